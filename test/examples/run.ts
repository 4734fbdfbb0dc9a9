import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/project.ts'

/** What a process printed, and its exit code. */
export interface Printed {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const runNode = (args: readonly string[], cwd: string, input = ''): Printed => {
  const { PLASHKA_LANG: _, FORCE_COLOR: __, ...env } = process.env
  const child = spawnSync(process.execPath, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  })
  return { code: child.status, out: child.stdout, err: child.stderr }
}

/** The examples import `plashka` by its own name, so they run on the build. */
const assertBuilt = (): void => {
  const missing = ['dist/index.js', 'dist/cli.js'].filter((path) => !existsSync(join(root, path)))
  if (missing.length === 0) return
  throw new Error(`There is no ${missing.join(' and no ')}: run \`npm run build\` first.`)
}

/** Runs a TypeScript file of the project; one of CommonJS (`.cjs`) as Node alone does. */
export const runFile = (path: string): Printed => {
  assertBuilt()
  if (path.endsWith('.cjs')) return runNode([join(root, path)], root)
  return runNode(['--import', import.meta.resolve('tsx'), join(root, path)], root)
}

/** Runs the built command line in a folder. */
export const runPlashka = (args: readonly string[], cwd: string = root, input = ''): Printed => {
  assertBuilt()
  return runNode([join(root, 'dist/cli.js'), ...args], cwd, input)
}
