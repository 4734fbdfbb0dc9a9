import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Desk, main } from '../cli/run-cli.ts'
import { bare, config, labelled } from '../cli/texts.ts'
import { read, readPackage } from '../house/project.ts'

interface Action {
  readonly runs: { readonly steps: readonly { readonly run: string }[] }
}

const steps = (parse(read('action.yml')) as Action).runs.steps

/** Runs the steps of the action as a runner does, in a project that has plashka installed. */
const run = (env: Readonly<Record<string, string>>) => {
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
  const given = { PLASHKA_PATHS: '.', PLASHKA_CONFIG: '', PLASHKA_VERSION: '', ...env }
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: desk.path,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', PLASHKA_LANG: 'en', ...given },
    },
  )
  return { status, said: `${stdout}${stderr}` }
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('has one step', () => {
    expect(steps).toHaveLength(1)
  })

  it('fails on a text without its label', () => {
    const { status, said } = run({ PLASHKA_PATHS: 'texts' })
    expect(said).toMatch(/bad\.txt:1:\d+/)
    expect(status).toBe(1)
  })

  it('passes on good texts, with a configuration of its own', () => {
    const env = { PLASHKA_PATHS: 'texts/good.txt', PLASHKA_CONFIG: 'texts/plashka.config.yaml' }
    const { status, said } = run(env)
    expect(said).toContain('the label is in place')
    expect(status).toBe(0)
  })

  it('takes no path for an option or a command', () => {
    const { status, said } = run({ PLASHKA_PATHS: '--help $(touch hacked)' })
    expect(said).not.toContain('Usage')
    expect(status).toBe(2)
  })
})
