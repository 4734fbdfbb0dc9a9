/**
 * Measures what `--cache` saves: the built command line over a thousand documents of each kind
 * without a cache, with one that is made meanwhile, and with one that is there. Prints the medians of
 * whole processes in milliseconds. After `npm run build`: `npx tsx bench/cache.ts`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import { kinds } from './documents.ts'
import { median, runOnce } from './measure.ts'
import { inventNames } from './names.ts'
import { plashkaCommand } from './plashka.ts'

const rounds = 7
const scratch = join(tmpdir(), 'plashka-bench')
const cache = join(scratch, 'cache')
const output = join(scratch, 'output.txt')
const names = inventNames(1_000)
mkdirSync(scratch, { recursive: true })

for (const kind of kinds) {
  const corpus = writeCorpus(scratch, { kind, state: 'mixed', count: 1_000, bytes: 4_096, names })
  const plain = [...plashkaCommand(corpus), '--format', 'compact']
  const cached = [...plain, '--cache-location', cache]
  const times: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    rmSync(cache, { force: true })
    // In turn, so that a slow minute of the machine hits all of them.
    for (const [index, command] of [plain, cached, cached].entries())
      times[index]?.push((await runOnce(command, { output })).seconds)
  }
  const [without, making, having] = times.map((list) => Math.round(median(list) * 1_000))
  console.log(`${kind}: without ${without} ms, making it ${making} ms, with it ${having} ms`)
}
