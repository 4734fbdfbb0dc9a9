import { severityOf } from '../src/checks/severity.ts'
import { verdictOf } from '../src/checks/verdict.ts'
import type { Finding, FindingArgs, FindingCode } from '../src/messages/finding.ts'
import { type Language, sentence } from '../src/messages/sentence.ts'
import { severityWords } from '../src/messages/verdicts.ts'
import { builtinRules } from '../src/rules/builtin.ts'
import { findingCodes } from '../src/rules/finding-codes.ts'
import { samples } from '../test/messages/samples.ts'
import { generatedBy, table } from './docs-markdown.ts'
import { codeNotes, mendingWords } from './docs-notes.ts'

const usual = (code: FindingCode) => severityOf(code, undefined, undefined, {})

/** Findings of the library about a whole text: then no rule is judged. */
const judgedUnsupported: ReadonlySet<FindingCode> = new Set([
  'input-empty',
  'input-not-utf8',
  'input-too-deep',
  'input-unsupported',
])

const verdictWith = (code: FindingCode): string => {
  const severity = usual(code)
  // These concern a file, not a rule.
  if (severity === 'off' || /^(?:input|output|register)-/u.test(code)) {
    return judgedUnsupported.has(code) ? '`unsupported`' : '—'
  }
  return `\`${verdictOf([{ code, severity } as Finding])}\``
}

/** The table of codes in the READMEs. */
export const codesTable = (language: Language): readonly string[] => {
  const head =
    language === 'ru'
      ? ['код', 'вес', 'вердикт', 'что это']
      : ['code', 'weight', 'verdict', 'what it is']
  const rows = findingCodes.map((code) => {
    const severity = usual(code)
    // The rule file that names such a deviation must weigh it.
    if (severity === 'off' || code === 'tolerated') {
      return [`\`${code}\``, '—', '—', codeNotes[code][language]]
    }
    const weight = severityWords[language][severity]
    return [`\`${code}\``, weight, verdictWith(code), codeNotes[code][language]]
  })
  return table(head, rows)
}

/** Where a built-in rule gives a code another weight. */
const ownWeights = (code: FindingCode): readonly string[] =>
  builtinRules.flatMap((rule) => {
    const own = rule.severities[code]
    if (own !== undefined) return [`${own} in \`${rule.id}\``]
    return rule.editions.flatMap((edition) => {
      const tolerance = edition.tolerated.find((one) => one.code === code)
      if (tolerance === undefined) return []
      return [`${tolerance.severity} in \`${rule.id}\` (${edition.id})`]
    })
  })

const section = <C extends FindingCode>(code: C): readonly string[] => {
  const args = samples[code][0] as FindingArgs[C]
  const note = codeNotes[code]
  const own = ownWeights(code)
  const base = code === 'tolerated' ? 'what the rule file says' : usual(code)
  const weight = `${base}${own.length === 0 ? '' : `; ${own.join(', ')}`}`
  return [
    '',
    `## ${code}`,
    '',
    `${note.en[0]?.toUpperCase()}${note.en.slice(1)}.${note.more === undefined ? '' : ` ${note.more}`}`,
    '',
    `> ${sentence({ code, args }, 'ru').reason}`,
    '>',
    `> ${sentence({ code, args }, 'en').reason}`,
    '',
    `- weight: ${weight}`,
    ...(code === 'tolerated' ? [] : [`- verdict at the usual weight: ${verdictWith(code)}`]),
    `- \`inject\`, where it is an error: ${mendingWords[note.mending]}`,
  ]
}

/** `docs/findings.md`: one section for every code. */
export const findingsPage = (): string =>
  [
    '# Findings',
    '',
    generatedBy,
    '',
    'Every finding has a code, a rule, a weight (`error`, `warning`, `info`), a range in the source, the words found and, where there is one right answer, the words expected. The sentence says what was found, what was expected and what to do; the sentences below are examples.',
    '',
    'A weight is changed by code, in the configuration (`rules`, `severities`) or in a rule file (`tolerated`, `severities`); `off` silences the code. `inject` mends errors only and leaves warnings alone.',
    ...findingCodes.flatMap(section),
    '',
  ].join('\n')
