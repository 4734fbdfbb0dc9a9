import { spawnSync } from 'node:child_process'
import { inject } from 'vitest'
import { type JsonReport, jsonReport } from '../../src/reporters/json/schema.ts'
import { Folder } from './folder.ts'

/** The command line as it is published. */
export const main = inject('cli')

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
