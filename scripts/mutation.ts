/**
 * `npm run mutation`: does a test notice when the code of the core rooms is changed? Stryker changes
 * a sample of it, one mutant at a time. `-- --every N` takes every n-th top-level statement (10),
 * `--seed N` others of them, `--all` everything, `--only PATH` one room or file (repeatable),
 * `--scratch FOLDER` holds Stryker and its reports. Prints a table in Markdown, and what no test
 * noticed on standard error; ends with 1 where the score is below 80 %.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rooms, sourcesOf, testsFor } from './mutation/files.ts'
import { sample } from './mutation/sample.ts'
import { percentOf, scoreOf, unnoticed } from './mutation/score.ts'
import { installStryker, type Mutant, runStryker } from './mutation/stryker.ts'

const goal = 80
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    every: { type: 'string', default: '10' },
    seed: { type: 'string', default: '0' },
    only: { type: 'string', multiple: true, default: [] },
    scratch: { type: 'string', default: join(tmpdir(), 'plashka-mutation') },
  },
})
const every = values.all ? 1 : Number(values.every)
const seed = Number(values.seed)
if (!Number.isInteger(every) || every < 1 || !Number.isInteger(seed) || seed < 0)
  throw new Error('--every takes a whole number from 1, --seed one from 0.')

const row = (name: string, mutants: readonly Mutant[]): string => {
  const score = scoreOf(mutants)
  const counts = [...Object.values(score), `${percentOf(score).toFixed(1)} %`]
  return `| ${[name, ...counts].join(' | ')} |`
}

const command = installStryker(values.scratch)
const all: Mutant[] = []
const columns = 'room,mutants,killed,timed out,survived,not reached,invalid,score'.split(',')
const rows = [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`]
for (const room of rooms) {
  const mutate = sample(sourcesOf(room, values.only), every, seed)
  if (mutate.length === 0) continue
  const folder = join(values.scratch, room)
  const report = runStryker(command, folder, mutate, testsFor(room))
  const mutants = Object.values(report.files).flatMap((file) => file.mutants)
  const lines = unnoticed(report)
  writeFileSync(join(folder, 'unnoticed.txt'), `${lines.join('\n')}\n`)
  console.error(lines.join('\n'))
  all.push(...mutants)
  rows.push(row(`\`${room}\``, mutants))
}
if (all.length === 0) throw new Error(`Nothing to change under ${values.only.join(', ')}.`)
console.log([...rows, row('all', all)].join('\n'))
process.exitCode = percentOf(scoreOf(all)) < goal ? 1 : 0
