/**
 * `npm run fuzz`: hostile input for every parser of ours, led by what it reaches in the code, and
 * made up of likely pieces. `-- --minutes N` in all (30), `--nightly` for eight hours, `--target X`
 * for one (repeatable), `--seed N`, `--scratch FOLDER` keeps what was learnt for the next run.
 * Prints a table in Markdown; ends with 1 when a promise was broken, and names the input.
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { inputsOf } from '../test/fuzz/inputs.ts'
import type { FuzzTarget } from '../test/fuzz/target.ts'
import { fuzzTargets } from '../test/fuzz/targets.ts'
import { bundleTargets, installFuzzer, runGuided } from './fuzz/guided.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    nightly: { type: 'boolean', default: false },
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    scratch: { type: 'string', default: join(tmpdir(), 'plashka-fuzz') },
  },
})
const minutes = Number(values.minutes ?? (values.nightly ? 480 : 30))
const seed = Number(values.seed)
if (!(minutes > 0) || !Number.isInteger(seed) || seed < 1)
  throw new Error('--minutes takes a number above 0, --seed a whole number from 1.')
const unknown = values.target.filter((name) => !fuzzTargets.some((each) => each.name === name))
if (unknown.length > 0)
  throw new Error(
    `No target is called ${unknown.join(', ')}; there are ${fuzzTargets.map(({ name }) => name).join(', ')}.`,
  )
const chosen = fuzzTargets.filter(
  ({ name }) => values.target.length === 0 || values.target.includes(name),
)
/** Three quarters of the time follow the coverage. */
const seconds = (minutes * 60) / chosen.length
const guidedSeconds = Math.max(1, Math.round(seconds * 0.75))

/** Inputs of likely pieces until the time is over; the smallest that breaks a promise is told. */
const runStructured = async (target: FuzzTarget) => {
  let runs = 0
  const property = fc.asyncProperty(inputsOf(target), async (input) => {
    runs += 1
    await target.run(input)
  })
  const end = Date.now() + seconds * 250
  for (let round = seed; Date.now() < end; round++) {
    const { counterexample, errorInstance } = await fc.check(property, { seed: round, numRuns: 50 })
    const [input] = counterexample ?? []
    if (input !== undefined) return { runs, crash: { input, error: errorInstance } }
  }
  return { runs, crash: undefined }
}

const { scratch } = values
mkdirSync(scratch, { recursive: true })
const { cli, env } = installFuzzer(scratch)
const bundle = await bundleTargets()
const number = (value: number): string => value.toLocaleString('en')
let allBroken = 0
const columns = [
  ...['target', 'runs led by coverage', 'edges reached', 'inputs kept', 'seconds'],
  ...['runs of likely pieces', 'promises broken'],
]
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`)
for (const target of chosen) {
  const guided = await runGuided(
    target,
    { cli, env, bundle, scratch },
    { seconds: guidedSeconds, seed },
  )
  if (guided.crash !== undefined)
    console.error(`${guided.crash.said}\n${target.name}: ${guided.crash.file}`)
  const structured = await runStructured(target)
  if (structured.crash !== undefined) {
    const { input, error } = structured.crash
    console.error(target.name, JSON.stringify(new TextDecoder().decode(input)), error)
  }
  const broken = [guided.crash, structured.crash].filter((each) => each !== undefined).length
  allBroken += broken
  const { runs, edges, corpus, seconds: taken } = guided
  const cells = [runs, edges, corpus, taken, structured.runs, broken].map(number)
  console.log(`| ${target.name} | ${cells.join(' | ')} |`)
}
process.exitCode = allBroken > 0 ? 1 : 0
