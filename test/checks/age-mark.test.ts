import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, date, headline, label, vestnik } from '../core/cases.ts'

const plashka = createPlashka({ publisher: vestnik, date })
const mark = (text: string) =>
  plashka.validate(text).verdicts.find(({ rule }) => rule === 'ru/age-mark')?.verdict

describe('ru/age-mark', () => {
  it.each([
    ['after', article(`${label} 18+`, body)],
    ['before', article(`18+ ${label}`, body)],
    ['in brackets', article(`${label} (18+)`, body)],
    ['in square brackets', article(`[18+] ${label}`, body)],
    ['after a full stop', article(`${label}. 18+`, body)],
    ['on a line of its own', article(`${label}\n18+`, body)],
    ['on the line before', article(`18+\n${label}`, body)],
    ['in the next paragraph', article(label, '18+', body)],
    ['in the paragraph before', article('18+', label, body)],
    ['inside', article(label.replace('АГЕНТОМ', 'АГЕНТОМ 18+'), body)],
    ['in words', article(`${label}. Запрещено для детей`, body)],
  ])('is found %s', (_, text) => expect(mark(text)).toBe('clean'))

  it.each([
    ['nowhere', article(label, body)],
    ['in the headline', `${headline} 18+\n\n${label}\n\n${body}`],
    ['at the end of the text', article(label, body, '18+')],
    ['in the text', article(label, `На матч 18+ пустили всех. ${body}`)],
  ])('is missing: %s', (_, text) => expect(mark(text)).toBe('missing'))

  const others = ['1 8+', '18', '+18', '18 лет', '16+', '118+', '18+123']
  const places: readonly (readonly [string, (sign: string) => string])[] = [
    ['after', (sign) => `${label} ${sign}`],
    ['before', (sign) => `${sign} ${label}`],
    ['below', (sign) => `${label}\n${sign}`],
    ['in the next paragraph', (sign) => `${label}\n\n${sign}`],
  ]
  it.each(others.flatMap((sign) => places.map(([place, put]) => [sign, place, put(sign)])))(
    '«%s» %s is not the mark',
    (_, __, text) => expect(mark(article(text, body))).toBe('missing'),
  )

  it('is not asked where the label is not', () => {
    const media = createPlashka({ publisher: { ...vestnik, role: 'media' }, date })
    const verdicts = media.validate(article(body)).verdicts
    expect(verdicts.every(({ verdict }) => verdict === 'not-applicable')).toBe(true)
  })
})
