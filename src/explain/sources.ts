import type { Language } from '../messages/sentence.ts'
import type { LegalSource } from '../rules/types.ts'
import type { SourceLine } from './explanation.ts'
import { ruleWords } from './rule-words-of.ts'

/** A legal source in words, with how sure it is and what is doubtful about it. */
export const sourceLine = (source: LegalSource, lang: Language): SourceLine => {
  const sureness = ruleWords(lang).confidence[source.confidence]
  const note = source.note === undefined ? '' : ` ${source.note[lang]}`
  return {
    title: source.title[lang],
    url: source.url,
    doubt: `${sureness}.${note}`,
    confidence: source.confidence,
  }
}
