import { describe, expect, it } from 'vitest'
import { type Anchors, isIgnored, makeAnchors } from '../../src/text/anchors.ts'
import { heldSpots, mayHoldPhrase, runsIn } from '../../src/text/runs.ts'
import { unitKind } from '../../src/text/unit-kind.ts'

const anchorsOf = (...phrases: readonly string[]): Anchors => {
  const made = makeAnchors(phrases)
  if (made === undefined) throw new Error('These phrases have no anchors.')
  return made
}
const anchors = anchorsOf('иностранным агентом', 'деятельности', 'агентура')
const runs = (text: string, from = 0, to = text.length) => [...runsIn(anchors, text, from, to)]
const may = (text: string) => mayHoldPhrase(anchors, text, 0, text.length)

describe('makeAnchors', () => {
  it('goes by the longest run of letters of each phrase', () => {
    expect(runsIn(anchors, 'агентом', 0, 7)).toEqual([])
    expect(runsIn(anchors, 'иностранным', 0, 11)).toEqual([11])
    expect(anchors.reach).toBe(19)
    expect(anchors.phrases).toEqual(['иностранным агентом', 'деятельности', 'агентура'])
  })

  it('goes by the first of equally long ones', () => {
    expect(runsIn(anchorsOf('альфа омега'), 'альфа омега', 0, 11)).toEqual([5])
  })

  it.each([
    ['a short run', 'и (или)'],
    ['four letters', 'либо 2022'],
    ['no letters', '18+'],
    ['a phrase of 61', `материал ${'и '.repeat(26)}`],
  ])('does without where a phrase has %s', (_, phrase) => {
    expect(makeAnchors(['деятельности', phrase])).toBeUndefined()
  })

  it('takes five letters, and a phrase of 60', () => {
    expect(makeAnchors(['лисий'])?.reach).toBe(5)
    expect(makeAnchors([`материал ${'и '.repeat(25)}и`])?.reach).toBe(60)
    expect(makeAnchors([])?.reach).toBe(0)
  })
})

describe('runsIn', () => {
  it.each([
    ['in the middle', 'об агентуре и деятельности', [26]],
    ['twice', 'деятельности деятельности', [12, 25]],
    ['inside a word', 'недеятельностию', [14]],
    ['inside two words', 'жизнедеятельностию деятельностий', [17, 31]],
    ['capitals', 'ДЕЯТЕЛЬНОСТИ', [12]],
    ['letters of other alphabets', 'дeятeльноcти', [12]],
    ['й written apart', 'де\u0301ятельности', [13]],
    ['soft hyphens', 'деятель\u00adности', [13]],
    ['marks outside the tables', 'деятель\u180bности', [13]],
    ['a letter outside the tables', 'деятель中ности', []],
    ['a space', 'деятель ности', []],
    ['a digit', 'деятель0ности', []],
    ['nothing', '', []],
    ['one after the other', 'деятельностиностранным', [12, 22]],
    ['a start that goes wrong', 'агентдеятельности', [17]],
    ['a start that begins again', 'дедеятельности', [14]],
    ['a run after a run that shares its start', 'агентиностранным', [16]],
  ])('%s', (_, text, ends) => expect(runs(text)).toEqual(ends))

  it('looks only where it is told to', () => {
    const text = 'деятельности, деятельности'
    expect(runs(text, 1)).toEqual([26])
    expect(runs(text, 0, 25)).toEqual([12])
    expect(runs(text, 0, 12)).toEqual([12])
    expect(runs(text, 0, 11)).toEqual([])
  })

  it('takes й for и, because a breve may follow', () => {
    const made = anchorsOf('лисий', 'общий')
    expect(runsIn(made, 'лисий', 0, 5)).toEqual([5])
    expect(runsIn(made, 'лисии', 0, 5)).toEqual([5])
    expect(runsIn(made, 'лиси\u0306и', 0, 6)).toEqual([6])
    expect(runsIn(made, 'лиси', 0, 4)).toEqual([])
  })

  it('finds a run that ends inside another', () => {
    const made = anchorsOf('агенту', 'контрагентура')
    expect(runsIn(made, 'контрагентура', 0, 13)).toEqual([11, 13])
  })
})

describe('what a unit is to a search', () => {
  it.each([
    ['a space', ' ', unitKind.other],
    ['a digit', '7', unitKind.other],
    ['a letter no run has', 'щ', unitKind.other],
    ['a soft hyphen', '\u00ad', unitKind.ignored],
    ['a stress mark', '\u0301', unitKind.ignored],
    ['a zero-width space', '\u200b', unitKind.ignored],
    ['a wide comma', '，', unitKind.other],
    ['a Chinese letter', '中', unitKind.exotic],
    ['half an emoji', '\ud83e', unitKind.exotic],
  ])('%s', (_, text, kind) => expect(anchors.kinds[text.charCodeAt(0)]).toBe(kind))

  it('a letter has a number, and its likenesses the same', () => {
    const numbers = [...'аАaΑᴀ'].map((letter) => anchors.kinds[letter.charCodeAt(0)])
    expect(new Set(numbers).size).toBe(1)
    expect(numbers[0]).toBeGreaterThanOrEqual(unitKind.letter)
    expect(numbers[0]).toBeLessThan(anchors.width)
    const letters = new Set('иностраннымдеятельностиагентура')
    expect(anchors.width).toBe(unitKind.letter + letters.size)
  })

  it('outside the tables is ignored or not', () => {
    expect([0x180b, 0x4e2d, 0xd83e].map(isIgnored)).toEqual([true, false, false])
  })
})

describe('mayHoldPhrase', () => {
  it.each([
    ['a phrase', 'иностранным агентом', true],
    ['a phrase in capitals, with two spaces', 'ИНОСТРАННЫМ  АГЕНТОМ', true],
    ['a phrase over a line break', 'Назван иностранным\nагентом.', true],
    ['only its longest word', 'иностранным гостем был назван', false],
    ['another word between', 'иностранным плохим агентом', false],
    ['a phrase of one word', 'о деятельности', true],
    ['too many invisible marks to be sure', `иностранным ${'\u200b'.repeat(11)}гостем`, true],
    ['ten of them', `иностранным ${'\u200b'.repeat(10)}гостем`, false],
    ['nothing', '', false],
    ['a phrase far from another run', `иностранным гостем ${'а '.repeat(60)}деятельности`, true],
  ])('%s: %s', (_, text, held) => expect(may(text)).toBe(held))

  it('looks only where it is told to', () => {
    const text = 'о деятельности'
    expect(mayHoldPhrase(anchors, text, 3, text.length)).toBe(false)
    expect(mayHoldPhrase(anchors, text, 0, text.length - 1)).toBe(false)
  })
})

describe('heldSpots', () => {
  const text = 'о деятельности, о деятельности, иностранным гостем, о деятельности'
  const ends = runs(text)
  it('tells the ends around which a phrase stands', () => {
    expect(ends).toEqual([14, 30, 43, 66])
    expect(heldSpots(anchors, text, ends, (at) => at)).toEqual([14, 30, 43, 66])
    expect(heldSpots(anchors, text.slice(0, 50), [14, 43], (at) => at)).toEqual([14, 43])
    expect(heldSpots(anchors, 'иностранным гостем', [11], (at) => at)).toEqual([])
  })

  it('of each chunk only the first', () => {
    expect(heldSpots(anchors, text, ends, (at) => (at < 31 ? 30 : 66))).toEqual([14, 43])
    expect(heldSpots(anchors, text, ends, () => 65)).toEqual([14, 66])
  })

  it('and every one in an odd stretch', () => {
    expect(heldSpots(anchors, 'иностранным <b>гостем', [11], (at) => at, /</)).toEqual([11])
    expect(heldSpots(anchors, 'иностранным гостем', [11], (at) => at, /</)).toEqual([])
  })
})
