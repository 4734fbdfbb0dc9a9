import type { Root } from 'hast'
import type { HastReading, HastReadOptions } from '../hast/hast-reading.ts'
import { readHast } from '../hast/read-hast.ts'
import type { FrontMatter } from './front-matter/front-matter.ts'
import { headlineOfPage } from './headline.ts'

/** Reads the page that Markdown becomes, by what its front matter says. Throws TooDeepError. */
export function readPage(
  page: Root,
  source: string,
  { title, date, unread }: FrontMatter,
  given: Pick<HastReadOptions, 'format' | 'alignText' | 'title' | 'look' | 'fields'>,
): HastReading {
  const headline = headlineOfPage(page, title)
  return readHast(page, source, {
    ...given,
    // A site shows the title of the front matter above a page that has no headline of its own.
    title: given.title ?? (headline === null ? title : undefined),
    headline,
    findContainer: false,
    date,
    unread,
  })
}
