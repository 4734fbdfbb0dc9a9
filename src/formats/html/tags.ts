import { wordSet } from '../word-set.ts'

/** A tag in a source, as the tokenizer of HTML sees it. */
interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly start: number
  readonly end: number
}

/** Elements in which tags are text. */
const textElements = wordSet('script style textarea title xmp iframe noembed noframes')

/** The tags of a source, comments and the insides of scripts and the like left out. Linear. */
export function* tagsOf(source: string): Generator<Tag> {
  const opening = /<(?:!--|[!?]|\/?[A-Za-z])/g
  for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
    const start = found.index
    if (found[0] === '<!--') {
      opening.lastIndex = endOfComment(source, start)
      continue
    }
    if (found[0] === '<!' || found[0] === '<?') {
      opening.lastIndex = after(source, '>', start)
      continue
    }
    const isEnd = source[start + 1] === '/'
    const name = nameAt(source, start + (isEnd ? 2 : 1))
    const end = endOfTag(source, start + (isEnd ? 2 : 1) + name.length)
    yield { name, isEnd, start, end }
    opening.lastIndex = end
    if (!isEnd && textElements.has(name)) opening.lastIndex = endOfText(source, name, end)
  }
}

/** End of a tag whose name ends at `offset`: the `>` outside quoted attribute values. */
function endOfTag(source: string, offset: number): number {
  const next = /[>=]/g
  next.lastIndex = offset
  for (let found = next.exec(source); found !== null; found = next.exec(source)) {
    if (found[0] === '>') return found.index + 1
    const value = /\s*(["']?)/y
    value.lastIndex = found.index + 1
    const quote = value.exec(source)?.[1] ?? ''
    if (quote !== '') next.lastIndex = after(source, quote, value.lastIndex)
  }
  return source.length
}

/** End of the comment that starts at `offset`. */
function endOfComment(source: string, offset: number): number {
  if (source.startsWith('<!-->', offset)) return offset + 5
  if (source.startsWith('<!--->', offset)) return offset + 6
  const close = /--!?>/g
  close.lastIndex = offset + 4
  return close.exec(source) === null ? source.length : close.lastIndex
}

function endOfText(source: string, name: string, offset: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = offset
  return close.exec(source)?.index ?? source.length
}

function nameAt(source: string, offset: number): string {
  const name = /[^\s/>]*/y
  name.lastIndex = offset
  return (name.exec(source)?.[0] ?? '').toLowerCase()
}

function after(source: string, mark: string, offset: number): number {
  const at = source.indexOf(mark, offset)
  return at === -1 ? source.length : at + mark.length
}

/** Whether a text has what begins as the end tag of its element does. */
function isEnded(inside: string, name: string): boolean {
  for (let at = inside.indexOf('</'); at !== -1; at = inside.indexOf('</', at + 2)) {
    if (inside.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return true
  }
  return false
}

/**
 * Where the text ends that begins behind the start tag of a script, a style sheet or a title; -1 where
 * it is not plain to see. The end tag is in lower case and without white space.
 */
export function endOfPlainText(source: string, name: string, from: number): number {
  const end = `</${name}>`
  const next = source.indexOf('<', from)
  if (next !== -1 && source.startsWith(end, next)) return next
  const close = source.indexOf(end, from)
  if (close === -1) return -1
  const inside = source.slice(from, close)
  return inside.includes('<!--') || isEnded(inside, name) ? -1 : close
}
