import { en } from './en.ts'
import type { FindingArgs, FindingCode } from './finding.ts'
import { ru } from './ru.ts'
import type { Words, WordTable } from './words.ts'

export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]

const tables: Readonly<Record<Language, WordTable>> = { ru, en }

/** Puts a finding into words; it needs only the code and its arguments. */
export const sentence = <C extends FindingCode>(
  finding: { readonly code: C; readonly args: FindingArgs[C] },
  language: Language,
): Words => {
  const say = tables[language][finding.code]
  return say(finding.args)
}
