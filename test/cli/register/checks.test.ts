import { describe, expect, it } from 'vitest'
import { bare, genitive, instrumental, labelled, name, onDate } from '../texts.ts'
import { RegisterDesk, snapshotText } from './registers.ts'

/** The snapshots of the tests are of 2025, and the clock goes on. */
const lasting = 'register: { max-age: 36500, expire-age: 36500 }\n'
const by = (publisher: string) => `publisher: ${publisher}\nrules: { ru/age-mark: off }\n${lasting}`

const desk = async (config = by('{ role: agent, agent: 5 }')) =>
  new RegisterDesk({
    'plashka.config.yaml': config,
    'plashka.register.json': await snapshotText(),
    'a.txt': bare,
    'b.txt': labelled,
  })

const run = (folder: RegisterDesk, ...args: readonly string[]) =>
  folder.run([...args, ...onDate], '', folder.env)

describe('a publisher named by the register', () => {
  it('is enough to validate and to inject', async () => {
    const folder = await desk()
    const clean = run(folder, 'validate', 'b.txt')
    expect(clean.out).toContain('Реестр от 2025-08-15: 6 записей, не исключено 5, sha256:')
    expect(clean.code).toBe(0)
    expect(run(folder, 'inject', '--write', 'a.txt').code).toBe(0)
    expect(folder.read('a.txt')).toContain(instrumental.toUpperCase())
    expect(folder.read('a.txt')).toContain(genitive.toUpperCase())
    expect(run(folder, 'validate', 'a.txt').code).toBe(0)
  })

  it('takes its dates from there too', async () => {
    const folder = await desk()
    const { out, code } = folder.run(['validate', 'a.txt', '--date', '2023-03-02'], '', folder.env)
    expect(out).toContain('правило к этому тексту не относится')
    expect(code).toBe(0)
  })

  it('may be named by its name, or on the command line', async () => {
    expect(run(await desk(by(`{ role: agent, agent: ${name} }`)), 'validate', 'b.txt').code).toBe(0)
    const other = await desk(by('{ role: agent, agent: 4, genitive: Кого }'))
    expect(run(other, 'validate', 'b.txt').code).toBe(1)
    expect(run(other, 'validate', 'b.txt', '--agent', '5').code).toBe(0)
    expect(run(other, 'validate', 'b.txt', '--agent', '№ 5').code).toBe(0)
  })

  it('is named with its snapshot in JSON, in detect as well', async () => {
    const folder = await desk()
    for (const verb of ['validate', 'detect']) {
      const { report } = folder.json([verb, 'b.txt', ...onDate], '', folder.env)
      expect(report.results[0]?.register).toMatchObject({
        published: '2025-08-15',
        entries: 6,
        inForce: 5,
      })
    }
  })
})

describe('what cannot be told is an error before any text is read:', () => {
  const refused = (folder: RegisterDesk, ...args: string[]) => {
    const { err, out, code } = run(folder, 'validate', 'b.txt', ...args)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    return err
  }

  it('an agent without a register', async () => {
    const folder = new RegisterDesk({ 'b.txt': labelled })
    const err = refused(folder, '--agent', '5')
    expect(err).toContain('Издатель назван по реестру («5»), а снимка реестра нет.')
    expect(err).toContain('data/plashka/register.json')
  })

  it('an agent that is not there, or may be several', async () => {
    const folder = await desk()
    expect(refused(folder, '--agent', '77')).toContain('Издателя «77» в реестре нет.')
    const near = refused(folder, '--agent', 'Лучинина Анна')
    expect(near).toMatch(/Похожие записи:\n {2}№ 5 Лучинин Артём Савельевич.*\n {2}№ 4 Лучинин/u)
    const several = refused(folder, '--agent', 'Лучинин')
    expect(several).toMatch(/подходит нескольким записям\..*\n {2}№ 5 .*в реестре с 2023-03-03\)/u)
  })

  it('an agent and a name of two different people', async () => {
    const both = await desk(by('{ role: agent, agent: 4, name: Ладогина Мира Ильинична }'))
    expect(refused(both)).toMatch(/дважды и по-разному.*\n {2}№ 4 Лучинин Артём Павлович/u)
  })

  it('a publisher without name or agent', async () => {
    const err = refused(await desk(by('{ role: agent }')))
    expect(err).toContain('plashka.config.yaml:1:')
    expect(err).toContain('name')
  })

  it('a snapshot that was named and is not there, or is damaged', async () => {
    const folder = await desk()
    const none = refused(folder, '--register', 'нет.json')
    expect(none).toContain('Снимка реестра нет. Где искали: «нет.json».')
    expect(none).toContain('plashka register import')
    folder.write(
      'plashka.config.yaml',
      `${by('{ role: agent, agent: 5 }')}`.replace('{ max', '{ file: x.json, max'),
    )
    expect(refused(folder)).toContain('Где искали: «x.json».')
    folder.write('x.json', folder.read('plashka.register.json').replace('Тихий', 'Тёмный'))
    expect(refused(folder)).toContain('не сходится с его контрольной суммой')
    folder.write('x.json', '')
    expect(refused(folder)).toContain('Файл пуст')
  })

  it('ages that are no days, or a warning after the error', async () => {
    const wrong = (ages: string) => refusedBy(`register: { ${ages} }\n`)
    const refusedBy = (config: string) => {
      const folder = new RegisterDesk({ 'plashka.config.yaml': config, 'b.txt': labelled })
      return refused(folder)
    }
    expect(wrong('max-age: две недели')).toContain('plashka.config.yaml:1:')
    expect(wrong('max-age: -1')).toContain('plashka.config.yaml:1:')
    expect(wrong('max-age: 30, expire-age: 20')).toContain('plashka.config.yaml:1:')
    expect(wrong('max-age: 61')).toContain('plashka.config.yaml:1:')
  })
})

it('an old register is told in every report, a very old one is an error', async () => {
  const folder = await desk(by('{ role: agent, agent: 5 }').replace(lasting, ''))
  const { report, code } = folder.json(['validate', 'b.txt', ...onDate], '', folder.env)
  expect(code).toBe(1)
  expect(report.results[0]?.findings).toMatchObject([
    { code: 'register-expired', severity: 'error', start: 0, end: 0 },
  ])
  folder.write(
    'plashka.config.yaml',
    by('{ role: agent, agent: 5 }').replace('max-age: 36500', 'max-age: 1'),
  )
  const stale = folder.run(['validate', 'b.txt', ...onDate], '', folder.env)
  expect(stale.out).toContain('register-stale')
  expect(stale.code).toBe(0)
})

it('a broken register beside the configuration stops also those who need none', async () => {
  const folder = await desk(by(`{ role: agent, name: ${name} }`))
  expect(run(folder, 'validate', 'b.txt').code).toBe(0)
  folder.write('plashka.register.json', '{"schema": 1}')
  expect(run(folder, 'validate', 'b.txt').code).toBe(2)
})
