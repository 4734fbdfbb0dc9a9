import { isJudgedAlike } from '../formats/excerpt.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { Reading } from '../reading/reading.ts'
import { type Document, openDocument, type Readable } from './document.ts'
import type { Setup } from './setup.ts'
import type { DocumentInput, DocumentOptions } from './types.ts'

type ReadDocument = Extract<Document, Readable>

type LookedAtRead<Looked> = ReadDocument & { readonly looked: Looked }

/** A document with what was found in it, or the problem why it cannot be read. */
export type LookedAt<Looked> = LookedAtRead<Looked> | Exclude<Document, ReadDocument>

/**
 * Opens a document and looks at it: at an excerpt, where that is certain to tell as much, else at
 * the whole. The answer is that of the whole; `test/core/short-way.test.ts` holds it.
 * @throws what `openDocument` throws.
 */
export function lookedAt<Looked extends { readonly labels: readonly FoundLabel[] }>(
  file: DocumentInput,
  call: DocumentOptions,
  made: Setup,
  look: (document: { readonly reading: Reading; readonly date: string | undefined }) => Looked,
): LookedAt<Looked> {
  const document = openDocument(file, call, made, 'excerpt')
  if (document.problem !== undefined) return document
  const looked = look(document)
  const { reading, kept } = document
  if (kept === undefined || isJudgedAlike({ reading, kept }, looked.labels)) {
    return withLooked(document, looked)
  }
  const whole = openDocument(file, call, made)
  return whole.problem === undefined ? withLooked(whole, look(whole)) : whole
}

/** Named one by one: spreading objects costs more than what it says. */
function withLooked<Looked>(document: ReadDocument, looked: Looked): LookedAtRead<Looked> {
  const { source, path, formatName, date, dateFrom, format, reading, readAgain, kept } = document
  return { source, path, formatName, date, dateFrom, format, reading, readAgain, kept, looked }
}
