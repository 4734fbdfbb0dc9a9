import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, FindingArgs } from '../messages/finding.ts'
import { sentence } from '../messages/sentence.ts'
import type { DocumentOptions, InjectResult, Plashka, Result } from '../plashka.ts'
import type { TextSettings, Uses } from './host.ts'

/** A text that an editor has open, with what holds for it. */
export interface OpenText {
  readonly document: TextDocument
  readonly settings: TextSettings
  readonly format: string
}

/** Why a text was not judged, as a finding on it. */
export type Refused = { readonly refused: Finding }

const refuse = <C extends 'input-too-large' | 'input-too-slow'>(
  code: C,
  args: FindingArgs[C],
): Refused => ({
  refused: {
    code,
    rule: 'plashka/input',
    severity: 'error',
    start: 0,
    end: 0,
    actual: '',
    expected: undefined,
    args,
  },
})

const attempt = <T>(
  { document, settings, format }: OpenText,
  verb: (plashka: Plashka, text: string, options: DocumentOptions) => T,
  uses?: Uses,
): T | Refused => {
  const { bytes, seconds, date } = settings
  const text = document.getText()
  const size = new TextEncoder().encode(text).length
  if (size > bytes) return refuse('input-too-large', { size, limit: bytes })
  const options = { format, ...(date === undefined ? {} : { date }) }
  const done = settings.run(text.length, (plashka) => verb(plashka, text, options), uses)
  return done ?? refuse('input-too-slow', { seconds })
}

export const validateOpen = (open: OpenText): Result | Refused =>
  attempt(open, (plashka, text, options) => plashka.validate(text, options))

/** Mends the text in memory; `uses` stand in for the configuration's own. */
export const mendOpen = (open: OpenText, uses?: Uses): InjectResult | Refused =>
  attempt(open, (plashka, text, options) => plashka.inject(text, options), uses)

/** The reason of a refusal, in the language of the text's settings. */
export const reasonOf = (finding: Finding, { settings }: OpenText): string =>
  sentence(finding, settings.lang).reason
