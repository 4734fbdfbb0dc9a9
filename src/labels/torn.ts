import { overlaps } from '../reading/ranges.ts'
import type { Block, Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { letterOrDigit } from '../text/letters.ts'
import { mayHoldPhrase } from '../text/runs.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { FoundLabel, Piece } from './found-label.ts'
import type { Deviation } from './label.ts'
import { labelWordsOf } from './label-tokens.ts'
import type { LabelReader } from './reader.ts'

/** Longer blocks are no pieces of a label, nor is what has more of them. */
const longest = 2_000
const mostPieces = 40
/** A piece is told by its first words: prose is left after these. */
const opening = 120
/** One word in so many may be misspelt; where so many are the form's, the rest may be a name. */
const oneIn = 4
const enough = 4
/** A joined label that has less of its form is something else. */
const leastShare = 0.85
/** More words that are not its own are somebody's text. */
const mostInserted = 3

/** Whether nothing of a label can stand in another block. */
export function isEntire({ share, deviations }: FoundLabel): boolean {
  return (
    share === 1 &&
    !deviations.some(({ code }) => code === 'name-missing' || code === 'half-missing')
  )
}

/**
 * Reads labels that were torn into several paragraphs: blocks one after another that hold nothing
 * but words of a label, read as one. In: the labels found block by block, and the numbers
 * of the blocks that hold words of a label, but no whole one; `read` gives the labels of a block.
 * Out: the labels, each torn one in place of what its pieces were taken for. Linear: no block is read twice.
 */
export function withTorn(
  labels: readonly FoundLabel[],
  suspects: readonly number[],
  reading: Reading,
  reader: LabelReader,
  read: (block: Block) => readonly FoundLabel[],
): readonly FoundLabel[] {
  if (suspects.length === 0) return labels
  const whole = new Set(labels.filter(isEntire).map(({ block }) => block))
  const found: FoundLabel[] = []
  let done = -1
  for (const suspect of suspects) {
    if (suspect <= done) continue
    const run = runAround(suspect, done + 1, whole, reading, reader)
    done = Math.max(suspect, run.last)
    if (run.first === run.last) continue
    found.push(...readAsOne(run, labels, reading, read))
  }
  if (found.length === 0) return labels
  const kept = labels.filter(
    ({ visible }) => !found.some((label) => overlaps(visible, label.visible)),
  )
  return [...kept, ...found]
}

/** The pieces around one, not before `least`; a name of somebody else may stand between two. */
function runAround(
  suspect: number,
  least: number,
  whole: ReadonlySet<Block>,
  reading: Reading,
  reader: LabelReader,
): { readonly first: number; readonly last: number } {
  const { blocks } = reading
  const kind = blocks[suspect]?.kind
  const may = (index: number): boolean => {
    const block = blocks[index]
    return (
      block !== undefined &&
      block.kind === kind &&
      !whole.has(block) &&
      isPiece(reading.text, block, reader)
    )
  }
  const mayFollow = (index: number): number | undefined => {
    if (may(index + 1)) return index + 1
    return isShort(blocks[index + 1]) && may(index + 2) ? index + 2 : undefined
  }
  let [first, last] = [suspect, suspect]
  if (kind === undefined || kind === 'hidden') return { first, last }
  // What stands beside it is asked first: a damaged label among prose is told in no time.
  const isBeside = (first > least && may(first - 1)) || mayFollow(last) !== undefined
  if (!isBeside || !may(suspect)) return { first, last }
  while (first > least && suspect - first < mostPieces && may(first - 1)) first--
  while (last - suspect < mostPieces) {
    const next = mayFollow(last)
    if (next === undefined) break
    last = next
  }
  return { first, last }
}

function isShort(block: Block | undefined): boolean {
  return block !== undefined && block.end - block.start <= longest
}

function isPiece(text: string, { start, end }: Block, reader: LabelReader): boolean {
  if (end - start > longest) return false
  const isLong = end - start > opening
  const { anchors } = reader
  if (isLong && anchors !== undefined && !mayHoldPhrase(anchors, text, start, end)) return false
  const { all } = labelWordsOf(reader)
  const areOwn = (tokens: readonly Token[]): boolean => {
    const words = tokens.filter(({ kind }) => kind === 'word')
    const known = words.filter(({ skeleton }) => all.has(skeleton)).length
    const others = words.length - known
    return known > 0 && (others * oneIn <= words.length || (known >= enough && others <= known * 2))
  }
  if (isLong && !areOwn(tokenize(text, start, start + opening))) return false
  return areOwn(tokenize(text, start, end))
}

function readAsOne(
  { first, last }: { readonly first: number; readonly last: number },
  labels: readonly FoundLabel[],
  reading: Reading,
  read: (block: Block) => readonly FoundLabel[],
): readonly FoundLabel[] {
  const run = reading.blocks.slice(first, last + 1)
  const [own] = run
  const end = run.at(-1)?.end
  if (own === undefined || end === undefined || end - own.start > longest * 3) return []
  return read({ ...own, end }).flatMap((label) => tornOver(label, run, labels, reading))
}

/** A label of blocks read as one, where it fills two of them or more and is more than they hold alone. */
function tornOver(
  label: FoundLabel,
  run: readonly Block[],
  labels: readonly FoundLabel[],
  reading: Reading,
): readonly FoundLabel[] {
  const { visible } = label
  const touched = run.filter((block) => overlaps(block, visible))
  const [block] = touched
  if (block === undefined || touched.length < 2) return []
  if (label.share < leastShare || label.insertedWords > mostInserted) return []
  const isMore = labels.every(
    (one) =>
      !overlaps(one.visible, visible) ||
      one.share < label.share ||
      filled(one.slots) < filled(label.slots),
  )
  if (!isMore || !isFilled(touched, label, reading.text)) return []
  const pieces = touched.map((one) => pieceIn(visible, one, reading))
  const deviations = [tear(pieces, reading), ...label.deviations].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  return [{ ...label, block, pieces, deviations }]
}

function filled(slots: FoundLabel['slots']): number {
  return slots.filter(({ value }) => value !== '').length
}

/** Whether blocks have no word outside a label, but for marks beside it on its last line. */
function isFilled(
  blocks: readonly Block[],
  { visible, textAfter }: FoundLabel,
  text: string,
): boolean {
  const { start = 0 } = blocks[0] ?? {}
  const { end = 0 } = blocks.at(-1) ?? {}
  const behind = text.slice(visible.end, end)
  const hasMark = textAfter.start === textAfter.end && !/[\n\r]/.test(behind)
  return (
    !letterOrDigit.test(text.slice(start, visible.start)) &&
    (hasMark || !letterOrDigit.test(behind))
  )
}

function pieceIn(visible: Range, block: Block, reading: Reading): Piece {
  const shown = {
    start: Math.max(visible.start, block.start),
    end: Math.min(visible.end, block.end),
  }
  return { ...reading.map.toSource(shown), visible: shown }
}

/** What is wrong with it: said once, of the first tear. */
function tear(pieces: readonly Piece[], reading: Reading): Deviation {
  const wordOf = (at: 0 | 1, index: 0 | -1): Range => {
    const { visible } = pieces[at] ?? { visible: { start: 0, end: 0 } }
    const words = tokenize(reading.text, visible.start, visible.end)
    return words.filter(({ kind }) => kind === 'word').at(index) ?? visible
  }
  const [before, after] = [wordOf(0, -1), wordOf(1, 0)]
  const { start, end } = reading.map.toSource({ start: before.start, end: after.end })
  const actual = reading.source.slice(start, end)
  const shown = ({ start, end }: Range): string => reading.text.slice(start, end)
  const expected = `${shown(before)} ${shown(after)}`
  return {
    code: 'word-spacing',
    start,
    end,
    actual,
    expected,
    args: { actual, expected, how: 'paragraphs', parts: pieces.length },
  }
}
