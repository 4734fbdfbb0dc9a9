import { describe, expect, it } from 'vitest'
import { article, body, check, genitive, instrumental, label } from '../core/cases.ts'

const under = (text: string) => check(article(text, body))

describe('a label that says something else by a mark', () => {
  it.each([
    ['asks', `${label}?`, '?'],
    ['cries', `${label}!`, '!'],
    ['asks and answers', `${label}?! Нет, конечно.`, '?!'],
    ['is quoted in part', label.replace('ИНОСТРАННЫМ АГЕНТОМ', '«ИНОСТРАННЫМ АГЕНТОМ»'), '«'],
    ['doubts a word', label.replace('АГЕНТОМ', '"АГЕНТОМ"'), '"'],
    ['asks inside', label.replace('ЛИБО', '? ЛИБО'), '?'],
    ['laughs inside', label.replace('АГЕНТОМ', 'АГЕНТОМ 🤡'), '🤡'],
  ])('%s', (_, text, mark) => {
    const { verdict, findings } = under(text)
    expect(verdict).toBe('altered')
    expect(findings.filter(({ code }) => code === 'punctuation')).toMatchObject([{ actual: mark }])
  })

  it('is struck through', () => {
    expect(under([...label].join('\u0336')).verdict).not.toBe('clean')
    expect(under(`${[...label].join('\u0338')}\u0338`).verdict).not.toBe('clean')
  })

  it('is ringed', () => {
    expect(under(label.replace('АГЕНТОМ', 'АГЕНТОМ\u20e0')).verdict).not.toBe('clean')
  })
})

describe('what is free stays free', () => {
  it.each([
    ['quotes around a name', label.replaceAll(/[«»]/g, '"')],
    ['an age mark after the first name', label.replace(instrumental, `${instrumental} 18+`)],
    ['an age mark inside', label.replace('АГЕНТОМ', 'АГЕНТОМ (18+)')],
    ['an age mark after a comma', `${label}, 18+`],
    ['a full stop', `${label}.`],
  ])('%s', (_, text) => {
    expect(under(text)).toMatchObject({ verdict: 'clean', codes: [] })
  })
})

describe('several agents', () => {
  const of = (one: string, other: string) =>
    label.replace(instrumental, one).replace(genitive, other)
  it.each([
    ['two names in a list', of(`${instrumental}, ФОНДОМ «ВОЛНА»`, `${genitive}, ФОНДА «ВОЛНА»`)],
    ['two names with and', of(`${instrumental} И ФОНДОМ «ВОЛНА»`, `${genitive} И ФОНДА «ВОЛНА»`)],
    ['the other name first', of(`ФОНДОМ «ВОЛНА» И ${instrumental}`, genitive)],
    ['another name in the second half', of(instrumental, 'ФОНДА «ВОЛНА»')],
  ])('%s is not the label', (_, text) => expect(under(text).verdict).toBe('altered'))

  it('each with a label of its own', () => {
    const other = of('ФОНДОМ «ВОЛНА»', 'ФОНДА «ВОЛНА»')
    expect(check(article(other, label, body)).verdict).toBe('clean')
    expect(check(article(`${other}. ${label}.`, body)).verdict).toBe('clean')
    expect(check(article(other, body, label)).verdict).toBe('misplaced')
  })
})
