import { existsSync } from 'node:fs'
import { type Language, sentence } from '../../../messages/sentence.ts'
import type { Register } from '../../../register/agent.ts'
import { diffRegisters, type RegisterDiff } from '../../../register/diff.ts'
import { importRegister } from '../../../register/import/import-register.ts'
import type { RegisterProblem } from '../../../register/import/problem.ts'
import { problemText } from '../../../register/import/problem-text.ts'
import { writeSnapshot } from '../../../register/snapshot.ts'
import { createText } from '../../files/create-text.ts'
import { shortPath } from '../../files/short-path.ts'
import { writeText } from '../../files/write-text.ts'
import { cliWords } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'
import { readBytes, snapshotOf } from './open.ts'

/** An export to be made a snapshot. */
interface Export {
  /** Bytes of the file, or the parsed JSON of the register's API. */
  readonly input: unknown
  readonly source: string
  readonly retrieved: string
  readonly published?: string | undefined
}

export interface TakenIn {
  /** Undefined when the export was refused; then nothing was written. */
  readonly register: Register | undefined
  readonly former: Register | undefined
  readonly changes: RegisterDiff | undefined
  readonly problems: readonly RegisterProblem[]
}

interface Before {
  readonly bytes: Uint8Array
  readonly register: Register | undefined
}

/**
 * What lies where the snapshot is to go. Anything but a snapshot is somebody's file.
 * @throws UsageError unless it may be replaced.
 */
const readBefore = (path: string, force: boolean, language: Language): Before | undefined => {
  if (!existsSync(path)) return undefined
  const bytes = readBytes(path, language)
  const { register, problems } = snapshotOf(bytes)
  if (register === undefined && !force) {
    const why = problems.map((problem) => problemText(problem, language)).join(' ')
    throw new UsageError(cliWords(language).register.errors.occupied(shortPath(path), why))
  }
  return { bytes, register }
}

/**
 * Imports an export, compares it with the snapshot that is there, and puts it in its place whole
 * or not at all.
 * @throws UsageError when the place is taken by another file or cannot be written.
 */
export const takeIn = async (
  { input, source, retrieved, published }: Export,
  out: string,
  force: boolean,
  language: Language,
): Promise<TakenIn> => {
  const before = readBefore(out, force, language)
  const former = before?.register
  const { register, problems } = await importRegister(input, {
    source,
    retrieved,
    published,
    former,
    acceptLoss: force,
  })
  if (register === undefined) return { register, former, changes: undefined, problems }
  const text = writeSnapshot(register)
  const problem = before === undefined ? createText(out, text) : writeText(out, before.bytes, text)
  if (problem !== undefined)
    throw new UsageError(
      cliWords(language).errors.fileProblem(shortPath(out), sentence(problem, language).reason),
    )
  const changes = former === undefined ? undefined : diffRegisters(former, register)
  return { register, former, changes, problems }
}
