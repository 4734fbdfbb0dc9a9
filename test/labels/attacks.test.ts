import { describe, expect, it } from 'vitest'
import { article, body, check, genitive, instrumental, label, plashka } from '../core/cases.ts'

const under = (text: string) => check(article(text, body))
const mended = (text: string) => plashka.inject(text).output

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

  it.each(['\u0334', '\u0336', '\u0338', '\u0489', '\u20d2'])(
    'is struck through by %j',
    (stroke) => {
      const strike = (text: string) => [...text].map((letter) => letter + stroke).join('')
      for (const text of [strike(label), label.replace('ИНОСТРАННЫМ АГЕНТОМ', strike)]) {
        const { verdict, codes } = under(text)
        expect([verdict, codes]).toEqual(['altered', ['label-struck!']])
      }
    },
  )

  it('is written anew where it was struck, and moved', () => {
    const struck = [...label].map((letter) => `${letter}\u0336`).join('')
    const right = article(label, body)
    expect(mended(article(struck, body))).toBe(right)
    expect(mended(article(body, struck)).trimEnd()).toBe(right)
    expect(mended(article(label.replace('ИЛИ', 'И\u0336ЛИ'), body))).toBe(right)
  })

  it('runs backwards in HTML too', () => {
    const page = `<h1>Мост</h1><p>&#x202e;${label}</p><p>Движение пустили утром.</p>`
    const { findings } = plashka.validate(page, { format: 'html' })
    expect(findings).toMatchObject([{ code: 'punctuation', actual: '&#x202e;' }])
  })

  it.each([
    ['all of it', `\u202e${label}\u202c`],
    ['two words', label.replace('ИНОСТРАННЫМ АГЕНТОМ', '\u202eИНОСТРАННЫМ АГЕНТОМ\u202c')],
  ])('runs backwards, %s', (_, text) => {
    const { verdict, findings } = under(text)
    expect(verdict).toBe('altered')
    expect(findings).toMatchObject([{ code: 'punctuation', actual: '\u202e' }])
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
