import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { seedFolder } from '../../test/fuzz/seeds.ts'
import type { FuzzTarget } from '../../test/fuzz/target.ts'
import { fuzzerEnvironment } from './old-libc.ts'

/** Not a dependency: thirty megabytes for five platforms, of use to this script alone. */
const fuzzer = '@jazzer.js/core'
const version = '4.0.0'

/** Installs the fuzzer into a scratch folder; its native part comes built, no script is run. */
export const installFuzzer = (scratch: string): Pick<FuzzerTools, 'cli' | 'env'> => {
  const home = join(scratch, 'jazzer')
  const cli = join(home, 'node_modules', fuzzer, 'dist/cli.js')
  if (existsSync(cli)) return { cli, env: fuzzerEnvironment(home) }
  mkdirSync(home, { recursive: true })
  const manifest = { name: 'plashka-fuzz', private: true, dependencies: { [fuzzer]: version } }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  console.error(`Installing ${fuzzer} …`)
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', args, {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(cli)) throw new Error(`${fuzzer} could not be installed.`)
  return { cli, env: fuzzerEnvironment(home) }
}

/**
 * Bundles the targets with our own code, which the fuzzer watches; packages stay outside, where
 * they run at their own speed. Out: the file, beside the packages, so that they are found.
 */
export const bundleTargets = async (): Promise<string> => {
  const folder = mkdtempSync(join('node_modules', '.plashka-fuzz-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    config: false,
    entry: { targets: 'test/fuzz/entry.ts' },
    outDir: folder,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    splitting: false,
    silent: true,
    shims: true,
    skipNodeModulesBundle: true,
    outExtension: () => ({ js: '.cjs' }),
  })
  return resolve(folder, 'targets.cjs')
}

/** libFuzzer takes words of 64 bytes at most, as bytes in hexadecimal. */
const dictionary = (words: readonly string[]): string =>
  words
    .map((word) => Buffer.from(word))
    .filter(({ length }) => length > 0 && length <= 60)
    .map(
      (word) => `"${[...word].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`,
    )
    .join('\n')

export interface FuzzerTools {
  readonly cli: string
  readonly env: NodeJS.ProcessEnv
  readonly bundle: string
  readonly scratch: string
}

export interface GuidedRun {
  readonly runs: number
  /** Edges of the bundle's control flow that were reached. */
  readonly edges: number
  readonly seconds: number
  /** Inputs kept because they reach something of their own. */
  readonly corpus: number
  /** The file with the input that broke a promise, and what the fuzzer said. */
  readonly crash: { readonly file: string; readonly said: string } | undefined
}

const hooks = fileURLToPath(new URL('sample-comparisons.mjs', import.meta.url))

const lastNumber = (log: string, pattern: RegExp): number =>
  Number([...log.matchAll(pattern)].at(-1)?.[1] ?? 0)

/** Lets the fuzzer look for inputs that reach more of the code, for so many seconds. */
export const runGuided = async (
  target: FuzzTarget,
  tools: FuzzerTools,
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Promise<GuidedRun> => {
  const { cli, bundle, scratch } = tools
  const folder = (...names: readonly string[]): string => {
    const made = join(scratch, ...names)
    mkdirSync(made, { recursive: true })
    return made
  }
  const corpus = folder('corpus', target.name)
  const crashes = folder('crashes', target.name)
  const words = join(folder('words'), target.name)
  writeFileSync(words, dictionary(target.words))
  const before = new Set(readdirSync(crashes))
  const args = [
    ...[
      cli,
      bundle,
      corpus,
      seedFolder(target.name),
      '-i',
      'targets.cjs',
      '-e',
      'nothing',
      '-h',
      hooks,
    ],
    // An input of 4 KB that takes a minute, watched as it is, is a finding of its own.
    ...['--timeout', '60000', ...(target.isAsync === true ? [] : ['--sync']), '--'],
    ...[`-max_total_time=${seconds}`, `-seed=${seed}`, `-dict=${words}`, '-max_len=4096'],
    ...['-rss_limit_mb=4096', '-print_final_stats=1', '-reload=0', `-artifact_prefix=${crashes}/`],
  ]
  const started = performance.now()
  const log = await new Promise<string>((done, fail) => {
    const env = { ...tools.env, PLASHKA_FUZZ_TARGET: target.name }
    const child = spawn(process.execPath, args, { cwd: scratch, env, stdio: 'pipe' })
    let text = ''
    child.stdin.end()
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        // Hours of it are of no use; its end is.
        text = (text + chunk.toString()).slice(-1_000_000)
      })
    child.on('error', fail)
    child.on('close', () => done(text))
  })
  writeFileSync(join(folder('logs'), `${target.name}.txt`), log)
  const found = readdirSync(crashes).filter((name) => !before.has(name))
  const [file] = found
  const runs =
    lastNumber(log, /stat::number_of_executed_units:\s*(\d+)/gu) || lastNumber(log, /^#(\d+)\s/gmu)
  // A fuzzer that did not fuzz must not pass for one that found nothing.
  if (runs === 0 && file === undefined)
    throw new Error(`The fuzzer did not run:\n${log.slice(-3_000)}`)
  return {
    runs,
    edges: lastNumber(log, /cov: (\d+)/gu),
    // By our clock: the fuzzer does not always get its last lines out before it ends.
    seconds: Math.round((performance.now() - started) / 1_000),
    corpus: lastNumber(log, /corp: (\d+)/gu),
    crash: file === undefined ? undefined : { file: join(crashes, file), said: log.slice(-3_000) },
  }
}
