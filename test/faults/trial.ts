import { type ChildProcess, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A call to the file system that is broken: an error's code, or how the program dies at it. */
export interface Fault {
  /** Which call on the folder, from 1. */
  readonly at: number
  readonly how: 'kill-before' | 'kill-half' | 'kill-after' | 'ENOSPC' | 'EIO' | 'EACCES' | 'EMFILE'
}

export interface Run {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly milliseconds: number
}

/** Name → bytes, as Latin-1 so that two can be compared by `===`. */
export type Files = ReadonlyMap<string, string>

const preload = pathToFileURL(join(import.meta.dirname, 'break-fs.mjs')).href
const command = ['inject', '--write', '--lang', 'en', '--date', '2025-06-01', '.']

/** A folder of texts that `inject --write` is broken over. */
export class Ground {
  readonly #cli: string
  readonly #files: Readonly<Record<string, string>>
  readonly #home = mkdtempSync(join(tmpdir(), 'plashka-faults-'))
  readonly folder = join(this.#home, 'тексты')

  constructor(cli: string, files: Readonly<Record<string, string>>) {
    this.#cli = cli
    this.#files = files
  }

  /** Lays the texts anew. */
  reset(): void {
    rmSync(this.folder, { recursive: true, force: true })
    for (const [name, text] of Object.entries(this.#files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { mode: 0o640 })
    }
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true })
  }

  /** All that lies in the folder: the bytes of each file, after its mode. */
  look(): Files {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
    return new Map(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => {
          const mode = (statSync(path).mode & 0o777).toString(8)
          return [path.slice(this.folder.length + 1), `${mode} ${readFileSync(path, 'latin1')}`]
        }),
    )
  }

  /** Runs to its end, or to the fault. */
  run(fault?: Fault): Promise<Run> {
    const broken = { folder: this.folder, at: fault?.at ?? 0, how: fault?.how ?? 'none' }
    return this.#spawn(fault === undefined ? undefined : broken).ended
  }

  /** Runs and is killed from outside after so many milliseconds, unless it has ended by then. */
  async runFor(milliseconds: number): Promise<Run> {
    const { child, ended } = this.#spawn(undefined)
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    const run = await ended
    clearTimeout(timer)
    return run
  }

  /** How many calls to the file system a whole run makes on the folder. */
  async countCalls(): Promise<number> {
    const log = join(this.#home, 'calls')
    await this.#spawn({ folder: this.folder, at: 0, how: 'none', log }).ended
    return Number(readFileSync(log, 'utf8'))
  }

  #spawn(fault: object | undefined): { child: ChildProcess; ended: Promise<Run> } {
    const started = performance.now()
    const hook = fault === undefined ? [] : ['--import', preload]
    const child = spawn(process.execPath, [...hook, this.#cli, ...command], {
      cwd: this.folder,
      env: { ...process.env, PLASHKA_FAULT: JSON.stringify(fault ?? {}) },
      stdio: 'ignore',
    })
    const ended = new Promise<Run>((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) => {
        resolve({ code, signal, milliseconds: performance.now() - started })
      })
    })
    return { child, ended }
  }
}

export interface Trial {
  readonly run: Run
  /** What is wrong, in words; empty when the promise was kept. */
  readonly wrong: readonly string[]
  /** Texts that had their new bytes when the run ended. */
  readonly written: number
  /** New texts that never took their places, and that the second run took away. */
  readonly leftovers: number
}

/**
 * Breaks one run and lets a second one finish. Kept is the promise when after the first every file
 * is byte for byte the old or the new one, a run that ended by itself and left a text unwritten said
 * so by its exit code, and after the second run all files are the new ones and nothing else is there.
 */
export const tryOnce = async (
  ground: Ground,
  before: Files,
  after: Files,
  breakIt: () => Promise<Run>,
): Promise<Trial> => {
  ground.reset()
  const run = await breakIt()
  const wrong: string[] = []
  const found = ground.look()
  let written = 0
  for (const [name, old] of before) {
    const now = found.get(name)
    if (now === undefined) wrong.push(`${name} is lost`)
    else if (now !== old && now !== after.get(name)) wrong.push(`${name} is neither old nor new`)
    if (now === after.get(name) && now !== old) written += 1
  }
  const leftovers = [...found.keys()].filter((name) => !before.has(name))
  for (const name of leftovers)
    if (!/\.plashka-\d+-[0-9a-f]+\.tmp$/u.test(name)) wrong.push(`${name} is nobody's`)
  const toWrite = [...after].filter(([name, text]) => before.get(name) !== text).length
  if (run.signal === null && written < toWrite && run.code !== 2)
    wrong.push(`${toWrite - written} texts are unwritten, and the exit code is ${run.code}`)
  const second = await ground.run()
  if (second.code !== 0) wrong.push(`the second run ended with ${second.code ?? second.signal}`)
  const last = ground.look()
  for (const [name, text] of after)
    if (last.get(name) !== text) wrong.push(`${name} is not finished by the second run`)
  for (const name of last.keys()) if (!after.has(name)) wrong.push(`${name} is left over`)
  return { run, wrong, written, leftovers: leftovers.length }
}
