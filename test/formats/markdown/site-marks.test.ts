import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../../src/index.ts'
import { body, date, label, vestnik } from '../../core/cases.ts'

const plashka = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
const verdictOf = (source: string, format = 'markdown') =>
  plashka.validate(source, { format }).verdicts[0]?.verdict

const title = 'В Заречье открыли новую библиотеку'
/** Where the label belongs stands «@», before what follows it. */
const documents: readonly [string, string][] = [
  ['Hugo, JSON', `{\n  "title": "${title}",\n  "tags": ["книги"]\n}\n\n@${body}\n`],
  ['Hugo, JSON, BOM and CRLF', `\uFEFF{\r\n"title": "${title}"\r\n}\r\n\r\n@${body}\r\n`],
  ['Pandoc', `% ${title}\n  и ещё строка\n% Анна Ветлугина\n% 2025-10-12\n\n@${body}\n`],
  ['Hexo', `title: ${title}\ndate: 2025-10-12 10:00:00\ntags:\n- книги\n---\n\n@${body}\n`],
  ['Pelican', `Title: ${title}\nDate: 2025-10-12\nCategory: книги\n\n@${body}\n`],
  ['a shortcode first', `---\ntitle: ${title}\n---\n@{{< figure src="a.jpg" >}}\n\n${body}\n`],
  [
    'a shortcode of several lines',
    `---\ntitle: ${title}\n---\n\n@{{< figure\n  src="a.jpg"\n  caption="Зал" >}}\n\n${body}\n`,
  ],
  [
    'a shortcode of several lines, CRLF',
    `---\r\ntitle: ${title}\r\n---\r\n\r\n@{{< figure\r\n  src="a.jpg" >}}\r\n\r\n${body}\r\n`,
  ],
  [
    'a tag of Liquid before the headline',
    `{% include top.html %}\n\n# {{ page.title }}\n\n@${body}\n`,
  ],
  ['an alert first', `---\ntitle: ${title}\n---\n\n@> [!NOTE]\n> Справка.\n\n${body}\n`],
  ['an admonition first', `---\ntitle: ${title}\n---\n\n@::: {.note}\nСправка.\n:::\n\n${body}\n`],
]

describe('what only the site reads at the top of a text', () => {
  it.each(documents)('%s: a label goes under the headline, and no unit moves', (_name, marked) => {
    const source = marked.replace('@', '')
    const { output, verdicts } = plashka.inject(source, { format: 'markdown' })
    const eol = source.includes('\r\n') ? '\r\n' : '\n'
    expect(output).toBe(marked.replace('@', `${label}${eol}${eol}`))
    expect(verdicts[0]?.verdict).toBe('clean')
    expect(verdictOf(output)).toBe('clean')
    expect(plashka.inject(output, { format: 'markdown' }).output).toBe(output)
  })

  it('is no head where prose only looks like one', () => {
    const prose = `Title: это слово стояло в шапке\nи больше ничего\n\n${body}\n`
    expect(plashka.inject(prose, { format: 'markdown' }).output).toBe(`${label}\n\n${prose}`)
  })

  it('tells its date', () => {
    for (const source of [
      `{\n"date": "2020-01-01T10:00:00Z"\n}\n\nа`,
      '% А\n% Б\n% 2020-01-01\n\nа',
    ])
      expect(plashka.validate(source, { format: 'markdown' }).date).toBe('2020-01-01')
  })
})

const wrong = label.replace('КАСАЕТСЯ ', '')

describe('marks of the site around a label', () => {
  it.each([
    ['a fenced div', '::: {.label}\n@\n:::', 'markdown'],
    ['a div with a name', '::: warning\n@\n:::', 'markdown'],
    ['an admonition of Docusaurus', ':::note Указание\n\n@\n\n:::', 'mdx'],
    ['a shortcode around', '{{% notice %}}\n@\n{{% /notice %}}', 'markdown'],
    ['tags of Liquid', '{% if page.label %}\n@\n{% endif %}', 'markdown'],
    ['an alert of GitHub', '> [!WARNING]\n> @', 'markdown'],
    ['an admonition of MkDocs', '!!! note\n    @', 'markdown'],
    ['one with a blank line', '!!! note\n\n    @\n\n    Ещё.', 'markdown'],
    ['one with a title and tabs', '!!! danger inline "Внимание"\n\n\t@', 'markdown'],
    ['one that may be closed', '???+ note\n    @', 'markdown'],
    ['a callout of Obsidian', '> [!info]- Указание\n>\n> @\n>\n> > Слова другого.', 'markdown'],
    ['attributes of kramdown', '@\n{: .label}', 'markdown'],
    ['a shortcode before it', '{{< figure src="a.jpg" >}}\n\n@', 'markdown'],
  ])('%s: it is read, and mended word for word', (_name, around, format) => {
    const text = (one: string) => `# ${title}\n\n${around.replace('@', one)}\n\n${body}\n`

    expect(verdictOf(text(label), format)).toBe('clean')
    expect(verdictOf(text(wrong), format)).toBe('altered')
    expect(plashka.inject(text(wrong), { format }).output).toBe(text(label))
  })

  it.each([
    ['Hugo', '{{/* @ */}}'],
    ['Hugo, in lines', '{{/*\n\n@\n\n*/}}'],
    ['Jinja', '{# @ #}'],
    ['Liquid', '{% comment %}\n@\n{% endcomment %}'],
    ['the shortcode', '{{% comment %}} @ {{% /comment %}}'],
    ['Obsidian', '%% @ %%'],
    ['Obsidian, in lines', '%%\n@\n%%'],
  ])('a comment of %s displays none', (_name, comment) => {
    const text = `# ${title}\n\n${comment.replace('@', label)}\n\n${body}\n`
    expect(verdictOf(text)).toBe('missing')
    expect(plashka.inject(text, { format: 'markdown' }).output).toBe(
      text.replace('\n\n', `\n\n${label}\n\n`),
    )
  })

  it('an argument as long as a label is none, and is left to an editor', () => {
    const text = `# ${title}\n\n{% include label.html text='${label}' %}\n\n${body}\n`
    const { output, verdicts } = plashka.inject(text, { format: 'markdown' })
    expect(output).toBe(text)
    expect(verdicts[0]?.verdict).toBe('conflict')
  })

  it.each([
    ['> [!NOTE]\n> @', ''],
    ['!!! note\n    @', ''],
    ['??? note "Указание"\n\n    @', ''],
    ['> [!NOTE]\n> @\n>\n> Ещё.', '> [!NOTE]\n> Ещё.\n\n'],
    ['!!! note\n\n    @\n\n    Ещё.', '!!! note\n\n    Ещё.\n\n'],
  ])('a box that held nothing but a label goes with it: %s', (around, rest) => {
    const text = (under: string, there: string) =>
      `# ${title}\n\n${under}${body}\n\n${there}Ниже.\n`
    const source = text('', `${around.replace('@', label)}\n\n`)
    const { output } = plashka.inject(source, { format: 'markdown' })
    expect(output).toBe(text(`${label}\n\n`, rest))
  })

  it('an admonition without anything set in is text, and so is one in a paragraph', () => {
    for (const before of ['!!! note', 'Абзац.\n!!! note', '!!! note\n\n  а'])
      expect(verdictOf(`# ${title}\n\n${before}\n\n${label}\n\n${body}\n`)).toBe('misplaced')
  })

  it('a quotation behind a box is one', () => {
    const text = `# ${title}\n\n> [!NOTE]\n> Справка.\n\n> ${label}\n\n${body}\n`
    expect(verdictOf(text)).toBe('missing')
  })

  it('are none in code', () => {
    const text = `# ${title}\n\n\`\`\`\n{#\n\`\`\`\n\n${label}\n\n{% x %}\n\n#}\n`
    expect(verdictOf(text)).toBe('clean')
  })

  it.each([
    ['a line with text', '{% x %} и текст\n\n@'],
    ['a comment without an end', '{{/* и текст\n\n@'],
    ['a long line after colons', `::: ${'слово '.repeat(20)}\n\n@`],
  ])('%s is displayed as ever', (_name, before) => {
    const text = `# ${title}\n\n${before.replace('@', label)}\n\n${body}\n`
    expect(verdictOf(text)).toBe('misplaced')
  })
})
