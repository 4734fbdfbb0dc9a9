import type { Range } from '../../reading/source-map.ts'
import { characterClass, classAt, foldOf } from '../../text/characters.ts'
import { isCombining } from '../../text/fold.ts'
import { Memory } from '../../text/memory.ts'
import { onceFor } from '../../text/once-for.ts'
import { type Token, tokenize } from '../../text/tokens.ts'
import { usualBlocks } from '../../text/usual-classes.ts'
import { withFootnoteNumbers } from '../around/footnote-marks.ts'
import { hasWord } from '../around/sentences.ts'
import type { LabelForm } from '../reader.ts'
import { readExactly } from './exact.ts'

/** Reads forms without slots, such as an age mark, word for word in short stretches of a text. */
export interface MarkReader {
  /** Whether a mark may begin in a range of a text; false is certain. Linear, allocates nothing. */
  mayBegin(text: string, from: number, to: number): boolean
  /** The first mark of each form in a text, by the number of the form; `alone`: with no other word. */
  marksIn(text: string, alone: boolean): Marks
}

/** Ranges of the text that was read. */
export type Marks = readonly (Range | undefined)[]

/** The reader of a list of forms, made once for it. */
export const markReaderOf = onceFor(makeReader)

/** As many different stretches are remembered: those in labels, which are few and alike. */
const most = 200

function makeReader(forms: readonly LabelForm[]): MarkReader {
  const norms = new Set(forms.flatMap(({ form }) => [...form.starts]))
  const firsts = beginnings(norms)
  const memory = new Memory<Marks>(most)
  const read = (text: string, alone: boolean): Marks => {
    const tokens = withFootnoteNumbers(tokenize(text))
    const places = [...tokens.keys()].filter((at) => norms.has(tokens[at]?.norm ?? ''))
    return forms.map((source) => markIn(source, tokens, places, alone))
  }
  return {
    mayBegin(text, from, to) {
      for (let at = from; at < to; at++) {
        const first = firsts[text.charCodeAt(at)] ?? beginning.unclear
        if (first === beginning.none) continue
        if (first === beginning.unclear) return true
        for (const norm of norms) if (mayBeAt(text, at, to, norm)) return true
      }
      return false
    },
    // What stands alone is somebody's own words each time.
    marksIn: (text, alone) =>
      alone ? read(text, alone) : memory.of(text, () => read(text, alone)),
  }
}

/** What a unit is to the search for marks. */
const beginning = { none: 0, some: 1, unclear: 2 } as const

/** By unit. Outside the usual blocks, and where a combining mark may make another letter: unclear. */
function beginnings(norms: ReadonlySet<string>): Uint8Array {
  const firsts = new Set([...norms].map((norm) => norm.charCodeAt(0)))
  const kinds = new Uint8Array(0x1_00_00).fill(beginning.unclear)
  for (const [from, to] of usualBlocks) {
    for (let unit = from; unit < to; unit++) {
      if (isCombining(unit)) continue
      kinds[unit] = firsts.has(foldOf[unit] ?? unit) ? beginning.some : beginning.none
    }
  }
  return kinds
}

/** Whether a word or a mark begins here, as far as its letters are written one behind the other. */
function mayBeAt(text: string, start: number, to: number, norm: string): boolean {
  for (let index = 0; index < norm.length; index++) {
    const at = start + index
    const unit = at < to ? text.charCodeAt(at) : 0x20
    if (foldOf[unit] !== norm.charCodeAt(index)) return classAt(unit) === characterClass.ignored
  }
  return true
}

function markIn(
  { form }: LabelForm,
  tokens: readonly Token[],
  places: readonly number[],
  alone: boolean,
): Range | undefined {
  for (const at of places) {
    const end = readExactly(form, tokens, at)
    if (end === -1) continue
    if (alone && (hasWord(tokens, 0, at) || hasWord(tokens, end, tokens.length))) continue
    return { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
  }
  return undefined
}
