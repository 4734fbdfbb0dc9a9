import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../messages/finding.ts'
import { sentence } from '../messages/sentence.ts'
import { inputProblem } from '../plashka/document/input-problem.ts'
import type { DocumentOptions, InjectResult, Plashka, Result } from '../plashka.ts'
import type { TextSettings, Uses } from './host.ts'

/** A text that an editor has open, with what holds for it. */
export interface OpenText {
  readonly document: TextDocument
  readonly settings: TextSettings
  readonly format: string
}

/** Why a text was not judged, as a finding on it. */
type Refused = { readonly refused: Finding }

const attempt = <T>(
  { document, settings, format }: OpenText,
  verb: (plashka: Plashka, text: string, options: DocumentOptions) => T,
  uses?: Uses,
): T | Refused => {
  const { bytes, seconds, date } = settings
  const text = document.getText()
  const size = new TextEncoder().encode(text).length
  if (size > bytes) return { refused: inputProblem('input-too-large', { size, limit: bytes }) }
  const options = { format, ...(date === undefined ? {} : { date }) }
  const done = settings.run(text.length, (plashka) => verb(plashka, text, options), uses)
  return done ?? { refused: inputProblem('input-too-slow', { seconds }) }
}

export const validateOpen = (open: OpenText): Result | Refused =>
  attempt(open, (plashka, text, options) => plashka.validate(text, options))

/** Mends the text in memory; `uses` stand in for the configuration's own. */
export const mendOpen = (open: OpenText, uses?: Uses): InjectResult | Refused =>
  attempt(open, (plashka, text, options) => plashka.inject(text, options), uses)

/** The reason of a refusal, in the language of the text's settings. */
export const reasonOf = (finding: Finding, { settings }: OpenText): string =>
  sentence(finding, settings.lang).reason
