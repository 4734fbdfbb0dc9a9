import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { ReadingDate, UnreadField } from '../../../reading/reading.ts'
import { type FieldNames, fieldValue, keyIn } from '../../fields.ts'
import type { Construct } from '../render/constructs.ts'
import { simpleYaml } from './simple-yaml.ts'

/** What the head of a document says of it. */
export interface FrontMatter {
  readonly title?: string
  readonly date?: ReadingDate
  /** Fields that were named and are there, but give nothing. */
  readonly unread?: readonly UnreadField[]
}

type Said = { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] }

/** Where a date of publication is written, the first that is there counts. */
const usual = {
  title: ['title'],
  date: ['date', 'published', 'publishDate', 'pubDate', 'datePublished'],
}

/** Front matter is short; a longer one is data, and parsing it would tell nothing. */
const longest = 100_000

/**
 * Reads title and date from front matter, fences included: from the fields `names` names, else from
 * the usual ones. It is never written. One that does not parse gives neither, and says so of a named
 * field that is in it.
 */
export function readFrontMatter(
  source: string,
  kind: 'yaml' | 'toml',
  names: FieldNames = {},
): FrontMatter {
  const lines = source.split(/\r\n|\r|\n/)
  const text = lines.slice(1, -1).join('\n')
  const simple = kind === 'yaml' ? simpleYaml(text) : undefined
  const isListed = [...(names.title ?? []), ...(names.date ?? [])].some(
    (name) => simple?.has(name) && simple.get(name) === undefined,
  )
  // A list and nothing at all are one to the simple reader, and a named field may hold either.
  const fields = simple === undefined || isListed ? parseFields(text, kind) : simple
  if (fields === undefined) {
    const unread = fieldsIn(text, kind, names)
    return unread.length === 0 ? {} : { unread }
  }
  const read = (name: string): unknown => fieldAt(fields, name)
  const title = fieldValue('title', names.title ?? usual.title, read)
  const day = fieldValue('date', names.date ?? usual.date, read)
  // What nobody named may hold anything: `published: true` is no mistake.
  const unread = [
    names.title === undefined ? undefined : title.unread,
    names.date === undefined ? undefined : day.unread,
  ].filter((field) => field !== undefined)
  const said: Said = {}
  if (title.value !== undefined) said.title = title.value
  if (day.value !== undefined) said.date = { value: day.value, from: 'front-matter' }
  if (unread.length > 0) said.unread = unread
  return said
}

/** What the front matter of a document says, given its blocks. */
export function frontMatterOf(
  source: string,
  [first]: readonly Construct[],
  names: FieldNames | undefined,
): FrontMatter {
  if (first === undefined || (first.type !== 'yaml' && first.type !== 'toml')) return {}
  return readFrontMatter(source.slice(first.start, first.end), first.type, names)
}

/** A key as it is written, else a way into the map: `seo.title`. */
function fieldAt(fields: ReadonlyMap<string, unknown>, name: string): unknown {
  if (fields.has(name)) return fields.get(name)
  const [first = '', ...rest] = name.split('.')
  return rest.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    fields.get(first),
  )
}

/** Undefined where it cannot be parsed: the text is then judged without its title and date. */
function parseFields(
  text: string,
  kind: 'yaml' | 'toml',
): ReadonlyMap<string, unknown> | undefined {
  if (text.length > longest) return undefined
  try {
    const data = kind === 'yaml' ? parseYaml(text) : parseToml(text)
    return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : [])
  } catch {
    return undefined
  }
}

/** Of the named fields of a kind the first whose key stands in what could not be parsed. */
function fieldsIn(text: string, kind: 'yaml' | 'toml', names: FieldNames): UnreadField[] {
  const unparsed = kind === 'yaml' ? 'YAML' : 'TOML'
  return (['title', 'date'] as const).flatMap((of) => {
    const name = names[of]?.find((each) => keyIn(text, each) !== undefined)
    return name === undefined ? [] : [{ of, name, value: '', unparsed }]
  })
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

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/

/** The line of three marks that opens front matter: the marks, and where the next line begins. */
export function openedBy(
  source: string,
): { readonly fence: string; readonly end: number } | undefined {
  const [line, fence] = opening.exec(source) ?? []
  return line === undefined || fence === undefined ? undefined : { fence, end: line.length }
}

/** Where the text begins; undefined where front matter has no end. */
export function afterFrontMatter(source: string): number | undefined {
  const opened = openedBy(source)
  if (opened === undefined) return source.startsWith('\uFEFF') ? 1 : 0
  const { fence, end } = opened
  const close =
    fence === '---' ? /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n])/g : /(?:\r\n|\n|\r)\+\+\+[ \t]*(?=[\r\n])/g
  close.lastIndex = end - 1
  return close.exec(source) === null ? undefined : close.lastIndex
}
