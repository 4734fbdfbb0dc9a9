import type { Reading } from '../../reading/reading.ts'
import type { Range } from '../../reading/source-map.ts'
import type { Format, FormatName } from '../format.ts'
import { escapeHtml } from '../html/escape.ts'
import { readMarkdownExcerpt } from './excerpt.ts'
import { type MarkdownReading, readMarkdown } from './markdown-reading.ts'
import { encodeMarkdown } from './write/encode.ts'
import { inPage, withWholeElements } from './write/extent.ts'
import { placeParagraph } from './write/place.ts'
import { takeOut } from './write/take-out.ts'

/** Markdown as CommonMark and GitHub have it, with front matter and HTML. */
export const markdownFormat: Format = makeFormat(
  'markdown',
  ['md', 'markdown', 'mdown', 'mkd'],
  false,
)

/** Markdown with components: expressions are not displayed, tags need not be HTML's. */
export const mdxFormat: Format = makeFormat('mdx', ['mdx'], true)

function makeFormat(name: FormatName, extensions: readonly string[], mdx: boolean): Format {
  return {
    name,
    extensions,

    read(source, { title, html, fields }) {
      return readMarkdown(source, { format: name, mdx, title, look: html, fields })
    },

    // What MDX displays is for its parser to say.
    ...(mdx ? {} : { readExcerpt: readMarkdownExcerpt }),

    write(reading, headline, label) {
      return placeParagraph(asMarkdown(reading), headline, encodeMarkdown(label.trim()))
    },

    replace(given, place, label) {
      const reading = asMarkdown(given)
      const whole = withWholeElements(reading, inPage(reading, place))
      if (whole === undefined) return undefined
      const range = reading.pageMap.toSource(whole)
      return { ...range, text: encodeAt(reading, range, label) }
    },

    cut(reading, place) {
      const range = takeOut(asMarkdown(reading), place)
      return range === undefined ? undefined : { ...range, text: '' }
    },

    append(given, after, text) {
      const reading = asMarkdown(given)
      return {
        start: after,
        end: after,
        text: encodeAt(reading, { start: after, end: after }, text),
      }
    },
  }
}

/** A block of HTML is HTML: Markdown's escapes would show in it. */
function encodeAt({ page }: MarkdownReading, { start, end }: Range, text: string): string {
  const isHtml = page.htmlBlocks.some((block) => block.start <= start && end <= block.end)
  if (!isHtml) return encodeMarkdown(text)
  return escapeHtml(text)
}

function asMarkdown(reading: Reading): MarkdownReading {
  if (!('page' in reading)) throw new TypeError('Not a reading of Markdown.')
  return reading as MarkdownReading
}
