import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listFiles, root } from '../house/project.ts'

export const minutes = 60_000

export const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })

/** The gate builds before it tests; whoever runs such a test alone must not test an old build. */
const buildIfStale = (): void => {
  const inputs = [...listFiles('src'), 'tsup.config.ts', 'package.json']
  const modified = (path: string) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const newest = Math.max(...inputs.map(modified))
  if (newest > Math.min(modified('dist/index.d.ts'), modified('dist/cli.js')))
    run('npm', ['run', 'build'], root)
}

/** Somebody else's project with the packed package installed, in a temporary folder. */
export interface Consumer {
  readonly folder: string
  /** Runs a script of that project. Returns what it prints, read as JSON. */
  readonly runScript: (name: string, source: string, node?: string) => unknown
  readonly remove: () => void
}

/** Packs the package as it would be published and installs the tarball in a project of its own. */
export const installPacked = (): Consumer => {
  buildIfStale()
  const temporary = mkdtempSync(join(tmpdir(), 'plashka-pack-'))
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary], root)
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'))
  const folder = join(temporary, 'consumer')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline']
  run('npm', ['install', ...quiet, join(temporary, tarball ?? 'no tarball')], folder)
  return {
    folder,
    runScript(name, source, node = process.execPath) {
      writeFileSync(join(folder, name), source)
      return JSON.parse(run(node, [name], folder))
    },
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  }
}
