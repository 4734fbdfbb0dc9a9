import { isJudgedAlike } from '../../formats/excerpt.ts'
import type { FoundLabel } from '../../labels/found-label.ts'
import type { Reading } from '../../reading/reading.ts'
import { isBeside } from '../../rules/edition.ts'
import type { Setup } from '../options/setup.ts'
import type { DocumentInput, DocumentOptions } from '../types.ts'
import { type Document, openDocument, type ReadDocument } from './document.ts'

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
  const isAlike = (): boolean =>
    !isRepeated(looked.labels, made) &&
    // More pieces may stand where nothing else tells of a label.
    looked.labels.every(({ pieces }) => pieces === undefined) &&
    kept !== undefined &&
    isJudgedAlike({ reading, kept }, looked.labels)
  if (kept === undefined || isAlike()) {
    return withLooked(document, looked)
  }
  const whole = openDocument(file, call, made)
  return whole.problem === undefined ? withLooked(whole, look(whole)) : whole
}

/** Whether labels may be those of several texts, which only the headings of the whole tell. */
function isRepeated(labels: readonly FoundLabel[], { active }: Setup): boolean {
  if (labels.length < 2) return false
  const seen = new Set<string>()
  for (const { rule, owner } of labels) {
    if (owner === 'other' || isSign(rule, active)) continue
    if (seen.has(rule)) return true
    seen.add(rule)
  }
  return false
}

function isSign(id: string, active: Setup['active']): boolean {
  const rule = active.find((one) => one.rule.id === id)?.rule
  return rule === undefined || isBeside(rule)
}

/** Named one by one: spreading objects costs more than what it says. */
function withLooked<Looked>(document: ReadDocument, looked: Looked): LookedAtRead<Looked> {
  const { source, path, formatName, date, dateFrom, format, reading, readAgain, kept } = document
  return { source, path, formatName, date, dateFrom, format, reading, readAgain, kept, looked }
}
