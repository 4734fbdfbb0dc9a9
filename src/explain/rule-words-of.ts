import type { Language } from '../messages/sentence.ts'
import type { RuleWords } from './rule-words.ts'
import { enRules } from './rule-words-en.ts'
import { ruRules } from './rule-words-ru.ts'

/** The words a rule is described in. */
export const ruleWords = (lang: Language): RuleWords => (lang === 'ru' ? ruRules : enRules)
