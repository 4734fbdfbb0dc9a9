import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIgnored, makeAnchors } from '../../src/text/anchors.ts'
import { fold } from '../../src/text/fold.ts'
import { mayHoldPhrase, runsIn } from '../../src/text/runs.ts'
import { unitKind } from '../../src/text/unit-kind.ts'

const runs = ['иностранным', 'иностранного', 'материал', 'обществом', 'агентами', 'каша-малаша']
const phrases = ['иностранным агентам', ...runs.slice(1)]
const anchors = makeAnchors(phrases)
if (anchors === undefined) throw new Error('These phrases have runs of letters.')
const { kinds } = anchors
/** The letters looked for, as the tables number them: of a phrase its longest run. */
const letters = ['иностранным', 'иностранного', 'материал', 'обществом', 'агентами', 'малаша'].map(
  (run) => [...run].map((letter) => kinds[letter.charCodeAt(0)] ?? 0),
)

/** Every run, looked for at every place, back from its end. */
function plainly(source: string, from: number, to: number): number[] {
  const endsAt = (run: readonly number[], end: number): boolean => {
    let at = end - 1
    for (const letter of run.toReversed()) {
      while (at >= from && isIgnored(source.charCodeAt(at))) at--
      if (at < from || kinds[source.charCodeAt(at)] !== letter) return false
      at--
    }
    return true
  }
  const ends: number[] = []
  for (let end = from + 1; end <= to; end++) {
    // A run ends with a letter, not with an invisible mark after it.
    if ((kinds[source.charCodeAt(end - 1)] ?? 0) < unitKind.letter) continue
    if (letters.some((run) => endsAt(run, end))) ends.push(end)
  }
  return ends
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...runs) },
  { weight: 4, arbitrary: fc.constantFrom(...'иностратегмлбщк'.split('')) },
  { weight: 2, arbitrary: fc.constantFrom('иност', 'иностран', 'агент', 'матери', 'общество') },
  { weight: 1, arbitrary: fc.constantFrom('\u00ad', '\u200b', '\u0301', '\u2060') },
  { weight: 1, arbitrary: fc.constantFrom('\u0e01', '\ud83e\udd8a', '\ud83e', '漢', '\ufe0f') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '-', 'w', 'A', 'o', 'p', 'И', 'Н') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const sources = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('runsIn', () => {
  it('finds what a search at every place finds', () => {
    let found = 0
    fc.assert(
      fc.property(sources, fc.nat(10), fc.nat(10), (source, before, behind) => {
        const from = Math.min(before, source.length)
        const to = Math.max(from, source.length - behind)
        const ends = plainly(source, from, to)
        found += ends.length
        expect(runsIn(anchors, source, from, to)).toEqual(ends)
      }),
      { numRuns: 3_000 },
    )
    expect(found).toBeGreaterThan(1_000)
  })

  it.each([
    ['as it is', 'кто-то материал', [15]],
    ['in capitals, with a Latin letter', 'МАТEРИАЛЫ', [8]],
    ['over a soft hyphen and a stress mark', 'мате\u00adриа\u0301л', [10]],
    ['twice, one behind the other', 'материалматериал', [8, 16]],
    ['not over a space', 'мате риал', []],
    ['not over what is displayed', 'мате\u0e01риал', []],
  ])('%s', (_, source, ends) => {
    expect(runsIn(anchors, source, 0, source.length)).toEqual(ends)
  })
})

describe('mayHoldPhrase', () => {
  it('looks at the whole phrase around its longest run', () => {
    const holds = (text: string) => mayHoldPhrase(anchors, text, 0, text.length)
    expect(holds('снова ИНОСТРАННЫМ  АГЕНТАМ отказано')).toBe(true)
    expect(holds('иностранным гостям отказано')).toBe(false)
  })

  it('misses no text that holds one when it is folded', () => {
    const around = fc.tuple(sources, fc.constantFrom(...phrases), sources)
    fc.assert(
      fc.property(around, ([before, phrase, after]) => {
        const text = `${before} ${phrase} ${after}`
        expect(fold(text).text).toContain(phrase)
        expect(mayHoldPhrase(anchors, text, 0, text.length)).toBe(true)
      }),
    )
  })
})
