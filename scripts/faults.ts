/**
 * `npm run faults`: breaks `inject --write` some hundred times and looks at what is left.
 * `--texts N` in the folder, `--kills N` at random calls and N at random times, `--seed N`;
 * the errors are injected into every call of a small folder. Prints a table in Markdown.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randomFrom } from '../bench/random.ts'
import { faultTexts } from '../test/faults/texts.ts'
import { type Fault, type Files, Ground, type Run, tryOnce } from '../test/faults/trial.ts'

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '200' },
    kills: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
  },
})
const dice = randomFrom(Number(values.seed))
const cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js')

interface Row {
  readonly what: string
  trials: number
  ended: number
  written: number
  leftovers: number
  wrong: string[]
}

interface Prepared {
  readonly ground: Ground
  readonly before: Files
  readonly after: Files
  readonly calls: number
  readonly milliseconds: number
}

const prepare = async (texts: number): Promise<Prepared> => {
  const ground = new Ground(cli, faultTexts(texts))
  ground.reset()
  const before = ground.look()
  const calls = await ground.countCalls()
  const after = ground.look()
  ground.reset()
  const { milliseconds, code } = await ground.run()
  if (code !== 0) throw new Error(`The run without a fault ended with ${code}.`)
  return { ground, before, after, calls, milliseconds }
}

const rows: Row[] = []

const tryAll = async (
  what: string,
  { ground, before, after }: Prepared,
  breaks: readonly (() => Promise<Run>)[],
): Promise<void> => {
  const row: Row = { what, trials: 0, ended: 0, written: 0, leftovers: 0, wrong: [] }
  rows.push(row)
  for (const breakIt of breaks) {
    const trial = await tryOnce(ground, before, after, breakIt)
    row.trials += 1
    if (trial.run.signal === null) row.ended += 1
    row.written += trial.written
    row.leftovers += trial.leftovers
    row.wrong.push(...trial.wrong)
    for (const line of trial.wrong) console.error(`${what}: ${line}`)
    process.stderr.write(`\r${what}: ${row.trials} of ${breaks.length} `)
  }
  process.stderr.write('\n')
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const kills = Number(values.kills)
const large = await prepare(Number(values.texts))
const whole = large.milliseconds
await tryAll(
  'SIGKILL at a random moment',
  large,
  times(kills, () => () => large.ground.runFor(dice.below(Math.ceil(whole)))),
)
const deaths = ['kill-before', 'kill-half', 'kill-after'] as const
await tryAll(
  'SIGKILL before, during and after a random call',
  large,
  times(kills, (index) => {
    const fault: Fault = {
      at: 1 + dice.below(large.calls),
      how: deaths[index % 3] ?? 'kill-half',
    }
    return () => large.ground.run(fault)
  }),
)
large.ground.remove()

const small = await prepare(3)
for (const how of ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'] as const)
  await tryAll(
    `${how} at every call`,
    small,
    times(small.calls, (index) => () => small.ground.run({ at: index + 1, how })),
  )
small.ground.remove()

console.log(
  `${values.texts} texts, ${large.calls} calls to the file system in a whole run; the errors over 3 texts, ${small.calls} calls.\n`,
)
console.log(
  '| fault | runs | ended by themselves | texts written by then | leftovers swept away | promises broken |',
)
console.log('| --- | --- | --- | --- | --- | --- |')
for (const { what, trials, ended, written, leftovers, wrong } of rows)
  console.log(`| ${what} | ${trials} | ${ended} | ${written} | ${leftovers} | ${wrong.length} |`)
process.exitCode = rows.some(({ wrong }) => wrong.length > 0) ? 1 : 0
