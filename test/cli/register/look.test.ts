import { describe, expect, it } from 'vitest'
import { entries, exportOf } from '../../register/import/fixture.ts'
import { RegisterDesk, snapshotText } from './registers.ts'

const desk = async () => new RegisterDesk({ 'r.json': await snapshotText() })

describe('register info', () => {
  it('says source, day, digest, counts by type and age', async () => {
    const { out, code } = (await desk()).register('info', 'r.json', '--date', '2025-08-20')
    expect(out).toMatch(/источник +export\.xlsx/u)
    expect(out).toMatch(/возраст +5 дней, свежий/u)
    expect(out).toMatch(/контрольная сумма +sha256:[0-9a-f]{64}/u)
    expect(out).toMatch(/по видам +Физические лица: 5, из них не исключено 4/u)
    expect(code).toBe(0)
  })

  it('warns of a stale snapshot, and is wrong with an expired one', async () => {
    const folder = await desk()
    const at = (date: string) => folder.asked('info', 'r.json', '--date', date)
    expect(at('2025-09-15')).toMatchObject({ code: 0, age: { days: 31, state: 'stale' } })
    expect(at('2026-08-15')).toMatchObject({ code: 1, age: { days: 365, state: 'expired' } })
    const limits = 'register: { file: r.json, max-age: 400, expire-age: 500 }\n'
    folder.write('plashka.config.yaml', limits)
    expect(folder.asked('info', '--date', '2026-08-15').age).toEqual({
      days: 365,
      state: 'fresh',
      warnAfter: 400,
      errorAfter: 500,
    })
  })

  it('finds the snapshot as the checks do', async () => {
    const folder = await desk()
    const text = await snapshotText(entries.slice(1))
    folder.write('data/plashka/register.json', text)
    expect(folder.asked('info').snapshot?.path).toBe('data/plashka/register.json')
    folder.write('plashka.config.yaml', 'lang: ru\n')
    expect(folder.asked('info').snapshot?.path).toBe('data/plashka/register.json')
    folder.write('plashka.register.json', text)
    expect(folder.asked('info').snapshot?.path).toBe('plashka.register.json')
    expect(folder.asked('info', '--register', 'r.json').snapshot?.path).toBe('r.json')
  })

  it('refuses a snapshot that is missing, cut or changed', async () => {
    const folder = await desk()
    const text = folder.read('r.json')
    folder.write('cut.json', text.slice(0, -40))
    folder.write('changed.json', text.replace('Тихий', 'Тёмный'))
    const refused = (...args: string[]) => {
      const { err, code, out } = folder.register('info', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(refused()).toContain('Снимка реестра нет. Где искали: «data/plashka/register.json»')
    expect(refused('нет.json')).toContain('Где искали: «нет.json»')
    expect(refused('cut.json')).toContain('Это не снимок реестра')
    expect(refused('changed.json')).toContain('не сходится с его контрольной суммой')
  })
})

describe('register find', () => {
  it('finds by number and by part of a name, and says who is in the register', async () => {
    const folder = await desk()
    const one = folder.register('find', '6', '--register', 'r.json')
    expect(one.out).toContain('№ 6 Общество с ограниченной ответственностью  «Северный вестник»')
    expect(one.out).toContain('https://vestnik.example')
    expect(one.code).toBe(0)
    const two = folder.register('find', 'лучинин', '--register', 'r.json')
    expect(two.out).toMatch(/№ 5 Лучинин.*\n.*\n№ 4 Лучинин/u)
    expect(two.out).toContain('Найдено 2 записи.')
    const gone = folder.register('find', 'Ладога', '--register', 'r.json')
    expect(gone.out).toContain('уже не в реестре: исключение 2024-06-05')
    expect(
      folder.register('find', 'Ладога', '--register', 'r.json', '--date', '2023-01-01').out,
    ).not.toContain('уже не в реестре')
  })

  it('says the same in JSON', async () => {
    const folder = await desk()
    const asked = (...args: string[]) => folder.asked('find', ...args, '--register', 'r.json')
    expect(asked('Luchina').agents).toMatchObject([{ number: 5, inForce: true, excluded: null }])
    expect(asked('3').agents).toMatchObject([{ number: 3, inForce: false }])
    expect(asked('3', '--date', '2023-01-01').agents).toMatchObject([{ inForce: true }])
    expect(asked('Лучинин', '--date', '2023-02-10').agents).toMatchObject([
      { number: 5, inForce: false },
      { number: 4, inForce: true },
    ])
  })

  it('exits 1 when nothing fits', async () => {
    const { out, code } = (await desk()).register('find', 'Кворлан', '--register', 'r.json')
    expect(out).toContain('В реестре нет записи, к которой подходит «Кворлан».')
    expect(code).toBe(1)
  })
})

describe('register diff', () => {
  const later = [
    { number: 8, name: 'Фонд «Шхуна»', included: '01.08.2025', type: 'Юридические лица' },
    ...entries
      .filter(({ number }) => number !== 1)
      .map((entry) => {
        if (entry.number === 2) return { ...entry, excluded: '01.08.2025' }
        return entry.number === 4 ? { ...entry, name: 'Лучинин  Артём Павлович' } : entry
      }),
  ]

  it('compares snapshots and exports alike', async () => {
    const folder = await desk()
    folder.write('later.xlsx', await exportOf(later))
    const { changes, snapshot, former, code } = folder.asked('diff', 'r.json', 'later.xlsx')
    expect(code).toBe(0)
    expect([former?.entries, snapshot?.entries]).toEqual([6, 6])
    expect(changes?.added.map(({ number }) => number)).toEqual([8])
    expect(changes?.removed.map(({ number }) => number)).toEqual([1])
    expect(changes?.excluded).toMatchObject([{ after: { number: 2 }, fields: ['excluded'] }])
    expect(changes?.changed).toMatchObject([{ after: { number: 4 }, fields: ['name'] }])
    const { out } = folder.register('diff', 'r.json', 'later.xlsx')
    expect(out).toContain('Новые записи: 1')
    expect(out).toMatch(/имя +− Лучинин Артём Павлович\n +\+ Лучинин {2}Артём Павлович/u)
    expect(out).toContain('новых 1, исключено 1, изменено 1, пропало 1')
  })

  it('says when nothing differs, and what cannot be compared', async () => {
    const folder = await desk()
    folder.write('same.xlsx', await exportOf())
    expect(folder.register('diff', 'same.xlsx', 'r.json').out).toContain('одни и те же')
    folder.write('cut.json', folder.read('r.json').slice(0, -40))
    folder.write('changed.json', folder.read('r.json').replace('Тихий', 'Тёмный'))
    const refused = (name: string) => folder.register('diff', 'r.json', name)
    expect(refused('cut.json')).toMatchObject({ code: 2, out: '' })
    expect(refused('changed.json').err).toContain('не сходится с его контрольной суммой')
    expect(refused('нет.json').err).toContain('такого файла нет')
  })
})

describe('register', () => {
  it('shows its commands, and knows them by their names', async () => {
    const folder = await desk()
    expect(folder.register()).toMatchObject({ code: 2, out: '' })
    expect(folder.register().err).toContain('сравнить два снимка')
    const { err, code } = folder.register('imprt')
    expect(err).toContain('Неизвестная команда «imprt». Возможно, имелось в виду: register import')
    expect(code).toBe(2)
    const help = folder.register('find', '--help')
    expect(help.code).toBe(0)
    expect(help.out).not.toMatch(/Usage|Options|Arguments|display|default:/u)
  })
})
