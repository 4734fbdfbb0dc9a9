import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPlashka, type PlashkaOptions } from '../../src/index.ts'
import { today } from '../../src/plugins/today.ts'
import { body, genitive, headline, instrumental, label, name } from '../cli/texts.ts'
import { blocksOf } from '../docs/blocks.ts'
import { root } from '../house/project.ts'
import { minutes, run } from '../pack/packed.ts'
import { installLinters, type LinterProject, type Message, type Messages } from './project.ts'

const options = {
  publisher: { role: 'agent', name, instrumental, genitive, included: '2020-03-03' },
  use: { 'ru/age-mark': 'off' },
} satisfies PlashkaOptions

const eslintConfig = (own: object): string => `import plashka from 'plashka/eslint'
import markdown from '@eslint/markdown'
const options = ${JSON.stringify(own)}
const rules = { 'plashka/errors': ['error', options], 'plashka/warnings': ['warn', options] }
const plugins = { plashka, markdown }
export default [
  { files: ['texts/**/*.{txt,md,html}'], plugins, language: 'plashka/text', rules },
  { files: ['gfm/**/*.md'], plugins, language: 'markdown/gfm', rules },
]
`
const textlintConfig = (own: object): string =>
  JSON.stringify({ plugins: ['html'], rules: { 'plashka/textlint': own } })

const project = installLinters()
afterAll(() => project?.remove())

const [first = '', second = ''] = body
const damaged = label.replace('МАТЕРИАЛ ', '').replace('ЛУЧИНИНЫМ', 'ЛУЧИНИН')
const comma = label.replace(' ЛИБО', ', ЛИБО')
const lines = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`
const html = (...parts: readonly string[]): string =>
  `<!doctype html>\n<title>Река</title>\n<h1>${headline}</h1>\n${parts.map((part) => `<p>${part} &amp; ещё</p>`).join('\n')}\n`

/** Text, and what is wrong with it: line, column, code. All of it can be mended. */
const mendable = {
  'missing.txt': [lines(headline, first), ['1:31 label-missing']],
  'damaged.txt': [lines(headline, damaged, first), ['3:10 word-dropped', '3:88 name-case']],
  'windows.txt': [
    `\uFEFF${lines(headline, damaged, first).replaceAll('\n', '\r\n')}`,
    ['3:10 word-dropped', '3:88 name-case'],
  ],
  'moved.md': [
    `---\ntitle: Река\n---\n\n${lines(`# ${headline}`, `${first} &copy; *да*`, label)}`,
    ['9:1 label-at-end'],
  ],
  'missing.html': [html(first), ['3:35 label-missing']],
} as const

/** The same, where nothing is to be mended, or an editor must do it. */
const left = {
  'clean.txt': [lines(headline, label, first), []],
  'comma.txt': [lines(headline, comma, first), ['3:127 extra-comma']],
  'negated.txt': [
    lines(headline, label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'), first),
    ['3:33 word-inserted'],
  ],
  'dated.md': [
    `---\ndate: 2021-06-01\n---\n\n${lines(`# ${headline}`, label, second)}`,
    ['7:1 label-later-edition'],
  ],
} as const

const all = Object.entries({ ...mendable, ...left })

describe.skipIf(project === undefined).each(['eslint', 'textlint'] as const)('%s', (linter) => {
  const { folder, write, lint, run: command } = project as LinterProject
  const configure = (own: object): void => {
    write('eslint.config.js', eslintConfig(own))
    write('.textlintrc.json', textlintConfig(own))
  }
  const placesOf = (messages: readonly Message[] = []): readonly string[] =>
    messages.map(({ line, column, message }) => {
      const [, code] = /\(\S+ (\S+)\)$/.exec(message) ?? []
      return `${line}:${column} ${code}`
    })

  let before: Messages
  let after: Messages
  /** Each start of a linter takes a second, so all texts go through one. */
  beforeAll(() => {
    configure(options)
    for (const [text, [source]] of all) write(`texts/${text}`, source)
    before = lint(linter, 'texts/*')
    expect(command(linter, '--fix', 'texts/*').code).toBe(1)
    after = lint(linter, 'texts/*')
  }, 2 * minutes)

  it.each(all)('shows what is wrong in %s at its place', (text, [, places]) => {
    expect(placesOf(before.get(text))).toEqual(places)
  })

  it.each(Object.entries(mendable))('mends %s as inject does', (text, [source]) => {
    const { output } = createPlashka({ date: today(), ...options }).inject({
      value: source,
      path: text,
    })
    // textlint takes a byte order mark off whatever it mends, whichever rule does it.
    const expected = linter === 'textlint' ? output.replace('\uFEFF', '') : output
    expect(readFileSync(join(folder, 'texts', text), 'utf8')).toBe(expected)
    expect(placesOf(after.get(text))).toEqual([])
  })

  it.each(Object.entries(left))('does not touch %s', (text, [source, places]) => {
    expect(readFileSync(join(folder, 'texts', text), 'utf8')).toBe(source)
    expect(placesOf(after.get(text))).toEqual(places)
  })

  it('has each finding weigh what it weighs', () => {
    const ours = (name: string) => (linter === 'eslint' ? `plashka/${name}` : 'plashka/textlint')
    expect(before.get('comma.txt')).toMatchObject([{ severity: 1, ruleId: ours('warnings') }])
    expect(before.get('negated.txt')).toMatchObject([{ severity: 2, ruleId: ours('errors') }])
  })

  it(
    'works as the page says',
    () => {
      const blocks = blocksOf('docs/linters.md')
      write('eslint.config.js', blocks.find(({ lang }) => lang === 'js')?.text ?? '')
      write('.textlintrc.json', blocks.find(({ lang }) => lang === 'json')?.text ?? '')
      write('texts/page.html', html(first))
      const messages = lint(linter, 'texts/page.html').get('page.html')
      expect(placesOf(messages)).toContain('3:35 label-missing')
    },
    minutes,
  )

  it(
    'takes the options of the library, and says which of them there is not',
    () => {
      const path = 'texts/options.txt'
      write(path, lines(headline, label, first))
      configure({ ...options, date: '2021-06-01', lang: 'en' })
      const messages = lint(linter, path).get('options.txt') ?? []
      expect(placesOf(messages)).toEqual(['3:1 label-later-edition'])
      expect(messages[0]?.message).toMatch(/^The label/)
      configure({ ...options, publishers: [] })
      const { code, output, errors } = command(linter, path)
      expect(code).not.toBe(0)
      expect(output + errors).toContain('Unknown option "publishers"')
    },
    minutes,
  )
})

describe.skipIf(project === undefined)('beside others', () => {
  const { write, lint, folder } = project as LinterProject

  it(
    'the rules of ESLint work in a language of others',
    () => {
      write('eslint.config.js', eslintConfig(options))
      const [source] = mendable['moved.md']
      write('gfm/moved.md', source)
      expect(lint('eslint', 'gfm/moved.md').get('moved.md')).toMatchObject([
        { line: 9, column: 1, messageId: 'label-at-end' },
      ])
    },
    minutes,
  )

  it(
    'the types of both take what we export',
    () => {
      write(
        'types.mts',
        `import type { TextlintRuleModule } from '@textlint/types'
        import { defineConfig } from 'eslint/config'
        import plugin, { type LinterOptions } from 'plashka/eslint'
        import rule from 'plashka/textlint'
        export const options: LinterOptions = ${JSON.stringify(options)}
        export const theirs: TextlintRuleModule<LinterOptions> = rule
        export default defineConfig([{ plugins: { plashka: plugin }, language: 'plashka/text',
          rules: { 'plashka/errors': ['error', options] } }])`,
      )
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const flags = '--noEmit --strict --skipLibCheck --target es2023 --module nodenext'
      run(process.execPath, [tsc, ...flags.split(' '), 'types.mts'], folder)
    },
    minutes,
  )
})
