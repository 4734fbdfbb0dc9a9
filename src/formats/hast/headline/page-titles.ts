import { letterOrDigit } from '../../../text/letters.ts'
import { titleKey } from '../../same-title.ts'
import { isIn } from '../ancestors.ts'
import { metaOf } from '../metadata/page-fields.ts'
import type { Survey } from '../survey.ts'
import { textOf } from '../text-of.ts'

/** A longer title is no title. */
const longest = 1_000

/** What parts a title from the name of the site, white space made one space. */
const separators = [
  ...['-', '–', '—', '―', '|', '·', '•', '/', '»', '›', '::'].map((mark) => ` ${mark} `),
  '|',
]

/** What a page calls itself, to be compared with what it displays. */
export interface PageTitles {
  /** The longest of them, in units. */
  readonly length: number
  /** Whether a text says one of them, and nothing else. */
  readonly has: (text: string) => boolean
}

export const noTitles: PageTitles = { length: 0, has: () => false }

/**
 * The titles of a page: `og:title` of the Open Graph protocol and the `title` element (HTML
 * Standard, 4.2.2), as they stand and without the name of the site. The name of the site itself,
 * where `og:site_name` gives it, is no title.
 */
function titlesOf(found: Survey): PageTitles {
  const site = spaced(metaOf(found, 'og:site_name') ?? '')
  const keys = new Set<string>()
  let length = 0
  for (const given of [metaOf(found, 'og:title') ?? '', titleElementText(found)]) {
    const whole = spaced(given)
    if (whole.length > longest) continue
    for (const title of [whole, withoutSite(whole, site)]) {
      if (title === site || !letterOrDigit.test(title)) continue
      keys.add(titleKey(title))
      length = Math.max(length, title.length)
    }
  }
  return keys.size === 0 ? noTitles : { length, has: (text) => keys.has(titleKey(text)) }
}

/** Looks for the titles once, and only where somebody asks. */
export function titlesOnce(found: Survey): () => PageTitles {
  let known: PageTitles | undefined
  return () => {
    known ??= titlesOf(found)
    return known
  }
}

/** A picture may have a title of its own. */
function titleElementText(found: Survey): string {
  const element = found.elements.find(
    (one) => one.tagName === 'title' && !isIn(found, one, ({ tagName }) => tagName === 'svg'),
  )
  return element === undefined ? '' : textOf(element, longest)
}

/** Without the name of the site, or what stands in its place: what follows the last separator. */
function withoutSite(title: string, site: string): string {
  for (const mark of site === '' ? [] : separators) {
    if (title.endsWith(mark + site)) return title.slice(0, -site.length - mark.length).trim()
    if (title.startsWith(site + mark)) return title.slice(site.length + mark.length).trim()
  }
  const end = Math.max(...separators.map((mark) => title.lastIndexOf(mark)))
  return end > 0 ? title.slice(0, end).trim() : title
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
