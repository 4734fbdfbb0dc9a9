import { readFileSync, statSync } from 'node:fs'
import type { FindingArgs } from '../messages/finding.ts'
import { guessEncoding, guessUtf16 } from './guess-encoding.ts'
import { firstBadByte } from './utf8.ts'

/** The largest file read, in bytes: its text, offsets and findings must fit in memory together. */
export const sizeLimit = 100_000_000

/** Why a text could not be read or written, as the code and arguments of a finding. */
export type InputProblem = {
  readonly [C in keyof FindingArgs]: { readonly code: C; readonly args: FindingArgs[C] }
}[
  | 'input-unreadable'
  | 'input-not-utf8'
  | 'input-too-large'
  | 'input-no-texts'
  | 'input-ignored'
  | 'output-stale'
  | 'output-unwritten']

/** The bytes are kept, so that a later write can tell whether the file is still the same. */
export type TextRead =
  | { readonly value: string; readonly bytes: Uint8Array }
  | { readonly problem: InputProblem }

/** The system's own code of an error, or its words where it has none. */
export const systemCode = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes UTF-8; a byte order mark stays in the string, so that offsets count it. */
export const decodeText = (bytes: Uint8Array): TextRead => {
  if (bytes.length > sizeLimit)
    return {
      problem: { code: 'input-too-large', args: { size: bytes.length, limit: sizeLimit } },
    }
  const utf16 = guessUtf16(bytes)
  if (utf16 !== undefined)
    return {
      problem: {
        code: 'input-not-utf8',
        args: { offset: Math.max(0, firstBadByte(bytes)), guess: utf16 },
      },
    }
  try {
    return { value: decoder.decode(bytes), bytes }
  } catch {
    const args = { offset: firstBadByte(bytes), guess: guessEncoding(bytes) }
    return { problem: { code: 'input-not-utf8', args } }
  }
}

/** Reads a file as UTF-8. Never throws: what went wrong comes back as a problem. */
export const readText = (path: string): TextRead => {
  try {
    const { size } = statSync(path)
    if (size > sizeLimit)
      return { problem: { code: 'input-too-large', args: { size, limit: sizeLimit } } }
    return decodeText(readFileSync(path))
  } catch (error) {
    return { problem: { code: 'input-unreadable', args: { detail: systemCode(error) } } }
  }
}
