import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'
import { bare, body, config, headline, label, labelled, onDate, publisherFlags } from './texts.ts'

const configured = (files: Readonly<Record<string, string | Uint8Array>>) =>
  new Desk({ 'plashka.config.yaml': config, ...files })

describe('validate', () => {
  it('exits 0 on a clean text and says so', () => {
    const run = configured({ 'статья.txt': labelled }).run(['validate', 'статья.txt', ...onDate])
    expect(run.out).toContain('ru/foreign-agent (редакция decree-2108)  указание на месте')
    expect(run.out).toMatch(/Проверен 1 текст: замечаний нет\.\n$/u)
    expect(run.err).toBe('')
    expect(run.code).toBe(0)
  })

  it('speaks with --quiet only of texts with errors, and of all in the last line', () => {
    const texts = { 'верно.txt': labelled, 'без.txt': bare }
    const run = configured(texts).run(['validate', '.', '--quiet', ...onDate])
    expect(run.out).toContain('без.txt')
    expect(run.out).not.toContain('верно.txt')
    expect(run.out).toMatch(/Проверено 2 текста: 1 ошибка\.\n$/u)
    expect(run.code).toBe(1)
  })

  it.each(['pretty', 'pretty=отчёт', 'html=отчёт', 'github=отчёт'])(
    'does not say with --quiet that nothing was found where warnings are left out: %s',
    (format) => {
      const desk = configured({ 'знак.txt': labelled.replace('НАСТОЯЩИЙ', '★ НАСТОЯЩИЙ') })
      const loud = desk.run(['validate', '.', ...onDate])
      expect(loud.out).toMatch(/Проверен 1 текст: 1 предупреждение\./u)
      const { out, err } = desk.run(['validate', '.', '--quiet', '--format', format, ...onDate])
      const report = format.includes('=') ? desk.read('отчёт') : out
      expect(report).toContain('Проверен 1 текст: ошибок нет.')
      expect(`${out}${err}${report}`).not.toMatch(/замечаний нет|Без замечаний/u)
    },
  )

  it('exits 1 where the label is missing, and quotes the one to put in', () => {
    const run = configured({ 'статья.txt': bare }).run(['validate', 'статья.txt', ...onDate])
    expect(run.out).toContain('указания нет')
    expect(run.out.replace(/\s+/gu, ' ')).toContain(
      'Поставьте его сразу под заголовком: «НАСТОЯЩИЙ',
    )
    expect(run.out).toMatch(/ошибка {2}статья\.txt:\d+:\d+/u)
    expect(run.code).toBe(1)
  })

  it('puts the caret under an added word', () => {
    const text = labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')
    const run = configured({ 'а.txt': text }).run(['validate', 'а.txt', ...onDate])
    const lines = run.out.split('\n')
    const marks = lines.findIndex((line) => /│ +\^\^$/u.test(line))
    const column = lines[marks]?.indexOf('^') ?? 0
    expect(lines[marks - 1]?.slice(column, column + 2)).toBe('НЕ')
    expect(run.out).toContain('Добавленное «НЕ» обращает смысл указания в противоположный.')
    expect(run.code).toBe(1)
  })

  it('works without a configuration when the options name the publisher', () => {
    const desk = new Desk({ 'а.txt': labelled })
    expect(desk.run(['validate', 'а.txt', ...publisherFlags, ...onDate]).code).toBe(0)
  })

  it('reads standard input under the name given', () => {
    const desk = configured({})
    const args = ['validate', '--stdin-filename', 'лента/а.txt', ...onDate]
    const { report, code } = desk.json(args, bare)
    expect(report.results[0]?.path).toBe('лента/а.txt')
    expect(code).toBe(1)
    expect(desk.run(['validate', '-', ...onDate], labelled).code).toBe(0)
  })

  it('takes standard input without a name for Markdown where it begins with front matter', () => {
    const desk = configured({})
    const post = `---\ntitle: Лёд\n---\n\n${bare.split('\n\n').slice(1).join('\n\n')}`
    const { report } = desk.json(['validate', '-', ...onDate], post)
    expect(report.results[0]?.format).toBe('markdown')
    const { out } = desk.run(['inject', '-', '--output', ...onDate], post)
    expect(out.startsWith(`---\ntitle: Лёд\n---\n\nНАСТОЯЩИЙ МАТЕРИАЛ`)).toBe(true)
    const named = desk.json(['validate', '--stdin-filename', 'а.txt', ...onDate], post)
    expect(named.report.results[0]?.format).toBe('text')
    const plain = desk.json(['validate', '-', ...onDate], bare)
    expect(plain.report.results[0]?.format).toBe('text')
  })

  it('judges by the date of the option, else of an override, and by the override’s publisher', () => {
    const over = `${config}overrides:\n  - files: ['архив/**']\n    date: 2023-01-10\n`
    const desk = new Desk({ 'plashka.config.yaml': over, 'архив/а.txt': bare, 'б.txt': bare })
    const { report } = desk.json(['validate', '.', ...[]])
    const dated = report.results.map(({ path, date, verdicts }) => [
      path,
      date === '2023-01-10',
      verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict,
    ])
    expect(dated).toEqual([
      ['архив/а.txt', true, 'not-applicable'],
      ['б.txt', false, 'missing'],
    ])
    const option = desk.json(['validate', 'архив/а.txt', ...onDate]).report.results[0]
    expect(option?.date).toBe('2025-06-01')
  })

  it('says that every rule is off', () => {
    const off = `${config}  ru/foreign-agent: off\n`
    const run = new Desk({ 'plashka.config.yaml': off, 'а.txt': bare }).run(['validate', 'а.txt'])
    expect(run.err).toContain('все правила выключены')
    expect(run.code).toBe(2)
  })

  it('speaks English', () => {
    const run = configured({ 'а.txt': bare }).run(['validate', 'а.txt', '--lang', 'en', ...onDate])
    expect(run.out).toContain('The mandatory label is missing.')
    expect(run.out).toContain('1 text checked: 1 error.')
  })

  it('counts in Russian', () => {
    const files = Object.fromEntries(['а', 'б', 'в'].map((name) => [`${name}.txt`, bare]))
    const run = configured(files).run(['validate', '.', ...onDate])
    expect(run.out).toMatch(/Проверено 3 текста: 3 ошибки\.\n$/u)
  })

  it('has colours only when asked for or at a terminal', () => {
    const desk = configured({ 'а.txt': bare })
    const args = ['validate', 'а.txt', ...onDate]
    expect(desk.run(args).out).not.toContain('\u001b')
    expect(desk.run(args, '', { FORCE_COLOR: '1' }).out).toContain('\u001b[31m')
    expect(desk.run(args, '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b')
  })
})

describe('a file that cannot be read exits 2 and does not stop the others', () => {
  it.each([
    ['нет.txt', undefined, 'такого файла нет'],
    ['кои.txt', Uint8Array.of(0xeb, 0xcf, 0xc9, 0x38), 'первый неверный байт имеет номер 1'],
    ['картинки', {}, 'В папке нет текстов'],
  ])('%s', (path, bytes, words) => {
    const desk = configured({ 'а.txt': labelled })
    if (bytes instanceof Uint8Array) desk.write(path, bytes)
    else if (bytes !== undefined) desk.write(`${path}/рисунок.png`, '')
    const run = desk.run(['validate', path, 'а.txt', ...onDate])
    expect(run.out).toContain(words)
    expect(run.out).toContain('указание на месте')
    expect(run.out).toContain('не обработан 1 файл')
    expect(run.code).toBe(2)
    const { report } = desk.json(['validate', path, 'а.txt', ...onDate])
    expect(report.results).toMatchObject([
      { path, format: null, findings: [{ rule: 'plashka/input', severity: 'error' }] },
      { path: 'а.txt', format: 'text', findings: [] },
    ])
  })

  it('is told apart from an empty text and an unknown format', () => {
    const desk = configured({ 'пусто.txt': '', 'а.docx': labelled })
    const codes = desk
      .json(['validate', 'пусто.txt', 'а.docx', ...onDate])
      .report.results.map(({ findings }) => findings[0]?.code)
    expect(codes).toEqual(['input-empty', 'input-unsupported'])
  })
})

describe('detect', () => {
  it('lists labels without a publisher', () => {
    const desk = new Desk({ 'а.txt': labelled, 'б.txt': bare })
    const run = desk.run(['detect', 'а.txt', 'б.txt'])
    expect(run.out).toContain('указание ru/foreign-agent, редакция decree-2108  а.txt:3:1')
    expect(run.out).toContain('agent: ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ')
    expect(run.out).toContain('указаний нет')
    expect(run.out).toContain('Проверено 2 текста, найдено 1 указание')
    expect(run.code).toBe(0)
  })

  it('gives exact ranges in JSON', () => {
    const text = `\ufeff${labelled}`
    const { report } = new Desk({ 'а.txt': text }).json(['detect', 'а.txt'])
    const [found] = report.results[0]?.labels ?? []
    expect(text.slice(found?.start, found?.end)).toBe(label)
    for (const slot of found?.slots ?? []) expect(text.slice(slot.start, slot.end)).toBe(slot.value)
  })
})

describe('inject', () => {
  it('prints a diff that patch takes, and leaves the file alone', () => {
    const desk = configured({ 'мои тексты/статья.txt': bare })
    const run = desk.run(['inject', 'мои тексты/статья.txt', ...onDate])
    expect(run.out).toContain('--- a/мои тексты/статья.txt\t\n+++ b/мои тексты/статья.txt\t\n@@ ')
    expect(run.out).toContain(`+${label}\n`)
    expect(run.err).toContain('правка нужна 1 тексту; после правки: ')
    expect(run.code).toBe(0)
    expect(desk.read('мои тексты/статья.txt')).toBe(bare)
    execFileSync('git', ['apply', '-'], { cwd: desk.path, input: run.out })
    expect(desk.read('мои тексты/статья.txt')).toBe(labelled)
  })

  it('writes with --write, and a second run changes nothing', () => {
    const desk = configured({ 'а.txt': bare })
    const run = desk.run(['inject', '--write', 'а.txt', ...onDate])
    expect(run.out).toContain('исправлено')
    expect(run.code).toBe(0)
    expect(desk.read('а.txt')).toBe(labelled)
    const before = statSync(desk.at('а.txt')).mtimeMs
    const again = desk.run(['inject', '--write', 'а.txt', ...onDate])
    expect(again.out).toContain('правка не нужна')
    expect(statSync(desk.at('а.txt')).mtimeMs).toBe(before)
    expect(readdirSync(desk.path).sort()).toEqual(['plashka.config.yaml', 'а.txt'])
  })

  it('keeps CRLF and the byte order mark', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const desk = configured({ 'а.txt': windows(bare) })
    expect(desk.run(['inject', '--write', 'а.txt', ...onDate]).code).toBe(0)
    expect(desk.read('а.txt')).toBe(windows(labelled))
  })

  it('writes the target of a link and keeps its mode', () => {
    const desk = configured({ 'дом/а.txt': bare })
    chmodSync(desk.at('дом/а.txt'), 0o600)
    symlinkSync('дом/а.txt', desk.at('ссылка.txt'))
    desk.run(['inject', '--write', 'ссылка.txt', ...onDate])
    expect(lstatSync(desk.at('ссылка.txt')).isSymbolicLink()).toBe(true)
    expect(desk.read('дом/а.txt')).toBe(labelled)
    expect(statSync(desk.at('дом/а.txt')).mode & 0o777).toBe(0o600)
  })

  it('prints the new text of standard input with --output, byte for byte', () => {
    const desk = configured({})
    const args = ['inject', '--stdin-filename', 'а.txt', ...onDate]
    expect(desk.run([...args, '--output'], bare).out).toBe(labelled)
    expect(desk.run([...args, '--output'], labelled).out).toBe(labelled)
    expect(desk.run(args, bare).out).toContain('--- a/а.txt\n')
  })

  it('refuses --output for several texts', () => {
    const desk = configured({ 'а.txt': bare, 'б.txt': bare })
    const run = desk.run(['inject', '--output', '.', ...onDate])
    expect(run.err).toContain('--output выводит один текст')
    expect(run.out).toBe('')
    expect(run.code).toBe(2)
  })

  it('only says with --check what would change', () => {
    const desk = configured({ 'а.txt': bare, 'б.txt': labelled })
    const run = desk.run(['inject', '--check', '.', ...onDate])
    expect(run.out).toMatch(/а\.txt\n {2}нужна правка/u)
    expect(run.out).toMatch(/б\.txt\n {2}правка не нужна/u)
    expect(run.code).toBe(1)
    expect(desk.read('а.txt')).toBe(bare)
    expect(desk.run(['inject', '--check', 'б.txt', ...onDate]).code).toBe(0)
  })

  it('does not call a text with an error that stays in no need of a change', () => {
    const twice = labelled.replace(label, `18+\n\n${label} 18+`)
    const settings = config.replace('ru/age-mark: off', 'ru/age-mark: on')
    const desk = new Desk({ 'plashka.config.yaml': settings, 'а.txt': twice })
    const run = desk.run(['inject', 'а.txt', ...onDate])
    expect(run.err).toContain('ru/age-mark  label-duplicate')
    expect(run.err).not.toContain('правка')
    expect(run.code).toBe(1)
  })

  it('leaves what it is not sure of, and says why', () => {
    const text = labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')
    const desk = configured({ 'а.txt': text })
    const run = desk.run(['inject', '--write', 'а.txt', ...onDate])
    expect(desk.read('а.txt')).toBe(text)
    expect(run.out).toContain('Текст оставлен без правки')
    expect(run.code).toBe(1)
  })

  it('has the new text, the edits and what they mended in JSON', () => {
    const { report, code } = configured({ 'а.txt': bare }).json(['inject', 'а.txt', ...onDate])
    const [result] = report.results
    expect(result?.output).toBe(labelled)
    expect(result?.findings).toEqual([])
    expect(result?.mended?.map((one) => one.code)).toEqual(['label-missing'])
    const [edit] = result?.edits ?? []
    expect(bare.slice(0, edit?.start) + edit?.text + bare.slice(edit?.end)).toBe(labelled)
    expect(result?.written).toBe(false)
    expect(code).toBe(0)
  })

  it('writes a file whose name is as long as a name may be', () => {
    const name = `${'я'.repeat(125)}.txt`
    const desk = configured({ [name]: bare })
    expect(desk.run(['inject', '--write', name, ...onDate]).code).toBe(0)
    expect(desk.read(name)).toBe(labelled)
  })
})

it('takes the headline from --title', () => {
  const text = `${[label, ...body].join('\n\n')}\n`
  const run = configured({ 'а.txt': text }).run([
    'validate',
    'а.txt',
    '--title',
    headline,
    ...onDate,
  ])
  expect(run.code).toBe(0)
})
