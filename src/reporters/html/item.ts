import type { Label } from '../../labels/label.ts'
import { sentence } from '../../messages/sentence.ts'
import { severityWords } from '../../messages/verdicts.ts'
import { lineIndex } from '../../reading/lines.ts'
import type { PlacedFinding } from '../placed.ts'
import type { ReportOptions } from '../reporter.ts'
import { reportWords } from '../words/words.ts'
import { basis } from './basis.ts'
import { type Markup, markup } from './markup.ts'
import { visible } from './visible.ts'
import { htmlWords } from './words/words.ts'

/** How marks look; the heavier comes first, and wins where two cover one place. */
export const kinds = ['error', 'warning', 'info', 'label'] as const

/** Something that is marked in a text and spoken of beside it. */
export interface Item {
  /** Unique on the page. */
  readonly id: string
  readonly kind: (typeof kinds)[number]
  readonly start: number
  readonly end: number
  readonly rule: string
  /** Undefined for a label that `detect` found. */
  readonly code: string | undefined
  readonly card: Markup
}

/** What is said of a finding: weight and place, sentence, background, legal source, rule and code. */
export const findingItem = (id: string, finding: PlacedFinding, options: ReportOptions): Item => {
  const { language, rules } = options
  const { severity, start, end, rule, code, line, column, message, note, url } = finding
  const words = htmlWords(language)
  const law = basis(url, rules, language)
  const card = markup`<article class="finding ${severity}" id="${id}" data-severity="${severity}" data-rule="${rule}" data-code="${code}">
<p class="head"><strong class="severity">${severityWords[language][severity]}</strong> <span class="place">${words.place(line, column)}</span>${finding.edits === undefined ? undefined : markup` <span class="mendable">${words.mendable}</span>`}</p>
<p class="message">${visible(message)}</p>${
    note === undefined
      ? undefined
      : markup`
<p class="note">${visible(note)}</p>`
  }
<p class="basis">${law === undefined ? undefined : markup`${words.basis}: ${law} · `}<span class="id">${visible(rule)} · ${code}</span></p>
</article>
`
  return { id, kind: severity, start, end, rule, code, card }
}

/** What is said of a label that `detect` found: its rule and edition, names, deviations. */
export const labelItem = (
  id: string,
  label: Label,
  source: string,
  { language }: ReportOptions,
): Item => {
  const { start, end, rule } = label
  const { line, column } = lineIndex(source)(start)
  const slots = label.slots.map(
    ({ name, value }) => markup`<li>${name}: ${value === '' ? '—' : visible(value)}</li>`,
  )
  const deviations = label.deviations.map(
    (each) =>
      markup`<li>${visible(sentence(each, language).reason)} <span class="id">${each.code}</span></li>`,
  )
  const card = markup`<article class="finding label" id="${id}" data-severity="label" data-rule="${rule}">
<p class="head"><strong>${reportWords(language).label(rule, label.edition)}</strong> <span class="place">${htmlWords(language).place(line, column)}</span></p>
<ul>${slots}${deviations}</ul>
</article>
`
  return { id, kind: 'label', start, end, rule, code: undefined, card }
}
