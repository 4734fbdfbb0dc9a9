import { expect, it } from 'vitest'
import { genitive, headline, instrumental, label, plashka } from './cases.ts'

const text = 'Лёд сошёл. Мост открыт.'
const other = label.replace(instrumental, 'ФОНДОМ «ВОЛНА»').replace(genitive, 'ФОНДА «ВОЛНА»')
const noteOf = (source: string, format: string) => {
  const { findings } = plashka.validate(source, { format })
  return findings.map(({ code, note }) => [code, note])
}

it.each([
  ['markdown', `# ${headline}\n\n> ${label}\n>\n> Слова другого.\n\n${text}\n`],
  ['markdown', `# ${headline}\n\n> ${label} Так писали газеты.\n\n${text}\n`],
  ['markdown', `# ${headline}\n\n> ${label}\n>\n> ${other}\n\n${text}\n`],
  ['markdown', `# ${headline}\n\n${text}\n\n> ${label}\n`],
  ['html', `<h1>${headline}</h1><p>${text}</p><blockquote>${label}</blockquote><p>${text}</p>`],
  [
    'html',
    `<h1>${headline}</h1><blockquote>${label}<footer>Газета</footer></blockquote><p>${text}</p>`,
  ],
  ['html', `<h1>${headline}</h1><p><q>${label}</q>, писали газеты.</p><p>${text}</p>`],
])('the publisher’s label in a quotation is told with the missing one: %s', (format, source) => {
  expect(noteOf(source, format)).toEqual([['label-missing', expect.stringContaining('в цитате')]])
})

it('somebody else’s label in a quotation is not told, nor is one beside the publisher’s own', () => {
  expect(noteOf(`# ${headline}\n\n> ${other}\n\n${text}\n`, 'markdown')).toEqual([
    ['label-missing', undefined],
  ])
  expect(noteOf(`# ${headline}\n\n${label}\n\n> ${label}\n\n${text}\n`, 'markdown')).toEqual([])
  expect(noteOf(`# ${headline}\n\n> ${label}\n\n${label}\n\n${text}\n`, 'markdown')).toEqual([])
})
