import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createPlashka, type PlashkaOptions, type Publisher } from '../../src/index.ts'
import {
  article,
  body,
  date,
  headline,
  label,
  luchinin,
  oldLabel,
  plashka,
  vestnik,
} from './cases.ts'
import { labelOf } from './register/labels.ts'
import { register } from './register/register.ts'
import { damages, type Named } from './said/damages.ts'
import { named } from './said/names.ts'
import { pages } from './said/pages.ts'
import { sayAll } from './said/say.ts'
import { surroundings } from './said/surroundings.ts'

const under = (labels: readonly Named[]): Named[] =>
  labels.map(([name, text]) => [name, article(text, body)])
const fara =
  'This material is distributed by Larkspur Media LLC on behalf of The Harbour Fund. Additional information is available at the Department of Justice, Washington, DC.'
const american = createPlashka({
  publisher: {
    role: 'agent',
    name: 'Larkspur Media LLC',
    values: { agent: 'Larkspur Media LLC', principal: 'The Harbour Fund' },
  },
  date,
  use: { 'us/fara': 'on', 'ru/foreign-agent': 'off', 'ru/age-mark': 'off' },
})

const own = labelOf('Лучининым Артёмом Савельевичем', 'Лучинина Артёма Савельевича')
const ofTheRegister = (more: Partial<Publisher> = {}, options: PlashkaOptions = { date }) =>
  createPlashka({
    register,
    publisher: { role: 'agent', agent: 7, ...more },
    use: { 'ru/age-mark': 'off' },
    ...options,
  })

/** Whatever changes in here is said to editors in other words, so each change must be meant. */
describe('what is said of', () => {
  const keep = (name: string) =>
    fileURLToPath(new URL(`__snapshots__/said-${name}.txt`, import.meta.url))
  it('a damaged label', async () => {
    await expect(sayAll(under(damages(label)), plashka, { whole: label })).toMatchFileSnapshot(
      keep('damaged'),
    )
  })
  it('a damaged label without names', async () => {
    const said = sayAll(under(damages(oldLabel)), plashka, { whole: oldLabel, date: '2021-05-01' })
    await expect(said).toMatchFileSnapshot(keep('nameless'))
  })
  it('a damaged label in English', async () => {
    await expect(sayAll(under(damages(fara)), american, { whole: fara })).toMatchFileSnapshot(
      keep('english'),
    )
  })
  it('a label and what stands around it', async () => {
    const said = sayAll(surroundings(label, headline, body), plashka, { whole: label })
    await expect(said).toMatchFileSnapshot(keep('surroundings'))
  })
  it('a label on a page', async () => {
    const use = {
      'ru/foreign-agent': { severities: { 'presentation-unverified': 'info' } },
    } as const
    const one = createPlashka({ publisher: vestnik, date, use })
    const said = sayAll(pages(label, headline, body), one, { whole: label, path: 'a.html' })
    await expect(said).toMatchFileSnapshot(keep('pages'))
  })
  it('names, with the register', async () => {
    await expect(sayAll(under(named), ofTheRegister(), { whole: own })).toMatchFileSnapshot(
      keep('names'),
    )
  })
  it('names of agents that publish together', async () => {
    const together = ofTheRegister({ together: [10] })
    await expect(sayAll(under(named), together, { whole: own })).toMatchFileSnapshot(
      keep('together'),
    )
  })
  it('names, without a register', async () => {
    const one = createPlashka({ publisher: luchinin, date, use: { 'ru/age-mark': 'off' } })
    await expect(sayAll(under(named), one, { whole: own })).toMatchFileSnapshot(keep('alone'))
  })
  it('labels of a publisher that nobody named', async () => {
    const unknown = createPlashka({ register, publisher: 'unknown', date })
    const texts = [
      ...under(named),
      ...under([
        ['a former edition', oldLabel],
        ['damaged', label.replace('МАТЕРИАЛ ', '')],
        ['none', 'Ничего.'],
      ]),
    ]
    const said = [
      sayAll(texts, unknown, { whole: own, onlyJudge: true }),
      sayAll(pages(own, headline, body), unknown, { whole: own, path: 'a.html', onlyJudge: true }),
      sayAll(under([['before the law', label]]), unknown, {
        ...{ whole: label, onlyJudge: true, date: '2019-01-01' },
      }),
    ]
    await expect(said.join('\n')).toMatchFileSnapshot(keep('unknown'))
  })
  it('labels on other days', async () => {
    const texts = under([
      ['none', 'Ничего.'],
      ['the present one', own],
      ['a former one', oldLabel],
      ['both', `${own}\n\n${oldLabel}`],
      ['another agent’s', labelOf('Смирновым Петром Ильичом', 'Смирнова Петра Ильича')],
      ['an excluded agent’s', labelOf('Фондом «Тихий берег»', 'Фонда «Тихий берег»')],
    ])
    const days = [
      '2019-01-01',
      '2021-05-13',
      '2022-11-30',
      '2022-12-01',
      '2023-03-02',
      '2023-03-03',
    ]
    const said = days.map((day) => {
      const one = ofTheRegister({}, {})
      return `— ${day}\n${sayAll(texts, one, { whole: own, date: day })}`
    })
    await expect(said.join('\n')).toMatchFileSnapshot(keep('days'))
  })
  it('a label with an age mark that must be there', async () => {
    const use = { 'ru/age-mark': { severities: { 'label-missing': 'error' } } } as const
    const strict = createPlashka({ publisher: vestnik, date, use })
    const said = sayAll(surroundings(label, headline, body), strict, { whole: label })
    await expect(said).toMatchFileSnapshot(keep('age-marks'))
  })
})
