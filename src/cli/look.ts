import type { Language } from '../messages/sentence.ts'
import type { Look } from '../reporters/look.ts'
import { painter } from './paint.ts'

const defaultColumns = 100

/** The look for one stream: its width within reason, its colours if it is a terminal. */
export const lookOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  language: Language,
): Look => ({
  language,
  paint: painter(stream),
  columns: Math.min(120, Math.max(60, stream.columns ?? defaultColumns)),
})
