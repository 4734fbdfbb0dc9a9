import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Reading } from '../../reading/reading.ts'
import { chained, type SourceMap, segmentMap } from '../../reading/source-map.ts'
import type { FieldNames } from '../fields.ts'
import type { HtmlLook } from '../format.ts'
import type { HastReading } from '../hast/hast-reading.ts'
import { alignHtmlText } from '../html/align-text.ts'
import { checkDepth } from '../html/depth.ts'
import { regularTree } from '../html/regular/tree.ts'
import { TooDeepError } from '../too-deep.ts'
import { refuseTooDeep } from './depth.ts'
import { bareHead, saidInHead } from './front-matter/bare-head.ts'
import { afterFrontMatter, frontMatterOf } from './front-matter/front-matter.ts'
import { plainPage } from './plain/page.ts'
import { readPage } from './read-page.ts'
import { type RenderedPage, renderMarkdown } from './render/render.ts'
import { withoutSiteMarks } from './site-marks.ts'

/** A reading of Markdown, with the page it becomes. */
export interface MarkdownReading extends Reading {
  readonly page: RenderedPage
  /** The reading of that page: its source is `page.html`. */
  readonly rendered: HastReading
  /** From the page to the source. */
  readonly pageMap: SourceMap
  /** The source with spaces in place of what only the site's generator reads. */
  readonly shown: string
  /** Where a head of its own kind ends, or 0. */
  readonly headEnd: number
}

interface MarkdownOptions {
  readonly format: string
  readonly mdx: boolean
  readonly title?: string | undefined
  readonly look?: HtmlLook | undefined
  readonly fields?: FieldNames | undefined
  /** Whether what only the site's generator reads is no longer in it. */
  readonly isShown?: boolean
}

/**
 * Reads Markdown as the page it becomes. Every offset of that page leads back to the source, so
 * that one reader of pages serves both. Throws TooDeepError.
 */
export function readMarkdown(
  source: string,
  { format, mdx, title, look, fields, isShown = false }: MarkdownOptions,
): MarkdownReading {
  const head = isShown ? undefined : bareHead(source)
  const headEnd = head?.end ?? 0
  const shown = isShown ? source : shownOf(source, headEnd, mdx)
  const page = pageOf(shown, mdx)
  const tree = parsePage(page.html)
  const front =
    head === undefined ? frontMatterOf(source, page.blocks, fields) : saidInHead(head, fields)
  const given = { format, alignText: alignHtmlText, title, look, fields }
  const rendered = readPage(tree, page.html, front, given)
  const pageMap = boundedMap(page)
  const { text, blocks, titleElsewhere, date, unread } = rendered
  return {
    format,
    source,
    text,
    blocks,
    map: chained(rendered.map, pageMap),
    headline: rendered.headline,
    titleElsewhere,
    sizeOf: rendered.sizeOf,
    strikeOf: rendered.strikeOf,
    quotations: rendered.quotations,
    outline: rendered.outline,
    ...(date === undefined ? {} : { date }),
    ...(unread === undefined ? {} : { unread }),
    page,
    rendered,
    pageMap,
    shown,
    headEnd,
  }
}

/** A source without what only the site's generator reads: of the same length, often the same. */
export function shownOf(source: string, headEnd: number, mdx: boolean): string {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const head = source.slice(start, headEnd).replace(/[^\r\n]/g, ' ')
  const text = headEnd === 0 ? source : source.slice(0, start) + head + source.slice(headEnd)
  return withoutSiteMarks(text, Math.max(headEnd, afterFrontMatter(source) ?? 0), mdx)
}

function pageOf(shown: string, mdx: boolean): RenderedPage {
  const plain = mdx ? undefined : plainPage(shown)
  if (plain !== undefined) return plain
  refuseTooDeep(shown)
  return renderMarkdown(shown, mdx)
}

function parsePage(html: string): Root {
  const regular = regularTree(html, true)
  if (regular !== undefined) return regular
  checkDepth(html)
  try {
    return fromHtml(html, { fragment: true, verbose: true })
  } catch (error) {
    // What the count before did not see coming: the only RangeError is the end of the stack.
    if (error instanceof RangeError) throw new TooDeepError()
    throw error
  }
}

/** The parser of HTML lets a comment without an end reach beyond the end of the page. */
function boundedMap({ html, segments }: RenderedPage): SourceMap {
  const map = segmentMap(segments)
  const bounded = (offset: number): number => Math.min(offset, html.length)
  return {
    toSource: ({ start, end }) => map.toSource({ start: bounded(start), end: bounded(end) }),
    verbatim: map.verbatim,
  }
}
