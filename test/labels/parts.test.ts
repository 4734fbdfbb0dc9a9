import { describe, expect, it } from 'vitest'
import { nearnessOf } from '../../src/labels/alignment/nearness.ts'
import { canonicalLabel } from '../../src/labels/canonical.ts'
import { readExactly } from '../../src/labels/companions/exact.ts'
import { strangeLetters } from '../../src/labels/deviations/lookalikes.ts'
import { joinMoved } from '../../src/labels/deviations/moved.ts'
import type { Deviation } from '../../src/labels/label.ts'
import { type Named, withoutBrackets } from '../../src/labels/names/named.ts'
import { isAgentSlot } from '../../src/labels/names/slot-agent.ts'
import { withoutOverlaps } from '../../src/labels/overlaps.ts'
import { knownName } from '../../src/register/known-name.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { compile, ruleOf } from './forms.ts'

describe('strangeLetters', () => {
  it.each([
    ['МАТЕРИАЛ', 'МАТЕРИАЛ', ''],
    ['МATЕРИАЛ', 'МАТЕРИАЛ', 'AT'],
    ['MАТЕPИAЛ', 'МАТЕРИАЛ', 'MPA'],
    ['AAA', 'ААА', 'A'],
    ['материaл', 'МАТЕРИАЛ', 'a'],
    ['ма\u00adтериaл', 'МАТЕРИАЛ', 'a'],
    ['АГЕНТ0М', 'АГЕНТОМ', '0'],
    ['Ёж', 'ЕЖ', ''],
  ])('of %s for %s are «%s»', (word, expected, letters) => {
    expect(strangeLetters(word, expected)).toBe(letters)
  })
})

describe('joinMoved', () => {
  const dropped = (expected: string, start = 0): Deviation => ({
    ...{ code: 'word-dropped', start, end: start, actual: '', expected, args: { word: expected } },
  })
  const inserted = (actual: string, start = 9): Deviation => ({
    ...{ code: 'word-inserted', start, end: start + actual.length, actual, expected: '' },
    args: { words: actual, negation: false },
  })
  const order = (actual: string, start = 9): Deviation => ({
    ...{ code: 'word-order', start, end: start + actual.length, actual, expected: '' },
    args: { words: actual },
  })
  it.each([
    ['one', [dropped('МАТЕРИАЛ'), inserted('материал')], [order('материал')]],
    ['one that was added first', [inserted('ИЛИ', 1), dropped('ИЛИ', 5)], [order('ИЛИ', 1)]],
    ['with its brackets', [dropped('(ИЛИ)'), inserted('или')], [order('или')]],
    [
      'two',
      [dropped('А', 1), dropped('Б', 2), inserted('Б', 3), inserted('А', 4)],
      [order('Б', 3), order('А', 4)],
    ],
    [
      'of two equal ones one',
      [dropped('А', 1), inserted('А', 2), inserted('А', 3)],
      [order('А', 2), inserted('А', 3)],
    ],
    ['none: another word', [dropped('А'), inserted('Б')], [dropped('А'), inserted('Б')]],
    ['none: nothing added', [dropped('А'), dropped('А')], [dropped('А'), dropped('А')]],
    ['none at all', [], []],
  ])('%s', (_, deviations, joined) => expect(joinMoved(deviations)).toEqual(joined))
})

describe('withoutOverlaps', () => {
  const range = (start: number, end: number) => ({ start, end })
  it.each([
    ['one', [range(0, 5)], [range(0, 5)]],
    ['none', [], []],
    ['touching', [range(0, 5), range(5, 9)], [range(0, 5), range(5, 9)]],
    ['the first wins', [range(3, 6), range(0, 4), range(5, 9)], [range(3, 6)]],
    ['inside', [range(0, 9), range(3, 4)], [range(0, 9)]],
    ['around', [range(3, 4), range(0, 9)], [range(3, 4)]],
    [
      'what was refused takes no place',
      [range(0, 4), range(3, 8), range(6, 9)],
      [range(0, 4), range(6, 9)],
    ],
    ['far apart', [range(0, 4_100), range(4_098, 4_200)], [range(0, 4_100)]],
    ['over a border', [range(4_090, 4_100), range(4_000, 4_091)], [range(4_090, 4_100)]],
    [
      'up to a border',
      [range(0, 4_096), range(4_096, 4_097)],
      [range(0, 4_096), range(4_096, 4_097)],
    ],
    ['long', [range(0, 20_000), range(9_000, 9_001)], [range(0, 20_000)]],
    ['under a long one', [range(9_000, 9_001), range(0, 20_000)], [range(9_000, 9_001)]],
  ])('%s', (_, ranges, kept) => expect(withoutOverlaps(ranges)).toEqual(kept))

  it('leaves its argument alone', () => {
    const one = [range(0, 1)]
    expect(withoutOverlaps(one)).not.toBe(one)
  })
})

describe('readExactly', () => {
  const form = compile('<18+ | (18+) | строго 18+>')
  const end = (text: string, at = 0) => readExactly(form, tokenize(text), at)
  it.each([
    ['18+', 0, 2],
    ['18 +', 0, 2],
    ['(18+)', 0, 4],
    ['(18+', 0, -1],
    ['Строго 18+', 0, 3],
    ['строго', 0, -1],
    ['а 18+', 0, -1],
    ['а 18+', 1, 3],
    ['18+1', 0, -1],
    ['18+ 1', 0, 2],
    ['18+)', 0, 2],
    ['18\n+', 0, -1],
    ['18+\n)', 0, 2],
    ['(18+\n)', 0, -1],
    ['18', 0, -1],
    ['18-', 0, -1],
    ['', 0, -1],
    ['18+', 5, -1],
  ])('%j from %i: %i', (text, at, to) => expect(end(text, at)).toBe(to))

  it('takes the longest reading', () => {
    const longer = compile('<да | да и нет>')
    const to = (text: string) => readExactly(longer, tokenize(text), 0)
    expect(['да', 'да и', 'да и нет', 'да и да'].map(to)).toEqual([1, 1, 3, 1])
  })

  it('does not read a slot', () => {
    const slot = compile('<да | {agent:genitive} да>')
    expect(readExactly(slot, tokenize('нет да'), 0)).toBe(-1)
  })
})

describe('nearnessOf', () => {
  const form = compile('Настоящий материал произведен <агентом | нами> либо касается')
  const holds = (text: string) => {
    const tokens = tokenize(text)
    return nearnessOf(form, tokens).canHold(0, tokens.length)
  }
  it('needs two fifths of the words of the shortest wording', () => {
    expect(holds('материал произведен')).toBe(false)
    expect(holds('материал произведен либо')).toBe(true)
    expect(holds('материал материал материал')).toBe(false)
    expect(holds('мотериал либа косается')).toBe(true)
    expect(holds('')).toBe(false)
  })

  it('counts only what is asked for', () => {
    const near = nearnessOf(form, tokenize('материал произведен либо касается'))
    expect([near.canHold(0, 3), near.canHold(1, 4), near.canHold(1, 3)]).toEqual([
      ...[true, true, false],
    ])
  })

  it('takes a word of a known name for one of the form only at a price', () => {
    const tokens = tokenize('материал материал')
    const { costs, named } = nearnessOf(form, tokens, [true, false])
    expect(named).toEqual([true, false])
    expect(costs.map((row) => Math.round((row[1] ?? 9) * 100))).toEqual([20, 0])
    const slot = compile('{agent:genitive} материал')
    expect([...(nearnessOf(slot, tokens).costs[0] ?? [])]).toEqual([0, 0])
  })
})

describe('withoutBrackets', () => {
  const named = (text: string): Named => {
    const words = tokenize(text)
    const indices = words.map((_, at) => at + 5)
    return {
      step: 1,
      from: 5,
      to: 5 + words.length,
      slot: 'agent',
      case: 'genitive',
      words,
      indices,
    }
  }
  const inner = (text: string) => {
    const { from, to, words, indices } = withoutBrackets(named(text))
    return [from, to, words.map(({ norm }) => norm).join(' '), indices.join(' ')]
  }
  it('takes the name out of the brackets of the blank form', () => {
    expect(inner('(фонд волна)')).toEqual([6, 8, 'фонд волна', '6 7'])
  })
  it.each(['фонд волна', '(фонд) волна', 'фонд (волна)', '()', '(фонд) и (волна)', '(а)', '[а]'])(
    'or leaves it: %s',
    (text) => {
      const whole = named(text)
      if (text === '(а)') expect(withoutBrackets(whole)).not.toBe(whole)
      else expect(withoutBrackets(whole)).toBe(whole)
    },
  )
})

describe('canonicalLabel', () => {
  const { edition } = ruleOf('ru/foreign-agent')
  const names = (name: string) => new Map([['agent', knownName({ name })]])
  it('says which name is missing, and in which case', () => {
    expect(canonicalLabel(edition, new Map())).toEqual({
      ...{ kind: 'unknown', slot: 'agent', name: '', case: 'instrumental' },
    })
    expect(canonicalLabel(edition, names('Эрнст Йохансен'))).toEqual({
      ...{ kind: 'unknown', slot: 'agent', name: 'Эрнст Йохансен', case: 'instrumental' },
    })
  })

  it('is in capitals only where the edition asks for it', () => {
    const upper = canonicalLabel(edition, names('Фонд «Тихий берег»'))
    expect(upper).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('ФОНДА «ТИХИЙ БЕРЕГ»'),
    })
    const presentation = { ...edition.presentation, letters: 'as-is' as const }
    const asIs = canonicalLabel({ ...edition, presentation }, names('Фонд «Тихий берег»'))
    expect(asIs).toMatchObject({ text: expect.stringContaining('Фонда «Тихий берег»') })
  })

  it('needs a form', () => {
    expect(() => canonicalLabel({ ...edition, forms: [] }, new Map())).toThrow(edition.id)
  })
})

it('only labels of Russian law name agents of the register', () => {
  const { rule } = ruleOf('ru/foreign-agent')
  const american = ruleOf('us/fara').rule
  expect(isAgentSlot(rule, 'agent')).toBe(true)
  expect(isAgentSlot(rule, 'principal')).toBe(false)
  expect(isAgentSlot(american, 'agent')).toBe(false)
})
