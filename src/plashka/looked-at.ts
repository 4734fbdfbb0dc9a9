import { isJudgedAlike } from '../formats/beginning.ts'
import type { FoundLabel } from '../labels/found-label.ts'
import type { Reading } from '../reading/reading.ts'
import { type Document, openDocument, type Readable } from './document.ts'
import type { Setup } from './setup.ts'
import type { DocumentInput, DocumentOptions } from './types.ts'

type ReadDocument = Extract<Document, Readable>

/** A document with what was found in it, or the problem why it cannot be read. */
export type LookedAt<Looked> =
  | (ReadDocument & { readonly looked: Looked })
  | Exclude<Document, ReadDocument>

/**
 * Opens a document and looks at it: at its beginning, where that is certain to tell as much, else
 * at the whole. The answer is that of the whole; `test/core/short-way.test.ts` holds it.
 * @throws what `openDocument` throws.
 */
export function lookedAt<Looked extends { readonly labels: readonly FoundLabel[] }>(
  file: DocumentInput,
  call: DocumentOptions,
  made: Setup,
  look: (document: { readonly reading: Reading; readonly date: string | undefined }) => Looked,
): LookedAt<Looked> {
  const beginning = openDocument(file, call, made, 'beginning')
  if (beginning.problem !== undefined) return beginning
  const looked = look(beginning)
  if (!beginning.isBeginning || isJudgedAlike(beginning.reading, looked.labels)) {
    return { ...beginning, looked }
  }
  const whole = openDocument(file, call, made)
  return whole.problem === undefined ? { ...whole, looked: look(whole) } : whole
}
