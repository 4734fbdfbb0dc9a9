import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rooms, sourcesOf, testsFor } from '../../scripts/mutation/files.ts'
import { sample } from '../../scripts/mutation/sample.ts'
import { percentOf, scoreOf, unnoticed } from '../../scripts/mutation/score.ts'
import type { Mutant } from '../../scripts/mutation/stryker.ts'

const mutant = (status: string, line = 1): Mutant => ({
  id: '1',
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
  location: { start: { line, column: 11 }, end: { line, column: 15 } },
})

describe('the score of mutants', () => {
  it('counts what a test noticed among the valid', () => {
    const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError']
    const score = scoreOf(statuses.map((status) => mutant(status)))
    expect(score).toEqual({
      ...{ mutants: 6, killed: 2, timedOut: 1, survived: 1, uncovered: 1, invalid: 1 },
    })
    expect(percentOf(score)).toBe(60)
  })

  it('is nought for nothing', () => expect(percentOf(scoreOf([]))).toBe(0))

  it('names what went unnoticed, in the order of lines', () => {
    const mutants = [mutant('Survived', 2), mutant('Killed'), mutant('NoCoverage')]
    const source = 'const a = true\nconst b = true\n'
    expect(unnoticed({ files: { 'src/a.ts': { source, mutants } } })).toEqual([
      'src/a.ts:1:11 NoCoverage BooleanLiteral: true → false',
      'src/a.ts:2:11 Survived BooleanLiteral: true → false',
    ])
  })
})

describe('the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plashka-sample-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [first, second] = ['a.ts', 'b.ts'].map((name) => join(folder, name))
  const lines = [
    ...['import b from "b"', 'interface A {}', 'const one = 1', 'function two() {', '  two()', '}'],
    ...['export type C = 3', 'const three = 3'],
  ]
  writeFileSync(first ?? '', lines.join('\n'))
  writeFileSync(second ?? '', 'const four = 4\nconst five =\n  5\n')
  const of = (every: number, seed: number) =>
    sample([second ?? '', first ?? ''], every, seed).map((range) => range.slice(folder.length + 1))

  it('takes every statement that does something, or every n-th over all files', () => {
    expect(of(1, 0)).toEqual(['a.ts:3-3', 'a.ts:4-6', 'a.ts:8-8', 'b.ts:1-1', 'b.ts:2-3'])
    expect(of(2, 0)).toEqual(['a.ts:3-3', 'a.ts:8-8', 'b.ts:2-3'])
    expect(of(2, 1)).toEqual(['a.ts:4-6', 'b.ts:1-1'])
  })

  it('leaves no file out: one of its statements stands in, by the number of the file', () => {
    expect(of(100, 0)).toEqual(['a.ts:3-3', 'b.ts:2-3'])
    expect(of(100, 1)).toEqual(['a.ts:4-6', 'b.ts:1-1'])
  })

  it('finds sources and tests of every room, and each test once', () => {
    for (const room of rooms) {
      expect(sourcesOf(room, []).length).toBeGreaterThan(1)
      const tests = testsFor(room)
      expect(tests[0]).toMatch(`test/${room}/`)
      expect(new Set(tests).size).toBe(tests.length)
      expect(tests.every((path) => existsSync(path))).toBe(true)
    }
    expect(sourcesOf('text', ['src/text/fold'])).toEqual(['src/text/fold.ts'])
    expect(sourcesOf('text', ['src/labels'])).toEqual([])
  })
})
