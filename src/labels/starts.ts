import { characterClass, classAt, foldOf } from '../text/characters.ts'
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
  const isFirst = new Uint8Array(0x1_00_00)
  for (const norm of norms) isFirst[norm.charCodeAt(0)] = 1
  return {
    norms,
    mayBegin(text, from, to) {
      for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at)
        // The table of folded letters is filled as classes are asked for.
        const isHidden = classAt(unit) === characterClass.ignored
        if (isFirst[foldOf[unit] ?? unit] === 1) return true
        // With the letter before it, a mark may make a letter of its own.
        if (isHidden && isCombining(unit)) return true
      }
      return false
    },
  }
}
