import { describe, expect, it } from 'vitest'
import { cliBuilds, libraryBuild } from '../../scripts/build/builds.ts'
import { idleExports } from './exports.ts'
import { listFiles, read } from './project.ts'

describe('the exports', () => {
  const folders = ['src', 'test', 'scripts', 'examples', 'bench']
  const sources = folders.flatMap(listFiles).filter((path) => /\.m?ts$/.test(path))
  const entries = [libraryBuild, ...cliBuilds].flatMap(({ entry }) => Object.values(entry ?? {}))

  it('are read from the entries on', () => {
    expect(entries).toContain('src/index.ts')
    expect(sources).toEqual(expect.arrayContaining(entries))
  })

  it('of src are each taken by another file or part of what is published', () => {
    expect(idleExports(new Map(sources.map((path) => [path, read(path)])), entries)).toEqual([])
  })
})

describe('the check itself', () => {
  const idle = (files: Readonly<Record<string, string>>) =>
    idleExports(new Map(Object.entries(files)), ['src/index.ts'])
  const a = 'export const a = 1'

  it.each([
    ['a value', a],
    ['a function', 'export function a() {}'],
    ['a class', 'export class a {}'],
    ['an interface', 'export interface a {}'],
    ['a type', 'export type a = 1'],
    ['what its own file uses', `${a}\nconst b = a`],
    ['what is passed on', "export { a } from './b.ts'"],
  ])('reports %s', (_, text) => {
    expect(idle({ 'src/a.ts': text, 'src/b.ts': '' })).toEqual(['src/a.ts a'])
  })

  it('reports a name that a published body uses', () => {
    const index = "import { c } from './c.ts'\nexport function b(): number { return c }"
    const c = 'export interface D {}\nexport const c: number = {} as D'
    expect(idle({ 'src/index.ts': index, 'src/c.ts': c })).toEqual(['src/c.ts D'])
  })

  it.each([
    ["import { a } from '../src/a.ts'"],
    ["import { a as b } from '../src/a.ts'"],
    ["import type { a } from '../src/a.ts'"],
    ["import * as b from '../src/a.ts'"],
    ["export { a } from '../src/a.ts'"],
    ["let b: import('../src/a.ts').a"],
    ["const b = await import('../src/a.ts')"],
  ])('is silent beside %s', (text) => {
    expect(idle({ 'src/a.ts': a, 'test/b.ts': text })).toEqual([])
  })

  it('is silent about what an entry exports and what that is declared with', () => {
    const index = "export type { A } from './a.ts'\nexport { b } from './b.ts'"
    const types = 'export interface A { c: C }\ninterface C { d: D[] }\nexport type D = 1'
    const b = "import type { A } from './a.ts'\nexport interface E {}\nexport class F {}\n"
    const value = 'export const b = (a: A): E => new F()'
    const files = { 'src/index.ts': index, 'src/a.ts': types, 'src/b.ts': b + value }
    expect(idle(files)).toEqual(['src/b.ts F'])
  })

  it('is silent about what a default export is made of', () => {
    const index = "import { b } from './b.ts'\nexport default { b }"
    const b = 'export interface A {}\nexport const b = (a: A) => a'
    expect(idle({ 'src/index.ts': index, 'src/b.ts': b })).toEqual([])
  })
})
