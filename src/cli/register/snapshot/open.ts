import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Language, sentence } from '../../../messages/sentence.ts'
import type { Register } from '../../../register/agent.ts'
import type { RegisterProblem } from '../../../register/import/problem.ts'
import { problemText } from '../../../register/import/problem-text.ts'
import { readSnapshot, type SnapshotRead } from '../../../register/snapshot.ts'
import { readWhole } from '../../files/read-text.ts'
import { shortPath } from '../../files/short-path.ts'
import { cliWords } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'
import type { SnapshotPlace } from './place.ts'

/** A snapshot and the file it was read from. */
export interface Opened {
  readonly register: Register
  readonly path: string
}

/** Reads a file as bytes. @throws UsageError when it cannot be read or is too large. */
export const readBytes = (path: string, language: Language): Uint8Array => {
  const read = readWhole(path)
  if (read instanceof Uint8Array) return read
  const { fileProblem } = cliWords(language).errors
  throw new UsageError(fileProblem(shortPath(path), sentence(read, language).reason))
}

/** Reads the bytes of a snapshot; what is no UTF-8 is no snapshot. */
export const snapshotOf = (bytes: Uint8Array): SnapshotRead =>
  readSnapshot(new TextDecoder('utf-8').decode(bytes))

const said = (problems: readonly RegisterProblem[], language: Language): string =>
  problems.map((problem) => problemText(problem, language)).join(' ')

/** Reads a snapshot. @throws UsageError when there is none or it is damaged. */
export const openSnapshot = (path: string, language: Language): Register => {
  if (!existsSync(path)) throw noneIn([path], language)
  const { register, problems } = snapshotOf(readBytes(path, language))
  if (register !== undefined) return register
  const { notSnapshot } = cliWords(language).register.errors
  throw new UsageError(notSnapshot(shortPath(path), said(problems, language)))
}

/** The first place that has a snapshot; undefined when no place was named and none has one. */
export const findSnapshot = (places: readonly SnapshotPlace[]): string | undefined =>
  places.find(({ path, named }) => named || existsSync(path))?.path

/** Opens the snapshot that lies in one of the places. @throws UsageError when there is none. */
export const openFirst = (places: readonly SnapshotPlace[], language: Language): Opened => {
  const path = findSnapshot(places)
  if (path !== undefined) return { register: openSnapshot(path, language), path: shortPath(path) }
  throw noneIn(
    places.map((place) => place.path),
    language,
  )
}

const noneIn = (paths: readonly string[], language: Language): UsageError =>
  new UsageError(
    cliWords(language).register.errors.noSnapshot(paths.map((path) => shortPath(path))),
  )

/** Opens a snapshot, or an export as if it had been imported. @throws UsageError. */
export const openAny = async (path: string, language: Language): Promise<Opened> => {
  const bytes = readBytes(path, language)
  const snapshot = snapshotOf(bytes)
  if (snapshot.register !== undefined) return { register: snapshot.register, path: shortPath(path) }
  const { importRegister } = await import('../../../register/import/import-register.ts')
  const { register, problems } = await importRegister(bytes, {
    source: basename(path),
    retrieved: takenAt(path),
  })
  if (register !== undefined) return { register, path: shortPath(path) }
  // A snapshot that will not do is told as one.
  const isSnapshot = problems.some(
    ({ code, args }) => code === 'not-a-register' && args.found === 'snapshot',
  )
  const reasons = isSnapshot
    ? snapshot.problems
    : problems.filter(({ severity }) => severity === 'error')
  throw new UsageError(
    cliWords(language).errors.fileProblem(shortPath(path), said(reasons, language)),
  )
}

/** When a file was taken, as near as the disk knows: when it was last written. */
export const takenAt = (path: string): string =>
  new Date(Math.min(statSync(path).mtimeMs, Date.now())).toISOString()
