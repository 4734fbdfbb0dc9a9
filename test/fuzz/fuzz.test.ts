import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../house/project.ts'
import { inputsOf } from './inputs.ts'
import { seedsOf } from './seeds.ts'
import { fuzzTargets } from './targets.ts'

// The short run; `npm run fuzz` takes its time and is led by what the inputs reach.
describe.each(fuzzTargets)('$name', (target) => {
  it('holds its promises for every seed', async () => {
    const seeds = seedsOf(target.name)
    expect(seeds.length).toBeGreaterThan(1)
    for (const seed of seeds) await target.run(seed)
  })

  it('holds them for what is like the seeds', async () => {
    await fc.assert(
      fc.asyncProperty(inputsOf(target), async (input) => {
        await target.run(input)
      }),
      { seed: 20_251_012, numRuns: 60 },
    )
  })
})

describe('the seeds', () => {
  it('belong to a target each', () => {
    const folders = listFiles('test/fixtures/fuzz').map((path) => path.split('/')[3])
    expect([...new Set(folders)].sort()).toEqual(fuzzTargets.map(({ name }) => name).sort())
  })
})
