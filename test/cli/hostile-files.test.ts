import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Desk, main } from './run-cli.ts'
import { bare, config, headline, label, onDate } from './texts.ts'

const isPosix = process.platform !== 'win32'
const settings = { 'plashka.config.yaml': config }

const codesOf = (desk: Desk, args: readonly string[], input: string | Uint8Array = '') => {
  const { code, report } = desk.json(['validate', ...onDate, ...args], input)
  return { code, codes: report.results.map(({ findings }) => findings.map((one) => one.code)) }
}

describe.runIf(isPosix)('what has the name of a text and is no file', () => {
  it('is refused when it is a pipe, named or met in a folder, and nothing waits for it', () => {
    const desk = new Desk({ ...settings, 'папка/а.txt': bare })
    execFileSync('mkfifo', [desk.at('папка/б.txt')])
    expect(codesOf(desk, ['папка/б.txt'])).toEqual({ code: 2, codes: [['input-not-file']] })
    expect(codesOf(desk, ['папка'])).toEqual({
      code: 2,
      codes: [['label-missing'], ['input-not-file']],
    })
    const { out } = desk.run(['validate', ...onDate, 'папка/б.txt'])
    expect(out.replace(/\s+/gu, ' ')).toContain('Это не файл, а именованный канал')
  })

  it('is refused when it is a device without an end', () => {
    const desk = new Desk(settings)
    symlinkSync('/dev/zero', desk.at('ноль.txt'))
    expect(codesOf(desk, ['ноль.txt'])).toEqual({ code: 2, codes: [['input-not-file']] })
  })

  it('is refused when it is a socket', async () => {
    const desk = new Desk(settings)
    const server = createServer()
    await new Promise<void>((done) => server.listen(desk.at('с.txt'), done))
    expect(codesOf(desk, ['с.txt'])).toEqual({ code: 2, codes: [['input-not-file']] })
    await new Promise((done) => server.close(done))
  })

  it('is no configuration and no rule file either', () => {
    const desk = new Desk({ 'plashka.config.yaml': 'rule-files: [own.yaml]\n' })
    execFileSync('mkfifo', [desk.at('own.yaml'), desk.at('config.yaml')])
    const rules = desk.run(['rules'])
    expect([rules.code, rules.out]).toEqual([2, ''])
    expect(rules.err).toContain('plashka.config.yaml:1:14: ')
    expect(rules.err).toContain('именованный канал')
    expect(desk.run(['rules', '--config', 'config.yaml']).code).toBe(2)
  })
})

describe('more than plashka takes on', () => {
  const limited = { 'plashka.config.yaml': `${config}limits:\n  megabytes: 0.001\n  findings: 2\n` }

  it('is said of a file and of standard input beyond the limit of the configuration', () => {
    const desk = new Desk({ ...limited, 'а.txt': 'а'.repeat(501), 'б.txt': 'а'.repeat(499) })
    expect(codesOf(desk, ['а.txt', 'б.txt'])).toEqual({
      code: 2,
      codes: [['input-too-large'], ['label-missing']],
    })
    expect(codesOf(desk, ['-'], 'а'.repeat(3_000_000)).codes).toEqual([['input-too-large']])
  })

  it('cuts the list of findings for a person, counts them all and shows all to a program', () => {
    const damaged = `${label.replace('НАСТОЯЩИЙ', 'ЭТОТ')}\n\n`
    const desk = new Desk({ 'plashka.config.yaml': `${config}limits: {findings: 2}\n` })
    desk.write('а.txt', `${headline}\n\n${damaged.repeat(4)}`)
    const { report } = desk.json(['validate', ...onDate, 'а.txt'])
    const all = report.results[0]?.findings ?? []
    expect(all.length).toBeGreaterThan(2)
    const errors = all.filter(({ severity }) => severity === 'error').length
    const { out, code } = desk.run(['validate', ...onDate, 'а.txt'])
    expect(code).toBe(1)
    expect(out.match(/а\.txt:\d+:\d+/gu)).toHaveLength(2)
    expect(out.replace(/\s+/gu, ' ')).toContain(`Показаны первые 2 из ${all.length} замечаний`)
    expect(out).toContain(`${errors} ошиб`)
  })

  it('refuses limits that are none', () => {
    const err = (limits: string) =>
      new Desk({ 'plashka.config.yaml': `${config}limits: ${limits}\n` }).run(['rules']).err
    expect(err('{megabytes: 0}')).toContain('plashka.config.yaml:')
    expect(err('{megabytes: 100000}')).toContain('plashka.config.yaml:')
    expect(err('{seconds: 0.5}')).toContain('plashka.config.yaml:')
    expect(err('{findings: 0}')).toContain('plashka.config.yaml:')
  })

  it.each(['+(*)+(*)+(*)+(*)+(*)x', '(а+)+x', '**/*(+(*))*(+(*))x'])(
    'is not made of the pattern %s by a long name',
    (pattern) => {
      const overrides = `overrides:\n  - files: ["${pattern}"]\n    date: 2026-02-12\n`
      const desk = new Desk({ 'plashka.config.yaml': config + overrides })
      desk.write(`${'а'.repeat(60)}.txt`, bare)
      // Where the pattern is slow, this does not end within the time of a test.
      expect(desk.run(['validate', ...onDate, '.']).code).toBe(1)
      expect(desk.run(['validate', ...onDate, pattern]).code).toBe(2)
    },
  )

  it('is not reached by thousands of files', () => {
    const desk = new Desk(settings)
    for (let index = 0; index < 2000; index++) desk.write(`тексты/${index}.txt`, `Текст ${index}\n`)
    const run = desk.run(['validate', ...onDate, 'тексты'])
    expect(run.code).toBe(1)
    expect(run.out).toContain('Проверено 2000 текстов: 2000 ошибок')
  })
})

describe.runIf(isPosix)('names that are hard to print', () => {
  it('do not break the report: a line end and an escape are shown as pictures', () => {
    const desk = new Desk({ ...settings, 'а\n\u001b[31mб.txt': bare })
    const { out, code } = desk.run(['validate', ...onDate, '.'])
    expect(code).toBe(1)
    expect(out).toContain('а␊␛[31mб.txt')
    expect(out).not.toContain('\u001b')
  })

  it.runIf(process.platform === 'linux')('are reported when their bytes are no UTF-8', () => {
    const desk = new Desk(settings)
    const name = Buffer.concat([Buffer.from(`${desk.path}/`), Buffer.of(0xff), Buffer.from('.txt')])
    writeFileSync(name, bare)
    const { out, code } = desk.run(['validate', ...onDate, '.'])
    expect(code).toBe(2)
    expect(out.replace(/\s+/gu, ' ')).toContain('имя файла не в кодировке UTF-8')
  })

  it('are reported when they are too long, or lead through a file', () => {
    const desk = new Desk({ ...settings, 'а.txt': bare })
    const codes = [['input-unreadable'], ['input-unreadable']]
    expect(codesOf(desk, ['б'.repeat(5000), 'а.txt/б.txt'])).toEqual({ code: 2, codes })
  })
})

describe.runIf(isPosix)('links', () => {
  const linked = () => {
    const desk = new Desk({
      'plashka.config.yaml': config,
      'чужой.txt': bare,
      'дом/свой.txt': bare,
    })
    symlinkSync('../чужой.txt', desk.at('дом/а.txt'))
    symlinkSync('свой.txt', desk.at('дом/б.txt'))
    return desk
  }

  it('found in a folder are read, but nothing is written through one that leads out of it', () => {
    const desk = linked()
    expect(codesOf(desk, ['дом']).code).toBe(1)
    const { code, report } = desk.json(['inject', '--write', ...onDate, 'дом'])
    expect(code).toBe(2)
    expect(report.results.map(({ findings }) => findings[0]?.code)).toEqual([
      'output-outside',
      undefined,
      undefined,
    ])
    expect(desk.read('чужой.txt')).toBe(bare)
    expect(desk.read('дом/свой.txt')).toContain(label)
  })

  it('named outright are written through', () => {
    const desk = linked()
    expect(desk.run(['inject', '--write', ...onDate, 'дом/а.txt']).code).toBe(0)
    expect(desk.read('чужой.txt')).toContain(label)
  })

  it('in a circle are said to be so', () => {
    const desk = new Desk(settings)
    symlinkSync('б.txt', desk.at('а.txt'))
    symlinkSync('а.txt', desk.at('б.txt'))
    const codes = [['input-unreadable'], ['input-unreadable']]
    expect(codesOf(desk, ['а.txt', '.'])).toEqual({ code: 2, codes })
  })
})

describe('`extends` in a rule file', () => {
  const rule = (base: string) => `extends: ${base}\nid: zz/own\n`
  const secret = 'user: root\npassword: не для всех\n'

  it('does not lead out of the folders that the configuration names', () => {
    const desk = new Desk({
      'тайна.yaml': secret,
      'работа/plashka.config.yaml': 'rule-files: [rules/own.yaml]\n',
      'работа/rules/own.yaml': rule('../../тайна.yaml'),
      'работа/rules/absolute.yaml': '',
    })
    const run = () => desk.run(['rules', '--config', 'работа/plashka.config.yaml'])
    expect(run().code).toBe(2)
    expect(run().err).toContain('лежит вне папок')
    expect(run().err).not.toContain('не для всех')
    desk.write('работа/rules/own.yaml', rule(JSON.stringify(desk.at('тайна.yaml'))))
    expect(run().err).toContain('лежит вне папок')
    if (!isPosix) return
    symlinkSync(desk.at('тайна.yaml'), desk.at('работа/rules/ссылка.yaml'))
    desk.write('работа/rules/own.yaml', rule('ссылка.yaml'))
    expect(run().err).toContain('лежит вне папок')
    expect(run().err).not.toContain('не для всех')
  })

  it.runIf(isPosix)('does not go round in a circle of links', () => {
    const desk = new Desk({
      'plashka.config.yaml': 'rule-files: [own.yaml]\n',
      'own.yaml': rule('link.yaml'),
    })
    symlinkSync('own.yaml', desk.at('link.yaml'))
    const run = desk.run(['rules'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('own.yaml')
  })
})

describe('keys that reach the prototype, and aliases that multiply', () => {
  it.each([
    ['{"__proto__": {"publisher": {"role": "other"}}}', '__proto__'],
    ['{"publisher": {"constructor": {"prototype": {}}}}', 'constructor'],
    ['{"rules": {"prototype": "on"}}', 'prototype'],
  ])('are refused in a configuration: %s', (text, key) => {
    const run = new Desk({ 'plashka.config.json': text }).run(['rules'])
    expect(run.code).toBe(2)
    expect(run.err).toContain(`«${key}»`)
  })

  it('are refused in a configuration of a billion laughs', () => {
    const names = [...'abcdefghi']
    const laughs = names.map((name, index) => {
      const of = index === 0 ? '"ха"' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array(10).fill(of).join(', ')}]`
    })
    const run = new Desk({ 'plashka.config.yaml': laughs.join('\n') }).run(['rules'])
    expect(run.code).toBe(2)
    expect(run.err).toMatch(/plashka\.config\.yaml:\d+:\d+:/u)
  })
})

describe.runIf(existsSync('/dev/full'))('an output with nowhere to go', () => {
  it('is no success: the other stream says that the disk is full', () => {
    const desk = new Desk({ ...settings, 'а.txt': bare })
    const { status, stderr } = spawnSync(process.execPath, [main, 'validate', ...onDate, 'а.txt'], {
      cwd: desk.path,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('на диске нет места')
    expect(stderr).not.toContain('at ')
  })
})
