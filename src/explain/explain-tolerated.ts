import type { Language } from '../messages/sentence.ts'
import type { Edition, Rule, Tolerance } from '../rules/types.ts'
import { explainWords } from './explain-words.ts'
import type { Block, Explanation } from './explanation.ts'
import { ruleWords } from './rule-words-of.ts'
import { sourceLine } from './sources.ts'

interface Place {
  readonly rule: Rule
  readonly edition: Edition
  readonly tolerance: Tolerance
}

/** Where rules tolerate a deviation under a code of their own. */
const placesOf = (code: string, rules: readonly Rule[]): readonly Place[] =>
  rules.flatMap((rule) =>
    rule.editions.flatMap((edition) =>
      edition.tolerated
        .filter((tolerance) => tolerance.code === code)
        .map((tolerance) => ({ rule, edition, tolerance })),
    ),
  )

const blocksOf = ({ rule, edition, tolerance }: Place, lang: Language): readonly Block[] => {
  const words = explainWords[lang]
  const severity = ruleWords(lang).severity[tolerance.severity]
  const sources = rule.sources
    .filter(({ id }) => edition.sources.includes(id))
    .map((source) => sourceLine(source, lang))
  return [
    { kind: 'text', text: words.toleratedIn(rule.id, edition.id) },
    ...(tolerance.title === undefined
      ? []
      : [{ kind: 'text', text: words.tolerated(tolerance.title[lang]) } as const]),
    { kind: 'list', items: [`${words.weight}: ${severity}`] },
    { kind: 'heading', text: words.law },
    { kind: 'sources', sources },
  ]
}

/** What a deviation that only rule files name means; undefined where no rule tolerates it. */
export const explainTolerated = (
  code: string,
  rules: readonly Rule[],
  lang: Language,
): Explanation | undefined => {
  const places = placesOf(code, rules)
  const [first] = places
  if (first === undefined) return undefined
  const title = first.tolerance.title?.[lang] ?? code
  return { id: code, title, blocks: places.flatMap((place) => blocksOf(place, lang)) }
}
