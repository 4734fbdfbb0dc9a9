import { describe, expect, it } from 'vitest'
import { companionEnd, skipCompanionsAfter } from '../../src/labels/around/beside.ts'
import {
  countWords,
  endOfLine,
  endsSentence,
  hasWord,
  startOfLine,
  type TokenRange,
} from '../../src/labels/around/sentences.ts'
import { surroundings } from '../../src/labels/around/surroundings.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { ageMarks } from './forms.ts'

/** What stands around the words between braces, each part as the text it covers. */
function around(marked: string) {
  const text = marked.replaceAll(/[{}]/g, '')
  const [from, to] = [marked.indexOf('{'), marked.indexOf('}') - 1]
  const tokens = tokenize(text)
  const first = tokens.findIndex(({ start }) => start >= from)
  const last = tokens.findLastIndex(({ end }) => end <= to) + 1
  const found = surroundings(tokens, first, last, ageMarks)
  const said: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(found)) {
    if (typeof value === 'object') {
      const range = value as TokenRange
      if (range.from < range.to)
        said[name] = text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end)
    } else if (name === 'end') said.whole = text.slice(tokens[first]?.start, tokens[value - 1]?.end)
    else if (value !== '' && value !== false) said[name] = value
  }
  if (said.whole === text.slice(from, to)) delete said.whole
  return said
}

describe('surroundings', () => {
  it.each([
    ['{А Б}', {}],
    ['{А Б}.', { whole: 'А Б.' }],
    ['{А Б}. . В', { whole: 'А Б. .', textAfter: 'В' }],
    ['{А Б}. В', { whole: 'А Б.', textAfter: 'В' }],
    ['{А Б} В г', { trailing: 'В г', textAfter: 'В г' }],
    ['{А Б}, в', { trailing: 'в', trailingMark: ',', textAfter: 'в' }],
    ['{А Б} — где. Дом', { trailing: 'где', trailingMark: '-', textAfter: 'где. Дом' }],
    ['{А Б} (в)', { trailing: '(в)', textAfter: 'в' }],
    ['{А Б}!', { whole: 'А Б!', closing: '!' }],
    ['{А Б}?! В', { whole: 'А Б?!', closing: '?!', textAfter: 'В' }],
    ['{А Б} ! В', { textAfter: 'В' }],
    ['{А Б} —', { whole: 'А Б —', loose: '—' }],
    ['{А Б} ❗.', { whole: 'А Б ❗.', loose: '❗.' }],
    ['{А Б} ❗ В', { textAfter: 'В' }],
    ['{А Б}* ❗', { whole: 'А Б* ❗', loose: '* ❗' }],
    ['{А Б} )', {}],
    ['{А Б} (', {}],
    ['{А Б},', { whole: 'А Б,', closing: ',', trailingMark: undefined }],
    ['{А Б} ,', { whole: 'А Б ,', loose: ',' }],
    ['{А Б};', { whole: 'А Б;', closing: ';' }],
    ['{А Б}: в', { textAfter: 'в' }],
    ['{А Б}\nВ', {}],
    ['{А Б}\n(в)', {}],
    ['В\n{А Б}', {}],
    ['В {А Б}', { leading: 'В', textBefore: 'В' }],
    ['В где. Дом {А Б}', { leading: 'Дом', textBefore: 'В где. Дом' }],
    ['В: {А Б}', { textBefore: 'В' }],
    ['В — {А Б}', { textBefore: 'В' }],
    ['В, {А Б}', { leading: 'В', textBefore: 'В' }],
    ['В,\n{А Б}', { leading: 'В', textBefore: 'В' }],
    ['* {А Б}', { marks: '*' }],
    ['** {А Б}**', { marks: '**', whole: 'А Б**' }],
    ['({А Б})', { marks: '(', whole: 'А Б)' }],
    ['({А Б} )', { marks: '(' }],
    ['[{А Б}]', { marks: '[', whole: 'А Б]' }],
    ['_{А Б}_', { marks: '_', whole: 'А Б_' }],
    ['{А Б})', { whole: 'А Б)', loose: ')' }],
    ['{А Б} )', {}],
    ['{А Б}*', { whole: 'А Б*', loose: '*' }],
    ['{А Б}. *', { whole: 'А Б. *', loose: '*' }],
    ['{А Б}* В', { whole: 'А Б*', loose: '*', trailing: 'В', textAfter: 'В' }],
    ['В ({А Б})', { leading: 'В', textBefore: 'В' }],
    ['«{А Б}»', { marks: '«', quotedFrom: 0, whole: 'А Б»' }],
    ['«{А Б} »', { marks: '«', quotedFrom: 0 }],
    ['{А Б}»', {}],
    [
      'В: «{А Б}» г',
      { quotedFrom: 2, whole: 'А Б»', textBefore: 'В', trailing: 'г', textAfter: 'г' },
    ],
    ['🦊 {А Б}', { marks: '🦊' }],
    ['18+ {А Б}', {}],
    ['(18+) {А Б}', {}],
    ['В 18+ {А Б}', { leading: 'В', textBefore: 'В' }],
    ['18+. {А Б}', {}],
    ['18+ В {А Б}', { leading: '18+ В', textBefore: '18+ В' }],
    ['{А Б} 18+', {}],
    ['{А Б} (18+).', {}],
    ['{А Б}. 18+ В', { whole: 'А Б.', textAfter: 'В' }],
    ['{А Б} 18+) В', { textAfter: 'В' }],
    ['{А Б}, 18+', {}],
    ['{А Б} В 18+', { trailing: 'В 18+', textAfter: 'В 18' }],
  ])('%j', (text, said) => {
    expect(around(text)).toEqual(
      Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    )
  })
})

describe('a line', () => {
  const tokens = tokenize('а, б\nв г,\nд\nе')
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ')
  it('goes on after a comma', () => {
    const lines = tokens.map((_, at) => words(startOfLine(tokens, at), endOfLine(tokens, at + 1)))
    expect(lines).toEqual([
      ...['а , б', 'а , б', 'а , б', 'в г , д', 'в г , д', 'в г , д', 'в г , д', 'е'],
    ])
    expect(endOfLine(tokens, 0)).toBe(3)
    expect(endOfLine(tokens, tokens.length)).toBe(tokens.length)
    expect(startOfLine(tokens, 0)).toBe(0)
  })
})

describe('a sentence', () => {
  it.each([
    ...['где. Дом', 'а.', 'а! Б', 'а? Б', 'а: б', 'а; б', 'а | б', 'а • б', 'а > б', 'а # б'],
    ...['а — б', 'а 🦊 б', 'а ★ б', 'абв. г'],
  ])('is ended in %j', (text) => expect(endsSentence(tokenize(text), 1)).toBe(true))
  it.each(['А. Б', 'а.б', 'а, б', 'а- б', 'а ( б', 'а « б', 'а * б', 'а б', 'а'])(
    'is not in %j',
    (text) => expect(endsSentence(tokenize(text), 1)).toBe(false),
  )
})

describe('words', () => {
  const tokens = tokenize('а , б . !')
  it('are told from marks', () => {
    expect([hasWord(tokens, 0, 1), hasWord(tokens, 1, 2), hasWord(tokens, 1, 3)]).toEqual([
      ...[true, false, true],
    ])
    expect(hasWord(tokens, 3, 9)).toBe(false)
    expect(hasWord(tokens, 2, 2)).toBe(false)
    expect(countWords(tokens, { from: 0, to: 5 })).toBe(2)
    expect(countWords(tokens, { from: 1, to: 2 })).toBe(0)
  })
})

describe('a companion', () => {
  const end = (text: string, at = 0) => companionEnd(tokenize(text), at, ageMarks)
  it('is read to its end', () => {
    expect([
      end('18+'),
      end('18+ а'),
      end('а 18+', 1),
      end('а 18+'),
      end('16+'),
      end('18'),
    ]).toEqual([...[2, 2, 3, -1, -1, -1]])
    expect(companionEnd(tokenize('18+'), 0, [])).toBe(-1)
  })

  const skip = (text: string) => {
    const tokens = tokenize(text)
    return skipCompanionsAfter(tokens, 1, tokens.length, ageMarks)
  }
  it('is stepped over with the marks before and after it', () => {
    expect(
      ['а 18+', 'а (18+)', 'а (18+).', 'а , ( 18+', 'а , ( [ 18+', 'а б 18+'].map(skip),
    ).toEqual([3, 5, 6, 5, 1, 1])
    expect(['а 18+ б', 'а 18+ (б', 'а 18+»', 'а', 'а .', 'а 18+]'].map(skip)).toEqual([
      ...[3, 3, 3, 1, 1, 4],
    ])
    const tokens = tokenize('а 18+ . б')
    expect(skipCompanionsAfter(tokens, 1, 3, ageMarks)).toBe(3)
    expect(skipCompanionsAfter(tokens, 1, 4, ageMarks)).toBe(4)
    expect(skipCompanionsAfter(tokens, 1, 1, ageMarks)).toBe(1)
  })
})
