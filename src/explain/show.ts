import type { FindingCode } from '../messages/finding.ts'
import { type Language, sentence } from '../messages/sentence.ts'
import { createPlashka, type PlashkaMessage } from '../plashka.ts'
import { codeNotes } from './code-notes.ts'
import { exampleRegister } from './example-register.ts'
import { exampleDate, examples, person, type Said, type Shown } from './examples.ts'

/** What plashka really says of an example, and what it makes of it. */
export interface Demonstration {
  /** Undefined where only a sentence can be shown. */
  readonly wrong: string | undefined
  readonly format: 'text' | 'html'
  /** `line:column` before each sentence; the sentence alone without a document. */
  readonly said: readonly string[]
  /** The rule and edition that said it, where a rule did. */
  readonly rule: string | undefined
  readonly edition: string | undefined
  /** The document after `inject`, with the code weighed as an error; undefined where it is left. */
  readonly right: string | undefined
  /** Why `inject` left it. */
  readonly refused: readonly string[]
}

const run = (code: FindingCode, example: Shown, lang: Language, asError: boolean) => {
  const { text, path, format, publisher = person, date = exampleDate } = example
  const rule = example.rule ?? 'ru/foreign-agent'
  const weighed = asError || example.isOff === true
  const plashka = createPlashka({
    publisher,
    date,
    lang,
    use: {
      'ru/age-mark': 'off',
      [rule]: {
        enabled: true,
        severities: weighed ? { [code]: asError ? 'error' : 'warning' } : {},
      },
    },
    ...(example.withRegister === true ? { register: exampleRegister } : {}),
  })
  const file = { value: text, ...(path === undefined ? {} : { path }) }
  const options = format === undefined ? {} : { format }
  return { validated: plashka.validate(file, options), injected: plashka.inject(file, options) }
}

const placed = ({ line, column, reason }: PlashkaMessage): string => `${line}:${column} ${reason}`

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/**
 * Runs the example of a code.
 * @throws Error when plashka does not say the code of it: then the example must be mended.
 */
export const demonstrate = <C extends FindingCode>(code: C, lang: Language): Demonstration => {
  const example: Shown | Said<C> = examples[code]
  if ('args' in example) {
    const said = [sentence({ code, args: example.args }, lang).reason]
    const none = { rule: undefined, edition: undefined, right: undefined, refused: [] }
    return { wrong: undefined, format: 'text', said, ...none }
  }
  const { validated, injected } = run(code, example, lang, false)
  const all = code === 'conflict' ? injected.findings : validated.findings
  const own = all.filter((finding) => finding.code === code)
  const [first] = own
  if (first === undefined) throw new Error(`The example of ${code} does not make it.`)
  // What an editor is to decide has no right text that plashka could show.
  const { injected: mended } = run(code, example, lang, codeNotes[code].mending !== 'leaves')
  const isGone = !mended.findings.some((finding) => finding.code === code)
  return {
    wrong: example.text,
    format: example.format === 'html' ? 'html' : 'text',
    said: own.map(placed),
    rule: first.data.rule.startsWith('plashka/') ? undefined : first.data.rule,
    edition: first.data.edition,
    right: isGone && mended.output !== example.text ? mended.output : undefined,
    refused: unique(
      mended.findings.filter((one) => one.code === 'conflict' && code !== one.code).map(placed),
    ),
  }
}
