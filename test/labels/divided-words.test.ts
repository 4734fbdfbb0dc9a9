import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, check, date, label, plashka } from '../core/cases.ts'

const said = (text: string) =>
  check(text).findings.map(({ code, actual, data: { expected } }) => [code, actual, expected])

describe('a word that a hyphen divides at the end of a line', () => {
  it.each([
    ['a hyphen', 'ИНОСТРАННЫМ', 'ИНОСТРАН-\nНЫМ'],
    ['CRLF', 'ИНОСТРАННЫМ', 'ИНОСТРАН-\r\nНЫМ'],
    ['another hyphen', 'ИНОСТРАННЫМ', 'ИНОСТРАН\u2010\nНЫМ'],
    ['a soft hyphen', 'ИНОСТРАННЫМ', 'ИНОСТРАН\u00AD\nНЫМ'],
    ['¬', 'ИНОСТРАННЫМ', 'ИНОСТРАН¬\nНЫМ'],
    ['¬, the line end lost', 'ИНОСТРАННЫМ', 'ИНОСТРАН¬НЫМ'],
    ['the line end made a space', 'ИНОСТРАННЫМ', 'ИНОСТРАН- НЫМ'],
    ['three lines', 'РАСПРОСТРАНЕН', 'РАС-\nПРОСТ-\nРАНЕН'],
    ['a name', 'ВЕСТНИК', 'ВЕСТ-\nНИК'],
    ['a word of a name', 'ОТВЕТСТВЕННОСТЬЮ', 'ОТВЕТСТВЕН-\nНОСТЬЮ'],
  ])('%s: one finding, mended', (_, whole, divided) => {
    const text = article(label.replace(whole, divided), body)
    const { findings } = check(text)
    expect(said(text)).toEqual([['word-spacing', divided, whole]])
    expect(findings[0]?.reason).toMatch(/^Слово разорвано переносом/)
    expect(plashka.inject(text).output).toBe(article(label, body))
  })

  it.each([
    ['ИНОСТРАННЫМ', 'ИНОСТРАН-\nНИМ'],
    ['РАСПРОСТРАНЕН', 'РАС-\nПРОСТ-\nРОНЕН'],
    ['КАСАЕТСЯ', 'КАСА- ЕТСА'],
    ['ДЕЯТЕЛЬНОСТИ', 'ДЕЯТЕЛЬ¬НОСТЕ'],
    ['НАСТОЯЩИЙ', 'НАСТО-\nЯШИЙ'],
  ])('is one finding where %s is misspelt, too', (whole, divided) => {
    const text = article(label.replace(whole, divided), body)
    expect(said(text)).toEqual([['word-changed', divided, whole]])
    expect(plashka.inject(text).output).toBe(article(label, body))
  })

  it('is one finding for each word', () => {
    const text = label.replace('МАТЕРИАЛ', 'МАТЕ-\nРИАЛ').replace('КАСАЕТСЯ', 'КАСА-\nЕТСЯ')
    expect(said(article(text, body))).toHaveLength(2)
  })

  it.each([
    ['a dash', 'АГЕНТОМ', 'АГЕНТОМ -'],
    ['a hyphen behind a whole word', 'АГЕНТОМ', 'АГЕНТОМ-'],
    ['a negation', 'ИНОСТРАННЫМ', 'НЕ-\nИНОСТРАННЫМ'],
    ['another word', 'МАТЕРИАЛ', 'КАКОГО-\nЛИБО'],
  ])('%s is none', (_, word, written) => {
    const codes = check(article(label.replace(word, written), body)).findings
    expect(codes.map(({ code }) => code)).not.toContain('word-spacing')
    expect(codes).not.toHaveLength(0)
  })
})

describe('a hyphen of the name’s own', () => {
  const name = 'Римская-Корсакова Анна Львовна'
  const forms = ['РИМСКОЙ-КОРСАКОВОЙ АННОЙ ЛЬВОВНОЙ', 'РИМСКОЙ-КОРСАКОВОЙ АННЫ ЛЬВОВНЫ'] as const
  const own = createPlashka({
    publisher: { role: 'agent', name, instrumental: forms[0], genitive: forms[1] },
    date,
    use: { 'ru/age-mark': 'off' },
  })
  const text = (written: string) =>
    article(
      label
        .replace(/ОБЩЕСТВОМ.*?»/, forms[0].replace('РИМСКОЙ-КОРСАКОВОЙ', written))
        .replace(/ОБЩЕСТВА.*?»/, forms[1]),
      body,
    )
  const found = (written: string) =>
    own.validate(text(written)).findings.map(({ reason, actual, data }) => {
      return [reason.split(':')[0], actual, data.expected]
    })

  it('may end a line', () => {
    expect(found('РИМСКОЙ-КОРСАКОВОЙ')).toEqual([])
    expect(found('РИМСКОЙ-\nКОРСАКОВОЙ')).toEqual([])
  })

  it('stays in the word', () => {
    const whole = 'РИМСКОЙ-КОРСАКОВОЙ'
    for (const divided of [
      'РИМСКОЙ-КОРСА-\nКОВОЙ',
      'РИМ-\nСКОЙ-КОРСАКОВОЙ',
      'РИМ-\nСКОЙ-\nКОРСАКОВОЙ',
    ]) {
      expect(found(divided)).toEqual([['Слово разорвано переносом', divided, whole]])
      expect(own.inject(text(divided)).output).toBe(text(whole))
    }
    const spaced = 'РИМСКОЙ- КОРСАКОВОЙ'
    expect(found(spaced)).toEqual([['Пробелы расставлены неверно', spaced, whole]])
  })
})
