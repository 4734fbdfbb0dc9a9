import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/messages/sentence.ts'
import { problemText } from '../../../src/register/import/problem-text.ts'
import { writeSnapshot } from '../../../src/register/snapshot.ts'
import {
  bytesOf,
  type Entry,
  entries,
  exportOf,
  headers,
  importAs,
  sheet,
  verdictOf,
} from './fixture.ts'

/** Entries of one shape, numbered from 1. */
const many = (count: number, change: (index: number) => Partial<Entry> = () => ({})): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `Фонд «Берег ${index + 1}»`,
    included: '01.12.2022',
    type: 'Юридические лица',
    ...change(index),
  }))

const without = (...dropped: string[]) =>
  headers.map((header) => (dropped.some((start) => header.startsWith(start)) ? '' : header))

describe('is refused:', () => {
  const page = '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>'
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ['an empty file', () => new Uint8Array(), 'file-empty'],
    ['a blank file', () => bytesOf(' \n'), 'file-empty'],
    ['an HTML page', () => bytesOf(page), 'not-a-register'],
    [
      'an HTML page in an old encoding',
      () => Uint8Array.of(0x3c, 0x68, 0xe0, 0xff),
      'not-a-register',
    ],
    ['a text', () => bytesOf('Реестр временно недоступен'), 'not-a-register'],
    ['a PDF', () => bytesOf('%PDF-1.7'), 'not-a-register'],
    ['an .xls', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-a-register'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), 'not-a-register'],
    ['other JSON', () => ({ error: 'not found' }), 'not-a-register'],
    ['JSON of other records', () => [{ id: 1 }, { id: 2 }], 'not-a-register'],
    ['JSON of bare words', () => ['a', 'b'], 'not-a-register'],
    ['a number', () => 7, 'not-a-register'],
    ['JSON cut short', () => bytesOf('{"size":2,"values":[{"field_1_i":'), 'file-broken'],
    ['an answer without entries', () => ({ size: 0, values: [] }), 'no-entries'],
    ['a sheet without entries', () => exportOf([]), 'no-entries'],
    ['an empty sheet', () => sheet([]), 'not-a-register'],
    [
      'another sheet',
      () =>
        sheet([
          ['Город', 'Мосты'],
          ['Северогорск', 3],
        ]),
      'not-a-register',
    ],
    ['a sheet without numbers', () => exportOf(entries, without('№')), 'columns-missing'],
    [
      'a sheet without names',
      () => exportOf(entries, without('Полное наименование (')),
      'columns-missing',
    ],
    ['a sheet without exclusions', () => exportOf(entries, without(headers[4])), 'columns-missing'],
    ['a column twice', () => exportOf(entries, [...headers, '№ п/п']), 'column-twice'],
    [
      'an entry without a number',
      () => exportOf(many(3, (i) => (i === 1 ? { number: '' } : {}))),
      'number-unreadable',
    ],
    [
      'a number in words',
      () => exportOf(many(3, (i) => (i === 1 ? { number: 'два' } : {}))),
      'number-unreadable',
    ],
    [
      'an entry without a name',
      () => exportOf(many(3, (i) => (i === 1 ? { name: ' ' } : {}))),
      'name-missing',
    ],
    [
      'dates of another kind',
      () => exportOf(many(40, () => ({ included: '12/1/22' }))),
      'dates-unreadable',
    ],
    [
      'shifted columns',
      () => exportOf(many(40, (i) => ({ excluded: `Статья ${i}` }))),
      'dates-unreadable',
    ],
  ]

  it.each(cases)('%s', async (_, input, code) => {
    const { taken, codes } = await verdictOf(await input())
    expect(codes).toContain(code)
    expect(taken).toBe(false)
  })

  it('a snapshot, which needs no import', async () => {
    const { register } = await importAs(await exportOf())
    if (register === undefined) throw new Error('not imported')
    const { problems } = await importAs(bytesOf(writeSnapshot(register)))
    expect(problems).toMatchObject([{ code: 'not-a-register', args: { found: 'snapshot' } }])
  })
})

describe('is flagged:', () => {
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    [
      'a date that is none',
      () => exportOf(many(40, (i) => (i === 3 ? { included: '31.02.2023' } : {}))),
      'date-unreadable',
    ],
    [
      'a missing date',
      () => exportOf(many(40, (i) => (i === 3 ? { included: '' } : {}))),
      'date-unreadable',
    ],
    [
      'a year before the register',
      () => exportOf(many(40, (i) => (i === 3 ? { included: '01.02.0223' } : {}))),
      'date-unreadable',
    ],
    [
      'a date to come',
      () => exportOf(many(3, (i) => (i === 2 ? { included: '01.02.2052' } : {}))),
      'date-future',
    ],
    [
      'an exclusion before the inclusion',
      () => exportOf(many(3, () => ({ excluded: '01.12.2021' }))),
      'dates-reversed',
    ],
    ['a number twice', () => exportOf(many(3, () => ({ number: 7 }))), 'number-duplicate'],
    ['a sheet without types', () => exportOf(entries, without('Тип')), 'column-absent'],
    ['a sheet without resources', () => exportOf(entries, without('Доменное')), 'column-absent'],
  ]

  it.each(cases)('%s', async (_, input, code) => {
    const { taken, codes } = await verdictOf(await input())
    expect(codes).toContain(code)
    expect(taken).toBe(true)
  })

  it('and keeps the entry whose date is unreadable', async () => {
    const { register } = await importAs(
      await exportOf(many(40, (i) => (i === 3 ? { excluded: 'скоро' } : {}))),
    )
    expect(register?.counts).toEqual({ entries: 40, inForce: 40 })
  })
})

describe('against the snapshot before', () => {
  it('losing more than a quarter is refused, unless accepted', async () => {
    const former = (await importAs(await exportOf(many(100)))).register
    const less = await exportOf(many(74))
    expect(await verdictOf(less, { former })).toEqual({ taken: false, codes: ['entries-lost'] })
    expect(await verdictOf(less, { former, acceptLoss: true })).toEqual({
      taken: true,
      codes: ['entries-lost'],
    })
    expect(await verdictOf(await exportOf(many(75)), { former })).toEqual({
      taken: true,
      codes: [],
    })
  })

  it('an older register is flagged', async () => {
    const former = (await importAs(await exportOf())).register
    if (former === undefined) throw new Error('not imported')
    const later = { ...former, published: '2025-09-01' }
    expect(await verdictOf(await exportOf(), { former: later })).toEqual({
      taken: true,
      codes: ['older'],
    })
  })
})

describe('a hostile archive is refused before it is unpacked:', () => {
  const limit = 32 * 2 ** 20
  /** Where the directory's record of an entry begins. */
  const directoryAt = (bytes: Uint8Array): number => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    return view.getUint32(bytes.length - 6, true)
  }

  it('one that says it is too large', async () => {
    const bytes = (await exportOf()).slice()
    new DataView(bytes.buffer).setUint32(directoryAt(bytes) + 24, limit + 1, true)
    expect((await verdictOf(bytes)).codes).toEqual(['file-too-large'])
  })

  it('one that is', async () => {
    const long = 'Ы'.repeat(32_000)
    const rows = Array.from({ length: 530 }, (_, index) => [index, `${index}${long}`])
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[...headers], ...rows] as never }],
    })
    expect(bytes.length).toBeLessThan(limit / 100)
    expect((await verdictOf(bytes)).codes).toEqual(['file-too-large'])
  })

  it('one that hides its size', async () => {
    const bytes = (await exportOf()).slice()
    const view = new DataView(bytes.buffer)
    const at = directoryAt(bytes)
    view.setUint32(at + 24, 0, true)
    view.setUint32(view.getUint32(at + 42, true) + 22, 0, true)
    expect((await verdictOf(bytes)).codes).toEqual(['file-broken'])
  })

  /** Seventeen million letters in a file of a few hundred kilobytes. */
  const bomb = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const long = 'Ы'.repeat(32_000)
    const rows = Array.from({ length: 530 }, (_, index) => [index, `${index}${long}`])
    const sheets = [{ name: 'A', rows: [[...headers], ...rows] as never }]
    return (await writeXlsx({ sheets })).slice()
  }

  /** Changes every record of the directory, and the entry's own header. */
  const rewrite = (bytes: Uint8Array, change: (record: number, local: number) => void): void => {
    const view = new DataView(bytes.buffer)
    let at = directoryAt(bytes)
    for (let left = view.getUint16(bytes.length - 12, true); left > 0; left--) {
      change(at, view.getUint32(at + 42, true))
      for (const length of [28, 30, 32].map((field) => view.getUint16(at + field, true)))
        at += length
      at += 46
    }
  }

  it.each([0, 1])('one that leaves its size to the entry, and says %d itself', async (said) => {
    const bytes = await bomb()
    const view = new DataView(bytes.buffer)
    rewrite(bytes, (record, local) => {
      view.setUint16(record + 8, view.getUint16(record + 8, true) | 8, true)
      view.setUint16(local + 6, view.getUint16(local + 6, true) | 8, true)
      view.setUint32(record + 20, 0, true)
      view.setUint32(record + 24, said, true)
    })
    expect((await importAs(bytes)).problems).toMatchObject([
      { code: 'file-broken', args: { detail: 'ZIP: no size' } },
    ])
  })

  it('one that says less than it holds in both places', async () => {
    const bytes = await bomb()
    const view = new DataView(bytes.buffer)
    rewrite(bytes, (record, local) => {
      view.setUint32(record + 24, 1000, true)
      view.setUint32(local + 22, 1000, true)
    })
    const { problems } = await importAs(bytes)
    expect(problems).toMatchObject([
      { code: 'file-broken', args: { detail: expect.stringContaining('limit of 1000 bytes') } },
    ])
  })

  it('one with a second directory, which only readers of ZIP64 see', async () => {
    const bytes = await exportOf()
    const end = bytes.length - 22
    const more = new DataView(new ArrayBuffer(76))
    const old = new DataView(bytes.buffer, bytes.byteOffset)
    more.setUint32(0, 0x06064b50, true)
    more.setBigUint64(32, BigInt(old.getUint16(end + 10, true)), true)
    more.setBigUint64(48, BigInt(old.getUint32(end + 16, true)), true)
    more.setUint32(56, 0x07064b50, true)
    more.setBigUint64(64, BigInt(end), true)
    const whole = new Uint8Array([
      ...bytes.subarray(0, end),
      ...new Uint8Array(more.buffer),
      ...bytes.subarray(end),
    ])
    const said = new DataView(whole.buffer)
    said.setUint32(whole.length - 10, 0xffffffff, true)
    expect((await importAs(whole)).problems).toMatchObject([
      { code: 'file-broken', args: { detail: 'ZIP: a second directory' } },
    ])
  })

  it('one cut anywhere, or with a wrong byte anywhere', async () => {
    const bytes = await exportOf()
    for (let length = 2; length < bytes.length; length += 97) {
      const { taken, codes } = await verdictOf(bytes.slice(0, length))
      expect(codes.length).toBeGreaterThan(0)
      expect(taken).toBe(false)
    }
    const good = (await importAs(bytes)).register?.hash
    for (let at = 0; at < bytes.length; at += 97) {
      const bad = bytes.slice()
      bad[at] = (bad[at] ?? 0) ^ 0x55
      const { register, problems } = await importAs(bad)
      // Another register from damaged bytes would be worse than none.
      if (register !== undefined && problems.length === 0) expect(register.hash).toBe(good)
    }
  })
})

it('says everything in both languages', async () => {
  const inputs = [
    new Uint8Array(),
    bytesOf('<html>'),
    await exportOf([]),
    await exportOf(entries, without('№', 'Тип')),
    await exportOf(many(3, () => ({ number: 7, included: '12/1/22' }))),
    await exportOf(many(9, (i) => (i === 1 ? { included: '' } : { excluded: '01.12.2021' }))),
  ]
  for (const input of inputs)
    for (const problem of (await importAs(input)).problems)
      for (const language of languages) {
        const sentence = problemText(problem, language)
        expect(sentence).toMatch(/\.$/u)
        expect(sentence).not.toMatch(/undefined|\[object/u)
      }
})
