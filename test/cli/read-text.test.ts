import { mkdirSync, symlinkSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTexts } from '../../src/cli/files/find-texts.ts'
import { decodeText, readText } from '../../src/cli/files/read-text.ts'
import { firstBadByte } from '../../src/text/utf8.ts'
import { Folder } from './folder.ts'
import { bare } from './texts.ts'

const problemOf = (bytes: Uint8Array) => {
  const read = decodeText(bytes)
  return 'problem' in read ? read.problem : undefined
}

/** Encodes Cyrillic in one byte a letter, by the first code of А and of а. */
const oneByte = (text: string, upper: number, lower: number): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (code >= 0x410 && code <= 0x42f) return upper + code - 0x410
    if (code >= 0x430 && code <= 0x44f) return lower + code - 0x430
    return code < 0x80 ? code : 0x3f
  })

/** KOI8-R orders its letters by sound, not by alphabet. */
const koi8 = (text: string): Uint8Array => {
  const table = new Map<string, number>()
  const decoder = new TextDecoder('koi8-r')
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f)
}

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? '\ufeff' : '') + text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('bytes that are not UTF-8', () => {
  it.each([
    ['windows-1251', oneByte(bare, 0xc0, 0xe0)],
    ['koi8-r', koi8(bare)],
    ['UTF-16LE', utf16(bare, true, true)],
    ['UTF-16BE', utf16(bare, false, true)],
    ['UTF-16LE', utf16(bare, true, false)],
    ['UTF-16BE', utf16(bare, false, false)],
    ['UTF-16LE', utf16('plain words in English\n', true, false)],
  ])('are guessed to be %s', (guess, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ code: 'input-not-utf8', args: { guess } })
  })

  it('name the first bad byte', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Лёд'), 0xff, 0x41])
    expect(problemOf(bytes)).toEqual({ code: 'input-not-utf8', args: { offset: 6, guess: '' } })
  })

  it('are found where the decoder finds them', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    )
    fc.assert(
      fc.property(bytes, (sample) => {
        const bad = firstBadByte(sample)
        if (bad === -1) expect(() => decoder.decode(sample)).not.toThrow()
        else {
          expect(() => decoder.decode(sample)).toThrow()
          expect(() => decoder.decode(sample.subarray(0, bad))).not.toThrow()
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('reading', () => {
  it('keeps the byte order mark, line ends and every character', () => {
    const text = `\ufeffЛёд\r\nвстал\rрано 𝕏 е\u0301\n`
    const read = decodeText(new TextEncoder().encode(text))
    expect('value' in read && read.value).toBe(text)
  })

  it('says why a file cannot be read', () => {
    const folder = new Folder()
    expect(readText(folder.at('нет.txt'))).toEqual({
      problem: { code: 'input-unreadable', args: { detail: 'ENOENT' } },
    })
    expect(readText(folder.path)).toMatchObject({ problem: { args: { detail: 'EISDIR' } } })
  })
})

describe('folders', () => {
  it('give their texts in order, without node_modules, .git and other files', () => {
    const folder = new Folder({
      'б.txt': '',
      'а.md': '',
      'в/г.HTML': '',
      'в/рисунок.png': '',
      'node_modules/x.txt': '',
      '.git/x.txt': '',
    })
    const paths = findTexts([folder.path]).map(({ path }) => path)
    expect(paths).toEqual([folder.at('а.md'), folder.at('б.txt'), folder.at('в/г.HTML')])
  })

  it('say that they have none', () => {
    const folder = new Folder()
    expect(findTexts([folder.path])).toMatchObject([{ problem: { code: 'input-no-texts' } }])
  })

  it('are not followed through links, and a file named twice is read once', () => {
    const folder = new Folder({ 'а/x.txt': '' })
    symlinkSync(folder.path, folder.at('а/петля'))
    mkdirSync(folder.at('б'))
    const found = findTexts([folder.path, folder.at('а'), folder.at('а/x.txt')])
    expect(found).toEqual([{ path: folder.at('а/x.txt') }])
  })
})
