import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Folder } from '../cli/folder.ts'
import { bare, config, labelled } from '../cli/texts.ts'
import { blocksOf } from '../docs/blocks.ts'
import { root } from '../house/project.ts'

const minutes = 60_000
const installed = spawnSync('pre-commit', ['--version']).status === 0
if (!installed)
  console.warn('SKIPPED: the hooks for pre-commit were not tested, because it is not installed.')

const temporary = mkdtempSync(join(tmpdir(), 'plashka-pre-commit-'))
/** The project as somebody would clone it, with what is not committed yet. */
const hooks = join(temporary, 'plashka')

const env = {
  ...process.env,
  PRE_COMMIT_HOME: join(temporary, 'home'),
  PRE_COMMIT_COLOR: 'never',
  PLASHKA_LANG: 'en',
  // A gate needs no news from the registry: what the lockfile names is in npm's cache already.
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

const recipe = blocksOf('docs/hooks.md').find(({ text }) => text.includes('repos:'))?.text ?? ''

const git = (folder: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

describe.skipIf(!installed)('.pre-commit-hooks.yaml', () => {
  let revision = ''

  beforeAll(() => {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    })
    for (const path of listed.split('\0').filter(Boolean)) {
      cpSync(join(root, path), join(hooks, path), { recursive: true, force: true })
    }
    git(dirname(hooks), 'init', '-q', hooks)
    git(hooks, 'add', '-A')
    expect(git(hooks, 'commit', '-q', '--no-verify', '-m', 'hooks').said).toBe('')
    revision = git(hooks, 'rev-parse', 'HEAD').said.trim()
  }, minutes)

  afterAll(() => rmSync(temporary, { recursive: true, force: true }))

  const desk = (hook: string) => {
    const folder = new Folder({
      'plashka.config.yaml': config,
      'texts/good.txt': labelled,
      'texts/bad.txt': bare,
      'texts/code.py': 'print()\n',
      'README.md': bare,
      '.pre-commit-config.yaml': recipe
        .replace('https://example.org/plashka', hooks)
        .replace('v0.1.0', revision)
        .replace('plashka-validate', hook),
    })
    git(folder.path, 'init', '-q')
    git(folder.path, 'add', '-A')
    expect(spawnSync('pre-commit', ['install'], { cwd: folder.path, env }).status).toBe(0)
    return folder
  }

  it(
    'keeps a text without its label from being committed',
    () => {
      const folder = desk('plashka-validate')
      const refused = git(folder.path, 'commit', '-m', 'texts')
      expect(refused.said).toMatch(/plashka validate\.+Failed/)
      expect(refused.said).toContain('exit code: 1')
      expect(refused.said).toMatch(/bad\.txt:1:\d+/)
      expect(refused.said).not.toMatch(/code\.py|README/)
      expect(refused.status).toBe(1)
      folder.write('texts/bad.txt', labelled)
      git(folder.path, 'add', '-A')
      const passed = git(folder.path, 'commit', '-m', 'texts')
      expect(passed.said).toMatch(/plashka validate\.+Passed/)
      expect(passed.status).toBe(0)
    },
    10 * minutes,
  )

  it(
    'mends the texts of a commit and has them looked at',
    () => {
      const folder = desk('plashka-inject')
      const stopped = git(folder.path, 'commit', '-m', 'texts')
      expect(stopped.said).toMatch(/plashka inject\.+Failed/)
      expect(stopped.said).toContain('files were modified by this hook')
      expect(stopped.status).toBe(1)
      expect(folder.read('texts/bad.txt')).toBe(labelled)
      git(folder.path, 'add', '-A')
      expect(git(folder.path, 'commit', '-m', 'texts').status).toBe(0)
    },
    10 * minutes,
  )
})
