import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Consumer, installPacked } from '../pack/packed.ts'

/** What the tests install beside the packed package; the package itself never does. */
const linters = {
  eslint: '^10.15.0',
  '@eslint/markdown': '^8.0.0',
  textlint: '^15.8.0',
  'textlint-plugin-html': '^1.0.1',
}

/** A finding as both linters report it in JSON; 2 is an error, 1 a warning, 3 textlint's remark. */
export interface Message {
  readonly ruleId: string
  readonly message: string
  readonly messageId?: string
  readonly line: number
  readonly column: number
  readonly severity: number
  readonly fix?: object
}

/** Messages by the name of the text. */
export type Messages = ReadonlyMap<string, readonly Message[]>

/** Somebody's project with the packed package and both linters in it. */
export interface LinterProject extends Pick<Consumer, 'folder' | 'remove'> {
  write(name: string, text: string): void
  /** Runs a linter's command; answers with its exit code and what it printed. */
  run(command: 'eslint' | 'textlint', ...args: readonly string[]): Ran
  /** What it says of the texts of a pattern, by its reporter for JSON. */
  lint(command: 'eslint' | 'textlint', pattern: string): Messages
}

export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Undefined, with a warning, where the linters cannot be had: a machine without the registry. */
export const installLinters = (): LinterProject | undefined => {
  const { folder, remove } = installPacked()
  const names = Object.entries(linters).map(([name, version]) => `${name}@${version}`)
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts']
  const installed = spawnSync('npm', ['install', ...quiet, ...names], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (installed.status !== 0) {
    console.warn(`SKIPPED: ESLint and textlint could not be installed.\n${installed.stderr}`)
    remove()
    return undefined
  }
  const run = (command: string, ...args: readonly string[]): Ran => {
    const bin = join(folder, 'node_modules', '.bin', command)
    const { status, stdout, stderr } = spawnSync(bin, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    return { code: status, output: stdout, errors: stderr }
  }
  return {
    folder,
    remove,
    run,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    },
    lint(command, pattern) {
      const { output, errors } = run(command, '--format', 'json', pattern)
      if (output === '') throw new Error(`${command} printed nothing: ${errors}`)
      const files = JSON.parse(output) as readonly {
        readonly filePath: string
        readonly messages: readonly Message[]
      }[]
      return new Map(files.map(({ filePath, messages }) => [basename(filePath), messages]))
    },
  }
}
