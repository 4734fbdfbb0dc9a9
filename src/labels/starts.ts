import { foldOf, usualBlocks } from '../text/characters.ts'
import { isCombining } from '../text/fold.ts'
import type { LabelForm } from './reader.ts'

/** How forms without slots begin: enough to pass over most of a text without reading it. */
export interface Starts {
  /** Folded first words or marks. */
  readonly norms: ReadonlySet<string>
  /** Whether one may begin in a range of a text; false is certain. Linear, allocates nothing. */
  mayBegin(text: string, from: number, to: number): boolean
}

const made = new WeakMap<readonly LabelForm[], Starts>()

/** The beginnings of forms, found once for a list of them. */
export function startsOf(forms: readonly LabelForm[]): Starts {
  const known = made.get(forms)
  if (known !== undefined) return known
  const starts = makeStarts(forms)
  made.set(forms, starts)
  return starts
}

function makeStarts(forms: readonly LabelForm[]): Starts {
  const norms = new Set(forms.flatMap(({ form }) => [...form.starts]))
  const firsts = new Set([...norms].map((norm) => norm.charCodeAt(0)))
  // Outside the usual blocks, and where a combining mark may make another letter, it may be so.
  const mayBe = new Uint8Array(0x1_00_00).fill(1)
  for (const [from, to] of usualBlocks) {
    for (let unit = from; unit < to; unit++) {
      if (!isCombining(unit) && !firsts.has(foldOf[unit] ?? unit)) mayBe[unit] = 0
    }
  }
  return {
    norms,
    mayBegin(text, from, to) {
      for (let at = from; at < to; at++) if (mayBe[text.charCodeAt(at)] === 1) return true
      return false
    },
  }
}
