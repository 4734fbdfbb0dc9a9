import type { Block } from '../../reading/reading.ts'
import type { Segment } from '../../reading/source-map.ts'

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

const ink = /[^\s\p{Cf}\u0085]/u

export function makeFlow(): Flow {
  const done: string[] = []
  let current: string[] = []
  let started = 0
  let length = 0
  let place = 0
  let kind: Block['kind'] = 'body'
  let veil: string | undefined
  const segments: Segment[] = []
  const blocks: Block[] = []
  const push = (text: string, start: number, end: number): void => {
    if (text === '') return
    current.push(text)
    const last = segments.at(-1)
    const isVerbatim = end - start === text.length
    if (
      isVerbatim &&
      last !== undefined &&
      last.end === start &&
      last.end - last.start === last.length
    ) {
      segments[segments.length - 1] = { ...last, length: last.length + text.length, end }
    } else segments.push({ at: length, length: text.length, start, end })
    length += text.length
    place = end
  }
  return {
    segments,
    blocks,
    get length() {
      return length
    },
    push,
    wall(nextKind, hiddenBy) {
      const text = current.join('')
      const first = text.search(ink)
      done.push(text)
      current = []
      if (first !== -1) {
        const start = started + first
        const end = started + trimmedLength(text)
        blocks.push({ kind, start, end, ...(veil === undefined ? {} : { hiddenBy: veil }) })
        push('\n\n', place, place)
        done.push(...current)
        current = []
      }
      started = length
      kind = nextKind
      veil = hiddenBy
    },
    text: () => done.join('') + current.join(''),
  }
}

/** Length without what shows nothing at the end. */
function trimmedLength(text: string): number {
  let end = text.length
  while (end > 0 && !ink.test(text.charAt(end - 1))) end--
  return end
}
