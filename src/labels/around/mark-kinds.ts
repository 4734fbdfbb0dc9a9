import type { Token } from '../../text/tokens.ts'

/**
 * What a mark near a label is, and so what it is taken for:
 *
 * | kind     | between an age mark and the label | at the label's end               | at an age mark |
 * | -------- | --------------------------------- | -------------------------------- | -------------- |
 * | stop     | parts the two                     | the label's own                  | its own        |
 * | outcry   | set to the label                  | wrong where it touches           | set to it      |
 * | pause    | parts the two                     | leads on; wrong at a line's end  | leads on       |
 * | part     | parts the two                     | leads on; set at a line's end    | leads on       |
 * | opening  | set to the label                  | another text's                   | another text's |
 * | closing  | the age mark's                    | set to the label where it touches | set to it, unless it was opened |
 * | emphasis | set to the label                  | set to the label where it touches | set to it     |
 * | sign     | set to the label                  | set to it at a line's end        | set to it      |
 *
 * The marks of footnotes are set to whatever they stand behind (`footnote-marks.ts`).
 */
export type MarkKind =
  | 'stop'
  | 'outcry'
  | 'pause'
  | 'part'
  | 'opening'
  | 'closing'
  | 'emphasis'
  | 'sign'

const marks: Readonly<Record<Exclude<MarkKind, 'sign'>, string>> = {
  stop: '.',
  outcry: '!?',
  pause: ',;:',
  part: '-/|•',
  opening: '([',
  closing: ')]',
  emphasis: '*_',
}

const kinds: ReadonlyMap<string, MarkKind> = new Map(
  Object.entries(marks).flatMap(([kind, all]) =>
    [...all].map((mark): [string, MarkKind] => [mark, kind as MarkKind]),
  ),
)

/** The kind of a mark; undefined for words, quotation marks and nothing. */
export function markKind(token: Token | undefined): MarkKind | undefined {
  return token?.kind === 'mark' ? (kinds.get(token.norm) ?? 'sign') : undefined
}

/** Whether a token is a mark of one of these kinds. */
export function isMark(token: Token | undefined, ...of: readonly MarkKind[]): boolean {
  const kind = markKind(token)
  return kind !== undefined && of.includes(kind)
}
