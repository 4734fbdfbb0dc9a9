// Run as a process of its own: the flags of the engine are the process's. How much room for new
// objects it has made, in bytes, when many of them have lived on.
import { getHeapSpaceStatistics } from 'node:v8'
import { endGrowth, withoutGrowth } from '../../src/cli/texts/engine-flags.ts'

const room = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size

const liveOn = (now) => {
  const list = []
  for (let index = 0; index < 1_000_000; index++) {
    list.push({ index, path: `${index}.txt` })
    if (index % 100 === 0) now()
  }
  return list
}

const ways = {
  listing: () => withoutGrowth(async () => liveOn(() => {})),
  'listing, then working': async () => {
    await withoutGrowth(async () => [])
    return liveOn(() => {})
  },
  'listing in vain, then working': async () => {
    await withoutGrowth(async () => Promise.reject(new Error('No such folder.'))).catch(() => {})
    return liveOn(() => {})
  },
  'working on 50': () => liveOn(() => endGrowth(50)),
  'working on 49': () => liveOn(() => endGrowth(49)),
}
const before = room()
const { length } = await ways[process.argv[2]]()
console.log(JSON.stringify({ before, after: room(), length }))
