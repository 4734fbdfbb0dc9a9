import { describe, expect, it } from 'vitest'
import { verdicts } from '../../src/checks/verdict.ts'
import type { FindingCode } from '../../src/messages/finding.ts'
import { languages, sentence } from '../../src/messages/sentence.ts'
import { verdictWords } from '../../src/messages/verdicts.ts'
import { samples } from './samples.ts'

const codes = Object.keys(samples) as FindingCode[]
const all = codes.flatMap((code) => samples[code].map((args) => ({ code, args })))

describe.each(languages)('sentences in %s', (language) => {
  it('has words for every finding, and every one is a sentence', () => {
    for (const finding of all) {
      const { reason, note } = sentence(finding, language)
      expect(reason, finding.code).toMatch(/^\p{Lu}.*\.$/u)
      expect(reason + (note ?? ''), finding.code).not.toMatch(/undefined|null|\[object| {2}|\.\./u)
    }
  })

  it('keeps to one language', () => {
    const own = language === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
    for (const finding of all) expect(sentence(finding, language).reason).toMatch(own)
    expect(sentence({ code: 'label-at-end', args: {} }, 'en').reason).not.toMatch(
      /\p{Script=Cyrillic}/u,
    )
  })

  it('says it as written down here', () => {
    const lines = all.map((finding) => {
      const { reason, note } = sentence(finding, language)
      return `${finding.code}: ${reason}${note === undefined ? '' : `\n    ${note}`}`
    })
    expect(lines.join('\n')).toMatchSnapshot()
  })

  it('has a word for every verdict', () => {
    expect(Object.keys(verdictWords[language])).toEqual([...verdicts])
  })
})

describe('a sentence', () => {
  it('names look-alike letters by their alphabets', () => {
    const args = { word: 'AГЕНТ', letters: 'A', expected: 'агент' }
    expect(sentence({ code: 'lookalike', args }, 'ru').reason).toContain(
      'латинская A вместо кириллической А',
    )
    expect(sentence({ code: 'lookalike', args }, 'en').reason).toContain(
      'Latin A instead of Cyrillic А',
    )
  })

  it('says what an added negation does', () => {
    const args = { words: 'НЕ', negation: true }
    expect(sentence({ code: 'word-inserted', args }, 'ru').reason).toContain(
      'Добавленное «НЕ» обращает смысл указания в противоположный',
    )
  })

  it('quotes on one line and cuts a long quotation in the middle', () => {
    const args = { after: `Начало\n${'слово '.repeat(100)}\tконец` }
    const { reason } = sentence({ code: 'label-too-late', args }, 'ru')
    expect(reason).not.toMatch(/[\n\t]/u)
    expect(reason).toMatch(/«Начало слово .* … .* конец»/u)
    expect(reason.length).toBeLessThan(280)
  })
})
