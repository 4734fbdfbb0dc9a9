import type { CheckContext } from '../checks/context.ts'
import { overlaps } from '../reading/ranges.ts'
import type { Block } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import type { KnownName } from '../register/known-name.ts'
import { literalsOf } from '../rules/form/walk.ts'
import type { Edition } from '../rules/types.ts'
import { onceFor } from '../text/once-for.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/**
 * So many words of a form one after another are no chance, and so many of them longer than «и» and
 * «или»: fewer in capitals than in small letters, in which prose is written.
 */
const inCapitalsFewest = { words: 3, long: 2 }
const elseFewest = { words: 5, long: 4 }
const longWord = 4
/** Of words that fill a line in capitals one may be a heading («ИНФОРМАЦИЯ»), unless a label is beside it. */
const aloneFewest = { beside: 1, elsewhere: 2 }
/** Of a paragraph no more is looked at, in units of the displayed text. */
const furthest = 400
/** Paragraphs with nothing but a name are passed over, these at most. */
const mostNames = 2

/**
 * A piece of a label that would stay beside the new one: in a paragraph next to the label, or in its
 * own before or behind it, and where there is none under the headline. A paragraph that holds but
 * the name, or a mark, is passed over: behind it the rest may stand. Where a label is missing or lacks its end,
 * one in capitals is looked for anywhere. A range of the displayed text.
 */
export function litterBeside(context: CheckContext): Range | undefined {
  const { label, headline, reading } = context
  const shown = reading.blocks.filter(({ kind }) => kind === 'body')
  if (label === undefined) {
    const from = headline?.end ?? 0
    const rest = shown.flatMap((block) => {
      const start = Math.max(block.start, from)
      return start < block.end ? [{ ...block, start }] : []
    })
    return firstPiece(rest, context, 'start') ?? inCapitals(shown, context)
  }
  const { visible, block } = label
  const before = shown.filter(({ end }) => end <= visible.start).toReversed()
  const after = shown.filter(({ start }) => start >= visible.end)
  const isHalf = label.deviations.some(({ code }) => code === 'half-missing')
  return (
    firstPiece(after, context, 'start') ??
    firstPiece(before, context, 'end') ??
    firstPiece([{ ...block, start: visible.end }], context, 'start') ??
    firstPiece([{ ...block, end: visible.start }], context, 'end') ??
    (isHalf
      ? inCapitals(
          shown.filter((block) => !overlaps(block, visible)),
          context,
        )
      : undefined)
  )
}

type Edge = 'start' | 'end'

/** A piece that the first of some blocks begins or ends with, those with a name alone left aside. */
function firstPiece(
  blocks: readonly Block[],
  context: CheckContext,
  edge: Edge,
): Range | undefined {
  for (const block of blocks.slice(0, mostNames + 1)) {
    if (isLabelled(block, context)) return undefined
    const fewestAlone = context.label === undefined ? aloneFewest.elsewhere : aloneFewest.beside
    const piece = pieceIn(block, context, edge, fewestAlone)
    if (piece !== undefined) return piece
    if (!isName(block, context)) return undefined
  }
  return undefined
}

function inCapitals(blocks: readonly Block[], context: CheckContext): Range | undefined {
  for (const block of blocks) {
    if (isLabelled(block, context)) continue
    const piece = pieceIn(block, context, 'start', aloneFewest.elsewhere)
    const words = piece === undefined ? '' : context.reading.text.slice(piece.start, piece.end)
    if (piece !== undefined && words === words.toUpperCase()) return piece
  }
  return undefined
}

/** What is wrong with another label is told of that. */
function isLabelled(block: Range, { all }: CheckContext): boolean {
  return all.some(({ visible }) => overlaps(visible, block))
}

function isName(block: Range, context: CheckContext): boolean {
  const words = wordsIn(block, context)
  return words.every(({ skeleton }) => namesOf(context.names).has(skeleton))
}

function wordsIn({ start, end }: Range, { reading: { text } }: CheckContext): readonly Token[] {
  return tokenize(text, start, end).filter(({ kind }) => kind === 'word')
}

/** The words of a label that a range begins or ends with, where they are no chance. */
function pieceIn(
  { start, end }: Range,
  context: CheckContext,
  edge: Edge,
  fewestAlone: number,
): Range | undefined {
  const { edition, names, headline, reading } = context
  const part =
    edge === 'start'
      ? { start, end: Math.min(end, start + furthest) }
      : { start: Math.max(start, end - furthest), end }
  const words = wordsIn(part, context)
  const ordered = edge === 'start' ? words : words.toReversed()
  const inForms = wordsOf(edition)
  const inNames = namesOf(names)
  const length = ordered.findIndex(
    ({ skeleton }) => !inForms.has(skeleton) && !inNames.has(skeleton),
  )
  const run = length === -1 ? ordered : ordered.slice(0, length)
  const ofForm = run.filter(({ skeleton }) => inForms.has(skeleton))
  const long = ofForm.filter(({ skeleton }) => skeleton.length >= longWord)
  const [first] = run
  if (first === undefined || long.length === 0) return undefined
  const range = {
    start: Math.min(...run.map((word) => word.start)),
    end: Math.max(...run.map((word) => word.end)),
  }
  const line = reading.text.slice(range.start, range.end)
  const areCapitals = line === line.toUpperCase()
  const fewest = areCapitals ? inCapitalsFewest : elseFewest
  if (ofForm.length >= fewest.words && long.length >= fewest.long) return range
  const isHeadline = headline !== undefined && overlaps(range, headline)
  const next = ordered[run.length]
  const isAlone = next === undefined || (edge === 'start' ? next : (run.at(-1) ?? first)).startsLine
  return isAlone && !isHeadline && areCapitals && ofForm.length >= fewestAlone ? range : undefined
}

const wordsOf = onceFor(({ forms }: Edition): ReadonlySet<string> => {
  const literals = forms.flatMap(({ nodes }) => literalsOf(nodes))
  return new Set(literals.flatMap((literal) => tokenize(literal).map(({ skeleton }) => skeleton)))
})

const namesOf = onceFor((names: ReadonlyMap<string, KnownName>): ReadonlySet<string> => {
  const forms = [...names.values()].flatMap((name) => name.forms)
  return new Set(forms.flatMap(({ tokens }) => tokens.map(({ skeleton }) => skeleton)))
})
