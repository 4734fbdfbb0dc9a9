import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { patternOf } from '../../src/cli/files/find-texts.ts'
import { placeIn, withSlashes } from '../../src/cli/files/paths.ts'
import { shortPath } from '../../src/cli/files/short-path.ts'
import { Desk } from './run-cli.ts'
import { bare, config, onDate } from './texts.ts'

describe('paths of Windows, with its rules on any system', () => {
  it.each([
    ['C:\\сайт', 'C:\\сайт\\тексты\\а.md', 'тексты/а.md'],
    ['c:\\Сайт', 'C:\\сайт\\а.md', 'а.md'],
    ['C:\\', 'C:\\а.md', 'а.md'],
    ['C:\\сайт', 'C:\\сайт', ''],
    ['C:\\сайт', 'C:\\сайт-2\\а.md', undefined],
    ['C:\\сайт', 'C:\\а.md', undefined],
    ['C:\\сайт', 'D:\\сайт\\а.md', undefined],
    ['C:\\сайт', 'C:\\сайт\\..\\а.md', undefined],
    ['C:\\сайт', 'C:\\сайт\\..а.md', '..а.md'],
    ['\\\\сервер\\общая\\сайт', '\\\\сервер\\общая\\сайт\\б\\а.md', 'б/а.md'],
    ['\\\\сервер\\общая', '\\\\сервер\\другая\\а.md', undefined],
    ['\\\\сервер\\общая', 'C:\\а.md', undefined],
  ])('in %s the place of %s is %s', (folder, path, place) => {
    expect(placeIn(folder, path, win32)).toBe(place)
  })

  it.each([
    ['C:\\сайт', 'C:\\сайт\\тексты\\а.md', 'тексты\\а.md'],
    ['C:\\сайт', 'D:\\а.md', 'D:\\а.md'],
    ['C:\\сайт', 'C:\\а.md', 'C:\\а.md'],
    ['\\\\сервер\\общая', '\\\\сервер\\общая\\а.md', 'а.md'],
  ])('somebody in %s sees %s as %s', (here, path, shown) => {
    expect(shortPath(path, here, win32)).toBe(shown)
  })

  it('elsewhere a name may hold a backslash', () => {
    expect(placeIn('/сайт', '/сайт/а\\б.md', posix)).toBe('а\\б.md')
    expect(withSlashes('а\\б.md', posix)).toBe('а\\б.md')
    expect(withSlashes('а\\б.md', win32)).toBe('а/б.md')
  })
})

describe('patterns on the command line of Windows', () => {
  it.each([
    ['тексты\\*.md', 'тексты', ['тексты\\а.md'], ['тексты\\б\\а.md', 'а.md']],
    ['.\\тексты\\**\\*.md', 'тексты', ['тексты\\а.md', 'тексты\\б\\в\\а.md'], ['а.md']],
    ['C:\\сайт\\**\\*.txt', 'C:/сайт', ['C:\\сайт\\б\\а.txt'], ['D:\\сайт\\а.txt']],
    ['\\\\сервер\\общая\\*.txt', '//сервер/общая', ['\\\\сервер\\общая\\а.txt'], ['а.txt']],
    ['тексты/{а,б}*.md', 'тексты', ['тексты\\а1.md'], ['тексты\\в1.md']],
  ])('%s looks in %s', (pattern, folder, fitting, others) => {
    const made = patternOf(pattern, win32)
    expect(made?.folder).toBe(folder)
    for (const path of fitting) expect(made?.fits(path), path).toBe(true)
    for (const path of others) expect(made?.fits(path), path).toBe(false)
  })

  it('are none without a sign of a pattern, and a backslash is one only there', () => {
    expect(patternOf('тексты\\а.md', win32)).toBeUndefined()
    expect(patternOf('тексты\\*.md', posix)).toBeUndefined()
    expect(patternOf('тексты/*.md', posix)?.folder).toBe('тексты')
  })
})

describe('patterns in a configuration, which all systems share', () => {
  it.each([
    'columns\\\\**',
    'columns\\\\а.md',
    '/columns/**',
    'C:/columns/**',
    'C:\\\\columns\\\\*',
    ' ',
  ])('refuse "%s", which would fit nothing, at its place', (pattern) => {
    const overrides = `overrides:\n  - files: ["${pattern}"]\n    date: 2026-02-12\n`
    const desk = new Desk({ 'plashka.config.yaml': overrides + config, 'а.txt': bare })
    const { err, code } = desk.run(['validate', ...onDate, 'а.txt'])
    expect(code).toBe(2)
    expect(err).toContain('plashka.config.yaml:2:13: ')
    expect(err.replace(/\s+/gu, ' ')).toContain('со знаком / между именами')
  })

  it('take the meaning from a bracket by a backslash', () => {
    const overrides =
      'overrides:\n  - files: ["\\\\[черновик\\\\]*"]\n    rules: { ru/foreign-agent: off }\n'
    const files = { '[черновик] а.txt': bare, 'к.txt': bare }
    const desk = new Desk({
      'plashka.config.yaml': config.replace('off', 'on') + overrides,
      ...files,
    })
    const { report } = desk.json(['validate', ...onDate, ...Object.keys(files)])
    expect(report.results.map(({ verdicts }) => verdicts.length)).toEqual([1, 2])
  })
})

describe('line ends of Windows', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const rule =
    'extends: ru/foreign-agent\neditions:\n  - id: decree-2108\n    tolerated:\n      - code: extra-comma\n        severity: error\n'
  const files = {
    'plashka.config.yaml': `${config}rule-files:\n  - own.yaml\noverrides:\n  - files: [архив/**]\n    date: 2020-01-01\n`,
    'own.yaml': rule,
    '.plashkaignore': 'черновик.txt\n!важно.txt\n',
    'а.txt': bare,
    'б.md': `---\ntitle: Река\ndate: 2025-06-01\n---\n\n# ${bare}`,
    'в.html': `<h1>Река</h1>\n<p>\n${bare}</p>\n`,
    'архив/а.txt': bare,
    'черновик.txt': bare,
  }

  it('in settings, rules, ignore files and texts change nothing but themselves', () => {
    const desks = [(text: string) => text, crlf].map((ends) => {
      const own = Object.entries(files).map(([name, text]) => [name, ends(text)])
      return new Desk(Object.fromEntries(own))
    })
    const said = desks.map((desk) => {
      const { report, code } = desk.json(['validate', '.'])
      return {
        code,
        results: report.results.map(({ path, date, verdicts, findings }) => ({
          path,
          date,
          verdicts,
          findings: findings.map(({ code, line, column }) => [code, line, column]),
        })),
      }
    })
    expect(said[0]?.results).toHaveLength(4)
    expect(said[1]).toEqual(said[0])
    const codes = desks.map((desk) => desk.run(['inject', '--write', '.']).code)
    expect(codes).toEqual([0, 0])
    for (const name of Object.keys(files)) {
      expect(desks[1]?.read(name)).toBe(crlf(desks[0]?.read(name) ?? ''))
    }
    expect(desks[1]?.read('а.txt')).toContain('ИНОСТРАННЫМ АГЕНТОМ')
  })
})
