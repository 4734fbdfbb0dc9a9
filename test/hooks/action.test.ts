import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Desk, main } from '../cli/run-cli.ts'
import { bare, config, labelled } from '../cli/texts.ts'
import { read, readPackage } from '../house/project.ts'
import { expectSchema } from '../reporters/schemas.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: {
    readonly steps: readonly {
      readonly run: string
      readonly env: Readonly<Record<string, string>>
    }[]
  }
}

const action = parse(read('action.yml')) as Action
const { steps } = action.runs

/** The environment of the step, as a runner fills it in from the inputs and their defaults. */
const filledIn = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(steps[0]?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.(\w+) \}\}/g,
        (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`,
      ),
    ]),
  )

/** Runs the steps of the action as a runner does, in a project that has plashka installed. */
const run = (inputs: Readonly<Record<string, string>>) => {
  const desk = new Desk({
    'package.json': JSON.stringify({ private: true, dependencies: { plashka: '*' } }),
    'texts/plashka.config.yaml': config,
    'texts/good.txt': labelled,
    'texts/bad.txt': bare,
    'node_modules/.bin/.keep': '',
    'node_modules/plashka/package.json': JSON.stringify({
      name: 'plashka',
      version: readPackage().version,
      bin: { plashka: 'cli.js' },
    }),
  })
  chmodSync(main, 0o755)
  symlinkSync(main, desk.at('node_modules/plashka/cli.js'))
  symlinkSync(main, desk.at('node_modules/.bin/plashka'))
  const [step] = steps
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: desk.path,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', PLASHKA_LANG: 'en', ...filledIn(inputs) },
    },
  )
  return { status, stdout, said: `${stdout}${stderr}`, desk }
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('has one step', () => {
    expect(steps).toHaveLength(1)
  })

  it('fails on a text without its label, and annotates it', () => {
    const { status, stdout } = run({ paths: 'texts' })
    expect(stdout).toMatch(
      /^::error file=texts\/bad\.txt,line=1,.*title=ru\/foreign-agent label-miss/m,
    )
    expect(stdout).toContain('2 texts checked: 1 error.')
    expect(status).toBe(1)
  })

  it('prints the report for people where annotations are not wanted', () => {
    const { status, stdout } = run({ paths: 'texts', annotations: 'false' })
    expect(stdout).toMatch(/bad\.txt:1:\d+/)
    expect(stdout).not.toContain('::error')
    expect(status).toBe(1)
  })

  it('writes SARIF for code scanning besides', () => {
    const { status, stdout, desk } = run({ paths: 'texts', sarif: 'out/plashka.sarif' })
    expectSchema('test/fixtures/schemas/sarif-2.1.0.json', desk.read('out/plashka.sarif'))
    expect(desk.read('out/plashka.sarif')).toContain('"ruleId": "label-missing"')
    expect(stdout).toContain('::error ')
    expect(status).toBe(1)
  })

  it('passes on good texts, with a configuration of its own', () => {
    const { status, said } = run({
      paths: 'texts/good.txt',
      config: 'texts/plashka.config.yaml',
      annotations: 'false',
    })
    expect(said).toContain('the label is in place')
    expect(status).toBe(0)
  })

  it('takes no path for an option or a command', () => {
    const { status, said } = run({ paths: '--help $(touch hacked)' })
    expect(said).not.toContain('Usage')
    expect(status).toBe(2)
  })
})
