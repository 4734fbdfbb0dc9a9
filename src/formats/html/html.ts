import type { Reading } from '../../reading/reading.ts'
import type { Format, ReadOptions } from '../format.ts'
import type { HastReading } from '../hast/hast-reading.ts'
import { readHast } from '../hast/read-hast.ts'
import { alignHtmlText } from './align-text.ts'
import { escapeHtml } from './escape.ts'
import { readHtmlExcerpt } from './excerpt.ts'
import { parseHtml } from './parse.ts'
import { isClassic } from './write/classic.ts'
import { cutLabel, replaceLabel } from './write/cut.ts'
import { writeLabel } from './write/write.ts'

/** HTML: whole pages, and fragments as editors store them. Reading throws TooDeepError. */
export const htmlFormat: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],

  read(source, options) {
    return readHtml(source, options)
  },

  readPage(source) {
    return readHtml(source, {}, false)
  },

  readExcerpt(source, options, anchors) {
    return readHtmlExcerpt(source, options, anchors, readHtml)
  },

  write(reading, headline, label, language) {
    return writeLabel(own(reading), headline, label, language)
  },

  replace(reading, place, label) {
    return replaceLabel(own(reading), place, label)
  },

  cut(reading, place) {
    return cutLabel(own(reading), place)
  },

  append(_, after, text) {
    return { start: after, end: after, text: escapeHtml(text) }
  },
}

/** `findContainer`: whether only the article of a page is read. */
export function readHtml(
  source: string,
  { title, html, fields }: ReadOptions = {},
  findContainer = true,
): HastReading {
  const { tree, isFragment } = parseHtml(source)
  return readHast(tree, source, {
    format: 'html',
    alignText: alignHtmlText,
    findContainer,
    title,
    look: html,
    fields,
    classic: isFragment && isClassic(tree),
  })
}

/** A format is only given its own readings. */
function own(reading: Reading): HastReading {
  if ('elements' in reading) return reading as HastReading
  throw new TypeError(`A reading of format "${reading.format}" was given to html.`)
}
