import { describe, expect, it } from 'vitest'
import { genitive, headline, instrumental, label, plashka } from './cases.ts'

const text = '<p>Лёд сошёл. Мост открыт.</p>'
const article = `<article><h1>${headline}</h1>${text}</article>`
const noteOf = (source: string, format = 'html') => {
  const { findings } = plashka.validate(source, { format })
  return findings.map(({ code, data, note }) => [
    code,
    'why' in data.args ? data.args.why : undefined,
    note,
  ])
}
const said = [
  ['label-missing', 'outside-article', expect.stringContaining('в подвале или в шапке')],
]
const unsaid = [['label-missing', undefined, undefined]]

describe('a label outside the article', () => {
  it.each([
    ['a footer', `${article}<footer><p>${label}</p></footer>`],
    ['a header', `<header><p>${label}</p></header>${article}`],
    ['an aside', `${article}<aside>${label}</aside>`],
    ['a footer beside main', `<main><h1>${headline}</h1>${text}</main><footer>${label}</footer>`],
    ['a damaged one', `${article}<footer>${label.replace('КАСАЕТСЯ', 'КАСАЮТСЯ')}</footer>`],
    ['a long page', `${article.replace(text, text.repeat(500))}<footer>${label}</footer>`],
  ])('is told with the missing one: %s', (_, source) => expect(noteOf(source)).toEqual(said))

  it.each([
    ['nothing', article],
    ['prose', `${article}<footer>Фонд признан иностранным агентом в мае.</footer>`],
    ['a quotation', `${article}<footer><blockquote>${label}</blockquote></footer>`],
    [
      'that of another agent',
      `${article}<footer>${label
        .replace(instrumental, 'ФОНДОМ «ВОЛНА»')
        .replace(genitive, 'ФОНДА «ВОЛНА»')}</footer>`,
    ],
  ])('is not told where there is none: %s', (_, source) => expect(noteOf(source)).toEqual(unsaid))

  it('says nothing beside a label in the article, nor of formats that have no outside', () => {
    const labelled = article.replace(text, `<p style="font-size: 2em">${label}</p>${text}`)
    expect(noteOf(`${labelled}<footer>${label}</footer>`)).toEqual([])
    expect(noteOf(`${headline}\n\nЛёд сошёл. Мост открыт.`, 'text')).toEqual(unsaid)
  })

  it('stays where it is when inject writes the missing one', () => {
    const footer = `<footer><p>${label}</p></footer>`
    const { output, findings } = plashka.inject(article + footer, { format: 'html' })
    expect(output.endsWith(`${text}</article>${footer}`)).toBe(true)
    expect(output.split(label)).toHaveLength(3)
    expect(findings).toEqual([])
    expect(plashka.inject(output, { format: 'html' }).output).toBe(output)
  })
})
