import type { Language } from '../messages/sentence.ts'

/** The few styles a report uses, by the names that terminals' libraries give them. */
export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim' | 'underline'

/** Colours a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

/** How wide and in which colours and language a person reads the report. */
export interface Look {
  readonly language: Language
  readonly paint: Paint
  readonly columns: number
  /** Rules whose label is a sign beside another's, see `signsIn`. */
  readonly signs?: ReadonlySet<string>
}

/** For a file: no colours. */
export const plainLook = (language: Language): Look => ({
  language,
  paint: (_style, text) => text,
  columns: 100,
})
