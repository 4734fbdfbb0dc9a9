import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Not a dependency: it brings 160 packages, of use to this script alone. */
const tester = '@stryker-mutator/core'
const version = '9.6.1'

/** The table alone is the output of the script. */
const stdio = ['ignore', process.stderr.fd, process.stderr.fd] as const

/** A changed piece of code, and what the tests said of it. */
export interface Mutant {
  readonly id: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly statusReason?: string
  readonly location: {
    readonly start: { readonly line: number; readonly column: number }
    readonly end: { readonly line: number; readonly column: number }
  }
}

/** The part of Stryker's report in JSON that is used here. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >
}

/** Installs Stryker into a scratch folder. Out: its command. */
export const installStryker = (scratch: string): string => {
  const home = join(scratch, 'stryker')
  const command = join(home, 'node_modules', tester, 'bin/stryker.js')
  if (existsSync(command)) return command
  mkdirSync(home, { recursive: true })
  const manifest = { name: 'plashka-mutation', private: true, dependencies: { [tester]: version } }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  console.error(`Installing ${tester} …`)
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund']
  const shell = process.platform === 'win32'
  const { status } = spawnSync('npm', args, { cwd: home, stdio: [...stdio], shell })
  if (status !== 0 || !existsSync(command)) throw new Error('Stryker could not be installed.')
  return command
}

/**
 * Changes the code in a copy of the project, one mutant at a time, and runs the tests that reach it.
 * @param mutate `path:line-line`
 * @param tests paths, the quickest first
 * @throws Error where the tests do not pass as they are, or nothing was changed
 */
export const runStryker = (
  command: string,
  folder: string,
  mutate: readonly string[],
  tests: readonly string[],
): MutationReport => {
  mkdirSync(folder, { recursive: true })
  const report = join(folder, 'report.json')
  const settings = join(folder, 'stryker.json')
  rmSync(report, { force: true })
  const config = {
    testRunner: 'rooms',
    plugins: [resolve('scripts/mutation/runner.mjs')],
    plashka: { tests },
    mutate,
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Endless loops are told by their count; the time is measured while coverage is counted too.
    timeoutMS: 10_000,
    timeoutFactor: 0.5,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'copy'),
    ignorePatterns: ['/bench', '/dist', '/docs', '/editors', '/examples'],
    // Its rewriting needs a TypeScript beside it, and nothing here extends anything.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    warnings: { unknownOptions: false },
    allowConsoleColors: false,
  }
  writeFileSync(settings, JSON.stringify(config))
  const { status } = spawnSync(process.execPath, [command, 'run', settings], {
    stdio: [...stdio],
    env: { ...process.env, FC_RUNS: '10' },
  })
  if (status !== 0 || !existsSync(report))
    throw new Error(`Stryker did not finish; see above, and ${dirname(report)}.`)
  return JSON.parse(readFileSync(report, 'utf8')) as MutationReport
}
