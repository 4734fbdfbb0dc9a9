import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeText } from '../../src/cli/write-text.ts'
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
