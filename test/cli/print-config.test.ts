import { describe, expect, it } from 'vitest'
import { type PrintedConfig, printedConfig } from '../../src/cli/config/print-config-schema.ts'
import { snapshotText } from './register/registers.ts'
import { Desk } from './run-cli.ts'
import { bare, config, name, publisherFlags } from './texts.ts'

const print = (folder: Desk, args: readonly string[]) => {
  const run = folder.run(['validate', '--print-config', ...args])
  expect(run.code).toBe(0)
  return { ...run, shown: printedConfig.parse(JSON.parse(run.out)) as PrintedConfig }
}

const whole = `${config}  ru/foreign-agent: { severities: { extra-comma: error } }
rule-files: [rules/own.yaml]
limits: { megabytes: 2, seconds: 5 }
html: { element: aside }
register: { max-age: 10 }
overrides:
  - files: ['архив/**']
    rules: { zz/own: on }
    date: 2022-06-01
  - files: ['*.html']
    rules: { ru/foreign-agent: off }
  - files: ['архив/*.md']
    publisher: { role: media, name: Редакция «Заречье» }
`
const files = {
  'plashka.config.yaml': whole,
  'rules/own.yaml': 'extends: ru/foreign-agent\nid: zz/own\ndefault: off\nwhy: { ru: а, en: b }\n',
  '.plashkaignore': 'черновики/\n',
}

describe('--print-config', () => {
  it('shows what holds for a text that is not there', () => {
    const folder = new Desk(files)
    const { shown, err } = print(folder, ['архив/2022/нет.txt'])
    expect(err).toBe('')
    expect(shown).toMatchObject({
      path: 'архив/2022/нет.txt',
      ignored: false,
      config: folder.at('plashka.config.yaml'),
      overrides: [{ index: 0, files: ['архив/**'] }],
      format: 'text',
      date: '2022-06-01',
      dateFrom: 'option',
      register: null,
    })
    const byId = Object.fromEntries(shown.rules.map((rule) => [rule.id, rule]))
    expect(byId['ru/foreign-agent']).toMatchObject({
      enabled: true,
      edition: 'order-124',
      severities: { 'extra-comma': 'error', 'label-missing': 'error', 'label-inline': 'warning' },
    })
    expect(byId['ru/age-mark']).toMatchObject({ enabled: false, severities: {} })
    expect(byId['zz/own']).toMatchObject({ enabled: true })
    expect(shown.settings).toMatchObject({
      lang: 'ru',
      publisher: { role: 'agent', name },
      'rule-files': [folder.at('rules/own.yaml')],
      register: { 'max-age': 10, 'expire-age': 60 },
      html: { element: 'aside' },
      limits: { megabytes: 2, seconds: 5, findings: 100 },
    })
  })

  it('lays overrides and options over each other, and reads the text’s own date', () => {
    const folder = new Desk({ ...files, 'архив/а.md': '---\ndate: 2024-05-06\n---\n\nТекст.\n' })
    const { shown } = print(folder, ['архив/а.md', '--role', 'other', '--date', '2025-01-02'])
    expect(shown.overrides.map(({ index }) => index)).toEqual([0, 2])
    expect(shown.settings.publisher).toEqual({ role: 'other', name: 'Редакция «Заречье»' })
    expect(shown).toMatchObject({ date: '2025-01-02', dateFrom: 'option', format: 'markdown' })
    const own = print(new Desk({ 'а.md': '---\ndate: 2024-05-06\n---\n' }), ['а.md']).shown
    expect(own).toMatchObject({ date: '2024-05-06', dateFrom: 'front-matter' })
  })

  it('has its keys in one order, whatever the order of the file', () => {
    const folder = new Desk({
      'plashka.config.yaml': `limits: { findings: 5 }\nlang: ru\n${config}`,
    })
    const { shown, out } = print(folder, ['а.txt'])
    expect(Object.keys(shown.settings)).toEqual([
      'lang',
      'publisher',
      'rules',
      'rule-files',
      'register',
      'limits',
    ])
    expect(print(folder, ['а.txt']).out).toBe(out)
  })

  it.each(['архив/нет.txt', 'архив/а.md', 'заметка.html'])(
    'is a configuration again: %s',
    (path) => {
      const folder = new Desk(files)
      const { shown } = print(folder, [path])
      folder.write('другое/plashka.config.json', JSON.stringify(shown.settings))
      const again = print(folder, [path, '--config', 'другое/plashka.config.json'])
      expect(again.shown.settings).toEqual(shown.settings)
      expect(again.shown.rules).toEqual(shown.rules)
    },
  )

  it('says of a text without a configuration that there is none', () => {
    const { shown, err } = print(new Desk({ 'а.txt': bare }), ['а.txt', ...publisherFlags])
    expect(err).toContain('Файла настроек для «а.txt» нет')
    expect(err).toContain('plashka init')
    expect(shown).toMatchObject({ config: null, overrides: [], settings: { publisher: { name } } })
  })

  it('names the snapshot of the register that would be used', async () => {
    const text = await snapshotText()
    const folder = new Desk({ 'plashka.config.yaml': config, 'plashka.register.json': text })
    const { shown } = print(folder, ['а.txt'])
    const file = folder.at('plashka.register.json')
    expect(shown.register).toMatchObject({ file, entries: JSON.parse(text).agents.length })
    expect(shown.settings.register?.file).toBe(file)
  })

  it('says that a text is left out', () => {
    expect(print(new Desk(files), ['черновики/а.txt']).shown.ignored).toBe(true)
  })

  it('refuses a folder, other texts, and settings that do not hold', () => {
    const folder = new Desk({ ...files, 'а/plashka.config.yaml': 'publishr: {}\n' })
    const refusals = [
      [['rules'], '«rules» — папка'],
      [['а.txt', 'б.txt'], 'Ключ --print-config сам называет текст.'],
      [['а/б.txt'], '«publishr»'],
    ] as const
    for (const [args, words] of refusals) {
      const run = folder.run(['validate', '--print-config', ...args])
      expect(run.err).toContain(words)
      expect([run.code, run.out]).toEqual([2, ''])
    }
  })
})
