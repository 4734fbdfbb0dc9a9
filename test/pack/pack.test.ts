import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage, root } from '../house/project.ts'
import { type Consumer, installPacked, minutes, run } from './packed.ts'
import { pluginWays, type Used, ways } from './use.ts'

let packed: Consumer
let consumer = ''

beforeAll(() => {
  packed = installPacked()
  consumer = packed.folder
}, 5 * minutes)

afterAll(() => packed.remove())

describe('the packed package', () => {
  it.each(ways)(
    'works by %s',
    (_, name, source) => {
      const used = packed.runScript(name, source) as Used
      expect(used.before).toBe('missing')
      expect(used.codes.length).toBeGreaterThan(0)
      expect(used.after).toBe('clean')
      expect(used.labels).toBeGreaterThan(0)
      expect(used.output).toContain('ИНОСТРАННЫМ АГЕНТОМ')
      expect(used.output).toContain('«СЕВЕРНЫЙ ВЕСТНИК»')
    },
    minutes,
  )

  it.each(pluginWays)(
    'brings its plugins by %s',
    (_, name, source) => {
      expect(packed.runScript(name, source)).toEqual({
        retext: 'function',
        remark: 'function',
        rehype: 'function',
      })
    },
    minutes,
  )

  it.each(['--module nodenext', '--module esnext --moduleResolution bundler'])(
    'has types that a strict project compiles against: %s',
    (resolution) => {
      const source = `
      import { createPlashka, type Finding } from 'plashka'
      import rehype, { rehypePlashka } from 'plashka/rehype'
      import remark, { remarkPlashka } from 'plashka/remark'
      import retext, { retextPlashka } from 'plashka/retext'
      export const plugins = [rehypePlashka, remarkPlashka, retextPlashka]
      export const defaults: typeof plugins = [rehype, remark, retext]
      const plashka = createPlashka({})
      const result = plashka.validate('Заголовок')
      export const verdict: string | undefined = result.verdicts[0]?.verdict
      // @ts-expect-error a misspelt option must not compile
      createPlashka({ publishers: [] })
      export const wordOf = (finding: Finding): string =>
        finding.code === 'name-case' ? finding.args.case : ''
      export const cases = result.findings.map((message) =>
        message.code === 'name-case' ? message.data.args.case : message.reason,
      )
      export const letters = result.labels.flatMap(({ deviations }) =>
        deviations.map((each) => (each.code === 'lookalike' ? each.args.letters : '')),
      )
      // @ts-expect-error each code has its own arguments
      export const foreign = (finding: Finding) => finding.code === 'decoration' && finding.args.case
      export const fromDatabase = (row: { title?: string; date?: string; format?: string }) =>
        plashka.validate('Мост', { title: row.title, date: row.date, format: row.format })
      export const optional = (lang: 'ru' | 'en' | undefined) => createPlashka({ lang })
    `
      writeFileSync(join(consumer, 'use.mts'), source)
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const flags = `--noEmit --strict --exactOptionalPropertyTypes --target es2023 ${resolution}`
      run(process.execPath, [tsc, ...flags.split(' '), 'use.mts'], consumer)
    },
    minutes,
  )

  it(
    'answers --version from the bin',
    () => {
      const version = run('npx', ['--no', '--', 'plashka', '--version'], consumer)
      expect(version.trim()).toBe(readPackage().version)
    },
    minutes,
  )

  it(
    'lists the built-in rules from the bin',
    () => {
      const rules = run('npx', ['--no', '--', 'plashka', 'rules'], consumer)
      for (const id of ['ru/foreign-agent', 'ru/age-mark', 'us/fara']) expect(rules).toContain(id)
    },
    minutes,
  )

  it('carries what it promises and nothing of the workshop', () => {
    const files = listPackage()
    for (const file of [
      'LICENSE',
      'README.md',
      'README.ru.md',
      'docs/configuration.md',
      'docs/ru/configuration.md',
      'dist/index.d.ts',
      'rules/ru/foreign-agent.yaml',
    ]) {
      expect(files).toContain(file)
    }
    expect(files.some((file) => /^schema\/.+\.json$/.test(file))).toBe(true)
    expect(files.filter((file) => /^(src|test|scripts|bench)\//.test(file))).toEqual([])
  })

  it('carries no translations of zod, which a start with a configuration would read', () => {
    const dist = join(consumer, 'node_modules/plashka/dist')
    const german = readdirSync(dist)
      .filter((name) => /\.c?js$/.test(name))
      .filter((name) => readFileSync(join(dist, name), 'utf8').includes('Ungültige Eingabe'))
    expect(german).toEqual([])
  })

  it('has a core that loads no module of Node', () => {
    const dist = join(consumer, 'node_modules/plashka/dist')
    const loaded = new Set(
      ['index', 'retext', 'remark', 'rehype', 'textlint', 'eslint', 'register'].map(
        (name) => `./${name}.js`,
      ),
    )
    for (const name of loaded) {
      const text = readFileSync(join(dist, name), 'utf8')
      for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?"([^"\n]+)"/g)) {
        expect(from).not.toMatch(/^node:/)
        if (from.startsWith('./')) loaded.add(from)
      }
    }
  })
})

function listPackage(): readonly string[] {
  const folder = join(consumer, 'node_modules/plashka')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
