import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { type JsonReport, jsonReport } from '../../src/cli/json.ts'

const main = resolve(import.meta.dirname, '../../src/cli/main.ts')
const tsx = import.meta.resolve('tsx')

export interface CliRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test, gone when the test is done. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'plashka-cli-')))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
    onTestFinished(() => {
      rmSync(this.path, { recursive: true, force: true })
    })
  }

  at(name: string): string {
    return join(this.path, name)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true })
    writeFileSync(this.at(name), content)
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8')
  }

  /** Runs plashka in this folder as a process of its own, without a terminal. */
  run(args: readonly string[], input: string | Uint8Array = '', env = {}): CliRun {
    const { PLASHKA_LANG: _, FORCE_COLOR: __, NO_COLOR: ___, ...clean } = process.env
    const child = spawnSync(process.execPath, ['--import', tsx, main, ...args], {
      cwd: this.path,
      input,
      env: { ...clean, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return { code: child.status, out: child.stdout, err: child.stderr }
  }

  /** Runs with `--json` and checks the shape of what comes out. */
  json(args: readonly string[], input: string | Uint8Array = ''): CliRun & { report: JsonReport } {
    const run = this.run([...args, '--json'], input)
    return { ...run, report: jsonReport.parse(JSON.parse(run.out)) }
  }
}
