import { describe, expect, it } from 'vitest'
import { checkFloors } from './floors.ts'
import { listFiles, read, readPackage } from './project.ts'

describe('the sources', () => {
  const { dependencies: shipped, peerDependencies } = readPackage()
  const dependencies = new Set(Object.keys({ ...shipped, ...peerDependencies }))
  const sources = listFiles('src').filter((path) => /(?<!\.d)\.ts$/.test(path))

  it('are found', () => {
    expect(sources).toContain('src/rules/types.ts')
  })

  it.each(sources)('%s keeps to its floor', (path) => {
    expect(checkFloors(path, read(path), dependencies)).toEqual([])
  })
})

describe('the check itself', () => {
  const check = (path: string, text: string) => checkFloors(path, text, new Set(['zod', '@a/b']))

  it.each([
    ['src/text/fold.ts', "import { a } from '../rules/types.ts'", 'text may not import rules'],
    ['src/text/fold.ts', "import type { A } from '../messages/a.ts'", 'text may not import mess'],
    ['src/messages/a.ts', "import type { A } from '../text/a.ts'", 'messages may not import text'],
    ['src/rules/a.ts', "import { a } from '../register/a.ts'", 'rules may not import register'],
    ['src/rules/a.ts', "import { a } from '../messages/a.ts'", 'only types of messages'],
    ['src/rules/a.ts', "import { type A } from '../messages/a.ts'", 'only types of messages'],
    ['src/labels/a.ts', "export * from '../checks/a.ts'", 'labels may not import checks'],
    ['src/labels/a.ts', "let a: import('../edits/a.ts').A", 'labels may not import edits'],
    ['src/edits/a.ts', "import '../plashka.ts'", 'edits may not import plashka'],
    ['src/checks/a.ts', "const a = await import('../cli/a.ts')", 'checks may not import cli'],
    ['src/index.ts', "export { a } from './cli/main.ts'", 'index may not import cli'],
    ['src/plashka.ts', "import { a } from './index.ts'", 'plashka may not import index'],
    ['src/text/a.ts', "import { a } from '../../scripts/a.ts'", 'outside src'],
    ['src/text/a.ts', "import { readFileSync } from 'node:fs'", 'a module of Node'],
    ['src/text/a.ts', "import { readFileSync } from 'fs'", 'a module of Node'],
    ['src/text/a.ts', "const fs = require('fs/promises')", 'a module of Node'],
    ['src/rules/a.ts', "import { a } from 'left-pad'", 'not a dependency'],
    ['src/rules/a.ts', "import { a } from '@a/c/d'", 'not a dependency'],
    ['src/attic/a.ts', 'export const a = 1', 'no room of the house is called attic'],
  ])('reports in %s: %s', (path, text, reason) => {
    expect(check(path, text)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['src/labels/a.ts', "import { a } from '../rules/types.ts'\nimport { b } from './b.ts'"],
    ['src/rules/a.ts', "import type { A } from '../messages/a.ts'\nimport { z } from 'zod'"],
    ['src/rules/a.ts', "export type { A } from '../messages/a.ts'\nimport b from '@a/b/c'"],
    ['src/cli/a.ts', "import fs from 'node:fs'\nimport p from '../../package.json'"],
    ['src/index.ts', "export { a } from './plashka.ts'\n// import 'fs'"],
  ])('is silent in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([])
  })
  it('reports a file over 350 lines unless a script wrote it', () => {
    const long = 'export {}\n'.repeat(351)
    expect(check('src/text/a.ts', long)).toEqual([expect.stringContaining('351 lines')])
    expect(check('src/rules/builtin.ts', long)).toEqual([])
  })
})
