import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { ReadingDate } from '../../reading/reading.ts'
import { isDay } from '../../text/is-day.ts'
import { simpleYaml } from './simple-yaml.ts'

/** What the head of a document says of it. */
export interface FrontMatter {
  readonly title?: string
  readonly date?: ReadingDate
}

/** Where a date of publication is written, the first that is there counts. */
const dateKeys = ['date', 'published', 'publishDate', 'pubDate', 'datePublished']

/** Front matter is short; a longer one is data, and parsing it would tell nothing. */
const longest = 100_000

/**
 * Reads title and date from front matter, fences included. It is never written, and one that does
 * not parse says nothing.
 */
export function readFrontMatter(source: string, kind: 'yaml' | 'toml'): FrontMatter {
  if (source.length > longest) return {}
  const lines = source.split(/\r\n|\r|\n/)
  const text = lines.slice(1, -1).join('\n')
  const fields = (kind === 'yaml' ? simpleYaml(text) : undefined) ?? fieldsOf(parseData(text, kind))
  const title = fields.get('title')
  const day = dateKeys.map((key) => dayOf(fields.get(key))).find((one) => one !== undefined)
  return {
    ...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}),
    ...(day === undefined ? {} : { date: { value: day, from: 'front-matter' } }),
  }
}

function fieldsOf(data: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : [])
}

function parseData(text: string, kind: 'yaml' | 'toml'): unknown {
  try {
    return kind === 'yaml' ? parseYaml(text) : parseToml(text)
  } catch {
    // What cannot be parsed gives neither title nor date; the text is judged without them.
    return undefined
  }
}

/** @throws on what is not YAML, and on a key that is there twice: which of them counts is unknown. */
function parseYaml(text: string): unknown {
  // The library's own look for such keys compares every key with every other.
  const document = parseDocument(text, { logLevel: 'silent', schema: 'core', uniqueKeys: false })
  const [error] = document.errors
  if (error !== undefined) throw error
  const items = isMap(document.contents) ? document.contents.items : []
  const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  if (new Set(keys).size < keys.length) throw new SyntaxError('A key is there twice.')
  return document.toJS()
}

/** The day as it is written: time and zone do not move it. */
function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(text)
  const local = /^\s*(\d{2})\.(\d{2})\.(\d{4})(?![\d.])/.exec(text)
  const day = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : local
      ? `${local[3]}-${local[2]}-${local[1]}`
      : undefined
  return day !== undefined && isDay(day) ? day : undefined
}
