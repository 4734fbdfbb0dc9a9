import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'

describe('a wrong call exits 2 and says what is wrong', () => {
  it.each([
    [['validte', 'a.txt'], 'Неизвестная команда «validte». Возможно, имелось в виду: validate.'],
    [['validate', '--jsno', 'a.txt'], 'Неизвестный ключ --jsno. Возможно, имелось в виду: --json.'],
    [['validate', '--date'], 'После ключа --date <дата> нужно значение.'],
    [['validate', '--date', '2025-02-30', 'a.txt'], '«2025-02-30» не дата'],
    [['validate', '--included', 'вчера', 'a.txt'], '--included: «вчера» не дата'],
    [['validate', '--role', 'press', 'a.txt'], 'Подходят: agent, agent-member'],
    [['validate'], 'Не назван ни один текст.'],
    [['validate', '--lang', 'fr', 'a.txt'], 'Подходят: ru, en.'],
    [['validate', '--stdin-filename', 'a.txt', 'b.txt'], 'читается только стандартный ввод'],
    [['inject', '--write', '--check', 'a.txt'], 'Ключи --write и --check вместе не работают.'],
    [['inject', '--write', '-'], 'Стандартный ввод нельзя записать в файл.'],
    [['rules', 'shwo'], 'Неизвестная команда «shwo». Возможно, имелось в виду: rules show.'],
    [['rules', 'show'], 'Не хватает аргумента <id>.\nСправка: plashka rules show --help\n'],
    [
      ['register', 'find'],
      'Не хватает аргумента <текст>.\nСправка: plashka register find --help\n',
    ],
    [['help', 'validat'], 'Неизвестная команда «validat». Возможно, имелось в виду: validate.'],
    [['help', 'foo'], 'Неизвестная команда «foo».\nСправка: plashka --help\n'],
    [['register', 'help', 'fnd'], 'Неизвестная команда «fnd». Возможно, имелось в виду: find.'],
    [['rules', 'show', 'ru/forein-agent'], 'Возможно, имелось в виду: ru/foreign-agent.'],
  ])('%j', (args, words) => {
    const run = new Desk().run(args)
    expect(run.err).toContain(words)
    expect(run.out).toBe('')
    expect(run.code).toBe(2)
  })

  it('speaks English when asked by the option or the environment', () => {
    const folder = new Desk()
    expect(folder.run(['validate', '--jsno', '--lang', 'en']).err).toContain(
      'Unknown option --jsno. Did you mean: --json?',
    )
    expect(folder.run(['frobnicate'], '', { PLASHKA_LANG: 'en' }).err).toContain('Unknown command')
    const wrong = folder.run(['rules'], '', { PLASHKA_LANG: 'fr' })
    expect(wrong.err).toContain('Переменная окружения PLASHKA_LANG: значение «fr» неизвестно.')
    expect(wrong.code).toBe(2)
  })

  it('says it in JSON too, when JSON was asked for', () => {
    const { report, code } = new Desk().json(['validate'])
    expect(report.errors?.[0]?.message).toContain('Не назван ни один текст.')
    expect(report.results).toEqual([])
    expect(code).toBe(2)
  })

  it('shows the help when called with nothing', () => {
    const run = new Desk().run([])
    expect(run.err).toContain('Вызов: plashka <команда>')
    expect(run.code).toBe(2)
  })
})

describe('help', () => {
  it('is all in Russian by default', () => {
    const folder = new Desk()
    for (const args of [
      ['--help'],
      ['inject', '--help'],
      ['help', 'rules'],
      ['rules', 'show', '-h'],
    ]) {
      const run = folder.run(args)
      expect(run.code).toBe(0)
      expect(run.out).not.toMatch(/Usage|Options|Arguments|Commands|display|\[options\]|default:/u)
    }
  })

  it('has the version of the package', () => {
    expect(new Desk().run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('rules', () => {
  it('lists every rule with its status and dates', () => {
    const { out, code } = new Desk().run(['rules'])
    expect(out).toMatch(/ru\/foreign-agent +действует +да +.*2022-12-01/u)
    expect(out).toMatch(/ru\/redistribution +проект +нет/u)
    expect(code).toBe(0)
  })

  it('shows one rule with its form, its sources and its doubts', () => {
    const { out } = new Desk().run(['rules', 'show', 'ru/foreign-agent'])
    expect(out.replace(/\s+/gu, ' ')).toContain(
      'ИНОСТРАННЫМ АГЕНТОМ {agent: кем?} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА {agent: кого?}',
    )
    expect(out).toContain('https://')
    expect(out).toContain('вторичный источник')
    expect(new Desk().run(['rules', 'show', 'ru/foreign-agent-member']).out).toContain(
      'Почему выключено:',
    )
  })

  it('has both in JSON', () => {
    const folder = new Desk()
    const all = folder.json(['rules']).report.rules ?? []
    expect(all.map(({ id }) => id)).toContain('us/fara')
    const [one] = folder.json(['rules', 'show', 'ru/age-mark']).report.rules ?? []
    expect(one?.sources).toBeInstanceOf(Array)
  })

  it('knows what the configuration switched on', () => {
    const folder = new Desk({ 'plashka.config.yaml': 'rules: { us/fara: on }\n' })
    expect(folder.run(['rules']).out).toMatch(/us\/fara +действует +да/u)
  })
})
