import type { GrammaticalCase } from '../../rules/types.ts'

export type Case = Exclude<GrammaticalCase, 'as-is'>

export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const satisfies readonly Case[]

/**
 * How sure a form is: `certain` follows from the grammar; `likely` is the usual form where usage
 * wavers, where the stress is not known, or where a name stands beside another undeclined.
 */
export type Sureness = 'certain' | 'likely'

/** A name, or a part of one, in a case. */
export interface Declined {
  readonly text: string
  readonly sure: Sureness
}

export const certain = (text: string): Declined => ({ text, sure: 'certain' })
export const likely = (text: string): Declined => ({ text, sure: 'likely' })

/** Puts declined parts together; undefined as soon as one part is not known. */
export function together(
  parts: readonly (Declined | undefined)[],
  glue = '',
): Declined | undefined {
  const texts: string[] = []
  let sure: Sureness = 'certain'
  for (const part of parts) {
    if (part === undefined) return undefined
    texts.push(part.text)
    if (part.sure === 'likely') sure = 'likely'
  }
  return { text: texts.join(glue), sure }
}
