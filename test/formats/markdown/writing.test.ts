import { expect, test } from 'vitest'
import { markdownFormat, mdxFormat } from '../../../src/formats/markdown/markdown.ts'
import { createPlashka } from '../../../src/index.ts'
import { label, luchinin, plashka, vestnik } from '../../core/cases.ts'

const path = 'a.md'
const headline = '# В Заречье открыли библиотеку'
const text = 'Новая библиотека открылась в понедельник. В ней двадцать тысяч книг.'
const wrong = label.replace('АГЕНТОМ', 'АГЕНТАМИ')

function inject(value: string) {
  return plashka.inject({ path, value })
}

function verdictOf(value: string) {
  const { verdicts, findings } = inject(value)
  return [verdicts[0]?.verdict, ...findings.map(({ code }) => code)]
}

test.each([
  ['no headline', `${text}\n`, `${label}\n\n${text}\n`],
  ['a headline', `${headline}\n\n${text}\n`, `${headline}\n\n${label}\n\n${text}\n`],
  ['no blank line', `${headline}\n${text}\n`, `${headline}\n${label}\n\n${text}\n`],
  ['two blank lines', `${headline}\n\n\n${text}`, `${headline}\n\n\n${label}\n\n\n${text}`],
  ['setext', `Раз\nдва\n===\n\n${text}`, `Раз\nдва\n===\n\n${label}\n\n${text}`],
  [
    'BOM, CRLF',
    `\uFEFF${headline}\r\n\r\n${text}`,
    `\uFEFF${headline}\r\n\r\n${label}\r\n\r\n${text}`,
  ],
  ['BOM, no headline', `\uFEFF${text}`, `\uFEFF${label}\n\n${text}`],
  ['only a headline', headline, `${headline}\n\n${label}`],
  ['spaces after it', `${headline}  \n\n\n`, `${headline}  \n\n${label}\n\n\n`],
  ['a list', `${headline}\n- а\n- б\n`, `${headline}\n${label}\n\n- а\n- б\n`],
  ['a list first', '- а\n- б\n', `${label}\n\n- а\n- б\n`],
  ['a quotation first', '> а\n\nб\n', `${label}\n\n> а\n\nб\n`],
  ['a table first', '| а |\n|-|\n| б |\n', `${label}\n\n| а |\n|-|\n| б |\n`],
  ['code first', `${headline}\n\n    код\n\nа`, `${headline}\n\n${label}\n\n    код\n\nа`],
  ['YAML', `---\ntitle: Да\n---\n\n${text}`, `---\ntitle: Да\n---\n\n${label}\n\n${text}`],
  ['TOML', `+++\ntitle = "Да"\n+++\n${text}`, `+++\ntitle = "Да"\n+++\n${label}\n\n${text}`],
  ['a comment first', `<!-- а -->\n${text}`, `<!-- а -->\n${label}\n\n${text}`],
  ['a definition first', `[а]: /u\n${text}`, `[а]: /u\n${label}\n\n${text}`],
  ['an HTML heading', `<h1>Да</h1>\n\n${text}`, `<h1>Да</h1>\n\n${label}\n\n${text}`],
  [
    'a heading in a wrapper',
    `<div align="center">\n\n${headline}\n\n</div>\n\n${text}`,
    `<div align="center">\n\n${headline}\n\n${label}\n\n</div>\n\n${text}`,
  ],
  [
    'a text in a table of HTML',
    `<table><tr><td>\n\n${text}\n\n</td></tr></table>`,
    `${label}\n\n<table><tr><td>\n\n${text}\n\n</td></tr></table>`,
  ],
  ['a quoted heading', '> # Да\n\nа', `${label}\n\n> # Да\n\nа`],
])('writes: %s', (_name, source, expected) => {
  const { output, verdicts } = inject(source)
  expect(output).toBe(expected)
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(inject(output).output).toBe(output)
})

test.each([
  ['in emphasis', `**${wrong}**`, `**${label}**`],
  ['broken by emphasis', `**${wrong.slice(0, 9)}**${wrong.slice(9)}`, label],
  ['broken by tags', `<b>${wrong.slice(0, 9)}</b>${wrong.slice(9)}`, label],
  ['over lines', wrong.replace(/ /g, '\n'), label],
  ['in a block of HTML', `<div class="x">\n${wrong}\n</div>`, `<div class="x">\n${label}\n</div>`],
  ['with entities', wrong.replace('«', '&laquo;').replace('»', '&raquo;'), label],
])('replaces: %s', (_name, before, after) => {
  const { output, verdicts } = inject(`${headline}\n\n${before}\n\n${text}\n`)
  expect(output).toBe(`${headline}\n\n${after}\n\n${text}\n`)
  expect(verdicts[0]?.verdict).toBe('clean')
})

test.each([
  ['a link', `[${wrong.slice(0, 40)}](/a)${wrong.slice(40)}`],
  ['an image', wrong.replace('МАТЕРИАЛ', 'МАТЕРИАЛ ![](x.png)')],
  ['a comment', wrong.replace('МАТЕРИАЛ', 'МАТЕРИАЛ <!-- ? -->')],
  ['a footnote', wrong.replace('МАТЕРИАЛ', 'МАТЕРИАЛ[^1]')],
])('refuses to lose %s', (_name, before) => {
  const source = `${headline}\n\n${before}\n\n${text}\n\n[^1]: Сноска.\n`
  expect(inject(source).output).toBe(source)
  expect(verdictOf(source)[0]).toBe('conflict')
})

test.each([
  ['a paragraph', `${text}\n\n${label}\n\nЕщё.\n`, `${text}\n\nЕщё.\n`],
  ['the last paragraph', `${text}\n\n${label}\n`, `${text}\n`],
  ['the last, in bold', `${text}\n\n__${label}__`, `${text}`],
  ['a line', `${text}\n${label}\\\nЕщё.\n`, `${text}\nЕщё.\n`],
  ['a last line', `${text}  \n*${label}*\n\nЕщё.`, `${text}\n\nЕщё.`],
  ['an item', `${text}\n\n- ${label}\n- б\n`, `${text}\n\n- б\n`],
  ['a list', `${text}\n\n1. ${label}\n\nЕщё.`, `${text}\n\nЕщё.`],
  ['a block of HTML', `${text}\n\n<p><b>${label}</b></p>\n\nЕщё.`, `${text}\n\nЕщё.`],
  ['CRLF', `${text}\r\n\r\n${label}\r\n\r\nЕщё.`, `${text}\r\n\r\nЕщё.`],
])('moves: %s', (_name, before, after) => {
  const { output } = inject(`${headline}\n\n${before}`)
  const eol = before.includes('\r') ? '\r\n' : '\n'
  expect(output).toBe(
    `${headline}\n\n${label}${before.includes('\r') ? '\n\n' : eol + eol}${after}`,
  )
})

test.each([
  ['a comment', `<!-- ${label} -->`],
  ['code', `\`\`\`\n${label}\n\`\`\``],
  ['indented code', `    ${label}`],
  ['a hidden element', `<div hidden>${label}</div>`],
  ['an attribute', `![${label}](x.png)`],
])('%s does not display a label', (_name, hidden) => {
  const { verdicts, findings } = plashka.validate({
    path,
    value: `${headline}\n\n${hidden}\n\n${text}`,
  })
  expect(verdicts[0]?.verdict).toBe('hidden')
  const at = findings.find(({ code }) => code === 'label-hidden')?.data
  expect(`${headline}\n\n${hidden}`.slice(at?.start, at?.end)).toBe(label)
})

test.each([
  ['an element', `<div class="label">${label}</div>`],
  ['emphasis', `***${label}***`],
  ['a link', `[${label}](/agents)`],
])('%s displays a label', (_name, shown) => {
  const { verdicts } = plashka.validate({ path, value: `${headline}\n\n${shown}\n\n${text}` })
  expect(verdicts[0]?.verdict).toBe('clean')
})

test('a quotation with other words does not display a label of the publisher', () => {
  const source = `${headline}\n\n> ${label}\n>\n> ${text}\n\n${text}`
  expect(plashka.validate({ path, value: source }).verdicts[0]?.verdict).toBe('missing')
})

test('detect gives the place in the source', () => {
  const source = `\uFEFF${headline}\r\n\r\n**НАСТОЯЩИЙ**${label.slice(9).replace('«', '&laquo;')}\r\n\r\n${text}`
  const [found] = plashka.detect({ path, value: source }).labels
  expect(source.slice(found?.start, found?.end)).toBe(
    `НАСТОЯЩИЙ**${label.slice(9).replace('«', '&laquo;')}`,
  )
})

const hostile = [
  'ООО <b>Север</b> & Ко',
  'ООО Север & &amp; Ко',
  'ООО Се]вер [Ко](x)',
  'ООО Се`вер` Ко',
  'ООО *Север* _Ко_ __init__',
  'ООО Север #',
  '# Север #',
  'http://sever.example',
  'www.sever.example',
  'ко@sever.example',
  'ООО Север | Ко ~~тут~~',
  'ООО Север \\* Ко\\',
  'ООО <!-- Север',
  'ООО {Север}',
  'ООО ![Север][^1]',
]

test.each(hostile)('the name «%s» comes out as text', (name) => {
  for (const format of [markdownFormat, mdxFormat]) {
    const source = `${headline}\n\n${text}\n\n[^1]: Сноска.`
    const before = format.read(source, {})
    const edit = format.write(before, before.headline, `АГЕНТ ${name}`, 'ru')
    const output = source.slice(0, edit?.start) + edit?.text + source.slice(edit?.end)
    const after = format.read(output, {})
    const block = after.blocks[1]
    expect(after.text.slice(block?.start, block?.end)).toBe(`АГЕНТ ${name}`)
  }
})

test.each([
  'ООО «Се]вер [Ко]»',
  'ООО Север & &amp; Ко',
  'ООО Се`вер` Ко',
  'ООО «Север*Ко_тут_и_там»',
  'www.sever.example',
])('the name «%s» is written once and found again', (name) => {
  const named = createPlashka({
    publisher: { ...vestnik, name, instrumental: name, genitive: name },
    date: '2025-10-12',
    use: { 'ru/age-mark': 'off' },
  })
  const source = `${headline}\n\n${text}\n`
  const { output, verdicts } = named.inject({ path, value: source })
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(named.inject({ path, value: output }).output).toBe(output)
})

test('a person is named as in plain text', () => {
  const person = createPlashka({ publisher: luchinin, date: '2025-10-12' })
  const plain = person.inject(`Заголовок\n\n${text}`).output.split('\n\n')[1]
  expect(person.inject({ path, value: `# Заголовок\n\n${text}` }).output).toBe(
    `# Заголовок\n\n${plain}\n\n${text}`,
  )
})
