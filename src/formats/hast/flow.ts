import type { Block } from '../../reading/reading.ts'
import type { Segment } from '../../reading/source-map.ts'
import { ink, isInk } from '../ink.ts'

/** Where text is gathered into blocks. Offsets are those of the flow. */
export interface Flow {
  readonly segments: readonly Segment[]
  readonly blocks: readonly Block[]
  readonly length: number
  /** Appends text that the source range `start`..`end` displays. */
  push(text: string, start: number, end: number): void
  /** Ends the block; the next one is of this kind. */
  wall(kind: Block['kind'], hiddenBy?: string): void
  text(): string
}

export function makeFlow(): Flow {
  return new Gathered()
}

class Gathered implements Flow {
  readonly segments: Segment[] = []
  readonly blocks: Block[] = []
  length = 0
  readonly #done: string[] = []
  #current: string[] = []
  #started = 0
  #place = 0
  #kind: Block['kind'] = 'body'
  #veil: string | undefined

  push(text: string, start: number, end: number): void {
    if (text === '') return
    this.#current.push(text)
    const { segments, length } = this
    const last = segments[segments.length - 1]
    const isVerbatim = end - start === text.length
    if (
      isVerbatim &&
      last !== undefined &&
      last.end === start &&
      last.end - last.start === last.length
    ) {
      segments[segments.length - 1] = {
        at: last.at,
        length: last.length + text.length,
        start: last.start,
        end,
      }
    } else segments.push({ at: length, length: text.length, start, end })
    this.length += text.length
    this.#place = end
  }

  wall(nextKind: Block['kind'], hiddenBy?: string): void {
    if (this.length > this.#started) this.#end()
    this.#kind = nextKind
    this.#veil = hiddenBy
  }

  #end(): void {
    const current = this.#current
    const text = current.length === 1 ? (current[0] ?? '') : current.join('')
    const first = firstInk(text)
    this.#done.push(text)
    this.#current = []
    if (first !== -1) {
      const start = this.#started + first
      const end = this.#started + trimmedLength(text)
      const kind = this.#kind
      const hiddenBy = this.#veil
      this.blocks.push(
        hiddenBy === undefined ? { kind, start, end } : { kind, start, end, hiddenBy },
      )
      this.push('\n\n', this.#place, this.#place)
      this.#done.push('\n\n')
      this.#current = []
    }
    this.#started = this.length
  }

  text(): string {
    return this.#done.join('') + this.#current.join('')
  }
}

/** Where the first unit stands that shows something, or -1. */
function firstInk(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Of a pair of units neither tells by itself.
    if (unit >= 0xd800 && unit < 0xe000) {
      const found = text.slice(at).search(ink)
      return found === -1 ? -1 : at + found
    }
    if (isInk(unit)) return at
  }
  return -1
}

/** Length without what shows nothing at the end. */
function trimmedLength(text: string): number {
  let end = text.length
  while (end > 0 && !isInk(text.charCodeAt(end - 1))) end--
  return end
}
