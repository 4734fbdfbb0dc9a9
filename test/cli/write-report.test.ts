import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { streamReport } from '../../src/cli/texts/write-report.ts'

it('gives a stream no more of a report than its reader has taken', async () => {
  const taken: string[] = []
  const waiting: number[] = []
  const stream = new Writable({
    highWaterMark: 10,
    decodeStrings: false,
    write(piece, _encoding, done) {
      taken.push(String(piece))
      setImmediate(done)
    },
  })
  const pieces = Array.from({ length: 20 }, (_, index) => `часть ${index} отчёта\n`)
  const watched = function* () {
    for (const piece of pieces) {
      waiting.push(stream.writableLength)
      yield piece
    }
  }
  await streamReport(stream as NodeJS.WritableStream as NodeJS.WriteStream, watched())
  expect(Math.max(...waiting)).toBe(0)
  expect(taken.join('')).toBe(pieces.join(''))
})
