import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, date, headline, label, oldLabel, plashka } from './cases.ts'
import { damages, type Named } from './said/damages.ts'
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

/** Whatever changes in here is said to editors in other words, so each change must be meant. */
describe('what is said of', () => {
  const keep = (name: string) =>
    fileURLToPath(new URL(`__snapshots__/said-${name}.txt`, import.meta.url))
  it('a damaged label', async () => {
    await expect(sayAll(under(damages(label)), plashka, label)).toMatchFileSnapshot(keep('damaged'))
  })
  it('a damaged label without names', async () => {
    const said = sayAll(under(damages(oldLabel)), plashka, oldLabel, { date: '2021-05-01' })
    await expect(said).toMatchFileSnapshot(keep('nameless'))
  })
  it('a damaged label in English', async () => {
    await expect(sayAll(under(damages(fara)), american, fara)).toMatchFileSnapshot(keep('english'))
  })
  it('a label and what stands around it', async () => {
    const said = sayAll(surroundings(label, headline, body), plashka, label)
    await expect(said).toMatchFileSnapshot(keep('surroundings'))
  })
})
