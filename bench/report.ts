import type { Kind } from './documents.ts'

/** One measured command. */
export interface Row {
  readonly kind: Kind
  readonly files: number
  readonly bytes: number
  readonly name: string
  readonly seconds: number
  readonly cpu: number | undefined
  readonly peak: number | undefined
  readonly code: number | null
}

export interface Measured {
  readonly machine: string
  readonly rows: readonly Row[]
  readonly large: readonly Row[]
  readonly start: readonly Row[]
  readonly inProcess: readonly {
    readonly kind: Kind
    readonly state: string
    readonly cold: number
    readonly warm: number
  }[]
  /** The largest number of documents measured. */
  readonly most: number
  readonly profile: string
}

const number = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–'
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : number(bytes, 0)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Writes the page of measurements; every claim with its scope. */
export function report(measured: Measured): string {
  const { machine, start, inProcess, large, most, profile } = measured
  const empty = start[0]?.seconds ?? Number.NaN
  return `# Performance

Written by \`npm run bench\`; the section at the end by hand. Times are wall times of whole processes, medians of the runs; peers that take minutes were run once. CPU is the processor time of all threads, which a busy machine changes less than the time that passes. Memory is the most one process held at a time. MB are 10^6 bytes of UTF-8. Machines differ: compare within one table only.

Machine: ${machine}.

The corpus is invented and the same in every run (\`bench/documents.ts\`): news of about 4 KB, of a publisher who must label every text. Eight of ten carry the label as the form has it, one has it damaged, one has none; one in ten speaks of agents in its text. plashka checks that the label is there, its wording, the publisher's name in its cases, its place and its edition, the age mark likewise. The peers look for 1,000 names (textlint + prh, \`rg\`, \`grep\`) or check style; none of them knows what a label is, so a ratio says how long an editor waits, not who does more.

## Start

One document of 4 KB, beside a process that does nothing.

${table(
  ['command', 'ms', 'times an empty process', 'CPU, ms', 'times', 'peak, MB'],
  start.map(({ name, seconds, cpu = Number.NaN, peak }) => [
    name,
    number(seconds * 1_000, 0),
    number(seconds / empty, 2),
    number(cpu * 1_000, 0),
    number(cpu / (start[0]?.cpu ?? Number.NaN), 2),
    megabytes(peak),
  ]),
)}

## Many documents

${folderTables(measured)}

## Growth

plashka alone: time and memory by the number of documents.

${table(
  ['documents', 'kind', 'MB', 's', 'CPU, s', 'documents/s', 'peak, MB'],
  measured.rows
    .filter(({ name }) => name === 'plashka')
    .map(({ files, kind, bytes, seconds, cpu = Number.NaN, peak }) => [
      String(files),
      kind,
      number(bytes / 1e6, 1),
      number(seconds, 2),
      number(cpu, 2),
      number(files / seconds, 0),
      megabytes(peak),
    ]),
)}

## One large document

${table(
  ['kind', 'MB', 's', 'CPU, s', 'MB/s', 'peak, MB'],
  large.map(({ kind, bytes, seconds, cpu = Number.NaN, peak }) => [
    kind,
    number(bytes / 1e6, 1),
    number(seconds, 2),
    number(cpu, 2),
    number(bytes / 1e6 / seconds, 1),
    megabytes(peak),
  ]),
)}

## In process

\`validate\` of the library on 1,000 documents in memory, one thread, decoding of UTF-8 included. *cold*: the first pass, before anything is compiled; *warm*: the median of the last twenty of sixty. By processor time. The largest run above had ${most} documents.

${table(
  ['kind', 'documents', 'cold, MB/s', 'warm, MB/s'],
  inProcess.map(({ kind, state, cold, warm }) => [kind, state, number(cold, 1), number(warm, 1)]),
)}

${profile.trim()}
`
}

function folderTables({ rows }: Measured): string {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.files} documents, ${row.kind}, ${number(row.bytes / 1e6, 1)} MB`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
    .map(([title, group]) => {
      const own = group.find(({ name }) => name === 'plashka')
      const times = (value: number, plashka = Number.NaN): string =>
        number(value / plashka, value / plashka < 10 ? 2 : 0)
      const lines = group.map(({ name, seconds, cpu = Number.NaN, peak, files }) => [
        name,
        number(seconds, 2),
        number(files / seconds, 0),
        times(seconds, own?.seconds),
        number(cpu, 2),
        times(cpu, own?.cpu),
        megabytes(peak),
      ])
      return `### ${title}\n\n${table(['tool', 's', 'documents/s', 'times plashka', 'CPU, s', 'times plashka', 'peak, MB'], lines)}`
    })
    .join('\n\n')
}
