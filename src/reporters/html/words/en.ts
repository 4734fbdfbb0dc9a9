import { day, plural } from '../../../messages/en-words.ts'
import type { HtmlWords } from './html-words.ts'

const dateFrom = {
  option: 'the date was given to the check',
  data: 'the date was given to the check',
  'front-matter': 'the date of its front matter',
  meta: 'the date of its markup',
  'json-ld': 'the date of its markup',
  time: 'the date of its markup',
  default: 'the text has no date; the day of the check was taken',
}

const lines = (n: number) => `${n} more ${plural(n, 'line', 'lines')}`

export const enHtml: HtmlWords = {
  title: 'Labels checked',
  made: (date) => `Report of ${day(date)}`,
  noRegister: 'No register was given: names were compared with the publisher’s own only.',
  filters: 'Show',
  severity: 'Severity',
  rule: 'Rule',
  allRules: 'all rules',
  code: 'Code',
  allCodes: 'all codes',
  path: 'File name',
  pathHint: 'part of a name or path',
  reset: 'Show all',
  shown: 'Findings shown: {findings} of {allFindings}, texts: {texts} of {allTexts}',
  nothingShown: 'Nothing fits these filters.',
  clean: (n, isQuiet) =>
    `${isQuiet ? 'No errors' : 'Nothing found'} in ${n} ${plural(n, 'text', 'texts')}`,
  noLabels: (n) => `No labels in ${n} ${plural(n, 'text', 'texts')}`,
  judged: (date, from) =>
    from === undefined
      ? `Judged as of ${day(date)}`
      : `Judged as of ${day(date)} (${dateFrom[from]})`,
  verdicts: 'Verdicts of the rules',
  place: (line, column) => `line ${line}, column ${column}`,
  mendable: 'plashka can mend this',
  mended: (n) => `${n} ${plural(n, 'finding', 'findings')} mended`,
  mendedLabel: 'The right label',
  copy: 'Copy the label',
  copySource: 'Copy with markup',
  copied: 'Copied',
  notCopied: 'The label could not be copied. It is selected: press Ctrl+C or ⌘C.',
  unfold: lines,
  leftOut: (n) => `${lines(n)} here, left out of the report`,
  basis: 'Basis',
  footer:
    'plashka explain with a code tells what it means and what to do. plashka is a tool and not legal advice.',
}
