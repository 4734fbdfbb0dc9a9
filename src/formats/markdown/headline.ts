import type { Element, Nodes, Root } from 'hast'
import { letterOrDigit, lettersOrDigits } from '../../text/letters.ts'
import { headings, neverShown } from '../hast/elements.ts'
import { textOf } from '../hast/text-of.ts'

/** A label and an age mark may stand above the headline, by mistake. */
const mostBefore = 2

/** A heading in one of these, or in a quotation, is not the headline of the text around. */
const notOwn = new Set(['aside', 'dl', 'nav', 'ol', 'table', 'ul'])

/**
 * The headline of a page made of Markdown: its first `h1`, when no text stands before it, or when
 * the front matter names it, or when there is no title elsewhere and what stands before it is a
 * paragraph or two. Where nothing else gives a title and there is no `h1`, a heading of a lower rank
 * that the page begins with. Null where there is none. Not recursive.
 */
export function headlineOfPage(tree: Root, title: string | undefined): Element | null {
  let before = 0
  let opening: Element | null = null
  const pending: Nodes[] = [tree]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'text' && isText(next.value)) before = Number.POSITIVE_INFINITY
    if (next.type !== 'element' && next.type !== 'root') continue
    if (next.type === 'element') {
      const { tagName } = next
      if (neverShown.has(tagName) || next.properties.hidden !== undefined) continue
      const text = textOf(next, 2_000)
      if (tagName === 'h1' && isText(text)) {
        return isHeadline(text, before, title) ? next : null
      }
      if (headings.has(tagName) && before === 0 && title === undefined && isText(text)) {
        opening ??= next
      }
      if (notOwn.has(tagName)) {
        // Behind the heading that a page begins with only an h1 counts.
        if (isText(text) && opening === null) return null
        continue
      }
      // A label may stand in a box, which is a quotation.
      if (tagName === 'p' || tagName === 'blockquote') {
        if (isText(text)) before++
        continue
      }
    }
    for (const child of next.children.toReversed()) pending.push(child)
  }
  return opening
}

/** Whether the first `h1` is the headline, with so many texts before it. */
export function isHeadline(text: string, before: number, title: string | undefined): boolean {
  const isNamed = title !== undefined && (text === title || words(text) === words(title))
  return isNamed || before === 0 || (before <= mostBefore && title === undefined)
}

export function isText(text: string): boolean {
  // What Unicode says takes most of a millisecond to be asked the first time.
  return /[A-Za-zА-яЁё\d]/.test(text) || letterOrDigit.test(text)
}

function words(text: string): string {
  return text.toLowerCase().match(lettersOrDigits)?.join(' ') ?? ''
}
