import { describe, expect, it } from 'vitest'
import { align } from '../../src/labels/alignment/align.ts'
import { surroundings } from '../../src/labels/around/surroundings.ts'
import {
  type Candidate,
  type Coverage,
  coverageOf,
  isLabel,
  share,
} from '../../src/labels/assess.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { formUnder } from './forms.ts'

const named = formUnder(
  'ru/foreign-agent',
  'Этот текст написан {agent:instrumental} вместо нас всех',
)
const plain = formUnder('ru/foreign-agent', 'Этот текст написан нами для нас всех')

/** Reads a text as a form, as the search does. */
function candidate(text: string, source = plain, isHidden = false): Candidate {
  const tokens = tokenize(text)
  const moves = align(source.form, tokens)?.moves ?? []
  const touched = moves.flatMap((move) => ('token' in move ? [move.token] : []))
  const [first = 0, last = 0] = [touched[0], (touched.at(-1) ?? 0) + 1]
  return {
    source,
    tokens,
    moves,
    first,
    last,
    around: surroundings(tokens, first, last, []),
    isAllCapitals: false,
    isHidden,
  }
}
const whole: Coverage = {
  ...{ words: 20, exact: 20, typos: 0, inserted: 0, dropped: 0, negated: false },
  ...{ opened: true, slots: 0, filled: 0 },
}
const of = (
  more: Partial<Coverage>,
  text = 'Этот текст написан нами для нас всех',
  source = plain,
) => isLabel(candidate(text, source), { ...whole, ...more })

describe('share', () => {
  it.each([
    [{}, 1],
    [{ exact: 10, dropped: 10 }, 0.5],
    [{ exact: 10, typos: 10 }, 0.875],
    [{ words: 0, exact: 0 }, 0],
  ])('of %j is %d', (more, expected) => expect(share({ ...whole, ...more })).toBe(expected))
})

describe('coverageOf', () => {
  const covers = (text: string, source = plain) => coverageOf(candidate(text, source))
  const all = {
    words: 7,
    exact: 7,
    typos: 0,
    inserted: 0,
    dropped: 0,
    negated: false,
    opened: true,
  }
  it.each([
    ['word for word', 'Этот текст написан нами для нас всех', {}],
    ['a look-alike', 'Этот тeкст написан нами для нас всех', {}],
    ['a word less', 'Этот текст написан для нас всех', { exact: 6, dropped: 1 }],
    ['a misspelling', 'Этот текст нописан нами для нас всех', { exact: 6, typos: 1 }],
    ['another word', 'Этот текст прочитан нами для нас всех', { exact: 6 }],
    ['two words more', 'Этот текст написан вот тут нами для нас всех', { inserted: 2 }],
    ['a mark more', 'Этот текст, написан нами для нас всех', {}],
    ['a negation', 'Этот текст не написан нами для нас всех', { inserted: 1, negated: true }],
    ['another negation', 'Этот текст ни написан нами для нас всех', { inserted: 1, negated: true }],
    ['a negation before it', 'Не этот текст написан нами для нас всех', { negated: true }],
    ['a negation for a word', 'Этот текст не нами для нас всех', { exact: 6, negated: true }],
    ['a word before it', 'Вот этот текст написан нами для нас всех', {}],
  ])('%s', (_, text, more) => {
    expect(covers(text)).toEqual({ ...all, slots: 0, filled: 0, ...more })
  })

  it('counts slots, and those that are filled', () => {
    expect(covers('Этот текст написан Фондом вместо нас всех', named)).toMatchObject({
      ...{ words: 6, exact: 6, slots: 1, filled: 1 },
    })
    expect(covers('Этот текст написан вместо нас всех', named)).toMatchObject({
      slots: 1,
      filled: 0,
    })
  })

  it('is opened by its first two words, or six of the first eight', () => {
    const long = formUnder(
      'ru/foreign-agent',
      'раз два три четыре пять шесть семь восемь девять десять',
    )
    const opened = (text: string) => covers(text, long).opened
    expect(opened('раз два')).toBe(true)
    expect(opened('раз три четыре пять шесть семь')).toBe(true)
    expect(opened('раз три четыре пять шесть восемь девять')).toBe(true)
    expect(opened('раз три четыре пять шесть девять десять')).toBe(false)
    expect(opened('два три четыре пять шесть семь')).toBe(true)
    expect(opened('три четыре пять шесть семь восемь девять десять')).toBe(true)
    expect(opened('четыре пять шесть семь восемь девять десять')).toBe(false)
  })
})

describe('isLabel', () => {
  it.each([
    ['whole', {}, true],
    ['seven tenths', { exact: 14, dropped: 6, opened: false }, true],
    ['less', { exact: 13, dropped: 7, opened: false }, false],
    ['its opening and four tenths', { exact: 8, dropped: 12 }, true],
    ['its opening and less', { exact: 7, dropped: 13 }, false],
    ['its opening and three words', { words: 6, exact: 3, dropped: 3 }, false],
    ['its opening and four words', { words: 8, exact: 4, dropped: 4 }, true],
    ['its opening and two more words', { exact: 10, dropped: 10, inserted: 2 }, true],
    ['its opening and three more', { exact: 10, dropped: 10, inserted: 3 }, false],
    ['eight more words in twenty', { inserted: 8, opened: false }, true],
    ['nine more', { inserted: 9, opened: false }, false],
    ['three more words in five', { words: 5, exact: 5, inserted: 3, opened: false }, true],
    ['four more', { words: 5, exact: 5, inserted: 4, opened: false }, false],
    ['negated', { negated: true, inserted: 1 }, true],
    ['negated and two more words', { negated: true, inserted: 2 }, true],
    ['negated and three', { negated: true, inserted: 3 }, false],
    ['negated, nineteen words', { negated: true, exact: 19, dropped: 1 }, true],
    ['negated, eighteen words', { negated: true, exact: 18, dropped: 2 }, false],
  ])('%s: %s', (_, more, expected) => expect(of(more)).toBe(expected))

  const text = 'Этот текст написан нами для нас всех'
  it.each([
    ['one word before', `Вот ${text}`, {}, true],
    ['two words before', `Вот же ${text}`, {}, true],
    ['three words before', `Вот он же ${text}`, {}, false],
    ['words before and after', `Вот ${text} тут`, {}, false],
    ['a word before a label of nine tenths', `Вот ${text}`, { exact: 18, dropped: 2 }, true],
    ['a word for a word', `Вот ${text}`, { exact: 14, dropped: 1, typos: 0 }, true],
    ['two words for one', `Вот же ${text}`, { exact: 17, dropped: 1 }, false],
    ['a word for one of seven tenths', `Вот ${text}`, { exact: 13, typos: 1, dropped: 1 }, false],
    ['a name missing', `Вот ${text}`, { slots: 2, filled: 1 }, false],
    ['a word after', `${text} тут`, {}, true],
    ['a word after, all names missing', `${text} тут`, { slots: 2, filled: 0 }, false],
    ['a word after, a name missing', `${text} тут`, { slots: 2, filled: 1 }, true],
    ['three words after', `${text} тут и там`, { exact: 18, dropped: 2 }, true],
    ['four words after', `${text} тут и там же`, { exact: 18, dropped: 2 }, false],
    ['four words after it whole', `${text} тут и там же`, { exact: 19, dropped: 1 }, true],
    [
      'four words after one with names',
      `${text} тут и там же`,
      { exact: 18, slots: 1, filled: 1 },
      true,
    ],
    ['a word after a dash', `${text} — тут`, {}, false],
    ['a word after a dash, with names', `${text} — тут`, { slots: 1, filled: 1 }, true],
    ['a word after a comma', `${text}, тут`, {}, true],
    ['in quotes', `«${text}»`, {}, true],
    ['in quotes, after words', `Вот: «${text}»`, {}, false],
    ['in quotes, before words', `«${text}» тут`, {}, false],
  ])('%s: %s', (_, source, more, expected) => {
    expect(of(more, source)).toBe(expected)
  })

  it('takes no quotation marks for speech in what is hidden', () => {
    expect(isLabel(candidate(`Вот: «${text}»`, plain, true), whole)).toBe(true)
  })

  it('lets a form that must fill its block have nothing beside it', () => {
    const block = { ...plain, form: { ...plain.form, wholeBlock: true } }
    expect(of({}, text, block)).toBe(true)
    expect(of({}, `Вот. ${text}`, block)).toBe(false)
    expect(of({}, `${text}. Вот`, block)).toBe(false)
    expect(of({ exact: 14, dropped: 6 }, text, block)).toBe(true)
    expect(of({ exact: 13, dropped: 7 }, text, block)).toBe(false)
  })
})
