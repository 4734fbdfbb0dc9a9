import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Desk } from './run-cli.ts'
import { bare, config, labelled, onDate } from './texts.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'break-call.mjs')).href

/** Something that happens to a file or folder at a call of the system; `how` is an error or a deed. */
interface Mishap {
  readonly call: string
  readonly name: string
  readonly flags?: string
  readonly how: 'EACCES' | 'EROFS' | 'remove' | 'append'
}

const env = (mishap: Mishap) => ({
  NODE_OPTIONS: `--import ${preload}`,
  PLASHKA_BREAK: JSON.stringify(mishap),
})

const files = { 'plashka.config.yaml': config, 'а.txt': bare, 'папка/б.txt': bare, 'я.txt': bare }
const words = (text: string) => text.replace(/\s+/gu, ' ')

describe('a folder that is walked', () => {
  it.each([
    ['may not be listed', 'EACCES', 'нет прав'],
    ['vanishes before it is listed', 'remove', 'такого файла нет'],
  ] as const)('is reported when it %s, and the others are judged', (_, how, said) => {
    const mishap = { call: 'readdirSync', name: 'папка', how }
    const desk = new Desk(files)
    const { report, code } = desk.json(['validate', ...onDate, '.'], '', env(mishap))
    expect(code).toBe(2)
    expect(report.results.map(({ path, findings }) => [path, findings[0]?.code])).toEqual([
      ['а.txt', 'label-missing'],
      ['папка', 'input-unreadable'],
      ['я.txt', 'label-missing'],
    ])
    const again = new Desk(files).run(['validate', ...onDate, '.'], '', env(mishap))
    expect(words(again.out)).toContain(said)
    expect(again.out + again.err).not.toMatch(/^ +at /mu)
  })
})

describe('a text that is read', () => {
  it.each([
    ['vanishes after it was listed', { call: 'openSync', how: 'remove' }, 'input-unreadable'],
    ['may not be read', { call: 'openSync', how: 'EACCES' }, 'input-unreadable'],
    ['is written meanwhile', { call: 'readSync', how: 'append' }, 'input-changed'],
  ] as const)('is reported when it %s, and the others are mended', (_, mishap, expected) => {
    const desk = new Desk(files)
    const { report, code } = desk.json(
      ['inject', '--write', ...onDate, '.'],
      '',
      env({ ...mishap, name: 'я.txt' }),
    )
    expect(code).toBe(2)
    expect(report.results.map(({ findings }) => findings[0]?.code)).toEqual([
      undefined,
      undefined,
      expected,
    ])
    expect(desk.read('а.txt')).toBe(labelled)
    if (mishap.how !== 'remove') expect(desk.read('я.txt').startsWith(bare)).toBe(true)
  })
})

describe('a text that is written', () => {
  it.each([
    ['it is read-only', { name: 'а.txt', flags: 'r+', how: 'EACCES' }, 'нет прав'],
    ['its folder is read-only', { name: 'а.txt', flags: 'wx', how: 'EACCES' }, 'нет прав'],
    ['its disk is read-only', { name: 'а.txt', flags: 'wx', how: 'EROFS' }, 'только для чтения'],
  ] as const)('stays what it was when %s, and the others are mended', (_, mishap, said) => {
    const desk = new Desk(files)
    const broken = env({ call: 'openSync', ...mishap })
    const { out, code } = desk.run(['inject', '--write', ...onDate, '.'], '', broken)
    expect(code).toBe(2)
    expect(words(out)).toContain('Файл не записан')
    expect(words(out)).toContain(said)
    expect(words(out)).toContain('Прежний текст цел.')
    expect(desk.read('а.txt')).toBe(bare)
    expect(desk.read('папка/б.txt')).toBe(labelled)
    expect(desk.run(['inject', '--write', ...onDate, '.']).code).toBe(0)
    expect(desk.read('а.txt')).toBe(labelled)
  })

  it('is left alone when somebody else wrote it meanwhile', () => {
    const desk = new Desk(files)
    const broken = env({ call: 'openSync', name: 'а.txt', flags: 'wx', how: 'append' })
    const { report, code } = desk.json(['inject', '--write', ...onDate, '.'], '', broken)
    expect(code).toBe(2)
    expect(report.results[0]?.findings[0]?.code).toBe('output-stale')
    expect(desk.read('а.txt')).toBe(`${bare}И ещё строка.\n`)
  })
})

describe('nesting without end', () => {
  const deep = 10_000
  const json = `${'['.repeat(deep)}${']'.repeat(deep)}`

  it.each([
    ['а.html', '<div>'.repeat(deep)],
    ['а.md', '> '.repeat(deep)],
    ['а.mdx', '<b>'.repeat(deep)],
    ['toml.md', `+++\ndate = ${json}\n+++\n\n# ${labelled}`],
  ])('is a finding, and no crash: %s', (name, text) => {
    const desk = new Desk({ 'plashka.config.yaml': config, [name]: text })
    const { report, code } = desk.json(['validate', ...onDate, name])
    expect(report.results[0]?.findings.map((finding) => finding.code)).toEqual(['input-too-deep'])
    expect(code).toBe(1)
  })

  it.each([
    ['in front matter of YAML', 'а.md', `---\ndate: ${json}\n---\n\n# ${labelled}`],
    [
      'in JSON-LD',
      'а.html',
      `<script type="application/ld+json">${json}</script><h1>${labelled.replace('\n\n', '</h1><p>').replace('\n\n', '</p><p>')}`,
    ],
    [
      'in an expression of MDX',
      'а.mdx',
      `# ${labelled}\n\n${'{'.repeat(deep)}${'}'.repeat(deep)}\n`,
    ],
    ['in plain text', 'а.txt', `${labelled}\n${'('.repeat(deep)}`],
  ])('is passed over %s', (_, name, text) => {
    const desk = new Desk({ 'plashka.config.yaml': config, [name]: text })
    const { report, code, err } = desk.json(['validate', ...onDate, name])
    expect({ findings: report.results[0]?.findings, code, err }).toEqual({
      findings: [],
      code: 0,
      err: '',
    })
  })

  it.each([
    ['a configuration in JSON', 'plashka.config.json', json],
    ['a configuration in YAML', 'plashka.config.yaml', json],
    ['a snapshot of the register', 'plashka.register.json', json],
  ])('is refused in %s', (_, name, text) => {
    const own = { 'plashka.config.yaml': 'publisher: { role: agent, agent: 5 }\n', 'а.txt': bare }
    const { 'plashka.config.yaml': settings, ...rest } = own
    const desk = new Desk({
      ...(name.includes('config') ? rest : { ...rest, 'plashka.config.yaml': settings }),
      [name]: text,
    })
    const { code, err } = desk.run(['validate', ...onDate, 'а.txt'])
    expect(code).toBe(2)
    expect(err).toContain(name)
    expect(err).not.toMatch(/^ +at |call stack/mu)
  })
})
