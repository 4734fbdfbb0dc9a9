import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeRing, placeSize, RingFiller, RingUser } from '../../../src/cli/ahead/ring.ts'

const write = (place: Uint16Array, text: string): number => {
  for (let at = 0; at < text.length; at++) place[at] = text.charCodeAt(at)
  return text.length
}

const contentOf = (text: number): string => `Текст ${text} \ud83e\udd8a${'.'.repeat(text % 7)}`

it('hands over each text whole or not at all, however the two sides take turns', () => {
  // True: a step of the side that reads; false: the next text is used.
  const turns = fc.array(fc.boolean(), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(turns, fc.nat({ max: 5 }), (order, skipped) => {
      const memory = makeRing()
      const filler = new RingFiller(memory)
      const user = new RingUser(memory)
      const handed = new Set<number>()
      let reading = filler.next()
      let used = 0
      for (const isReading of order) {
        if (isReading) {
          if (!filler.isFree(reading)) continue
          if (reading % 6 !== skipped) {
            filler.hand(reading, write(filler.placeOf(reading), contentOf(reading)))
            handed.add(reading)
          }
          reading = filler.next()
        } else {
          const expected = handed.has(used) ? contentOf(used) : undefined
          expect(user.take(used)).toBe(expected)
          used++
        }
      }
    }),
  )
})

it('reads no text that is used up, nor the one that is being read on the other side', () => {
  const memory = makeRing()
  const filler = new RingFiller(memory)
  const user = new RingUser(memory)
  expect(filler.next()).toBe(1)
  for (let text = 0; text < 10; text++) expect(user.take(text)).toBe(undefined)
  expect(filler.next()).toBe(11)
})

it('keeps an empty text apart from none, and holds the longest', () => {
  const memory = makeRing()
  const filler = new RingFiller(memory)
  const user = new RingUser(memory)
  const longest = 'Ё'.repeat(placeSize)
  for (const [text, content] of [
    [1, ''],
    [2, longest],
  ] as const)
    filler.hand(text, write(filler.placeOf(text), content))
  expect([user.take(0), user.take(1), user.take(2), user.take(3)]).toEqual([
    ...[undefined, '', longest, undefined],
  ])
})

it('tells the reading side that nothing more is wanted', () => {
  const memory = makeRing()
  const filler = new RingFiller(memory)
  expect(filler.isOver).toBe(false)
  new RingUser(memory).end()
  expect(filler.isOver).toBe(true)
  // It would sleep for ever otherwise.
  filler.waitFor(1_000_000)
})
