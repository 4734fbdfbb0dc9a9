import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { FindingArgs } from '../../messages/finding.ts'
import { decodeUtf8, firstBadByte } from '../../text/utf8.ts'
import { defaultLimits } from '../config/limits.ts'
import { guessEncoding, guessUtf16 } from './guess-encoding.ts'

/** Why a text could not be read or written, as the code and arguments of a finding. */
export type InputProblem = {
  readonly [C in keyof FindingArgs]: { readonly code: C; readonly args: FindingArgs[C] }
}[
  | 'input-unreadable'
  | 'input-not-utf8'
  | 'input-too-large'
  | 'input-too-slow'
  | 'input-failed'
  | 'input-not-file'
  | 'input-changed'
  | 'input-no-texts'
  | 'input-ignored'
  | 'output-stale'
  | 'output-outside'
  | 'output-unwritten']

/** The bytes are there, so that a later write can tell whether the file is still the same. */
export type TextRead =
  | { readonly value: string; readonly bytes: Uint8Array }
  | { readonly problem: InputProblem }

/** The system's own code of an error, or its words where it has none. */
export const systemCode = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** Decodes UTF-8; a byte order mark stays in the string, so that offsets count it. */
export const decodeText = (bytes: Uint8Array): TextRead => {
  const utf16 = guessUtf16(bytes)
  if (utf16 !== undefined)
    return {
      problem: {
        code: 'input-not-utf8',
        args: { offset: Math.max(0, firstBadByte(bytes)), guess: utf16 },
      },
    }
  const value = decodeUtf8(bytes)
  if (value !== undefined) return { value, bytes }
  const args = { offset: firstBadByte(bytes), guess: guessEncoding(bytes) }
  return { problem: { code: 'input-not-utf8', args } }
}

export const tooLarge = (size: number, limit: number): { readonly problem: InputProblem } => ({
  problem: { code: 'input-too-large', args: { size, limit } },
})

/** Opens without waiting for whoever would write into a pipe. Windows has no such flag. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const kindOf = (stats: Stats): FindingArgs['input-not-file']['kind'] => {
  if (stats.isFIFO()) return 'pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

/** All bytes of an open file, or what is wrong with it. */
const readBytes = (
  file: number,
  limit: number,
  into: Buffer | undefined,
): Uint8Array | InputProblem => {
  const before = fstatSync(file)
  if (before.isDirectory()) return { code: 'input-unreadable', args: { detail: 'EISDIR' } }
  if (!before.isFile()) return { code: 'input-not-file', args: { kind: kindOf(before) } }
  const { size } = before
  if (size > limit) return { code: 'input-too-large', args: { size, limit } }
  // One byte more than the file says it has: what is found there was written meanwhile.
  const most = size + 1
  const bytes = into !== undefined && most <= into.length ? into : Buffer.allocUnsafe(most)
  let length = 0
  while (length < most) {
    const count = readSync(file, bytes, length, most - length, null)
    length += count
    // All that it said it has, and less than was asked for: the end, as far as it goes.
    if (count === 0 || length === size) break
  }
  const after = fstatSync(file)
  if (length !== size || after.size !== size || after.mtimeMs !== before.mtimeMs)
    return { code: 'input-changed', args: {} }
  return bytes.subarray(0, size)
}

/**
 * Reads a file of at most `limit` bytes, into the memory given where that is enough. A pipe or a
 * device is refused, so that nothing waits or reads without end. Never throws: what went wrong comes back as a problem.
 */
export const readWhole = (
  path: string,
  limit: number = defaultLimits.bytes,
  into?: Buffer,
): Uint8Array | InputProblem => {
  try {
    const file = openSync(path, openFlags)
    try {
      return readBytes(file, limit, into)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const detail = systemCode(error)
    if (detail === 'ENXIO') return { code: 'input-not-file', args: { kind: 'socket' } }
    // A name whose bytes are not UTF-8 leads nowhere, though the file is there.
    const isUnsayable = detail === 'ENOENT' && path.includes('\ufffd')
    const args = { detail: isUnsayable ? 'EILSEQ' : detail }
    return { code: 'input-unreadable', args }
  }
}

/** Reads a file as `readWhole` does, as UTF-8. */
export const readText = (
  path: string,
  limit: number = defaultLimits.bytes,
  into?: Buffer,
): TextRead => {
  const bytes = readWhole(path, limit, into)
  return bytes instanceof Uint8Array ? decodeText(bytes) : { problem: bytes }
}
