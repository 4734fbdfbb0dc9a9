import type { FoundLabel } from '../labels/found-label.ts'
import type { OutlineHeading } from '../reading/outline.ts'
import { disjoint, firstOverlap } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import { countUntil } from '../text/count-until.ts'
import { letterOrDigit } from '../text/letters.ts'

/** What of the labels of a page belongs to texts beside the one that is judged. */
export interface SeveralTexts {
  /** Of the text that is judged: of a listing that of its first text. */
  readonly headline: Range | undefined
  /** Labels that stand directly under the headlines of further texts, in the order of the text. */
  readonly further: readonly FoundLabel[]
  /** Where the first of those texts begins. */
  readonly end: number | undefined
  /** One that may be that of another text, so that nobody but an editor may take it away. */
  readonly doubtful: FoundLabel | undefined
}

/** A heading under which a label stands, with nothing but labels and marks between them. */
type Under = OutlineHeading | undefined

/**
 * Tells labels that stand directly under the headlines of several texts of a page from a label that
 * is repeated in one text. A further headline is one of the rank of the headline, or the first
 * heading of one of several articles. Where the headline is that of a listing, which begins with
 * the headlines of its texts at once and has no label of its own, each of these must have one.
 * In plain text a line that looks like a headline makes a label doubtful, and no more than that.
 * In: labels of one rule that speak for the publisher, all that was found and is displayed, both in
 * the order of the text. Linear.
 */
export function severalTexts(
  reading: Reading,
  labels: readonly FoundLabel[],
  all: readonly FoundLabel[],
  headline: Range | undefined,
): SeveralTexts {
  const one: SeveralTexts = { headline, further: [], end: undefined, doubtful: undefined }
  if (labels.length === 0 || isAloneUnder(reading.text, headline, labels)) return one
  const outline = reading.outline?.()
  if (outline === undefined) return one
  const { articles, isGuess } = outline
  const title = titleAmong(outline.headings, headline)
  const taken = isGuess ? disjoint(all.map(({ visible }) => visible)) : []
  const behind = outline.headings.filter(
    (heading) => heading.start >= title.end && firstOverlap(taken, heading) === undefined,
  )
  const above = headingsAbove(reading.text, [title, ...behind], labels, all)
  const under = isGuess ? withText(reading.text, behind, labels, above) : above
  const opening = openingHeadings(behind, articles)
  const isFurther = (heading: Under): heading is OutlineHeading =>
    heading !== undefined &&
    heading !== title &&
    (heading.rank <= title.rank || opening.has(heading))
  const firsts = firstUnderEach(labels, under)
  const inPlace = firsts.get(title)
  if (inPlace !== undefined) {
    const further = [...firsts].filter(([heading]) => isFurther(heading))
    const own = new Set(further.map(([, label]) => label))
    const rest = labels.filter((label) => !own.has(label) && label !== inPlace)
    const underGuesses = new Set(isGuess ? firsts.values() : [])
    const doubtful = rest.find(
      (label) => isApart(articles, inPlace.visible, label.visible) || underGuesses.has(label),
    )
    return { headline, further: [...own], end: further[0]?.[0].start, doubtful }
  }
  const listed = listing(reading.text, title, behind, opening, firsts)
  const [first, ...further] = listed
  if (first !== undefined) {
    const [{ start, end }] = first
    const own = new Set(listed.map(([, label]) => label))
    const isOther = ({ visible }: FoundLabel): boolean =>
      isApart(articles, first[1].visible, visible)
    const doubtful = labels.find((label) => !own.has(label) && isOther(label))
    const rest = further.map(([, label]) => label)
    return { headline: { start, end }, further: rest, end: further[0]?.[0].start, doubtful }
  }
  const isDoubtful = (label: FoundLabel, index: number): boolean =>
    isFurther(under[index]) || isApart(articles, title, label.visible)
  const ranks = [...firsts.keys()].map(({ rank }) => rank)
  const isSeries = new Set(ranks).size < ranks.length
  return { ...one, doubtful: isSeries ? labels[0] : labels.find(isDoubtful) }
}

/** As in most texts, whose outline need not be known. */
function isAloneUnder(
  text: string,
  headline: Range | undefined,
  [label, ...others]: readonly FoundLabel[],
): boolean {
  if (headline === undefined || label === undefined || others.length > 0) return false
  const { start } = label.visible
  return start >= headline.end && !letterOrDigit.test(text.slice(headline.end, start))
}

/** The headline as a heading; where there is none, the beginning of the text stands for one. */
function titleAmong(
  headings: readonly OutlineHeading[],
  headline: Range | undefined,
): OutlineHeading {
  if (headline === undefined) return { start: 0, end: 0, rank: 1 }
  const rank = firstOverlap(headings, headline)?.rank ?? 1
  return { start: headline.start, end: headline.end, rank }
}

/** For each label the heading it stands directly under. */
function headingsAbove(
  text: string,
  headings: readonly OutlineHeading[],
  labels: readonly FoundLabel[],
  all: readonly FoundLabel[],
): readonly Under[] {
  const above = new Map<number, Under>()
  let open: Under
  let next = 0
  let at = 0
  for (const { start, end } of disjoint(all.map(({ visible }) => visible))) {
    for (let heading = headings[next]; heading !== undefined && heading.end <= start; ) {
      open = heading
      at = Math.max(at, heading.end)
      heading = headings[++next]
    }
    if (at < start && letterOrDigit.test(text.slice(at, start))) open = undefined
    above.set(start, open)
    at = Math.max(at, end)
  }
  return labels.map(({ visible }) => above.get(visible.start))
}

/** A paragraph that is a sentence at least. */
const sentence = /[\p{L}\p{N}»”")][.!?…](?:[\s»”")]|$)/u

/**
 * Where a heading is but a guess, only those with text between the label and the next heading or
 * label: under an author's name at the foot of a text a label stands as well.
 */
function withText(
  text: string,
  headings: readonly OutlineHeading[],
  labels: readonly FoundLabel[],
  under: readonly Under[],
): readonly Under[] {
  return under.map((heading, index) => {
    const from = labels[index]?.visible.end ?? 0
    const next = headings[countUntil(headings, ({ start }) => start < from)]
    const to = Math.min(next?.start ?? text.length, labels[index + 1]?.visible.start ?? text.length)
    return sentence.test(text.slice(from, to)) ? heading : undefined
  })
}

/** The first heading of each article. */
function openingHeadings(
  headings: readonly OutlineHeading[],
  articles: readonly Range[],
): ReadonlySet<OutlineHeading> {
  const found = new Map<Range, OutlineHeading>()
  for (const heading of headings) {
    const article = firstOverlap(articles, heading)
    if (article !== undefined && !found.has(article)) found.set(article, heading)
  }
  return new Set(found.values())
}

function firstUnderEach(
  labels: readonly FoundLabel[],
  under: readonly Under[],
): ReadonlyMap<OutlineHeading, FoundLabel> {
  const found = new Map<OutlineHeading, FoundLabel>()
  for (const [index, label] of labels.entries()) {
    const heading = under[index]
    if (heading !== undefined && !found.has(heading)) found.set(heading, label)
  }
  return found
}

/** The headlines of a listing with their labels, or nothing where it is none for sure. */
function listing(
  text: string,
  title: OutlineHeading,
  behind: readonly OutlineHeading[],
  opening: ReadonlySet<OutlineHeading>,
  firsts: ReadonlyMap<OutlineHeading, FoundLabel>,
): readonly (readonly [OutlineHeading, FoundLabel])[] {
  const [first] = behind
  if (first === undefined || letterOrDigit.test(text.slice(title.end, first.start))) return []
  const isOfArticles = opening.has(first)
  const own = behind.filter((heading) =>
    isOfArticles ? opening.has(heading) : heading.rank <= first.rank,
  )
  const listed = own.flatMap((heading) => {
    const label = firsts.get(heading)
    return label === undefined ? [] : [[heading, label] as const]
  })
  return own.length > 1 && listed.length === own.length ? listed : []
}

/** Whether a label stands in an article in which something else does not. */
function isApart(articles: readonly Range[], one: Range, label: Range): boolean {
  const article = firstOverlap(articles, label)
  return article !== undefined && article !== firstOverlap(articles, one)
}
