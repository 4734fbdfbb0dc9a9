import type { Verdict } from '../../checks/verdict.ts'
import type { Language } from '../../messages/sentence.ts'
import type { RuleVerdict } from '../../plashka.ts'
import type { Look, Style } from '../look.ts'
import { calm } from '../tally.ts'
import { verdictWord } from '../verdict-word.ts'
import { reportWords } from '../words/words.ts'
import { padTo } from '../wrap.ts'

/** A rule by its id, and the edition of it that was in force. */
export const ruleWords = ({ rule, edition }: RuleVerdict, language: Language): string =>
  edition === undefined ? rule : `${rule} (${reportWords(language).edition(edition)})`

export const verdictColour = (verdict: Verdict): Style => {
  if (verdict === 'clean') return 'green'
  return calm.includes(verdict) ? 'dim' : 'bold'
}

/** The verdict of every rule on one text, a line each. */
export const prettyVerdicts = (verdicts: readonly RuleVerdict[], look: Look): readonly string[] => {
  if (verdicts.length === 0) return [`  ${reportWords(look.language).noRules}`]
  const names = verdicts.map((verdict) => ruleWords(verdict, look.language))
  const width = Math.max(...names.map((name) => name.length))
  return verdicts.map((each, index) => {
    const word = verdictWord(each, look.language, look.signs)
    return `  ${padTo(names[index] ?? '', width)}  ${look.paint(verdictColour(each.verdict), word)}`
  })
}
