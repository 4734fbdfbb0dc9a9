import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { article, body, date, genitive, headline, label, vestnik } from '../core/cases.ts'

const marked = createPlashka({ publisher: vestnik, date })
const damaged = label.replace('КАСАЕТСЯ', 'КАСАЮТСЯ')
const under = (text: string) => article(text, body)
const said = (text: string) => {
  const { findings, verdicts } = marked.validate(under(text))
  return {
    verdicts: verdicts.map(({ verdict }) => verdict),
    found: findings.map(({ code, ruleId, data }) => [ruleId, data.severity, code, data.actual]),
  }
}
const warning = (code: string, sign: string) => ({
  verdicts: ['clean', 'clean'],
  found: [['ru/age-mark', 'warning', code, sign]],
})

describe('a sign at an age mark', () => {
  it.each([
    ['18+*', 'footnote-mark', '*'],
    ['18+ *', 'footnote-mark', '*'],
    ['*18+', 'footnote-mark', '*'],
    ['18+¹', 'footnote-mark', '¹'],
    ['18+[1]', 'footnote-mark', '[1]'],
    ['18+1', 'footnote-mark', '1'],
    ['18+ 1', 'footnote-mark', '1'],
    ['18+ ¹', 'footnote-mark', '¹'],
    ['(18+)*', 'footnote-mark', '*'],
    ['(18+*)', 'footnote-mark', '*'],
    ['18+**', 'decoration', '**'],
    ['18+!', 'decoration', '!'],
    ['18+ ❗', 'decoration', '❗'],
    ['18+)', 'decoration', ')'],
  ])('%s is a warning wherever the mark stands', (mark, code, sign) => {
    expect(said(`${label} ${mark}`)).toEqual(warning(code, sign))
    expect(said(`${label}\n\n${mark}`)).toEqual(warning(code, sign))
    expect(said(`${mark}\n\n${label}`)).toEqual(warning(code, sign))
    expect(said(`${mark}\n${label}`)).toEqual(warning(code, sign))
  })

  it.each(['*18+', '❗18+', '* 18+', '18+*', '18+¹', '(18+)*'])('%s before a label', (mark) => {
    const code = mark.includes('❗') ? 'decoration' : 'footnote-mark'
    expect(said(`${mark} ${label}`)).toEqual(warning(code, mark.replace(/[()]|18\+|\s/g, '')))
  })

  it.each([
    '18+.',
    '(18+).',
    '[18+]',
    '«18+»',
    '18+,',
    '18+ | Реклама',
    '18+ — читайте завтра',
    '| 18+',
    '— 18+',
    '. 18+',
  ])('%s after a label has none', (mark) => {
    expect(said(`${label} ${mark}`).found.filter(([rule]) => rule === 'ru/age-mark')).toEqual([])
  })

  it.each([
    ['html', (text: string) => `<h1>${headline}</h1><p>${text}<sup>1</sup></p><p>${body}</p>`, '1'],
    [
      'html',
      (text: string) => `<h1>${headline}</h1><p>${text} <sup>1</sup></p><p>${body}</p>`,
      '1',
    ],
    ['html', (text: string) => `<h1>${headline}</h1><p>${text}<a href="#1">1</a></p>${body}`, '1'],
    [
      'markdown',
      (text: string) => `# ${headline}\n\n${text}[^1]\n\n${body}\n\n[^1]: Слово.\n`,
      '[^1]',
    ],
  ] as const)('%s: a number that markup raises is one', (format, page, sign) => {
    for (const mark of [`${label} 18+`, `${label} (18+)`]) {
      const { verdicts, findings } = marked.validate(page(mark), { format })
      expect(verdicts.map(({ verdict }) => verdict).slice(0, 2)).toEqual(['clean', 'clean'])
      expect(findings.map(({ code, actual }) => [code, actual])).toEqual([['footnote-mark', sign]])
      expect(marked.inject(page(mark), { format }).output).toBe(page(mark))
    }
  })

  it.each(['18+ 12 книг вышло', '18+ 12:30', '18+\n12 книг вышло'])('%s has none', (mark) => {
    const { findings } = marked.validate(under(`${label} ${mark}`))
    expect(findings.map(({ code }) => code)).not.toContain('footnote-mark')
  })

  it('is nobody’s where the rule of the age mark is off, but for one at the label', () => {
    const off = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
    const codes = (text: string) => off.validate(under(text)).findings.map(({ code }) => code)
    for (const mark of ['18+*', '❗18+', '18+ 1', '*18+', '\n\n18+¹'])
      expect(codes(`${label} ${mark}`)).toEqual([])
    for (const mark of ['* 18+', ' * 18+', '1 18+'])
      expect(codes(`${label}${mark}`)).toEqual(['footnote-mark'])
  })

  it('is the label’s where it stands between the two', () => {
    const error = [['ru/foreign-agent', 'error', 'footnote-mark', '*']]
    expect(said(`${label} * 18+`).found).toEqual(error)
    expect(said(`18+ *${label}`).found).toEqual(error)
    expect(said(`18+ ${label}`).found).toEqual([])
    expect(said(`18+ | ${label}`).found).toEqual([])
    expect(said(`[18+] ${label}`).found).toEqual([])
  })

  it('says that the sign is meant, not the label', () => {
    const [finding] = marked.validate(under(`${label} 18+*`)).findings
    expect(finding?.reason).toContain('К обязательному знаку')
    expect(finding?.data.args).toEqual({ mark: '*', beside: 'ru/foreign-agent' })
  })
})

describe('what inject keeps', () => {
  const mended = (text: string) => marked.inject(under(text)).output
  it.each([
    [damaged.replace(' ЛИБО', ' 18+ ЛИБО'), `${label} 18+`],
    [damaged.replace(' ЛИБО', ' (18+) ЛИБО'), `${label} (18+)`],
    [label.replace(' ЛИБО', ' 18+* ЛИБО'), `${label} 18+`],
    [`${damaged.replace(' ЛИБО', ' 18+ ЛИБО')} 18+`, `${label} 18+`],
    [`*18+ ${damaged}`, `*18+ ${label}`],
    [`${damaged} 18+*`, `${label} 18+*`],
    [`${damaged} *18+`, `${label} *18+`],
    [`${damaged}. Так решили в суде.`, `${label}. Так решили в суде.`],
    [`${damaged}.`, label],
  ])('%#', (text, expected) => expect(mended(text)).toBe(under(expected)))

  it('moves an age mark inside with its label', () => {
    const inside = label.replace(genitive, `18+ ${genitive}`)
    const { output } = marked.inject(article(body, inside))
    expect(output).toBe(article(inside, body))
    const both = article(body, inside.replace('КАСАЕТСЯ', 'КАСАЮТСЯ'))
    expect(marked.inject(both).output).toBe(`${headline}\n\n${label} 18+\n\n${body}`)
  })
})
