import { hash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { decodeUtf8 } from '../../text/utf8.ts'
import { readWhole, systemCode } from '../files/read-text.ts'
import { replaceFile } from '../files/replace-file.ts'

/** What the first line begins with. The number rises with every change of what stands below. */
const name = 'plashka-cache'
const head = `${name} 1`
const lineFeed = 0x0a

/** One answer that is kept. */
export interface Entry {
  /** The day it holds on, where it would be another on the next one. */
  readonly day: string | undefined
  /** The day it was last of use. */
  readonly used: string
  /** The answer, as `freeze` wrote it: one line. */
  readonly text: string
}

type Entries = Map<string, Entry>

const firstLine = (version: string, rest: string | Uint8Array): string =>
  `${head} ${version} ${hash('sha256', rest, 'base64url')}`

const entryOf = (line: string): [string, Entry] => {
  const [key = '', day = '', used = ''] = line.split(' ', 3)
  const text = line.slice(key.length + day.length + used.length + 3)
  return [key, { day: day === '-' ? undefined : day, used, text }]
}

/** What is in a file: answers of this version of plashka, something broken, or no cache at all. */
type CacheRead =
  | { readonly kind: 'entries'; readonly entries: Entries }
  | { readonly kind: 'useless' }
  | { readonly kind: 'foreign' }

/** A file full of zeros is what a computer leaves that lost its power. */
const isOurs = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0) ||
  Buffer.from(bytes.subarray(0, name.length)).toString('latin1') === name

/**
 * Reads a cache. The first line holds the hash of all others, so what is cut off or changed is
 * nothing; so is what another version wrote. Never throws.
 */
export const readCache = (path: string, version: string): CacheRead => {
  const bytes = readWhole(path)
  if (!(bytes instanceof Uint8Array)) return { kind: 'useless' }
  const end = bytes.indexOf(lineFeed)
  const rest = bytes.subarray(end + 1)
  const first = Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('latin1')
  const text = first === firstLine(version, rest) ? decodeUtf8(rest) : undefined
  if (text === undefined) return { kind: isOurs(bytes) ? 'useless' : 'foreign' }
  const lines = text.split('\n')
  return { kind: 'entries', entries: new Map(lines.slice(0, -1).map(entryOf)) }
}

/** Writes a cache in one step. Returns the system's reason where that was not possible. */
export const writeCache = (path: string, version: string, entries: Entries): string | undefined => {
  let rest = ''
  for (const [key, { day = '-', used, text }] of entries) rest += `${key} ${day} ${used} ${text}\n`
  try {
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, `${firstLine(version, rest)}\n${rest}`, undefined)
    return undefined
  } catch (error) {
    return systemCode(error)
  }
}
