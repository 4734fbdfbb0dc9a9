import { hash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../../src/cli/program/format-names.ts'
import { register } from '../../core/register/register.ts'
import { Desk } from '../run-cli.ts'
import { bare, body, config, headline, label, labelled, onDate } from '../texts.ts'

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')
const damaged = labelled.replace('МАТЕРИАЛ ', '')

/** Every format and every state of a label, with and without dates, and what cannot be read. */
const mixed = {
  'plashka.config.yaml': `${config}register:
  file: реестр.json
overrides:
  - files: ['архив/**']
    rules:
      ru/foreign-agent: off
      ru/age-mark: on
`,
  'реестр.json': JSON.stringify(register),
  'т/цел.txt': labelled,
  'т/нет.txt': bare,
  'т/повреждён.txt': damaged,
  'т/дважды.txt': `${labelled}\n${label}\n`,
  'т/чужой.txt': labelled.replaceAll(/ЛУЧИНИН(ЫМ|А) АРТЁМ(ОМ|А)/gu, 'ВЕТЛУГИНОЙ АННОЙ'),
  'т/дата.md': `---\ntitle: ${headline}\ndate: 2024-02-03\n---\n\n${damaged}`,
  'т/давно.md': `---\ndate: 2021-02-03\n---\n\n# ${headline}\n\n${label}\n\n${body.join('\n\n')}\n`,
  'т/страница.html': `<!DOCTYPE html>\n<title>т</title>\n<h1>${headline}</h1>\n${paragraphs([`${label}, ДА`, ...body])}`,
  'т/скрыто.html': `<h1>${headline}</h1>\n<div hidden>${label}</div>\n${paragraphs(body)}`,
  'т/пусто.txt': '',
  'т/не-utf8.txt': new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  'т/архив/старое.txt': bare,
  'т/мдкс.mdx': `# ${headline}\n\n<Note>${label}</Note>\n\n${body.join('\n\n')}\n`,
}

/** Everything that comes out of a run: both streams, the exit code and every report. */
const outcome = (desk: Desk, args: readonly string[]) => {
  const { code, out, err } = desk.run(args)
  const folder = desk.at('отчёты')
  const reports = readdirSync(folder).map((name) => [name, desk.read(`отчёты/${name}`)])
  return { code, out, err, reports }
}

const cacheFile = '.plashkacache'

describe('what comes from the cache is what would have come without it', () => {
  it.each([
    ['validate', 'all reports', formatNames.map((name) => `--format=${name}=отчёты/${name}`)],
    ['validate', 'the report for a person', []],
    ['validate', 'another language and --quiet', ['--lang', 'en', '--quiet']],
    ['detect', 'two reports', ['--format=pretty', '--format=json=отчёты/json']],
    ['inject', 'a check', ['--check', '--format=pretty', '--format=json=отчёты/json']],
    ['inject', 'the changes', []],
  ] as const)('%s: %s', (verb, _, more) => {
    const desk = new Desk({ ...mixed, 'отчёты/было': '' })
    const args = [verb, 'т', ...more]
    const plain = outcome(desk, args)
    expect(readdirSync(desk.path)).not.toContain(cacheFile)
    const cold = outcome(desk, [...args, '--cache'])
    const file = desk.read(cacheFile)
    const warm = outcome(desk, [...args, '--cache'])
    expect(cold).toEqual(plain)
    expect(warm).toEqual(plain)
    expect(plain.out + plain.err).not.toBe('')
    // Nothing was new, so nothing was written.
    expect(desk.read(cacheFile)).toBe(file)
    expect(outcome(desk, [...args, '--cache', '--no-cache'])).toEqual(plain)
  })

  it('and really comes from it', () => {
    const desk = new Desk({ 'plashka.config.yaml': config, 'а.txt': bare })
    const args = ['validate', 'а.txt', '--cache', ...onDate]
    expect(desk.run(args).out).toContain('Нет обязательного указания')
    const [first = '', ...lines] = desk.read(cacheFile).split('\n')
    const rest = lines.join('\n').replaceAll('Нет обязательного указания', 'Так сказано в кэше')
    const head = first.split(' ').slice(0, 3).join(' ')
    desk.write(cacheFile, `${head} ${hash('sha256', rest, 'base64url')}\n${rest}`)
    expect(desk.run(args).out).toContain('Так сказано в кэше')
  })
})

describe('inject --write with the cache', () => {
  it('writes what it would write without, however often it runs', () => {
    const files = {
      'plashka.config.yaml': config,
      'а.txt': bare,
      'б.txt': labelled,
      'в.txt': damaged,
    }
    const desk = new Desk(files)
    const args = ['inject', '.', '--write', '--cache', ...onDate]
    desk.run(args)
    // Put back as it was: what was changed then must be changed again.
    desk.write('а.txt', bare)
    const second = desk.run(args)
    expect(second.out).toContain('исправлен 1 текст')
    const third = desk.run(args)
    expect([third.code, third.err]).toEqual([0, ''])
    for (const name of ['а.txt', 'б.txt', 'в.txt']) expect(desk.read(name)).toBe(labelled)
    expect(readdirSync(desk.path).toSorted()).toEqual([cacheFile, ...Object.keys(files)].toSorted())
  })
})
