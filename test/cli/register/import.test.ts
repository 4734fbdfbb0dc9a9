import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../src/register/snapshot.ts'
import { bytesOf, entries, exportOf, personal } from '../../register/import/fixture.ts'
import { many, RegisterDesk, snapshotText } from './registers.ts'

describe('register import', () => {
  it('makes a snapshot in the user’s folder and says what it is', async () => {
    const desk = new RegisterDesk({ 'export.xlsx': await exportOf() })
    const { out, err, code } = desk.register('import', 'export.xlsx')
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('Реестр загружен: data/plashka/register.json')
    expect(out).toMatch(/записей +6, из них не исключено 5/u)
    expect(out).toMatch(/по состоянию на +2025-08-15/u)
    const { register } = readSnapshot(desk.read('data/plashka/register.json'))
    expect(register).toMatchObject({
      source: 'export.xlsx',
      published: '2025-08-15',
      counts: { entries: 6, inForce: 5 },
    })
    expect(readdirSync(desk.at('data/plashka'))).toEqual(['register.json'])
  })

  it('stores and prints nothing personal', async () => {
    const desk = new RegisterDesk({ 'export.xlsx': await exportOf() })
    const { out } = desk.register('import', 'export.xlsx', '--json')
    for (const text of [out, desk.read('data/plashka/register.json')])
      for (const value of Object.values(personal)) expect(text).not.toContain(value)
  })

  it('writes beside a configuration, to the file it names, or to --out', async () => {
    const xlsx = await exportOf()
    const desk = new RegisterDesk({ 'export.xlsx': xlsx, 'plashka.config.yaml': 'lang: en\n' })
    expect(desk.register('import', 'export.xlsx').out).toContain('imported: plashka.register.json')
    desk.write('plashka.config.yaml', 'register: { file: data/реестр.json }\n')
    expect(desk.register('import', 'export.xlsx').out).toContain('загружен: data/реестр.json')
    expect(desk.register('import', 'export.xlsx', '-o', 'x/y.json').out).toContain('x/y.json')
    const all = ['plashka.register.json', 'data/реестр.json', 'x/y.json'].map((name) =>
      desk.read(name),
    )
    expect(new Set(all).size).toBe(1)
  })

  it('reads the JSON of the register’s server', () => {
    const values = entries.map(({ number, name, included }) => ({
      field_1_i: number,
      field_2_s: name,
      field_4_s: included,
    }))
    const desk = new RegisterDesk({ 'all.json': JSON.stringify({ size: 6, values }) })
    const { snapshot, code } = desk.asked('import', 'all.json', '--published', '2025-08-20')
    expect(snapshot).toMatchObject({ entries: 6, published: '2025-08-20', source: 'all.json' })
    expect(code).toBe(0)
  })

  it('compares with the snapshot that is there', async () => {
    const [newest, ...rest] = entries
    const desk = new RegisterDesk({
      'old.xlsx': await exportOf(rest),
      'new.xlsx': await exportOf([{ ...newest, number: 6, name: 'Новый' }, ...rest]),
      'same.xlsx': await exportOf(rest),
    })
    desk.register('import', 'old.xlsx')
    expect(desk.register('import', 'same.xlsx').out).toContain('ничего не изменилось')
    const { changes, former, written } = desk.asked('import', 'new.xlsx')
    expect(former?.entries).toBe(5)
    expect(written).toBe(true)
    expect(changes?.added.map(({ number }) => number)).toEqual([6])
    expect(desk.register('import', 'new.xlsx').out).toContain('ничего не изменилось')
  })

  it('tells what is flagged and takes it', async () => {
    const odd = [...entries, { number: 7, name: 'Фонд «Шхуна»', included: '32.13.2024' }]
    const desk = new RegisterDesk({ 'export.xlsx': await exportOf(odd) })
    const { out, code } = desk.register('import', 'export.xlsx')
    expect(out).toContain('предупреждение Запись № 7: дата включения не читается («32.13.2024»)')
    expect(code).toBe(0)
  })
})

describe('register import refuses', () => {
  it('a register that lost more than a quarter, until --force', async () => {
    const desk = new RegisterDesk({
      'all.xlsx': await exportOf(many(100)),
      'half.xlsx': await exportOf(many(50)),
    })
    desk.register('import', 'all.xlsx', '-o', 'r.json')
    const before = desk.read('r.json')
    const refused = desk.register('import', 'half.xlsx', '-o', 'r.json')
    expect(refused.err).toContain('было 100, теперь 50')
    expect(refused.err).toContain('--force')
    expect(refused.out).toBe('')
    expect(refused.code).toBe(2)
    expect(desk.read('r.json')).toBe(before)
    const { code, snapshot, changes } = desk.asked('import', 'half.xlsx', '-o', 'r.json', '--force')
    expect([code, snapshot?.entries, changes?.removed.length]).toEqual([0, 50, 50])
  })

  it('what is no register, and writes nothing', async () => {
    const page = '<!DOCTYPE html><title>502 Bad Gateway</title>'
    const desk = new RegisterDesk({
      'page.xlsx': page,
      'snapshot.json': await snapshotText(),
      'cut.json': '{"size": 2, "values": [',
      'empty.xlsx': '',
    })
    const said = ['page.xlsx', 'snapshot.json', 'cut.json', 'empty.xlsx'].map((name) => {
      const { err, code } = desk.register('import', name)
      expect(code).toBe(2)
      return err
    })
    expect(said[0]).toContain('страница HTML, а не реестр')
    expect(said[1]).toContain('уже готовый снимок')
    expect(said[2]).toContain('повреждена')
    expect(said[3]).toContain('Файл пуст')
    // --force takes a loss, never rubbish.
    expect(desk.register('import', 'page.xlsx', '--force').code).toBe(2)
    expect(readdirSync(desk.path)).not.toContain('data')
  })

  it('says so in JSON too', () => {
    const desk = new RegisterDesk({ 'page.xlsx': '<html>' })
    const { written, problems, code } = desk.asked('import', 'page.xlsx')
    expect({ written, code }).toEqual({ written: false, code: 2 })
    expect(problems).toMatchObject([{ code: 'not-a-register', severity: 'error' }])
  })

  it('to replace a file that is no snapshot', async () => {
    const article = 'Лёд на реке встал раньше срока\n'
    const desk = new RegisterDesk({ 'export.xlsx': await exportOf(), 'a.txt': article })
    const { err, code } = desk.register('import', 'export.xlsx', '-o', 'a.txt')
    expect(err).toContain('«a.txt» не снимок реестра')
    expect(code).toBe(2)
    expect(desk.read('a.txt')).toBe(article)
    expect(desk.register('import', 'export.xlsx', '-o', 'a.txt', '--force').code).toBe(0)
  })

  it('a file that is not there, a day that is none, a folder to write over', async () => {
    const desk = new RegisterDesk({ 'export.xlsx': await exportOf(), 'folder/a.txt': '' })
    expect(desk.register('import', 'нет.xlsx').err).toContain('нет.xlsx: Файл не прочитан')
    const bad = desk.register('import', 'export.xlsx', '--published', '2025-02-30')
    expect(bad.err).toContain('--published: «2025-02-30» не дата')
    expect(desk.register('import', 'export.xlsx', '-o', 'folder').code).toBe(2)
    expect(desk.register('import', 'export.xlsx', '-o', 'export.xlsx/r.json').code).toBe(2)
    expect(desk.register('import').err).toContain('Не хватает аргумента <файл>')
  })

  it('in English when asked', () => {
    const desk = new RegisterDesk({ 'a.xlsx': bytesOf('%PDF-1.7') })
    const { err } = desk.register('import', 'a.xlsx', '--lang', 'en')
    expect(err).toContain('The register was not imported')
    expect(err).toContain('error This is a PDF.')
  })
})
