import { characterClass, classAt, skeletonOf } from './characters.ts'

/** A text as it is searched, with the way back to where each character came from. */
export interface Folded {
  /** Skeleton letters, lower case, one space for any run of white space, invisible marks gone. */
  readonly text: string
  /** `offsets[i]` is where folded unit `i` starts in the text that was folded; one more for the end. */
  readonly offsets: Int32Array
}

const space = 0x20
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * Folds a text for searching: what looks alike becomes alike.
 * In: any string. Out: the folded text with a dense map of UTF-16 offsets. One pass, linear.
 */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length)
  const offsets = new Int32Array(text.length + 1)
  const end = text.length
  let length = 0
  let base = 0
  for (let offset = 0; offset < end; offset++) {
    const unit = text.charCodeAt(offset)
    const kind = classAt(unit)
    if (kind === characterClass.word || kind === characterClass.mark) {
      base = unit
      units[length] = skeletonOf[unit] ?? unit
      offsets[length++] = offset
      continue
    }
    if (kind === characterClass.ignored) {
      if (length > 0 && isCombining(unit)) {
        base = composed(base, unit)
        units[length - 1] = skeletonOf[base] ?? base
      }
      continue
    }
    base = unit
    let folded = skeletonOf[unit] ?? unit
    if (kind === characterClass.space || kind === characterClass.line) {
      if (length > 0 && units[length - 1] === space) continue
      folded = space
    }
    units[length] = folded
    offsets[length++] = offset
  }
  offsets[length] = text.length
  return {
    text: decoder.decode(units.subarray(0, length)),
    offsets: offsets.subarray(0, length + 1),
  }
}

/** Folds one word or phrase, without a map. */
export function skeleton(text: string): string {
  return fold(text).text
}

/**
 * The letter that a letter and a combining mark over it make together: «и» and a breve are «й»,
 * but a stress mark over a Cyrillic letter leaves the letter as it is.
 */
export function composed(base: number, mark: number): number {
  const isStress = mark === 0x0301 || mark === 0x0300
  if (isStress && base >= 0x0400 && base <= 0x04ff) return base
  const whole = String.fromCharCode(base, mark).normalize('NFC')
  return whole.length === 1 ? whole.charCodeAt(0) : base
}

export function isCombining(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x036f
}
