import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTexts } from '../../src/cli/files/find-texts.ts'
import { temporaryPath } from '../../src/cli/files/leftovers.ts'
import { readText } from '../../src/cli/files/read-text.ts'
import { writeText } from '../../src/cli/files/write-text.ts'
import { Folder } from './folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('writing a text', () => {
  it('replaces it, keeps the mode and leaves nothing else behind', () => {
    const folder = new Folder({ 'а.txt': 'было' })
    chmodSync(folder.at('а.txt'), 0o640)
    expect(writeText(folder.at('а.txt'), bytes('было'), '\ufeffстало\r\n')).toBeUndefined()
    expect(folder.read('а.txt')).toBe('\ufeffстало\r\n')
    expect(statSync(folder.at('а.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.path)).toEqual(['а.txt'])
  })

  it('writes through a symbolic link and leaves the link', () => {
    const folder = new Folder({ 'дом/а.txt': 'было' })
    symlinkSync('дом/а.txt', folder.at('ссылка.txt'))
    expect(writeText(folder.at('ссылка.txt'), bytes('было'), 'стало')).toBeUndefined()
    expect(lstatSync(folder.at('ссылка.txt')).isSymbolicLink()).toBe(true)
    expect(folder.read('дом/а.txt')).toBe('стало')
  })

  it('refuses a file that changed since it was read', () => {
    const folder = new Folder({ 'а.txt': 'правка коллеги' })
    expect(writeText(folder.at('а.txt'), bytes('было'), 'стало')).toEqual({
      code: 'output-stale',
      args: {},
    })
    expect(folder.read('а.txt')).toBe('правка коллеги')
    expect(readdirSync(folder.path)).toEqual(['а.txt'])
  })

  it('says what went wrong and leaves no temporary file', () => {
    const folder = new Folder()
    expect(writeText(folder.at('нет.txt'), bytes(''), 'стало')).toMatchObject({
      code: 'output-unwritten',
      args: { detail: 'ENOENT' },
    })
    mkdirSync(folder.at('папка.txt'))
    expect(writeText(folder.at('папка.txt'), bytes(''), 'стало')).toMatchObject({
      code: 'output-unwritten',
    })
    expect(readdirSync(folder.path)).toEqual(['папка.txt'])
  })
})

describe('what a killed run has left', () => {
  it('is swept away by the next one; a run at work keeps its own', () => {
    const folder = new Folder({ 'а.txt': 'было' })
    const dead = `.а.txt.plashka-${2 ** 22 + 1}-0123456789ab.tmp`
    const alive = `.а.txt.plashka-${process.pid}-0123456789ab.tmp`
    folder.write(dead, 'ста')
    folder.write(alive, 'стал')
    folder.write('.чужое.tmp', '')
    expect(writeText(folder.at('а.txt'), bytes('было'), 'стало')).toBeUndefined()
    expect(readdirSync(folder.path).sort()).toEqual(['.чужое.tmp', alive, 'а.txt'].sort())
  })

  it('is never taken for a text, however long the name', () => {
    const path = temporaryPath(`/дом/${'ы'.repeat(120)}.txt`)
    expect(Buffer.byteLength(basename(path))).toBeLessThan(200)
    expect(path).toMatch(/^\/дом\/\.ы+\.plashka-\d+-[0-9a-f]{12}\.tmp$/u)
  })
})

describe.runIf(process.getuid?.() === 0)('permissions', () => {
  const nobody = 65_534

  /** Does something without the rights of root. */
  const asNobody = <T>(job: () => T): T => {
    process.seteuid?.(nobody)
    try {
      return job()
    } finally {
      process.seteuid?.(0)
    }
  }

  it('of the file itself are kept, though its folder may be written', () => {
    const folder = new Folder({ 'а.txt': 'было' })
    chmodSync(folder.path, 0o777)
    chmodSync(folder.at('а.txt'), 0o444)
    expect(asNobody(() => writeText(folder.at('а.txt'), bytes('было'), 'стало'))).toEqual({
      code: 'output-unwritten',
      args: { detail: 'EACCES' },
    })
    expect([folder.read('а.txt'), readdirSync(folder.path)]).toEqual(['было', ['а.txt']])
  })

  it('to write in the folder are needed, and their want leaves nothing behind', () => {
    const folder = new Folder({ 'а.txt': 'было' })
    chmodSync(folder.path, 0o755)
    chmodSync(folder.at('а.txt'), 0o666)
    expect(asNobody(() => writeText(folder.at('а.txt'), bytes('было'), 'стало'))).toEqual({
      code: 'output-unwritten',
      args: { detail: 'EACCES' },
    })
    expect([folder.read('а.txt'), readdirSync(folder.path)]).toEqual(['было', ['а.txt']])
  })

  it('to look into a folder are needed: it is reported, and so is a file in it', () => {
    const folder = new Folder({ 'открыто/а.txt': '', 'закрыто/б.txt': '' })
    chmodSync(folder.path, 0o755)
    chmodSync(folder.at('закрыто'), 0o700)
    const unreadable = { code: 'input-unreadable', args: { detail: 'EACCES' } }
    expect(asNobody(() => findTexts([folder.path]))).toEqual([
      { path: folder.at('закрыто'), problem: unreadable },
      { path: folder.at('открыто/а.txt') },
    ])
    const inside = folder.at('закрыто/б.txt')
    expect(asNobody(() => findTexts([inside]))).toEqual([{ path: inside }])
    expect(asNobody(() => readText(inside))).toEqual({ problem: unreadable })
  })

  it('and the owner stay those of the file when root mends it', () => {
    const folder = new Folder({ 'а.txt': 'было' })
    chownSync(folder.at('а.txt'), nobody, nobody)
    chmodSync(folder.at('а.txt'), 0o2640)
    expect(writeText(folder.at('а.txt'), bytes('было'), 'стало')).toBeUndefined()
    const { uid, gid, mode } = statSync(folder.at('а.txt'))
    expect([uid, gid, mode & 0o7777]).toEqual([nobody, nobody, 0o2640])
  })
})
