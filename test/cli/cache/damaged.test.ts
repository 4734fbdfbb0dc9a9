import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cachePlace } from '../../../src/cli/cache/place.ts'
import { Folder } from '../folder.ts'
import { Desk } from '../run-cli.ts'
import { bare, config, labelled, onDate } from '../texts.ts'

const cacheFile = '.plashkacache'
const files = { 'plashka.config.yaml': config, 'т/а.txt': bare, 'т/б.txt': labelled }
const args = ['validate', 'т', ...onDate]

const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 40)

describe('a cache that is no good is left aside and replaced', () => {
  it.each<readonly [string, (bytes: Buffer) => Buffer | string]>([
    ['half-written', cut],
    ['cut off in its first line', (bytes) => bytes.subarray(0, 20)],
    [
      'with one letter changed',
      (bytes) => bytes.toString().replace('Нет обязательного', 'Есть обязательное'),
    ],
    [
      'of an earlier version',
      (bytes) => bytes.toString().replace(/^(plashka-cache \d+) \S+/u, '$1 0.0.1'),
    ],
    [
      'of another shape',
      (bytes) => bytes.toString().replace('plashka-cache 1', 'plashka-cache 99'),
    ],
    ['empty', () => ''],
    ['full of zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['of another program', () => '{"eslint":[]}'],
  ])('%s', (_, spoil) => {
    const desk = new Desk(files)
    const plain = desk.run(args)
    expect(desk.run([...args, '--cache'])).toEqual(plain)
    const good = desk.read(cacheFile)
    writeFileSync(desk.at(cacheFile), spoil(readFileSync(desk.at(cacheFile))))
    expect(desk.read(cacheFile)).not.toBe(good)
    expect(desk.run([...args, '--cache'])).toEqual(plain)
    expect(desk.read(cacheFile)).toBe(good)
    expect(readdirSync(desk.path).toSorted()).toEqual([cacheFile, 'plashka.config.yaml', 'т'])
  })
})

describe('where the cache lies', () => {
  it('is said by --cache-location, which switches it on', () => {
    const desk = new Desk(files)
    desk.run([...args, '--cache-location', 'новая/папка/кэш'])
    expect(desk.read('новая/папка/кэш')).toMatch(/^plashka-cache /u)
    mkdirSync(desk.at('есть'))
    desk.run([...args, '--cache-location', 'есть'])
    expect(readdirSync(desk.at('есть'))).toEqual([cacheFile])
    desk.run([...args, '--no-cache', '--cache-location', 'третий'])
    expect(readdirSync(desk.path).toSorted()).toEqual(['plashka.config.yaml', 'есть', 'новая', 'т'])
  })

  it('is where tools of Node keep theirs, if there is such a place', () => {
    const folder = new Folder()
    const before = process.cwd()
    try {
      process.chdir(folder.path)
      expect(cachePlace(undefined)).toBe(folder.at('.plashkacache'))
      mkdirSync(folder.at('node_modules'))
      expect(cachePlace(undefined)).toBe(folder.at('node_modules/.cache/plashka/results'))
      expect(cachePlace('кэш')).toBe(folder.at('кэш'))
      expect(cachePlace('кэш/')).toBe(folder.at('кэш/.plashkacache'))
    } finally {
      process.chdir(before)
    }
  })

  it('is never a file of somebody else', () => {
    const desk = new Desk(files)
    const run = desk.run([...args, '--cache-location', 'т/а.txt'])
    expect(run.err).toContain('Файл «т/а.txt» не похож на кэш plashka, поэтому он не тронут.')
    expect(run.code).toBe(2)
    expect(desk.read('т/а.txt')).toBe(bare)
  })

  it('may be closed to writing: the answers are the same, and it is said', () => {
    const desk = new Desk({ ...files, файл: 'не папка' })
    const plain = desk.run(args)
    const run = desk.run([...args, '--cache-location', 'файл/кэш'])
    expect(run.err).toContain('Кэш «файл/кэш» не сохранён, на результат это не влияет.')
    expect([run.out, run.code]).toEqual([plain.out, plain.code])
  })
})
