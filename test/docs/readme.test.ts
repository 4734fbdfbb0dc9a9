import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { configJsonSchema } from '../../src/cli/config/config-schema.ts'
import { writeSnapshot } from '../../src/register/snapshot.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { loadRule } from '../../src/rules/load.ts'
import { runFile, runPlashka } from '../examples/run.ts'
import { listFiles, read, root } from '../house/project.ts'
import { exportOf, importAs } from '../register/import/fixture.ts'
import { blocksOf, commandsOf } from './blocks.ts'

const pages = ['README.md', 'README.ru.md', ...listFiles('docs')].filter((path) =>
  path.endsWith('.md'),
)

/** The samples, so that a page's `plashka … 03-comma.txt` finds its text and its settings. */
const desk = mkdtempSync(join(tmpdir(), 'plashka-docs-'))
cpSync(join(root, 'examples/articles'), desk, { recursive: true })
/** Inside the package, so that `plashka` is the package itself. */
const inside = mkdtempSync(join(root, 'test/docs/.snippet-'))
afterAll(() => {
  for (const folder of [desk, inside]) rmSync(folder, { recursive: true, force: true })
})

const words = (command: string) =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const run = (command: string): string => {
  const [name, ...args] = words(command)
  if (name === 'cat') return readFileSync(join(desk, args[0] ?? ''), 'utf8').trimEnd()
  if (name !== 'plashka') throw new Error(`The pages may run only cat and plashka, not ${name}.`)
  const { out, err } = runPlashka(args, desk)
  return `${out}${err}`.trimEnd()
}

/** The snapshot of an invented register, which the pages' configurations name. */
const invented = async (): Promise<string> => {
  const { register } = await importAs(await exportOf())
  if (register === undefined) throw new Error('the invented register was refused')
  return writeSnapshot(register)
}

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page)

  const commands = blocks
    .filter(({ lang }) => lang === 'console')
    .flatMap(({ text, line }) => commandsOf(text).map((each) => ({ ...each, line })))
  it.each(commands)('line $line: $command', ({ command, shown }) => {
    expect(run(command)).toBe(shown)
  })

  const snippets = blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    return /^(?:ts|cjs)$/.test(block.lang) && next?.lang === 'text'
      ? [{ ...block, shown: next.text }]
      : []
  })
  it.each(snippets)(
    'the snippet of line $line prints what is shown',
    ({ text, line, lang, shown }) => {
      const file = join(inside, `line-${line}.${lang}`)
      writeFileSync(file, text)
      const { out, err } = runFile(file.slice(root.length))
      expect(err).toBe('')
      expect(out.trimEnd()).toBe(shown.trimEnd())
    },
  )

  const yaml = blocks.filter(({ lang }) => lang === 'yaml')
  it.each(yaml.filter(({ text }) => /^(?:extends|id):/m.test(text)))(
    'the rule file of line $line loads',
    ({ text }) => {
      expect(loadRule(text, { lang: 'en' }).editions.length).toBeGreaterThan(0)
    },
  )

  const configs = yaml.filter(({ text }) => /^publisher:/m.test(text))
  it.each(configs)('the configuration of line $line is read', async ({ text }) => {
    const folder = mkdtempSync(join(tmpdir(), 'plashka-config-'))
    writeFileSync(join(folder, 'plashka.register.json'), await invented())
    writeFileSync(join(folder, 'plashka.config.yaml'), text)
    cpSync(join(root, 'examples/house-rule.yaml'), join(folder, 'house-rule.yaml'))
    cpSync(join(root, 'examples/articles'), folder, { recursive: true, filter: isText })
    const { code, err } = runPlashka(['validate', '06-second-half.txt'], folder)
    rmSync(folder, { recursive: true, force: true })
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  it('links only to what is there', () => {
    const folder = page.includes('/') ? page.replace(/[^/]+$/, '') : ''
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
    for (const [, link = ''] of links) {
      expect(existsSync(join(root, folder, link)), link).toBe(true)
    }
  })
})

describe.each(['docs/configuration.md', 'docs/ru/configuration.md'])('%s', (page) => {
  it('shows every key of the configuration', () => {
    const block = blocksOf(page).find(({ text }) => /^publisher:/m.test(text))
    for (const key of keysOf(configJsonSchema())) expect(block?.text).toContain(key)
  })
})

describe.each(['README.md', 'README.ru.md'])('%s', (page) => {
  const text = read(page)

  it('names every built-in rule', () => {
    for (const { id } of builtinRules) expect(text).toContain(`\`${id}\``)
  })

  it('shows what it does and how to try it', () => {
    expect(text).toContain('npm ci && npm run demo')
    expect(text).toContain('npm ci && npm test')
  })
})

function isText(path: string): boolean {
  return !path.endsWith('plashka.config.yaml')
}

/** Every key that stands under `properties` of a JSON Schema, the schema's own name for itself apart. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap(keysOf)
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return keysOf(value)
    // A slot may give every case; the page shows some of them.
    const cases = ['dative', 'accusative', 'prepositional', '$schema']
    return Object.entries(value)
      .filter(([name]) => !cases.includes(name))
      .flatMap(([name, inner]) => [`${name}:`, ...keysOf(inner)])
  })
}
