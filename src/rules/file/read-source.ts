import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Found, RuleProblem } from '../problems/problem.ts'
import type { Entry, Located, LocatedMap, Place, Scalar, SourceFile } from './located.ts'
import { RuleFileError } from './rule-file-error.ts'

const maxBytes = 1024 * 1024
const maxDepth = 32
const maxValues = 50_000
const maxAliases = 100
/** Keys that reach the prototype of an object instead of the object. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const standardTag = /^(?:tag:yaml\.org,2002:|!!)(?:str|int|float|bool|null|map|seq)$/u

interface Reader {
  readonly file: SourceFile
  readonly document: Document
  readonly lang: 'ru' | 'en'
  values: number
  aliases: number
}

/**
 * Reads YAML or JSON into values that remember their places.
 * @throws RuleFileError when the file is no YAML, is no map, or is built to exhaust its reader.
 */
export function readSource(file: SourceFile, lang: 'ru' | 'en'): LocatedMap {
  const start: Place = { file, start: 0, end: 0 }
  const stop = (problem: RuleProblem, place: Place = start): never => {
    throw new RuleFileError([{ problem, place }], lang)
  }
  const size = byteLength(file.text)
  if (size > maxBytes) stop({ code: 'file-too-large', size, limit: maxBytes })
  const document = parse(file, () => stop({ code: 'too-deep', limit: maxDepth }))
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined && error.code !== 'TAG_RESOLVE_FAILED') {
    // The library meets hostile nesting with an error of the engine that it hands on as its own.
    if (/call stack/iu.test(error.message)) stop({ code: 'too-deep', limit: maxDepth })
    // What is not closed is reported one unit past the end.
    const [from, to] = error.pos.map((at) => Math.min(at, file.text.length)) as [number, number]
    const problem = { code: 'not-yaml', reason: error.code, detail: error.message } as const
    stop(problem, { file, start: from, end: to })
  }
  if (document.contents === null) stop({ code: 'file-empty' })
  const reader: Reader = { file, document, lang, values: 0, aliases: 0 }
  const root = locate(reader, document.contents, undefined, 0)
  if (root.kind === 'scalar' && root.value === null) stop({ code: 'file-empty' })
  if (root.kind !== 'map') return stop({ code: 'not-a-map', found: foundIn(root) }, root.place)
  return root
}

/** Bytes in UTF-8, without an encoder, which the language itself does not have. */
function byteLength(text: string): number {
  let size = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Each half of a surrogate pair counts two, together the four bytes of their character.
    if (unit >= 0x80) size += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return size
}

function parse(file: SourceFile, onOverflow: () => never): Document {
  try {
    return parseDocument(file.text, {
      prettyErrors: false,
      resolveKnownTags: false,
      schema: 'core',
      stringKeys: false,
      // The library compares every key with every other; `locate` does it in linear time.
      uniqueKeys: false,
    })
  } catch (error) {
    if (error instanceof RangeError) onOverflow()
    throw error
  }
}

function locate(reader: Reader, node: unknown, key: Place | undefined, depth: number): Located {
  const place = placeOf(reader.file, node) ?? key
  reader.values += 1
  if (depth > maxDepth) stop(reader, { code: 'too-deep', limit: maxDepth }, place)
  if (reader.values > maxValues) stop(reader, { code: 'too-many-values', limit: maxValues }, place)
  if (isAlias(node)) {
    reader.aliases += 1
    if (reader.aliases > maxAliases) {
      stop(reader, { code: 'too-many-aliases', limit: maxAliases }, place)
    }
    const target = node.resolve(reader.document)
    if (target === undefined) stop(reader, { code: 'alias-unknown', name: node.source }, place)
    return { ...locate(reader, target, place, depth + 1), place }
  }
  const tag = (node as Node | null)?.tag
  if (tag !== undefined && !standardTag.test(tag)) stop(reader, { code: 'custom-tag', tag }, place)
  if (isMap(node)) {
    const entries = new Map<string, Entry>()
    for (const pair of node.items) {
      const entryKey = readKey(reader, pair.key, entries)
      entries.set(entryKey.text, {
        key: entryKey.place,
        value: locate(reader, pair.value, entryKey.place, depth + 1),
      })
    }
    return { kind: 'map', place, entries }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(reader, item, place, depth + 1))
    return { kind: 'list', place, items }
  }
  const value = isScalar(node) ? node.value : null
  return { kind: 'scalar', place, value: toScalar(value) }
}

function readKey(
  reader: Reader,
  node: unknown,
  entries: ReadonlyMap<string, Entry>,
): { readonly text: string; readonly place: Place | undefined } {
  const place = placeOf(reader.file, node)
  if (!isScalar(node) || typeof node.value !== 'string') {
    const found: Found = isScalar(node)
      ? { kind: 'value', value: String(node.value) }
      : { kind: isSeq(node) ? 'list' : 'map' }
    return stop(reader, { code: 'key-not-text', found }, place)
  }
  const key = node.value
  if (forbiddenKeys.has(key)) stop(reader, { code: 'key-forbidden', key }, place)
  if (entries.has(key)) stop(reader, { code: 'key-duplicate', key }, place)
  return { text: key, place }
}

/** What a value is, for a message to name it. */
function foundIn(node: Located): Found {
  if (node.kind !== 'scalar') return { kind: node.kind }
  return node.value === null ? { kind: 'nothing' } : { kind: 'value', value: String(node.value) }
}

function placeOf(file: SourceFile, node: unknown): Place | undefined {
  const range = (node as Node | null)?.range
  return range ? { file, start: range[0], end: range[1] } : undefined
}

function toScalar(value: unknown): Scalar {
  if (typeof value === 'bigint') return value.toString()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

function stop(reader: Reader, problem: RuleProblem, place: Place | undefined): never {
  const start = { file: reader.file, start: 0, end: 0 }
  throw new RuleFileError([{ problem, place: place ?? start }], reader.lang)
}
