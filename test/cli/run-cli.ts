import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import { afterAll } from 'vitest'
import { cliBuilds } from '../../scripts/build/builds.ts'
import { type JsonReport, jsonReport } from '../../src/reporters/json-schema.ts'
import { Folder } from './folder.ts'

const root = resolve(import.meta.dirname, '../..')

// Built once for each file of tests, as it is published: translating the sources for every
// process would take most of a second each. Beside node_modules, so that imports resolve.
const built = mkdtempSync(join(root, 'node_modules', '.plashka-cli-'))
afterAll(() => {
  rmSync(built, { recursive: true, force: true })
})
await Promise.all(
  cliBuilds.map((each) => build({ ...each, config: false, outDir: built, silent: true })),
)
/** The command line as it is published. */
export const main = join(built, 'cli.js')

export interface CliRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder to run the command line in. */
export class Desk extends Folder {
  /** Runs plashka in this folder as a process of its own, without a terminal. */
  run(args: readonly string[], input: string | Uint8Array = '', env = {}): CliRun {
    return this.runIn('.', args, input, env)
  }

  /** Runs plashka in a folder below this one. */
  runIn(
    folder: string,
    args: readonly string[],
    input: string | Uint8Array = '',
    env = {},
  ): CliRun {
    const { PLASHKA_LANG: _, FORCE_COLOR: __, NO_COLOR: ___, ...clean } = process.env
    const child = spawnSync(process.execPath, [main, ...args], {
      cwd: this.at(folder),
      input,
      env: { ...clean, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      // Whatever waits for ever is a failure, not a hanging test.
      timeout: 120_000,
    })
    return { code: child.status, out: child.stdout, err: child.stderr }
  }

  /** Runs with `--json` and checks the shape of what comes out. */
  json(
    args: readonly string[],
    input: string | Uint8Array = '',
    env = {},
  ): CliRun & { report: JsonReport } {
    const run = this.run([...args, '--json'], input, env)
    return { ...run, report: jsonReport.parse(JSON.parse(run.out)) }
  }
}
