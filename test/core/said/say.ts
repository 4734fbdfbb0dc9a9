import type { createPlashka, DocumentOptions } from '../../../src/index.ts'

const weight = { error: '!', warning: '?', info: '' } as const
const range = ({ start, end }: { start: number; end: number }) => `${start}–${end}`

type Plashka = ReturnType<typeof createPlashka>

export interface Saying extends DocumentOptions {
  /** Written `‹label›`. */
  readonly whole: string
  readonly path?: string
  /** Nobody to inject for. */
  readonly onlyJudge?: boolean
}

/**
 * All that is said of a text, in lines for a snapshot: verdict and form, then findings with their
 * places and arguments, the labels with what stands in their slots, and what `inject` does.
 */
export function say(value: string, plashka: Plashka, saying: Saying): string {
  const { whole, path, onlyJudge, ...options } = saying
  const source = path === undefined ? value : { value, path }
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
  const mended = onlyJudge === true ? [] : mend(source, plashka, options)
  return [judged.join(', '), ...found, ...read, ...mended]
    .map((line) => `  ${line.replaceAll(whole, '‹label›').replaceAll('\n', '⏎')}`)
    .join('\n')
}

function mend(
  source: Parameters<Plashka['inject']>[0],
  plashka: Plashka,
  options: DocumentOptions,
): string[] {
  const { edits, findings } = plashka.inject(source, options)
  return [
    ...edits.map((edit) => `edit ${range(edit)} «${edit.text}»`),
    ...findings.flatMap(({ data }) =>
      data.code === 'conflict' ? [`conflict ${range(data)} ${JSON.stringify(data.args)}`] : [],
    ),
  ]
}

/** One block for each of the named texts. */
export const sayAll = (
  texts: readonly (readonly [name: string, source: string])[],
  plashka: Plashka,
  saying: Saying,
): string => texts.map(([name, text]) => `${name}\n${say(text, plashka, saying)}\n`).join('\n')
