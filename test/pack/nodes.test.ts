import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installPacked, minutes, run } from './packed.ts'
import { pluginWays, type Used, ways } from './use.ts'

/** The versions of Node that the package must run on: each that is kept, and the newest. */
const versions = ['20', '22', '24', '26'] as const

const temporary = mkdtempSync(join(tmpdir(), 'plashka-nodes-'))
let consumer: Consumer

const platform = process.platform === 'win32' ? 'win' : process.platform
const carrier = `node-${platform}-${process.arch}`

const folderOf = (version: string): string => join(temporary, version)

/** Where the binary of a version is, once the package that carries it is installed. */
const binaryOf = (version: string): string =>
  join(folderOf(version), 'node_modules', carrier, 'bin', 'node')

/** Installs the package with the binary of a version. Rejects where there is none. */
const install = async (version: string): Promise<void> => {
  const folder = folderOf(version)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--no-save']
  await promisify(execFile)('npm', ['install', ...quiet, `${carrier}@${version}`], { cwd: folder })
}

beforeAll(async () => {
  const binaries = Promise.all(versions.map(install))
  consumer = installPacked()
  await binaries
}, 5 * minutes)

afterAll(() => {
  consumer.remove()
  rmSync(temporary, { recursive: true, force: true })
})

const config = `publisher:
  role: agent
  name: Общество с ограниченной ответственностью «Северный вестник»
  included: 2023-05-12
`

const texts = {
  'text.txt': 'В Северогорске открыли мост\n\nДвижение по нему пустили утром.\n',
  'text.md': '# В Северогорске открыли мост\n\nДвижение по нему пустили *утром*.\n',
  'text.html':
    '<!doctype html><title>Мост</title><h1>В Северогорске открыли мост</h1><p>Движение пустили.</p>',
}

/** Runs the command line; answers with its exit code and what it prints. */
const plashka = (node: string, folder: string, ...args: readonly string[]) => {
  const bin = join(consumer.folder, 'node_modules/plashka/dist/cli.js')
  try {
    return { code: 0, output: run(node, [bin, ...args], folder) }
  } catch (error) {
    const { status, stdout, stderr } = error as Readonly<Record<string, unknown>>
    return { code: status, output: `${stdout}${stderr}` }
  }
}

describe.each(versions)('on Node %s', (version) => {
  const node = binaryOf(version)

  it('there is a binary to run, and it is that version', () => {
    expect(run(node, ['--version'], temporary)).toMatch(new RegExp(`^v${version}\\.`))
  })

  it.each(ways)(
    'the library works by %s',
    (_, name, source) => {
      const used = consumer.runScript(name, source, node) as Used
      expect({ before: used.before, after: used.after }).toEqual({
        before: 'missing',
        after: 'clean',
      })
      expect(used.output).toContain('ИНОСТРАННЫМ АГЕНТОМ')
    },
    minutes,
  )

  it.each(pluginWays)(
    'the plugins load by %s',
    (_, name, source) => {
      const kinds = consumer.runScript(name, source, node)
      expect(kinds).toEqual({ retext: 'function', remark: 'function', rehype: 'function' })
    },
    minutes,
  )

  it(
    'the command line finds what is missing in every format, mends it and finds nothing then',
    () => {
      const folder = mkdtempSync(join(temporary, `texts-${version}-`))
      writeFileSync(join(folder, 'plashka.config.yaml'), config)
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
      const date = ['--date', '2024-03-01']
      const before = plashka(node, folder, 'validate', ...date, '--format', 'compact', '.')
      expect(before.code).toBe(1)
      for (const name of Object.keys(texts)) expect(before.output).toContain(`${name}:`)
      const inject = plashka(node, folder, 'inject', '--write', ...date, '.')
      expect(inject).toMatchObject({ code: 0 })
      const after = plashka(node, folder, 'validate', ...date, '.')
      expect(after).toMatchObject({ code: 0 })
    },
    minutes,
  )

  it(
    'the command line has Node keep what it compiled, where Node can, and works without a place for it',
    () => {
      const cache = join(consumer.folder, 'node_modules/.cache')
      rmSync(cache, { recursive: true, force: true })
      const first = plashka(node, temporary, 'rules')
      const kept = existsSync(cache) ? readdirSync(join(cache, 'plashka/compiled')) : []
      const own = kept.filter((name) => name.startsWith(`v${version}.`))
      expect(own).toHaveLength(version === '20' ? 0 : 1)
      expect(plashka(node, temporary, 'rules')).toEqual(first)

      rmSync(cache, { recursive: true, force: true })
      writeFileSync(cache, 'a file where the folder would be')
      expect(plashka(node, temporary, 'rules')).toEqual(first)
      expect(readFileSync(cache, 'utf8')).toBe('a file where the folder would be')
      rmSync(cache)
    },
    minutes,
  )
})
