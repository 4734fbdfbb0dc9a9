import type { createPlashka, DocumentOptions } from '../../../src/index.ts'

const weight = { error: '!', warning: '?', info: '' } as const
const range = ({ start, end }: { start: number; end: number }) => `${start}–${end}`

/**
 * All that is said of a text, in lines for a snapshot: verdict and form, then findings with their
 * places and arguments, the labels with what stands in their slots, and what `inject` does. The
 * `whole` label is written `‹label›`.
 */
export function say(
  source: string,
  plashka: ReturnType<typeof createPlashka>,
  whole: string,
  options: DocumentOptions = {},
): string {
  const { verdicts, findings, labels } = plashka.validate(source, options)
  const judged = verdicts
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map(({ rule, verdict }) => `${rule} ${verdict}`)
  const found = findings.map(({ data }) => {
    const { code, severity, actual, expected, args, rule } = data
    const words = `«${actual}»${expected === undefined ? '' : ` → «${expected}»`}`
    return `${weight[severity]}${code} ${rule} ${range(data)} ${words} ${JSON.stringify(args)}`
  })
  const read = labels.map((label) => {
    const slots = label.slots.map((slot) => ` ${slot.case} «${slot.value}» ${range(slot)}`)
    return `label ${label.edition} ${label.form} ${range(label)}${slots.join('')}`
  })
  const { edits, findings: left } = plashka.inject(source, options)
  const done = edits.map((edit) => `edit ${range(edit)} «${edit.text}»`)
  const why = left.flatMap(({ data }) =>
    data.code === 'conflict' ? [`conflict ${range(data)} ${JSON.stringify(data.args)}`] : [],
  )
  return [judged.join(', '), ...found, ...read, ...done, ...why]
    .map((line) => `  ${line.replaceAll(whole, '‹label›').replaceAll('\n', '⏎')}`)
    .join('\n')
}

/** One block for each of the named texts. */
export const sayAll = (
  texts: readonly (readonly [name: string, source: string])[],
  plashka: ReturnType<typeof createPlashka>,
  whole: string,
  options: DocumentOptions = {},
): string =>
  texts.map(([name, source]) => `${name}\n${say(source, plashka, whole, options)}\n`).join('\n')
