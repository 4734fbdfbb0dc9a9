/**
 * Measures plashka and its peers side by side and writes docs/performance.md.
 * `npm run bench` takes the better part of an hour; `-- --quick` some minutes with fewer documents,
 * and writes the page only with `--write`. `--rounds N` measures each command N times.
 * `--scratch FOLDER` keeps the corpus and the peers there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Corpus, writeCorpus } from './corpus.ts'
import { endings, type Kind, kinds, makeDocument, states } from './documents.ts'
import { sideBySide } from './measure.ts'
import { inventNames } from './names.ts'
import { installPeers, type Peer, peersIn } from './peers.ts'
import { configuredCommand, plashkaCommand } from './plashka.ts'
import { type Row, report } from './report.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    scratch: { type: 'string', default: join(tmpdir(), 'plashka-bench') },
    'no-peers': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
})
const { quick, scratch, write } = values
const counts = quick ? [100, 1_000] : [100, 1_000, 10_000]
const most = counts.at(-1) ?? 0
const rounds = Number(values.rounds ?? (quick ? 3 : 5))
/** A machine that is busy with other things says less; the page says how busy it was. */
const load = loadavg()[0] ?? 0
const names = inventNames(1_000)
const output = join(scratch, 'output.txt')
mkdirSync(scratch, { recursive: true })
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
const peers: readonly Peer[] = values['no-peers'] ? [] : peersIn(installPeers(scratch, names))
const corpora = new Map<string, Corpus>()

/** The corpus of a kind and a size. */
function corpusOf(kind: Kind, count: number): Corpus {
  const key = `${kind} ${count}`
  const known = corpora.get(key)
  if (known !== undefined) return known
  const made = writeCorpus(scratch, { kind, state: 'mixed', count, bytes: 4_096, names })
  corpora.set(key, made)
  return made
}

/** Many documents: the command line and its peers on the same folder, in turn. */
async function folders(kind: Kind, count: number): Promise<Row[]> {
  const corpus = corpusOf(kind, count)
  console.error(`${count} documents, ${kind}, ${(corpus.bytes / 1e6).toFixed(1)} MB`)
  const contenders = [
    { name: 'plashka', command: plashkaCommand(corpus), rounds },
    ...peers
      .filter((peer) => peer.kinds.includes(kind))
      .map((peer) => ({
        name: peer.name,
        command: peer.command(corpus, kind),
        rounds: peer.isSlow ? 1 : rounds,
      })),
  ]
  return [...(await sideBySide(contenders, output))].map(([name, run]) => ({
    kind,
    files: count,
    bytes: corpus.bytes,
    name,
    ...run,
  }))
}

/** One large document; peers that hold a tree of it are left out. */
async function large(kind: Kind, bytes: number): Promise<Row[]> {
  const folder = join(scratch, 'corpus', `${kind}-large-${bytes}`)
  mkdirSync(folder, { recursive: true })
  const document = makeDocument(kind, 'clean', bytes, names, 5)
  writeFileSync(join(folder, `large.${endings[kind]}`), document)
  const size = Buffer.byteLength(document)
  console.error(`one document, ${kind}, ${(size / 1e6).toFixed(1)} MB`)
  const contender = { name: 'plashka', command: plashkaCommand({ folder }), rounds: quick ? 1 : 3 }
  return [...(await sideBySide([contender], output))].map(([name, run]) => ({
    kind,
    files: 1,
    bytes: size,
    name,
    ...run,
  }))
}

/** One small document, beside a process that does nothing: what a commit hook waits for. */
async function start(): Promise<Row[]> {
  const empty = join(scratch, 'empty.mjs')
  const times = quick ? 7 : 15
  writeFileSync(empty, '')
  const oneOf = (kind: Kind) => join(corpusOf(kind, 100).folder, `00000.${endings[kind]}`)
  const one = (kind: Kind) => ({
    name: `plashka validate one.${endings[kind]}`,
    command: plashkaCommand({ folder: oneOf(kind) }),
    rounds: times,
  })
  const configured = {
    name: 'plashka validate one.md, with plashka.config.yaml',
    command: configuredCommand(oneOf('markdown'), join(scratch, 'plashka.config.yaml')),
    rounds: times,
  }
  const contenders = [
    { name: 'node, an empty module', command: [process.execPath, empty], rounds: times },
    ...kinds.map(one),
    configured,
  ]
  return [...(await sideBySide(contenders, output))].map(([name, run]) => ({
    kind: 'text',
    files: 1,
    bytes: 4_096,
    name,
    ...run,
  }))
}

function inProcess(): { kind: Kind; state: string; cold: number; warm: number }[] {
  const script = fileURLToPath(new URL('in-process.ts', import.meta.url))
  return kinds.flatMap((kind) =>
    states
      .filter((state) => !quick || state === 'clean' || state === 'mixed')
      .map((state) => {
        const args = ['--import', 'tsx', script, kind, state]
        const printed = execFileSync(process.execPath, args, { encoding: 'utf8' })
        const { cold, warm } = JSON.parse(printed) as { cold: number; warm: number }
        console.error(`  in process, ${kind}, ${state}: ${warm.toFixed(1)} MB/s`)
        return { kind, state, cold, warm }
      }),
  )
}

const startRows = await start()
const speeds = inProcess()
const rows: Row[] = []
for (const kind of kinds) for (const count of counts) rows.push(...(await folders(kind, count)))
const largeRows: Row[] = []
for (const kind of kinds) {
  for (const bytes of quick ? [5e6] : [5e6, 50e6]) largeRows.push(...(await large(kind, bytes)))
}
const profile = readFileSync(new URL('profile.md', import.meta.url), 'utf8')
const page = report({
  machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, ${process.platform}; ${load.toFixed(1)} other processes wanted a core when the run began`,
  rows,
  large: largeRows,
  start: startRows,
  inProcess: speeds,
  most,
  profile,
})
console.log(page)
if (write || (!quick && !values['no-peers'])) {
  writeFileSync(new URL('../docs/performance.md', import.meta.url), page)
}
