import { addAbortSignal } from 'node:stream'
import type { Settings } from '../config/settings.ts'
import {
  decodeText,
  type InputProblem,
  readText,
  type TextRead,
  tooLarge,
} from '../files/read-text.ts'

/** One text that a run is to work on. */
export interface Task {
  readonly path: string
  /** What the library calls the text; undefined for standard input without a name. */
  readonly name: string | undefined
  readonly settings: Settings
  readonly problem: InputProblem | undefined
  readonly readOnly: InputProblem | undefined
  readonly isStdin: boolean
}

const readStdin = async (limit: number, aborted: AbortSignal): Promise<TextRead> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of addAbortSignal(aborted, process.stdin)) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    // Whoever writes without end is not waited for.
    if (size > limit) return tooLarge(size, limit)
    chunks.push(bytes)
  }
  return decodeText(Buffer.concat(chunks))
}

/** Texts are read into it one after another: the bytes of one are there until the next is read. */
const memory = Buffer.allocUnsafeSlow(1 << 18)

/** Reads the text of a task. @throws AbortError when the wait for standard input is ended. */
export const readTask = async (
  { path, problem, isStdin, settings }: Task,
  aborted: AbortSignal,
): Promise<TextRead> => {
  if (problem !== undefined) return { problem }
  const { bytes } = settings.limits
  return isStdin ? readStdin(bytes, aborted) : readText(path, bytes, memory)
}
