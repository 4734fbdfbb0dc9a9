import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import { endings, type Kind } from './documents.ts'

/** What the bench installs for itself; the package never does. */
const packages = {
  textlint: '^15.8.0',
  'textlint-rule-prh': '^6.1.0',
  'textlint-plugin-html': '^1.0.1',
  'remark-cli': '^12.0.1',
  'remark-preset-lint-recommended': '^7.0.1',
  alex: '^11.0.1',
  'markdownlint-cli2': '^0.22.1',
}

export interface Peer {
  readonly name: string
  readonly kinds: readonly Kind[]
  /** Takes minutes on a large corpus: run once, and on fewer documents where that is said. */
  readonly isSlow: boolean
  command(corpus: Corpus, kind: Kind): readonly string[]
}

/** Installs the peers into a scratch folder and writes their settings. */
export function installPeers(scratch: string, names: readonly string[]): string {
  const home = join(scratch, 'peers')
  mkdirSync(home, { recursive: true })
  const manifest = { name: 'plashka-bench-peers', private: true, dependencies: packages }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  if (!Object.keys(packages).every((name) => existsSync(join(home, 'node_modules', name)))) {
    console.error('Installing the peers …')
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund']
    const { status } = spawnSync('npm', args, { cwd: home, stdio: 'inherit' })
    if (status !== 0) console.error('WARNING: the peers could not be installed; they are left out.')
  }
  writeFileSync(join(home, 'names.txt'), `${names.join('\n')}\n`)
  // A pattern without an expected word: the name itself is what prh reports when it is spelt otherwise.
  const rules = names.map(
    (name) => `  - expected: ${JSON.stringify(`${name}*`)}
    patterns: [${JSON.stringify(name)}]`,
  )
  writeFileSync(join(home, 'prh.yml'), `version: 1\nrules:\n${rules.join('\n')}\n`)
  writeFileSync(
    join(home, '.textlintrc.json'),
    JSON.stringify({
      plugins: ['html'],
      rules: { prh: { rulePaths: [join(home, 'prh.yml')] } },
    }),
  )
  return home
}

/** The peers that are there; those that are not are named loudly. */
export function peersIn(home: string): readonly Peer[] {
  const bin = (name: string): string => join(home, 'node_modules', '.bin', name)
  const all: (Peer & { readonly needs: string })[] = [
    {
      name: 'textlint + prh, the same names',
      needs: bin('textlint'),
      kinds: ['text', 'markdown', 'html'],
      isSlow: true,
      command: ({ folder }, kind) => [
        bin('textlint'),
        '--config',
        join(home, '.textlintrc.json'),
        '--rules-base-directory',
        join(home, 'node_modules'),
        `${folder}/**/*.${endings[kind]}`,
      ],
    },
    {
      name: 'remark-cli, no plugin',
      needs: bin('remark'),
      kinds: ['markdown'],
      isSlow: true,
      command: ({ folder }) => [bin('remark'), '--no-stdout', '--no-config', '--quiet', folder],
    },
    {
      name: 'remark-cli + remark-lint',
      needs: bin('remark'),
      kinds: ['markdown'],
      isSlow: true,
      command: ({ folder }) => [
        bin('remark'),
        '--no-stdout',
        '--no-config',
        '--quiet',
        '--use',
        join(home, 'node_modules/remark-preset-lint-recommended/index.js'),
        folder,
      ],
    },
    {
      name: 'alex',
      needs: bin('alex'),
      kinds: ['markdown'],
      isSlow: true,
      command: ({ folder }) => [bin('alex'), '--quiet', folder],
    },
    {
      name: 'markdownlint-cli2',
      needs: bin('markdownlint-cli2'),
      kinds: ['markdown'],
      isSlow: true,
      command: ({ folder }) => [bin('markdownlint-cli2'), `${folder}/**/*.md`],
    },
    {
      name: 'rg -i -w -F -f',
      needs: onPath('rg'),
      kinds: ['text', 'markdown', 'html'],
      isSlow: false,
      command: ({ folder }) => [
        'rg',
        '-i',
        '-w',
        '-F',
        '-n',
        '-f',
        join(home, 'names.txt'),
        folder,
      ],
    },
    {
      name: 'grep -F -f',
      needs: onPath('grep'),
      kinds: ['text', 'markdown', 'html'],
      isSlow: false,
      command: ({ folder }) => ['grep', '-r', '-F', '-n', '-f', join(home, 'names.txt'), folder],
    },
  ]
  return all.filter(({ name, needs }) => {
    const isThere = needs !== '' && existsSync(needs)
    if (!isThere) console.error(`WARNING: ${name} is not installed and is left out of the tables.`)
    return isThere
  })
}

function onPath(name: string): string {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? ''
}
