import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Desk, main } from '../cli/run-cli.ts'
import { bare, config, labelled } from '../cli/texts.ts'
import { blocksOf } from '../docs/blocks.ts'
import { root } from '../house/project.ts'

const recipe = blocksOf('docs/hooks.md').find(({ text }) => text.includes('"plashka validate"'))

/** Runs lint-staged on a repository in which a text without its label, and one with it, are staged. */
const run = (lintstagedrc: string) => {
  const desk = new Desk({
    'plashka.config.yaml': config,
    '.lintstagedrc.json': lintstagedrc,
    'texts/good.md': labelled,
    'texts/new/bad.txt': bare,
    'README.md': bare,
    'node_modules/.bin/.keep': '',
  })
  chmodSync(main, 0o755)
  symlinkSync(main, desk.at('node_modules/.bin/plashka'))
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: desk.path, encoding: 'utf8' }).stdout
  git('init', '-q')
  git('add', 'plashka.config.yaml', 'texts', 'README.md')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/lint-staged/bin/lint-staged.js'), '--no-stash'],
    { cwd: desk.path, encoding: 'utf8', env: { ...process.env, PLASHKA_LANG: 'en' } },
  )
  return { desk, git, status, said: `${stdout}${stderr}` }
}

describe.skipIf(process.platform === 'win32')('the recipe for lint-staged', () => {
  it('stops a commit with a text without its label', () => {
    const { status, said } = run(recipe?.text ?? '')
    expect(said).toMatch(/bad\.txt:1:\d+/)
    expect(said).toContain('label-missing')
    expect(said).not.toContain('README.md')
    expect(status).toBe(1)
  })

  it('mends and stages where it says inject', () => {
    const { desk, git, status } = run(
      (recipe?.text ?? '').replace('plashka validate', 'plashka inject --write'),
    )
    expect(status).toBe(0)
    expect(desk.read('texts/new/bad.txt')).toBe(labelled)
    expect(git('show', ':texts/new/bad.txt')).toBe(labelled)
  })
})
