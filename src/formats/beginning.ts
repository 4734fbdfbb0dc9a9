import type { Block } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'

/** Blocks that are read after the last place where a label may stand, and in all. */
export const blocksAfter = 1
export const blocksInAll = 3

const word = /[\p{L}\p{N}]/u

/** Tells when enough blocks of a text were read; `last`: where the last phrase of a label ends. */
export function isBeginning(last: number): (blocks: readonly Block[]) => boolean {
  let after = 0
  return (blocks) => {
    if ((blocks.at(-1)?.start ?? 0) >= last) after++
    return after >= blocksAfter && blocks.length >= blocksInAll
  }
}

/**
 * Whether the labels found in the beginning of a document would be judged alike in the whole of it:
 * all are displayed, words follow the last, and its neighbours are those it has in the whole.
 */
export function isJudgedAlike(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  labels: readonly { readonly block: Block; readonly visible: Range }[],
): boolean {
  if (labels.some(({ block }) => block.kind === 'hidden')) return false
  const shown = blocks.filter(({ kind }) => kind !== 'hidden')
  if (shown.length < blocksInAll) return false
  const end = Math.max(0, ...labels.map(({ block }) => block.end))
  const after = shown.filter(({ start }) => start >= end)
  return (
    after.length >= blocksAfter &&
    after.some(({ kind, start, end: to }) => kind === 'body' && word.test(text.slice(start, to)))
  )
}
