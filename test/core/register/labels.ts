import { createPlashka, type PlashkaOptions } from '../../../src/index.ts'
import type { Agent, Register } from '../../../src/register/agent.ts'
import { decline, declineWithConfidence } from '../../../src/register/cases.ts'
import { entryNames } from '../../../src/register/entry-names.ts'
import { parseName } from '../../../src/register/parse-name.ts'
import { article, body } from '../cases.ts'

export const labelOf = (instrumental: string, genitive: string): string =>
  `Настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом ${instrumental} либо касается деятельности иностранного агента ${genitive}`

/** The three forms of an agent's name that a test swaps about; undefined where one is unknown. */
export function formsOf({ name }: Agent) {
  const nominative = entryNames(name).principal
  const instrumental = decline(nominative, 'instrumental')
  const genitive = decline(nominative, 'genitive')
  if (instrumental === undefined || genitive === undefined) return undefined
  return { nominative, instrumental, genitive }
}

/** So many of a list, spread evenly over it. */
export const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  ).filter((one) => one !== undefined)

export const publisherOf = (register: Register, agent: Agent, more: PlashkaOptions = {}) =>
  createPlashka({
    register,
    publisher: { role: 'agent', agent: agent.number },
    use: { 'ru/age-mark': 'off' },
    ...more,
  })

/** Codes of the errors in an article with this label, each once. */
export function errorsOf(
  plashka: ReturnType<typeof createPlashka>,
  date: string,
  instrumental: string,
  genitive: string,
): readonly string[] {
  const text = article(labelOf(instrumental, genitive), body)
  const { findings } = plashka.validate(text, { date })
  const errors = findings.filter(({ data }) => data.severity === 'error')
  return [...new Set(errors.map(({ code }) => code))]
}

const patronymics = ['Захарович', 'Захаровна', 'Никанорович', 'Никаноровна']

/** The same person with another patronymic, or undefined where the name has none to change. */
export function namesakeOf(name: string): string | undefined {
  const { principal } = entryNames(name)
  const parsed = parseName(principal)
  if (parsed.kind !== 'person' || parsed.patronymic === undefined) return undefined
  if (!/(?:вич|ич|вна|чна)$/u.test(parsed.patronymic)) return undefined
  const ending = parsed.patronymic.endsWith('а') ? 'вна' : 'вич'
  const other = patronymics.find(
    (one) => one.endsWith(ending) && one.slice(0, 4) !== parsed.patronymic?.slice(0, 4),
  )
  return other === undefined ? undefined : principal.replace(parsed.patronymic, other)
}

/** What is said of a label that is right: no more than that a form was worked out and usage wavers. */
export function saidOfOwn({ name }: Agent): readonly string[] {
  const { principal } = entryNames(name)
  const isLikely = (['instrumental', 'genitive'] as const).some(
    (wanted) => declineWithConfidence(principal, wanted)?.sure === 'likely',
  )
  return isLikely ? ['case-likely'] : []
}
