import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../src/cli/run.ts'
import { bare, config, labelled, publisherFlags } from '../../cli/texts.ts'
import { scratch } from '../scratch.ts'
import { type FuzzTarget, textOf } from '../target.ts'

/** Verbs that serve, ask or fetch, and options that write. */
const harmful = ['lsp', 'init', 'register', '--write', '--fix']
/** The fuzzer must stay in its folder, and must not wait for standard input. */
const leadsOut = (arg: string): boolean =>
  arg === '-' ||
  arg.includes('..') ||
  arg.includes('~') ||
  arg.includes('\0') ||
  /(?:^|[^\p{L}\d])\//u.test(arg)

const isHarmful = (args: readonly string[]): boolean =>
  args.some((arg) => harmful.includes(arg) || leadsOut(arg)) || args.includes('--stdin-filename')

const prepare = (): string => {
  const folder = join(scratch(), 'desk')
  mkdirSync(join(folder, 'папка'), { recursive: true })
  writeFileSync(join(folder, 'plashka.config.yaml'), config)
  writeFileSync(join(folder, 'а.txt'), bare)
  writeFileSync(join(folder, 'папка', 'б.md'), labelled)
  return folder
}

/** Runs with the two streams caught, in a folder of its own. */
const caught = async (
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> => {
  const { stdout, stderr } = process
  const [out, told] = [stdout.write, stderr.write]
  const before = process.cwd()
  const said = { out: '', err: '' }
  const keepIn =
    (stream: 'out' | 'err') =>
    (chunk: unknown, ...rest: readonly unknown[]): boolean => {
      said[stream] += String(chunk)
      const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined
      done?.()
      return true
    }
  stdout.write = keepIn('out')
  stderr.write = keepIn('err')
  process.chdir(prepare())
  try {
    const code = await run(args)
    return { code, ...said }
  } finally {
    process.chdir(before)
    stdout.write = out
    stderr.write = told
    process.exitCode = undefined
    // A run is a process elsewhere; here they would pile up.
    for (const stream of [stdout, stderr]) stream.removeAllListeners('error')
  }
}

const commandLine: FuzzTarget = {
  name: 'arguments',
  words: [
    ...[
      'validate',
      'inject',
      'detect',
      'rules',
      'show',
      'explain',
      'help',
      'ru/foreign-agent',
      'label-missing',
    ],
    ...[
      '--json',
      '--date',
      '2025-06-01',
      '--date=',
      '--format',
      '--format=',
      'json',
      'pretty',
      'compact',
    ],
    ...[
      '--lang',
      'en',
      '--title',
      '--config',
      'plashka.config.yaml',
      '--register',
      '--quiet',
      '--all',
      '--no-ignore',
    ],
    ...[
      '--max-warnings',
      '--dry-run',
      '--check',
      '--output',
      '--print-config',
      '--no-progress',
      '--',
      '-h',
    ],
    ...[
      '--help',
      '-V',
      '--version',
      '--role',
      '--agent',
      '--included',
      'а.txt',
      'папка',
      '*.md',
      '**',
      '{а',
      '!(',
    ],
    ...['\n', '=', '-', ...publisherFlags],
  ],
  isAsync: true,
  async run(bytes) {
    // An argument a line.
    const args = textOf(bytes).split('\n').slice(0, 16)
    if (isHarmful(args)) return
    const { code, out, err } = await caught(args)
    assert.ok([0, 1, 2].includes(code), `exit code ${code}`)
    // Neither a stack nor the sentence for what plashka did not expect.
    assert.doesNotMatch(err, /\n\s+at \S|Внутренняя ошибка|Internal error/u)
    // What is wrong with the arguments is said on the one stream, with a file in a report on the other.
    if (code === 2) assert.notEqual(out + err, '')
  },
}

export const argumentTargets: readonly FuzzTarget[] = [commandLine]
