import { describe, expect, it } from 'vitest'
import { createPlashka, type PlashkaOptions, type Publisher } from '../../../src/index.ts'
import { article, body, check } from '../cases.ts'
import { register } from './register.ts'

const of = (agent: number, more: Partial<Publisher> = {}, options: PlashkaOptions = {}) =>
  createPlashka({
    register,
    publisher: { role: 'agent', agent, ...more },
    date: '2025-10-12',
    use: { 'ru/age-mark': 'off' },
    ...options,
  })

const labelOf = (instrumental: string, genitive: string) =>
  `Настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом ${instrumental} либо касается деятельности иностранного агента ${genitive}`

const under = (plashka: ReturnType<typeof of>, instrumental: string, genitive: string) => {
  const { verdict, codes } = check(article(labelOf(instrumental, genitive), body), {}, plashka)
  return { verdict, codes }
}

const luchinin = ['Лучининым Артёмом Савельевичем', 'Лучинина Артёма Савельевича'] as const

describe('the name in a label, with the register', () => {
  it('may be the name alone or the whole entry', () => {
    expect(under(of(7), ...luchinin)).toEqual({ verdict: 'clean', codes: [] })
    const gubanov = [' "Oduvan, Одуван"', ''].map((more) =>
      under(of(12), `Губановым Осипом Ильичом${more}`, `Губанова Осипа Ильича${more}`),
    )
    expect(gubanov).toEqual([
      { verdict: 'clean', codes: [] },
      { verdict: 'clean', codes: [] },
    ])
    expect(under(of(2), 'Союзом читателей', 'Союза читателей').codes).toEqual([])
    expect(under(of(11), 'Ладогиной Мирой Ильиничной', 'Ладогиной Миры Ильиничны').codes).toEqual(
      [],
    )
  })

  it.each([
    [
      'the nominative',
      'Лучинин Артём Савельевич',
      'Лучинин Артём Савельевич',
      ['name-case', 'name-case'],
    ],
    ['the cases swapped', luchinin[1], luchinin[0], ['name-case', 'name-case']],
    ['another order', 'Артёмом Савельевичем Лучининым', luchinin[1], ['name-order']],
    ['initials', 'Лучининым А. С.', luchinin[1], ['name-shortened']],
    ['a misspelling', 'Лучининым Артёмом Савельичем', luchinin[1], ['names-differ']],
    [
      'a misspelling twice',
      'Лучининым Артёмом Савельичем',
      'Лучинина Артёма Савельича',
      ['name-different', 'name-different'],
    ],
    [
      'a namesake twice',
      'Лучининым Артёмом Павловичем',
      'Лучинина Артёма Павловича',
      ['name-other-agent', 'name-other-agent'],
    ],
    ['a namesake in one half', luchinin[0], 'Лучинина Артёма Павловича', ['names-differ']],
    [
      'an unlisted namesake twice',
      'Лучининым Артёмом Ивановичем',
      'Лучинина Артёма Ивановича',
      ['name-different', 'name-different'],
    ],
    [
      'another given name',
      'Лучининым Аркадием Савельевичем',
      'Лучинина Аркадия Савельевича',
      ['name-different', 'name-different'],
    ],
    [
      'somebody else',
      'Смирновым Петром Ильичом',
      'Смирнова Петра Ильича',
      ['label-missing', 'label-other-agent'],
    ],
    [
      'nobody',
      'Чащиным Глебом Юрьевичем',
      'Чащина Глеба Юрьевича',
      ['label-missing', 'agent-unknown'],
    ],
  ])('may be wrong: %s', (_, instrumental, genitive, codes) => {
    expect(under(of(7), instrumental, genitive).codes).toEqual(codes.map((code) => `${code}!`))
  })

  it('may be a former name or a pseudonym', () => {
    const former = under(of(11), 'Озёровой Мирой Ильиничной', 'Озёровой Миры Ильиничны')
    expect(former.codes).toEqual(['name-former!', 'name-former!'])
    const pseudonym = under(of(12), 'Oduvan', 'Одуван')
    expect(pseudonym.codes).toEqual(['name-pseudonym!', 'name-pseudonym!'])
    const society = under(of(2), 'Обществом читателей', 'Общества читателей')
    expect(society.codes).toEqual(['name-former!', 'name-former!'])
  })

  it('says which form is expected, and who the namesake is', () => {
    const text = article(labelOf('Лучинин Артём Савельевич', luchinin[1]), body)
    const [cased] = of(7).validate(text).findings
    expect(cased).toMatchObject({ actual: 'Лучинин Артём Савельевич', expected: [luchinin[0]] })
    const namesake = article(
      labelOf('Лучининым Артёмом Павловичем', 'Лучинина Артёма Павловича'),
      body,
    )
    const [other] = of(7).validate(namesake).findings
    expect(other?.data.args).toMatchObject({ name: 'Лучинин Артём Павлович', number: 8 })
    const [, stranger] = of(7).validate(
      article(labelOf('Смирновым Петром Ильичом', 'Смирнова Петра Ильича'), body),
    ).findings
    expect(stranger?.data.args).toMatchObject({ name: 'Смирнов Пётр Ильич', number: 1 })
  })

  it('keeps the abbreviation of the legal form tolerated', () => {
    const vestnik = under(of(9), 'ООО «Северный вестник»', 'ООО «Северный вестник»')
    expect(vestnik).toEqual({ verdict: 'clean', codes: ['abbreviated-legal-form'] })
  })

  it('is never written over where it is another agent’s', () => {
    const text = article(labelOf('Лучининым Артёмом Павловичем', 'Лучинина Артёма Павловича'), body)
    const { output, findings } = of(7).inject(text)
    expect(output).toBe(text)
    expect(findings.map(({ code }) => code)).toContain('conflict')
  })

  it('of a namesake beside the publisher’s own is a reprint', () => {
    const own = labelOf(...luchinin)
    const other = labelOf('Лучининым Артёмом Павловичем', 'Лучинина Артёма Павловича')
    const { verdict, codes } = check(article(own, other, body), {}, of(7))
    expect({ verdict, codes }).toEqual({ verdict: 'clean', codes: ['label-other-agent'] })
  })
})

describe('several agents in one label', () => {
  const names = [
    'Лучининым Артёмом Савельевичем, Фондом «Тихий берег»',
    'Лучинина Артёма Савельевича, Фонда «Тихий берег»',
  ] as const

  it('are an error, and left to an editor', () => {
    expect(under(of(7), ...names)).toEqual({ verdict: 'altered', codes: ['several-agents!'] })
    const text = article(labelOf(...names), body)
    expect(of(7).inject(text).output).toBe(text)
  })

  it('are allowed where they publish together', () => {
    const plashka = of(7, { together: [10] })
    expect(under(plashka, ...names)).toEqual({ verdict: 'clean', codes: ['several-publishers'] })
  })

  it('have their own cases compared', () => {
    const [first, second] = [names[0].replace('Фондом', 'Фонд'), names[1]]
    expect(under(of(7, { together: [10] }), first, second).codes).toEqual([
      'several-publishers',
      'name-case!',
    ])
  })

  it('may have a label each', () => {
    const own = labelOf(...luchinin)
    const other = labelOf('Фондом «Тихий берег»', 'Фонда «Тихий берег»')
    expect(check(article(own, other, body), {}, of(7)).codes).toEqual(['label-other-agent'])
    expect(check(article(own, other, body), {}, of(7, { together: [10] })).codes).toEqual([])
  })
})

describe('a label whose agent is not the publisher', () => {
  const redistributor = createPlashka({
    register,
    publisher: { role: 'redistributor', name: 'Газета «Заречье»' },
    use: { 'ru/age-mark': 'off', 'ru/redistribution': 'on' },
  })
  const codes = (agent: string, date = '2025-10-12') =>
    redistributor
      .validate(
        article(
          `Содержится материал, произведенный и (или) распространенный иностранным агентом ${agent}, 18+`,
          body,
        ),
        { date },
      )
      .findings.filter(({ ruleId }) => ruleId === 'ru/redistribution')
      .map(({ code, data }) => `${code}${data.severity === 'error' ? '!' : ''}`)

  it.each([
    ['a name in the register', luchinin[0], []],
    ['a name that is not there', 'Чащиным Глебом Юрьевичем', ['agent-unknown!']],
    ['an excluded agent', 'Проектом «Центр «Ладога»', ['agent-excluded!']],
    ['an agent of later', 'Ветлугиной Анной Петровной', ['agent-not-included!']],
    ['the wrong case', 'Лучинина Артёма Савельевича', ['name-case!']],
    ['a former name', 'Озёровой Мирой Ильиничной', ['name-former!']],
    ['a pseudonym', 'Одуван', ['name-pseudonym!']],
    ['another order', 'Петром Ильичом Смирновым', ['name-order!']],
    ['an abbreviation', 'ООО «Северный вестник»', ['abbreviated-legal-form']],
    ['two agents', 'Смирновым Петром Ильичом и Фондом «Тихий берег»', ['several-agents!']],
  ])('may name %s', (_, agent, expected) => {
    expect(codes(agent)).toEqual(expected)
  })

  it('is compared as of the date of the text', () => {
    const days = ['2025-11-13', '2025-11-14']
    expect(days.map((date) => codes('Ветлугиной Анной Петровной', date))).toEqual([
      ['agent-not-included!'],
      [],
    ])
  })

  it('is found where it stands, in every document anew', () => {
    const label = `Содержится материал, произведенный и (или) распространенный иностранным агентом Чащиным Глебом Юрьевичем, 18+`
    const places = ['', 'Утром. '.repeat(5)].map((before) => {
      const text = article(label, body).replace('В Заречье', `${before}В Заречье`)
      const { findings } = redistributor.validate(text, { date: '2025-10-12' })
      const { start = 0, end = 0 } =
        findings.find(({ code }) => code === 'agent-unknown')?.data ?? {}
      return text.slice(start, end)
    })
    expect(places).toEqual(['Чащиным Глебом Юрьевичем', 'Чащиным Глебом Юрьевичем'])
  })
})
