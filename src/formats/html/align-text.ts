import { fromHtml } from 'hast-util-from-html'
import type { Segment } from '../../reading/source-map.ts'
import { copy, Memory } from '../../text/memory.ts'
import type { AlignText } from '../hast/hast-reading.ts'
import { referenceTo } from './references.ts'

/** How the tokenizer reads a text: with tags and entities, with entities only, or as it stands. */
type Mode = 'data' | 'entities' | 'raw'

/**
 * Matches the value of an HTML text node with its source: entities, line ends, NUL, and tags and
 * comments that the parser dropped from the middle of it. Linear.
 */
export const alignHtmlText: AlignText = (raw, value) => {
  if (raw === value) return [{ at: 0, length: value.length, start: 0, end: raw.length }]
  return (
    alignUsual(raw, value) ??
    align(raw, value, 'data') ??
    align(raw, value, 'entities') ??
    align(raw, value, 'raw')
  )
}

/**
 * The same for what most texts are: nothing but the usual references stands for anything else than
 * itself. Where it is so, no other way to match the two is as long.
 */
function alignUsual(raw: string, value: string): Segment[] | undefined {
  const segments: Segment[] = []
  let at = 0
  let offset = 0
  for (let next = raw.indexOf('&'); ; next = raw.indexOf('&', offset)) {
    const end = next === -1 ? raw.length : next
    const length = end - offset
    if (length > 0) {
      if (!value.startsWith(raw.slice(offset, end), at)) return undefined
      segments.push({ at, length, start: offset, end })
      at += length
      offset = end
    }
    if (next === -1) return at === value.length ? segments : undefined
    const close = raw.indexOf(';', next)
    const decoded =
      close === -1 || close > next + longestUsual
        ? undefined
        : referenceTo(raw.slice(next + 1, close))
    // A semicolon may be the last unit of its own reference, or all of it.
    if (decoded === undefined || decoded === ';' || value[at] !== decoded) return undefined
    segments.push({ at, length: 1, start: next, end: close + 1 })
    at++
    offset = close + 1
  }
}

const longestUsual = 8

const reference = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?/y
const plain = /[^&<\0\r\uFEFF\]]+/y

function align(raw: string, value: string, mode: Mode): Segment[] | undefined {
  const segments: Segment[] = []
  let at = 0
  let offset = 0
  let isCdata = false
  const take = (length: number, units: number): void => {
    const last = segments.at(-1)
    const isVerbatim = length === units
    if (
      isVerbatim &&
      last !== undefined &&
      last.end === offset &&
      last.end - last.start === last.length
    ) {
      segments[segments.length - 1] = { ...last, length: last.length + length, end: offset + units }
    } else segments.push({ at, length, start: offset, end: offset + units })
    at += length
    offset += units
  }
  while (offset < raw.length) {
    plain.lastIndex = offset
    const run = plain.exec(raw)?.[0]
    if (run !== undefined) {
      const common = value.startsWith(run, at) ? run.length : 0
      if (common > 0) {
        take(common, common)
        continue
      }
      // The first line end of a `pre` is dropped.
      if (offset === 0 && run.startsWith('\n') && value.startsWith(run.slice(1))) {
        offset = 1
        if (run.length > 1) take(run.length - 1, run.length - 1)
        continue
      }
      return undefined
    }
    const unit = raw[offset]
    if (unit === '\r') {
      const units = raw[offset + 1] === '\n' ? 2 : 1
      if (value[at] === '\n') {
        // Two units for one: the pair is shown as it stands, unit for unit.
        take(1, units)
      } else if (offset === 0) offset += units
      else return undefined
    } else if (unit === '\0') {
      if (value[at] === '\uFFFD') take(1, 1)
      else offset++
    } else if (unit === '\uFEFF') {
      if (value[at] !== '\uFEFF' && !(offset === 0 && value[at] === ' ')) return undefined
      take(1, 1)
    } else if (unit === '<' && mode === 'data' && !isCdata) {
      if (raw.startsWith('<![CDATA[', offset)) {
        isCdata = true
        offset += 9
        continue
      }
      const end = endOfTag(raw, offset)
      if (end !== -1) offset = end
      else if (value[at] === '<') take(1, 1)
      else return undefined
    } else if (unit === ']' && isCdata && raw.startsWith(']]>', offset)) {
      isCdata = false
      offset += 3
    } else if (unit === '&' && mode !== 'raw' && !isCdata) {
      reference.lastIndex = offset
      const written = reference.exec(raw)?.[0]
      if (written === undefined) {
        if (value[at] !== '&') return undefined
        take(1, 1)
        continue
      }
      const decoded = decode(written)
      if (!value.startsWith(decoded, at)) return undefined
      // «&ampx» is an ampersand and an x: what is the same at the end stands for itself.
      let same = 0
      while (same < decoded.length && decoded.at(-1 - same) === written.at(-1 - same)) same++
      if (same < decoded.length) take(decoded.length - same, written.length - same)
      if (same > 0) take(same, same)
    } else {
      if (value[at] !== unit) return undefined
      take(1, 1)
    }
  }
  return at === value.length ? segments : undefined
}

/** End of the tag, comment or declaration at `offset`, or -1 where a `<` stands for itself. */
function endOfTag(raw: string, offset: number): number {
  const next = raw[offset + 1] ?? ''
  if (raw.startsWith('<!--', offset)) {
    const close = /--!?>/g
    close.lastIndex = offset + 2
    return close.exec(raw) === null ? raw.length : close.lastIndex
  }
  const isTag = /[A-Za-z]/.test(next === '/' ? (raw[offset + 2] ?? '') : next)
  if (!isTag) {
    if (next !== '!' && next !== '?' && !(next === '/' && offset + 2 < raw.length)) return -1
    const close = raw.indexOf('>', offset)
    return close === -1 ? raw.length : close + 1
  }
  let quote = ''
  for (let at = offset + 1; at < raw.length; at++) {
    const unit = raw[at] ?? ''
    if (quote !== '') {
      if (unit === quote) quote = ''
    } else if (unit === '>') return at + 1
    else if ((unit === '"' || unit === "'") && /=\s*$/.test(raw.slice(Math.max(0, at - 20), at)))
      quote = unit
  }
  return raw.length
}

/** As many different references are remembered. */
const most = 4_000
const known = new Memory<string>(most)

/** Asks the parser itself what a character reference stands for. */
function decode(written: string): string {
  const number = /^&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?$/.exec(written)
  if (number !== null) {
    const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
    const isPlain = point > 0x9f && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    if (isPlain) return String.fromCodePoint(point)
  }
  // No name has more than 32 letters, but a short one without a semicolon may begin a long word.
  if (written.length > 64) return decode(written.slice(0, 64)) + written.slice(64)
  return known.of(written, () => {
    const [node] = fromHtml(`x${written}`, { fragment: true }).children
    return node?.type === 'text' ? node.value.slice(1) : copy(written)
  })
}
