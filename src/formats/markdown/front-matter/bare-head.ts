import { type FieldNames, fieldValue } from '../../fields.ts'
import type { FrontMatter } from './front-matter.ts'

/** What a site's generator reads at the top of a text, without the fences of front matter. */
interface BareHead {
  /** Where it ends, the break of its last line left out. */
  readonly end: number
  /** By key, in small letters where capitals mean nothing. */
  readonly fields: ReadonlyMap<string, unknown>
}

/** A head is short; a longer one is data. */
const longest = 20_000

const lineBreak = /\r\n|\r|\n/
/** A line that begins a head, whoever wrote it: no prose in Russian does. */
const firstKey = /^(?:title|date|layout|slug|authors?|tags|categor(?:y|ies)|status|lang|template):/i
const key = /^([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$/
const goesOn = /^(?:[ \t]+\S|- )/

/**
 * The head of a text of Hugo in JSON, of Pandoc (`% Title`), of Hexo (front matter without the first
 * fence) or of Pelican and MultiMarkdown (keys up to the first empty line).
 */
export function bareHead(source: string): BareHead | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const first = source[start] ?? ''
  if (first === '{') return jsonHead(source, start)
  if (first === '%') return titleBlock(source, start)
  return /[a-z]/i.test(first) ? keyLines(source, start) : undefined
}

/** What such a head says, as `readFrontMatter` has it. */
export function saidInHead({ fields }: BareHead, names: FieldNames = {}): FrontMatter {
  const read = (name: string): unknown => fields.get(name) ?? fields.get(name.toLowerCase())
  const { value: title } = fieldValue('title', names.title ?? ['title'], read)
  const { value: date } = fieldValue('date', names.date ?? ['date', 'published'], read)
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: { value: date, from: 'front-matter' } }),
  }
}

function jsonHead(source: string, start: number): BareHead | undefined {
  const close = /[\r\n]\}[ \t]*(?![^\r\n])/g
  close.lastIndex = start
  const found = close.exec(source.slice(0, start + longest))
  if (found === null) return undefined
  const end = close.lastIndex
  try {
    const data: unknown = JSON.parse(source.slice(start, end))
    const isMap = typeof data === 'object' && data !== null
    return isMap ? { end, fields: new Map(Object.entries(data)) } : undefined
  } catch {
    return undefined
  }
}

/** Title, authors and date, each in a line that begins with `%` and in indented ones. */
function titleBlock(source: string, start: number): BareHead | undefined {
  const names = ['title', 'author', 'date']
  const fields = new Map<string, string>()
  let end = start
  for (const { text, from } of linesFrom(source, start)) {
    const isNext = /^%(?:[ \t]|$)/.test(text)
    if (!isNext && !(fields.size > 0 && /^[ \t]+\S/.test(text))) break
    const name = names[isNext ? fields.size : fields.size - 1]
    if (name === undefined) break
    const said = text.slice(isNext ? 1 : 0).trim()
    fields.set(name, `${fields.get(name) ?? ''} ${said}`.trim())
    end = from + text.length
  }
  return fields.size === 0 ? undefined : { end, fields }
}

function keyLines(source: string, start: number): BareHead | undefined {
  const fields = new Map<string, string>()
  let end = start
  for (const { text, from } of linesFrom(source, start)) {
    const isFence = /^(?:-{3,}|;{3,})[ \t]*$/.test(text)
    if (from === start ? !firstKey.test(text) : text.trim() === '') break
    end = from + text.length
    if (isFence) break
    const [, name, value = ''] = key.exec(text) ?? []
    if (name !== undefined) fields.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'))
    // What looks like the first line of a head and goes on as prose is prose.
    else if (!goesOn.test(text)) return undefined
  }
  return fields.has('title') || fields.size > 1 ? { end, fields } : undefined
}

function* linesFrom(source: string, start: number): Generator<{ text: string; from: number }> {
  const limit = Math.min(source.length, start + longest)
  for (let from = start; from < limit; ) {
    const [text = ''] = source.slice(from, from + 2_000).split(lineBreak, 1)
    yield { text, from }
    const after = from + text.length
    from = after + (source.startsWith('\r\n', after) ? 2 : 1)
  }
}
