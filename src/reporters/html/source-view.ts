import type { Spending } from './budget.ts'
import { excerpt, type Folded, type Line, spokenAfter } from './excerpt.ts'
import { type Item, kinds } from './item.ts'
import { type Markup, markup } from './markup.ts'
import { visible } from './visible.ts'
import type { HtmlWords } from './words/html-words.ts'

/** The part of a line where the same items stand, each of them named for the script. */
const marked = (text: string, items: readonly Item[]): Markup => {
  if (items.length === 0) return visible(text)
  const kind = kinds.find((each) => items.some((item) => item.kind === each)) ?? 'info'
  const point = text === '' ? ' point' : ''
  const ids = items.map(({ id }) => id).join(' ')
  return markup`<mark class="${kind}${point}" data-of="${ids}">${visible(text)}</mark>`
}

const isEmpty = ({ start, end }: Item): boolean => start === end

/** A line with its marks: cut wherever an item begins or ends. */
const lineView = (source: string, line: Line, items: readonly Item[]): Markup => {
  const here = items.filter(({ start, end }) => start <= line.end && end >= line.start)
  const borders = here.flatMap(({ start, end }) => [start, end])
  const cuts = [line.start, line.end, ...borders.filter((at) => at > line.start && at < line.end)]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  const parts = places.map((from, index) => {
    const to = places[index + 1] ?? from
    const points = here.filter((item) => isEmpty(item) && item.start === from)
    const over = here.filter((item) => !isEmpty(item) && item.start < to && item.end > from)
    return [
      points.length === 0 ? undefined : marked('', points),
      marked(source.slice(from, to), over),
    ]
  })
  const cut = markup`<span class="cut">…</span>`
  return markup`<div class="line" data-line="${line.number}"><span>${line.cutBefore ? cut : undefined}${parts}${line.cutAfter ? cut : undefined}</span></div>
`
}

const foldedView = (source: string, folded: Folded, budget: Spending, words: HtmlWords): Markup => {
  const { number, count, start, end } = folded
  if (!budget.spend(end - start, count))
    return markup`<p class="fold">${words.leftOut(count)}</p>
`
  const lines = source
    .slice(start, end)
    .split(/\r\n|\r|\n/u)
    .map(
      (
        line,
        index,
      ) => markup`<div class="line" data-line="${number + index}"><span>${visible(line)}</span></div>
`,
    )
  return markup`<details class="fold"><summary>${words.unfold(count)}</summary>
${lines}</details>
`
}

/** What covers nothing but line ends is shown as a point: they have no width. */
const withWidth = (source: string, item: Item): Item => {
  const { start, end } = item
  if (end > start && /[^\r\n]/u.test(source.slice(start, end))) return item
  const isInside = source[start] === '\n' && source[start - 1] === '\r'
  const at = isInside ? start - 1 : start
  return { ...item, start: at, end: at }
}

/** The source around the items, what is said of each under its last line, the rest folded. */
export const sourceView = (
  source: string,
  given: readonly Item[],
  budget: Spending,
  words: HtmlWords,
): Markup => {
  const items = given.map((item) => withWidth(source, item))
  const said = new Set<Item>()
  const stretches = excerpt(source, items).map((stretch) => {
    if (stretch.kind === 'folded') return foldedView(source, stretch, budget, words)
    const { lines } = stretch
    const cards = new Map<number, Markup[]>()
    for (const item of items) {
      const after = said.has(item) ? undefined : spokenAfter(lines, item)
      if (after === undefined) continue
      said.add(item)
      cards.set(after, [...(cards.get(after) ?? []), item.card])
    }
    return markup`<div class="stretch">
${lines.map((line, index) => [lineView(source, line, items), cards.get(index)])}</div>
`
  })
  const unsaid = items.filter((item) => !said.has(item)).map(({ card }) => card)
  return markup`${unsaid}${
    stretches.length === 0
      ? undefined
      : markup`<div class="source">
${stretches}</div>
`
  }`
}
