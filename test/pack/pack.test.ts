import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles, readPackage, root } from '../house/project.ts'

const minutes = 60_000
const temporary = mkdtempSync(join(tmpdir(), 'plashka-pack-'))
/** Somebody else's project, with the tarball installed. */
const consumer = join(temporary, 'consumer')

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
}

/** The gate builds before it tests; whoever runs this file alone must not test an old build. */
function buildIfStale(): void {
  const inputs = [...listFiles('src'), 'tsup.config.ts', 'package.json']
  const modified = (path: string) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const newest = Math.max(...inputs.map(modified))
  if (newest > Math.min(modified('dist/index.d.ts'), modified('dist/cli.js'))) {
    run('npm', ['run', 'build'], root)
  }
}

beforeAll(() => {
  buildIfStale()
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary], root)
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'))
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline']
  run('npm', ['install', ...quiet, join(temporary, tarball ?? 'no tarball')], consumer)
}, 5 * minutes)

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Uses the library as a newsroom does and prints what came out. */
const use = `
  const plashka = createPlashka({
    publisher: {
      role: 'agent',
      name: 'Общество с ограниченной ответственностью «Северный вестник»',
      instrumental: 'Обществом с ограниченной ответственностью «Северный вестник»',
      genitive: 'Общества с ограниченной ответственностью «Северный вестник»',
      included: '2023-05-12',
    },
  })
  const article = 'В Северогорске открыли мост\\n\\nДвижение по нему пустили утром.\\n'
  const date = '2024-03-01'
  const before = plashka.validate(article, { date })
  const { output } = plashka.inject(article, { date })
  const after = plashka.validate(output, { date })
  const verdictOf = (result) =>
    result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
  console.log(JSON.stringify({
    before: verdictOf(before),
    after: verdictOf(after),
    labels: plashka.detect(output, { date }).labels.length,
    codes: before.findings.map(({ code }) => code),
    output,
  }))
`

interface Used {
  readonly before: string
  readonly after: string
  readonly labels: number
  readonly codes: readonly string[]
  readonly output: string
}

function runScript(name: string, source: string): Used {
  writeFileSync(join(consumer, name), source)
  return JSON.parse(run(process.execPath, [name], consumer)) as Used
}

describe('the packed package', () => {
  it.each([
    ['import', 'use.mjs', `import { createPlashka } from 'plashka'\n${use}`],
    ['require()', 'use.cjs', `const { createPlashka } = require('plashka')\n${use}`],
  ])(
    'works by %s',
    (_, name, source) => {
      const used = runScript(name, source)
      expect(used.before).toBe('missing')
      expect(used.codes.length).toBeGreaterThan(0)
      expect(used.after).toBe('clean')
      expect(used.labels).toBeGreaterThan(0)
      expect(used.output).toContain('ИНОСТРАННЫМ АГЕНТОМ')
      expect(used.output).toContain('«СЕВЕРНЫЙ ВЕСТНИК»')
    },
    minutes,
  )

  it.each([
    ['import', 'plugins.mjs', (name: string) => `import { ${name}Plashka } from 'plashka/${name}'`],
    [
      'require()',
      'plugins.cjs',
      (name: string) => `const { ${name}Plashka } = require('plashka/${name}')`,
    ],
  ])(
    'brings its plugins by %s',
    (_, name, get) => {
      const names = ['retext', 'remark', 'rehype']
      const kinds = names.map((plugin) => `${plugin}: typeof ${plugin}Plashka`)
      const script = `${names.map(get).join('\n')}\nconsole.log(JSON.stringify({ ${kinds.join(', ')} }))`
      writeFileSync(join(consumer, name), script)
      const printed = run(process.execPath, [name], consumer)
      expect(JSON.parse(printed)).toEqual({
        retext: 'function',
        remark: 'function',
        rehype: 'function',
      })
    },
    minutes,
  )

  it(
    'has types that a strict project compiles against',
    () => {
      const source = `
      import { createPlashka } from 'plashka'
      import { rehypePlashka } from 'plashka/rehype'
      import { remarkPlashka } from 'plashka/remark'
      import { retextPlashka } from 'plashka/retext'
      export const plugins = [rehypePlashka, remarkPlashka, retextPlashka]
      const result = createPlashka({}).validate('Заголовок')
      export const verdict: string | undefined = result.verdicts[0]?.verdict
      // @ts-expect-error a misspelt option must not compile
      createPlashka({ publishers: [] })
    `
      writeFileSync(join(consumer, 'use.mts'), source)
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const flags = '--noEmit --strict --target es2023 --module nodenext'
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
      'dist/index.d.ts',
      'rules/ru/foreign-agent.yaml',
    ]) {
      expect(files).toContain(file)
    }
    expect(files.some((file) => /^schema\/.+\.json$/.test(file))).toBe(true)
    expect(files.filter((file) => /^(src|test|scripts|docs|bench)\//.test(file))).toEqual([])
  })

  it('has a core that loads no module of Node', () => {
    const dist = join(consumer, 'node_modules/plashka/dist')
    const loaded = new Set(['./index.js', './retext.js', './remark.js', './rehype.js'])
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
