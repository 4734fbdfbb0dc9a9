import { severityOf } from '../../checks/severity.ts'
import { codeNotes } from '../../explain/code-notes.ts'
import { explainCode } from '../../explain/explain-code.ts'
import { explanationMarkdown } from '../../explain/markdown.ts'
import type { FindingCode, Severity } from '../../messages/finding.ts'
import type { ReportOptions } from '../reporter.ts'
import { sarifText } from './text.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export const levelOf = (severity: Severity): 'error' | 'warning' | 'note' => levels[severity]

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

/** Markdown, and the same for tools that show none. */
const both = (markdown: string) => ({
  text: sarifText(markdown.replace(/^(?:#+ |`{3}.*\n)/gmu, '').replaceAll('`', '')),
  markdown: sarifText(markdown),
})

/**
 * Describes a finding code as a rule of SARIF, with the page that `plashka explain` prints. `tags`
 * are the ids of the legal rules that made findings of it.
 */
export const describe = (
  code: FindingCode,
  tags: readonly string[],
  { language, rules }: ReportOptions,
) => {
  const note = codeNotes[code]
  const title = capital(note[language])
  const more = note.more === undefined ? '' : ` ${note.more[language]}`
  const markdown = explanationMarkdown(explainCode(code, rules, language), 2)
  const usual = severityOf(code, undefined, undefined, {})
  const level = levelOf(usual === 'off' ? 'warning' : usual)
  return {
    id: code,
    shortDescription: both(`${title}.`),
    fullDescription: both(`${title}.${more}`),
    help: both(markdown),
    defaultConfiguration: { level, enabled: usual !== 'off' },
    properties: { tags },
  }
}
