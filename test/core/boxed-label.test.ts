import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { setup } from '../../src/plashka/options/setup.ts'
import { plashkaOf } from '../../src/plashka.ts'
import { body, date, genitive, headline, instrumental, label, plashka, vestnik } from './cases.ts'

const wrong = label.replace('КАСАЕТСЯ ', '')
const other = label.replace(instrumental, 'ФОНДОМ «ВОЛНА»').replace(genitive, 'ФОНДА «ВОЛНА»')
const markdown = (...parts: string[]) => [`# ${headline}`, ...parts, body].join('\n\n')
const html = (part: string) => `<h1>${headline}</h1>\n${part}\n<p>${body}</p>\n<p>${body}</p>\n`

/** Where the label stands in a box there is «@». */
const boxes = [
  ['markdown', markdown('> @')],
  ['markdown', markdown('> > **@**')],
  ['markdown', markdown('> - @')],
  ['markdown', markdown('> @', '> Слова другого.')],
  ['markdown', markdown(other, '> @')],
  ['markdown', `> @\n\n${body}`],
  ['mdx', markdown('> @')],
  ['html', html('<blockquote>@</blockquote>')],
  ['html', html('<blockquote class="box"><p><b>@</b></p></blockquote><blockquote>А.</blockquote>')],
] as const

describe('a label that fills a block quotation in its place', () => {
  it.each(boxes)(
    'is the publisher’s, and said to look like a citation: %s, %s',
    (format, marked) => {
      const source = marked.replace('@', label)
      const { verdicts, findings } = plashka.validate(source, { format })
      expect(verdicts[0]?.verdict).toBe('clean')
      const own = findings.filter(({ code }) => code !== 'label-other-agent')
      expect(own.map(({ code, data }) => [code, data.severity])).toEqual([['label-quoted', 'info']])
      expect(own[0]?.reason).toContain('оформлено как цитата')
      expect(plashka.inject(source, { format }).output).toBe(source)
    },
  )

  it.each(boxes)('is mended where it stands: %s, %s', (format, marked) => {
    const source = marked.replace('@', wrong)
    expect(plashka.validate(source, { format }).verdicts[0]?.verdict).toBe('altered')
    expect(plashka.inject(source, { format }).output).toBe(marked.replace('@', label))
  })

  it('is taken out of it where that is made an error', () => {
    const severities = { 'label-quoted': 'error' } as const
    const strict = createPlashka({
      publisher: vestnik,
      date,
      use: { 'ru/foreign-agent': { severities } },
    })
    const { output } = strict.inject(markdown(`> ${label} 18+`), { format: 'markdown' })
    expect(output).toBe(markdown(`${label} 18+`))
  })

  it('has its age mark with it', () => {
    const whole = createPlashka({ publisher: vestnik, date })
    for (const mark of [' 18+', '\n>\n> 18+', '\n>\n> (18+)']) {
      const { verdicts, findings } = whole.validate(markdown(`> ${label}${mark}`), {
        format: 'markdown',
      })
      const told = verdicts.filter(({ verdict }) => verdict !== 'not-applicable')
      expect(told.map(({ verdict }) => verdict)).toEqual(['clean', 'clean'])
      expect(findings.map(({ code }) => code)).toEqual(['label-quoted'])
    }
  })

  it('is superfluous where the publisher need not label', () => {
    const early = { format: 'markdown', date: '2021-01-01' }
    expect(plashka.validate(markdown(`> ${label}`), early).verdicts[0]?.verdict).toBe('superfluous')
  })

  it('makes one in the text below a repetition', () => {
    const source = `${markdown(`> ${label}`)}\n\n${label}\n`
    const { verdicts } = plashka.validate(source, { format: 'markdown' })
    expect(verdicts[0]?.verdict).toBe('duplicated')
    const twice = markdown(`> ${label}`, `> ${label}`)
    expect(plashka.inject(twice, { format: 'markdown' }).output).toBe(markdown(`> ${label}`))
  })
})

describe('a box above the headline', () => {
  const title = `# ${headline}`
  it.each([
    ['markdown', `> ${label}\n\n${title}\n\n${body}`, `${title}\n\n${label}\n\n${body}`],
    [
      'markdown',
      `> **${label}** 18+\n\n${title}\n\n${body}`,
      `${title}\n\n${label} 18+\n\n${body}`,
    ],
    ['mdx', `> ${label}\n\n${title}\n\n${body}`, `${title}\n\n${label}\n\n${body}`],
    [
      'html',
      `<blockquote>${label}</blockquote><h1>${headline}</h1><p>${body}</p>`,
      `<h1>${headline}</h1><div class="foreign-agent-label" role="note" lang="ru">${label}</div><p>${body}</p>`,
    ],
  ])('is moved under it: %s, %s', (format, source, mended) => {
    const { verdicts, findings } = plashka.validate(source, { format })
    expect(verdicts[0]?.verdict).toBe('misplaced')
    expect(findings.map(({ code }) => code)).toContain('label-before-headline')
    expect(plashka.inject(source, { format }).output).toBe(mended)
  })

  it.each([
    [`> Так писали газеты.\n\n> ${label}\n\n${title}\n\n${body}`, 'missing'],
    [`> ${label} Так писали газеты.\n\n${title}\n\n${body}`, 'missing'],
    [`> ${label}\n\n${title}\n\n${label}\n\n${body}`, 'clean'],
    [`> Так писали газеты.\n\n${title}\n\n${label}\n\n${body}`, 'clean'],
  ])(
    'is somebody else’s words with others before it, or with the label below: %s',
    (source, verdict) => {
      expect(plashka.validate(source, { format: 'markdown' }).verdicts[0]?.verdict).toBe(verdict)
    },
  )
})

it('long documents are judged alike as a whole and by their head', () => {
  const made = setup({ publisher: vestnik, date })
  const full = plashkaOf({ ...made, reader: { ...made.reader, anchors: undefined } })
  const parts = Array.from({ length: 40 }, (_, number) => `${number}. ${body}`)
  const inside = ['@', '@ 18+', '@\n\nА.', '@\n\n18+', '@\n\nА.\n\nБ.\n\nВ.\n\nГ.', `@\n\n${other}`]
  for (const text of inside.map((one) => one.replace('@', label))) {
    const quoted = `> ${text.replaceAll('\n', '\n> ')}`
    const element = `<blockquote>${text.replaceAll(/[^\n]+/g, '<p>$&</p>')}</blockquote>`
    const paragraphs = parts.map((part) => `<p>${part}</p>`).join('\n')
    const documents: readonly (readonly [string, string])[] = [
      ['markdown', markdown(quoted, ...parts)],
      ['markdown', `${quoted}\n\n${markdown(...parts)}`],
      ['markdown', markdown(...parts, quoted, ...parts)],
      ['html', html(`${element}${paragraphs}`)],
      ['html', html(`${paragraphs}${element}${paragraphs}`)],
    ]
    for (const [format, source] of documents)
      expect(plashkaOf(made).validate(source, { format })).toEqual(
        full.validate(source, { format }),
      )
  }
})
