import { severityOf } from '../checks/severity.ts'
import type { FindingCode } from '../messages/finding.ts'
import type { Language } from '../messages/sentence.ts'
import type { RuleSeverity } from '../rules/edition.ts'
import type { Rule } from '../rules/types.ts'
import { codeNotes } from './code-notes.ts'
import { explainWords } from './explain-words.ts'
import type { Block, Explanation } from './explanation.ts'
import { mendingWords } from './mending.ts'
import { ruleWords } from './rule-words-of.ts'
import { type Demonstration, demonstrate } from './show.ts'
import { sourceLine } from './sources.ts'

const sentenceOf = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}.`

/** Where rules give a code another weight than the built-in one. */
const ownWeights = (code: FindingCode, rules: readonly Rule[], lang: Language) => {
  const severity = (weight: RuleSeverity) => ruleWords(lang).severity[weight]
  const words = explainWords[lang]
  return rules.flatMap((rule) => {
    const own = rule.severities[code]
    if (own !== undefined) return [words.own(severity(own), rule.id, undefined)]
    return rule.editions.flatMap((edition) => {
      const tolerance = edition.tolerated.find((one) => one.code === code)
      return tolerance === undefined
        ? []
        : [words.own(severity(tolerance.severity), rule.id, edition.id)]
    })
  })
}

const weightBlocks = (
  code: FindingCode,
  rule: string,
  rules: readonly Rule[],
  lang: Language,
): readonly Block[] => {
  const words = explainWords[lang]
  const usual = severityOf(code, undefined, undefined, {})
  // A deviation that only a rule file names has the weight that file gives it.
  const isNamed = code === 'tolerated'
  const first = isNamed ? words.byRuleFile : words.byDefault(ruleWords(lang).severity[usual])
  const items = [first, ...ownWeights(code, rules, lang)]
  const heading: readonly Block[] = [
    { kind: 'heading', text: words.weight },
    { kind: 'list', items },
  ]
  const { mending } = codeNotes[code]
  if (isNamed || ['unread', 'not-text', 'is-it'].includes(mending)) return heading
  const weight = usual === 'error' ? 'warning' : 'error'
  const text = `rules:\n  ${rule}:\n    severities:\n      ${code}: ${weight}`
  return [
    ...heading,
    { kind: 'text', text: words.change },
    { kind: 'code', language: 'yaml', text },
  ]
}

const exampleBlocks = (shown: Demonstration, lang: Language): readonly Block[] => {
  const words = explainWords[lang]
  const { wrong, format, said, right, refused } = shown
  const code = (text: string): Block => ({ kind: 'code', language: format, text: text.trimEnd() })
  const sayings = (texts: readonly string[]): readonly Block[] =>
    texts.map((text) => ({ kind: 'said', text }))
  return [
    { kind: 'heading', text: words.example },
    ...(wrong === undefined || wrong === '' ? [] : [code(wrong)]),
    { kind: 'text', text: words.says },
    ...sayings(said),
    ...(right === undefined ? [] : [{ kind: 'text', text: words.right } as const, code(right)]),
    ...(refused.length === 0 ? [] : [{ kind: 'text', text: words.leaves } as const]),
    ...sayings(refused),
  ]
}

const lawBlocks = (
  { rule: id, edition: editionId }: Demonstration,
  rules: readonly Rule[],
  lang: Language,
): readonly Block[] => {
  const words = explainWords[lang]
  const heading: Block = { kind: 'heading', text: words.law }
  const rule = rules.find((each) => each.id === id)
  const edition = rule?.editions.find((each) => each.id === editionId)
  if (rule === undefined || edition === undefined)
    return [heading, { kind: 'text', text: words.noLaw }]
  const sources = rule.sources
    .filter((source) => edition.sources.includes(source.id))
    .map((source) => sourceLine(source, lang))
  return [heading, { kind: 'sources', sources }, { kind: 'text', text: words.notAdvice }]
}

/** What a finding code means, with an example that plashka judges on the spot. */
export const explainCode = (
  code: FindingCode,
  rules: readonly Rule[],
  lang: Language,
): Explanation => {
  const words = explainWords[lang]
  const note = codeNotes[code]
  const shown = demonstrate(code, lang)
  const more = note.more === undefined ? '' : ` ${note.more[lang]}`
  return {
    id: code,
    title: note[lang],
    blocks: [
      { kind: 'text', text: `${sentenceOf(note[lang])}${more}` },
      ...exampleBlocks(shown, lang),
      { kind: 'heading', text: words.mending },
      { kind: 'text', text: `${words.mend} ${words.inject(mendingWords[note.mending][lang])}` },
      ...weightBlocks(code, shown.rule ?? 'ru/foreign-agent', rules, lang),
      ...lawBlocks(shown, rules, lang),
    ],
  }
}
