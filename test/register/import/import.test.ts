import { describe, expect, it } from 'vitest'
import { writeSnapshot } from '../../../src/register/snapshot.ts'
import { bytesOf, entries, exportOf, headers, importAs, personal, sheet } from './fixture.ts'

describe('an export in .xlsx', () => {
  it('becomes a snapshot', async () => {
    const { register, problems } = await importAs(await exportOf())
    expect(problems).toEqual([])
    expect(register).toMatchObject({
      schema: 1,
      source: 'export.xlsx',
      retrieved: '2025-08-16T09:00:00.000Z',
      published: '2025-08-15',
      counts: { entries: 6, inForce: 5 },
    })
    expect(register?.agents[0]).toEqual({
      number: 6,
      // Two spaces, as the register writes it.
      name: 'Общество с ограниченной ответственностью  «Северный вестник»',
      type: 'Юридические лица',
      included: '2025-03-14',
      resources: [
        'https://vestnik.example',
        'https://t.me/vestnik, ID:-1001',
        'https://vk.example/v',
      ],
    })
    expect(register?.agents[3]).toMatchObject({ included: '2022-12-01', excluded: '2024-06-05' })
  })

  it('leaves behind whatever is personal', async () => {
    const { register } = await importAs(await exportOf())
    if (register === undefined) throw new Error('not imported')
    const stored = writeSnapshot(register)
    for (const value of Object.values(personal)) expect(stored).not.toContain(value)
    expect(stored).not.toMatch(/ИНН|СНИЛС|Ладогин Пётр|Мостовая|12345"/u)
  })

  it('finds its columns by their words, wherever they stand', async () => {
    const order = [13, 4, 6, 12, 1, 14, 0, 5, 3]
    const rows = [headers, ...entries.map((entry) => rowAs(entry))]
    const shuffled = rows.map((row) => order.map((index) => row[index] ?? ''))
    const { register, problems } = await importAs(await sheet(shuffled))
    expect(problems).toEqual([])
    const straight = await importAs(await exportOf())
    expect(register?.hash).toBe(straight.register?.hash)
  })

  it('reads headers with other capitals and spaces', async () => {
    const loud = headers.map((header) => `  ${header.toUpperCase().replaceAll(' ', ' \n')} `)
    const { register } = await importAs(await exportOf(entries, loud))
    expect(register?.counts.entries).toBe(6)
  })

  it('reads dates and numbers that are no text', async () => {
    const list = entries.map((entry, index) => ({
      ...entry,
      number: index % 2 === 0 ? entry.number : String(entry.number),
      included: new Date('2023-03-03T00:00:00Z'),
    }))
    const { register } = await importAs(await exportOf(list))
    expect(register?.agents.map(({ included }) => included)).toEqual(
      Array.from(list, () => '2023-03-03'),
    )
  })

  it('passes over empty rows', async () => {
    const bytes = await exportOf()
    const rows = [headers, [], ...entries.map(rowAs), ['', ' '], []]
    const { register, problems } = await importAs(await sheet(rows))
    expect(problems).toEqual([])
    expect(register?.hash).toBe((await importAs(bytes)).register?.hash)
  })
})

const rowAs = (entry: (typeof entries)[number]): unknown[] => {
  const row: unknown[] = Array.from(headers, () => '')
  row[0] = entry.number
  row[1] = entry.name
  row[3] = entry.included
  row[4] = entry.excluded ?? ''
  row[5] = entry.resources ?? ''
  row[6] = entry.type
  row[12] = personal.members
  row[13] = personal.address
  row[14] = '17.03.2025'
  return row
}

describe('the JSON of the register’s API', () => {
  const moscowMidnight = Date.UTC(2022, 10, 30, 21)
  const values = [
    {
      id: 'x',
      field_1_i: 2,
      field_2_s: 'Фонд «Тихий берег»',
      field_4_s: '30.12.2020',
      field_5_s: '',
      field_6_s: 'https://bereg.example; https://t.me/bereg',
      field_7_s: 'Юридические лица',
      field_9_s: personal.inn,
      field_11_s: personal.snils,
      field_12_s: personal.birth,
      field_13_s: personal.members,
      field_14_s: personal.address,
    },
    {
      field_1_i: 1,
      field_2_s: 'Лучинин Артём Павлович',
      field_4_dt: moscowMidnight,
      field_5_dt: '2024-06-05T00:00:00Z',
      field_6_ss: ['https://luchinin.example', 'https://t.me/luchinin'],
    },
  ]

  it('becomes the same snapshot', async () => {
    const { register, problems } = await importAs({ size: 2, values })
    expect(problems).toEqual([])
    expect(register?.agents).toEqual([
      {
        number: 2,
        name: 'Фонд «Тихий берег»',
        type: 'Юридические лица',
        included: '2020-12-30',
        resources: ['https://bereg.example', 'https://t.me/bereg'],
      },
      {
        number: 1,
        name: 'Лучинин Артём Павлович',
        included: '2022-12-01',
        excluded: '2024-06-05',
        resources: ['https://luchinin.example', 'https://t.me/luchinin'],
      },
    ])
    expect(JSON.stringify(register)).not.toContain(personal.inn)
    expect(JSON.stringify(register)).not.toContain('Мостовая')
  })

  it('may come in pages, as a list, or as bytes', async () => {
    const whole = (await importAs({ size: 2, values })).register?.hash
    const pages = values.map((value) => ({ size: 2, values: [value] }))
    for (const input of [pages, values, bytesOf(JSON.stringify(pages))]) {
      const { register, problems } = await importAs(input)
      expect(problems).toEqual([])
      expect(register?.hash).toBe(whole)
    }
  })

  it('is refused when entries did not come', async () => {
    const { register, problems } = await importAs({ size: 900, values })
    expect(register).toBeUndefined()
    expect(problems).toMatchObject([
      { code: 'entries-incomplete', args: { expected: 900, actual: 2 } },
    ])
  })
})

it('throws when the time of the import is none', async () => {
  await expect(importAs(await exportOf(), { retrieved: 'вчера' })).rejects.toThrow(RangeError)
})
