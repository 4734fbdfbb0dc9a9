import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'

const refuse = (files: Readonly<Record<string, string>>, args: readonly string[] = ['rules']) => {
  const run = new Desk(files).run(args)
  expect(run.out).toBe('')
  expect(run.code).toBe(2)
  return run.err
}

const configured = (text: string) => refuse({ 'plashka.config.yaml': text })

describe('a configuration that cannot be used exits 2 with the place', () => {
  it('names an unknown key and the one meant', () => {
    const err = configured('publisher:\n  role: agent\n  nane: Лучинин\n')
    expect(err).toContain('plashka.config.yaml:3:3: найден неизвестный ключ «nane»')
    expect(err).toContain('«name»')
    expect(err).toContain('> 3 |   nane: Лучинин\n')
  })

  it('names a value outside its list', () => {
    expect(configured('rules:\n  ru/age-mark: onn\n')).toContain('plashka.config.yaml:2:16:')
    expect(configured('lang: fr\n')).toContain('plashka.config.yaml:1:7:')
  })

  it('knows rules and findings by their names', () => {
    const err = configured('rules:\n  ru/forein-agent: on\n')
    expect(err).toContain('plashka.config.yaml:2:3:')
    expect(err).toContain('ru/foreign-agent')
    const code = 'rules:\n  ru/foreign-agent:\n    severities:\n      extra-coma: off\n'
    expect(configured(code)).toContain('plashka.config.yaml:4:7:')
  })

  it('refuses a day that no calendar has', () => {
    const err = configured('publisher:\n  role: agent\n  name: Лучинин\n  included: 2025-02-30\n')
    expect(err).toContain('plashka.config.yaml:4:13:')
  })

  it.each([
    [
      'role: agent, name: Лучинин, included: 2023-03-03, excluded: 2023-03-03',
      'исправьте included или excluded',
    ],
    ['role: media, name: Газета, agent: 5', 'уберите agent или назовите другую роль'],
  ])(
    'says what is wrong with a publisher that only the library refuses: {%s}',
    (publisher, what) => {
      const files = { 'plashka.config.yaml': `publisher: { ${publisher} }\n`, 'а.txt': 'Мост\n' }
      const err = refuse(files, ['validate', 'а.txt'])
      expect(err).toContain('Настройки «plashka.config.yaml» не подходят: ')
      expect(err).toContain(what)
    },
  )

  it.each([
    ['agents:\n  первый: { genitive: Лучинина }\n', 'найдено «первый», ожидается число'],
    ['publisher: { role: agent, agent: -1 }\n', 'число слишком мало, ожидается не меньше 1'],
    ['limits: { megabytes: 0 }\n', 'число слишком мало, ожидается больше 0'],
    ['publisher: { role: agent, name: "" }\n', 'найдено «», ожидается непустая строка текста'],
  ])('says what is expected in the place of %j', (text, said) => {
    expect(configured(text)).toContain(said)
  })

  it('says of broken YAML, of an empty file and of a list what is expected', () => {
    expect(configured('publisher: [\n')).toContain('не читается как YAML или JSON')
    expect(configured('')).toContain('plashka.config.yaml:1:1: файл пуст, ожидались настройки')
    expect(configured('- publisher\n')).toContain('ожидались настройки: набор ключей')
  })

  it('reads JSON and refuses it the same way', () => {
    const err = refuse({ 'plashka.config.json': '{\n  "publsher": {}\n}\n' })
    expect(err).toContain('plashka.config.json:2:3:')
    expect(err).toContain('«publisher»')
  })

  it('names a rule file that is not there at the place that names it', () => {
    const err = configured('rule-files:\n  - rules/own.yaml\n')
    expect(err).toContain('plashka.config.yaml:2:5:')
    expect(err).toContain('такого файла нет')
  })

  it('shows the place of an error in a rule file', () => {
    const err = refuse({
      'plashka.config.yaml': 'rule-files: [rules/own.yaml]\n',
      'rules/own.yaml': 'extends: ru/foreign-agent\nid: zz/own\nstatys: draft\n',
    })
    expect(err).toMatch(/rules\/own\.yaml:3:1: .*«statys»/u)
  })

  it('says that --config names no file', () => {
    expect(refuse({}, ['rules', '--config', 'nowhere.yaml'])).toContain('«nowhere.yaml» нет')
  })

  it('is told in English when asked', () => {
    const files = { 'plashka.config.yaml': 'lnag: en\n' }
    expect(refuse(files, ['rules', '--lang', 'en'])).toMatch(/:1:1: .*unknown key.*lnag/u)
  })
})

describe('a configuration that is used', () => {
  it('is the nearest one upwards', () => {
    const folder = new Desk({
      'plashka.config.yaml': 'rules: { us/fara: on }\n',
      'a/b/plashka.config.yaml': 'rules: { us/fara: off }\n',
    })
    expect(folder.run(['rules']).out).toMatch(/us\/fara +действует +да/u)
    const inner = folder.run(['rules', '--config', 'a/b/plashka.config.yaml'])
    expect(inner.out).toMatch(/us\/fara +действует +нет/u)
  })

  it('adds its own rules and replaces built-in ones, paths counted from its own folder', () => {
    const folder = new Desk({
      'conf/plashka.config.yaml': 'rule-files: [rules/own.yaml]\n',
      'conf/rules/own.yaml': 'extends: ./base.yaml\nid: zz/own\n',
      'conf/rules/base.yaml': 'extends: ru/foreign-agent\nid: zz/base\nstatus: draft\n',
    })
    const run = folder.run(['rules', '--config', 'conf/plashka.config.yaml'])
    expect(run.err).toBe('')
    expect(run.out).toMatch(/zz\/own +проект/u)
    expect(run.out).not.toContain('zz/base')
  })

  it('chooses the language', () => {
    const folder = new Desk({ 'plashka.config.yaml': 'lang: en\n' })
    expect(folder.run(['rules']).out).toContain('in force')
    expect(folder.run(['rules', '--lang', 'ru']).out).toContain('действует')
  })

  it('says under which names texts give their title and date, for some of them under others', () => {
    const folder = new Desk({
      'plashka.config.yaml': [
        'publisher: { role: other, name: Заречье }',
        'fields: { title: headline, date: [вышло, date] }',
        'overrides:',
        '  - { files: [архив/**], fields: { date: published_at } }',
        '  - { files: [архив/*.html], fields: { title: og:title } }',
      ].join('\n'),
      'а.md': '---\nвышло: 2021-02-03\ndate: 2024-01-01\n---\n\nТекст.\n',
      'архив/а.md': '---\npublished_at: 03.02.2021\nвышло: 2024-01-01\n---\n\nТекст.\n',
      'архив/б.md': '---\npublished_at: весной\n---\n\nТекст.\n',
    })
    const { report } = folder.json(['validate', '.'])
    const dates = report.results.map(({ path, date, dateFrom }) => [path, date, dateFrom])
    expect(dates.slice(0, 2)).toEqual([
      ['а.md', '2021-02-03', 'front-matter'],
      ['архив/а.md', '2021-02-03', 'front-matter'],
    ])
    const [warning] = report.results[2]?.findings ?? []
    expect(warning).toMatchObject({ code: 'field-unreadable', line: 2, column: 15 })
    const shown = folder.run(['validate', '--print-config', 'архив/нет.html']).out
    expect(JSON.parse(shown).settings.fields).toEqual({ title: 'og:title', date: 'published_at' })
    expect(configured('fields: { titel: a }\n')).toContain('возможно, имелось в виду «title»')
    expect(configured('fields: { date: [] }\n')).toContain('plashka.config.yaml:1:17:')
  })
})
