import { describe, expect, it } from 'vitest'
import { label, plashka } from './cases.ts'

const text = 'Автобусы до посёлка пойдут чаще, обещают в городском совете.'
/** Where a label stands there is «@», and «~» where the text goes on. */
const written = (marked: string) => marked.replaceAll('@', label).replaceAll('~', text)

/** A page with something in its middle, and what is left of it when the label went under the headline. */
const inMarkdown = (middle: string) => `# Лёд\n\n~\n\n${middle}~\n`
const moved = (rest: string) => `# Лёд\n\n@\n\n~\n\n${rest}~\n`

describe('what held nothing but a label goes with it in Markdown', () => {
  it.each([
    ['a container', '::: note\n@\n:::\n\n'],
    ['a container with empty lines', ':::: note {.a}\n\n@\n\n::::\n\n'],
    ['a container in another', '::: note\n::: warning\n@\n:::\n:::\n\n'],
    ['a box of GitHub', '> [!NOTE]\n> @\n\n'],
    ['a box of GitHub with bare marks', '> [!NOTE]\n>\n> @\n> \n\n'],
    ['a box with two', '> [!NOTE]\n> @\n>\n> @\n\n'],
    ['a box of MkDocs', '!!! note "Важно"\n\n    @\n\n'],
    ['a box of MkDocs with two', '!!! note\n    @\n\n    @\n\n'],
    ['shortcodes', '{{< notice tip >}}\n@\n{{< /notice >}}\n\n'],
    ['tags of Liquid', '{% note %}\n\n@\n\n{% endnote %}\n\n'],
    ['attributes', '@\n{: .label}\n\n'],
    ['a list', '- @\n- @\n\n'],
    ['an element', '<div class="a">\n\n@\n\n@\n\n</div>\n\n'],
  ])('%s', (_, middle) => {
    const source = written(inMarkdown(middle))
    expect(plashka.inject(source, { format: 'markdown' }).output).toBe(written(moved('')))
  })

  it.each([
    ['a container', '::: note\n@\n\nЛёд.\n:::\n\n', '::: note\nЛёд.\n:::\n\n'],
    ['a box of GitHub', '> [!NOTE]\n> Лёд.\n>\n> @\n\n', '> [!NOTE]\n> Лёд.\n\n'],
    ['a box that goes on', '> [!NOTE]\n> @\n>\n> Лёд.\n\n', '> [!NOTE]\n> Лёд.\n\n'],
    ['a box of MkDocs', '!!! note\n    Лёд.\n\n    @\n\n', '!!! note\n    Лёд.\n\n'],
    ['shortcodes', '{{< a >}}\n@\n{{< /b >}}\n\n', '{{< a >}}\n{{< /b >}}\n\n'],
    ['a list', '1. Лёд.\n2. @\n\n', '1. Лёд.\n\n'],
    ['a list that goes on', '- @\n- Лёд.\n\n', '- Лёд.\n\n'],
  ])('but not where there is more in it: %s', (_, middle, rest) => {
    const source = written(inMarkdown(middle))
    expect(plashka.inject(source, { format: 'markdown' }).output).toBe(written(moved(rest)))
  })

  it.each([
    ['behind it', '> [!NOTE]\n> @\n>\n    >\n\n', '    >\n\n'],
    ['in the quotation', '> [!NOTE]\n> @\n>\n>      >\n\n', '> [!NOTE]\n>      >\n\n'],
  ])('nor does a mark that is code, set in by four spaces: %s', (_, middle, rest) => {
    const source = written(inMarkdown(middle))
    expect(plashka.inject(source, { format: 'markdown' }).output).toBe(written(moved(rest)))
  })

  it.each([
    ['> @\n>\n> 18+\n\n# Лёд\n\n~\n', '> 18+\n\n# Лёд\n\n@\n\n~\n'],
    ['> @\n>\n> @\n\n# Лёд\n\n~\n', '# Лёд\n\n@\n\n~\n'],
    ['# Лёд\n\n> @\n>\n> @\n\n~\n', '# Лёд\n\n> @\n\n~\n'],
  ])('and of a quotation no mark stays: %j', (marked, mended) => {
    expect(plashka.inject(written(marked), { format: 'markdown' }).output).toBe(written(mended))
  })
})

describe('without a label the paragraph above does not go on in the one below', () => {
  it.each([
    ['a heading in a box', '> [!NOTE]\n> Лёд.\n>\n> # @\n', '> [!NOTE]\n> Лёд.\n>\n'],
    ['an underlined one', '> [!NOTE]\n> Лёд.\n>\n> @\n> ---\n', '> [!NOTE]\n> Лёд.\n>\n'],
    ['a heading in a list', '- Лёд.\n\n- # @\n', '- Лёд.\n\n'],
    ['a heading with a gap below', 'Лёд.\n# @\n\n', 'Лёд.\n\n'],
    ['a list', 'Лёд.\n- @\n\n', 'Лёд.\n\n'],
    ['a box', 'Лёд.\n> [!NOTE]\n> @\n\n', 'Лёд.\n\n'],
    ['lines of the site', 'Лёд.\n::: note\n@\n:::\n\n', 'Лёд.\n\n'],
    ['a heading above a table', 'Лёд.\n# @\n| а |\n| - |\n\n', 'Лёд.\n| а |\n| - |\n\n'],
    ['a heading above stars', 'Лёд.\n# @\n* * *\n', 'Лёд.\n* * *\n'],
    ['a heading above an element', 'Лёд.\n# @\n<hr>\n\n', 'Лёд.\n<hr>\n\n'],
    ['a heading below a heading', '## Лёд\n# @\n', '## Лёд\n'],
  ])('%s', (_, middle, rest) => {
    for (const br of ['\n', '\r\n', '\r']) {
      const [source = '', mended] = [inMarkdown(middle), moved(rest)].map((marked) =>
        written(marked).replaceAll('\n', br),
      )
      expect(plashka.inject(source, { format: 'markdown' }).output).toBe(mended)
    }
  })

  it.each([
    ['in a list', '- Лёд.\n- # @\n'],
    ['in a box', '> [!NOTE]\n> Лёд.\n> # @\n'],
    ['in the text', 'Лёд.\n# @\n'],
    ['above an underline', 'Лёд.\n# @\n---\n\n'],
    ['above a mark that is code', '> [!NOTE]\n> Лёд.\n> # @\n    >\n\n'],
    ['between lines of the site', 'Лёд.\n::: note\n@\n:::\n'],
  ])('and where there is no gap to keep, the label stays: %s', (_, middle) => {
    const source = written(inMarkdown(middle))
    const { output, findings } = plashka.inject(source, { format: 'markdown' })
    expect(output).toBe(source)
    expect(findings.map(({ code }) => code)).toContain('conflict')
  })
})

describe('what held nothing but labels goes with them in HTML', () => {
  const paragraph = (inner: string) =>
    `<!-- wp:paragraph -->\n<p>${inner}</p>\n<!-- /wp:paragraph -->`
  const group = (inner: string) =>
    `<!-- wp:group -->\n<div class="wp-block-group">${inner}</div>\n<!-- /wp:group -->`
  it.each([
    ['<p>~</p>\n<div>\n<p>@</p>\n<p>@</p>\n</div>\n<p>~</p>', '<p>~</p>\n<p>~</p>'],
    ['<p>~</p>\n<ul><li>@</li><li>@</li></ul>\n<p>~</p>', '<p>~</p>\n<p>~</p>'],
    [
      `${paragraph('~')}\n\n${group(paragraph('@'))}\n\n${paragraph('~')}`,
      `${paragraph('~')}\n\n${paragraph('~')}`,
    ],
    [
      `${paragraph('~')}\n\n${group(group(paragraph('@')))}\n\n${paragraph('~')}`,
      `${paragraph('~')}\n\n${paragraph('~')}`,
    ],
    [
      `${paragraph('~')}\n\n${group(`${paragraph('@')}\n\n${paragraph('Лёд.')}`)}`,
      `${paragraph('~')}\n\n${group(`\n\n${paragraph('Лёд.')}`)}`,
    ],
  ])('%s', (rest, left) => {
    const { output, verdicts } = plashka.inject(written(`<h1>Лёд</h1>\n${rest}`), {
      format: 'html',
    })
    expect(verdicts[0]?.verdict).toBe('clean')
    const at = output.indexOf(rest.startsWith('<!--') ? '<!-- wp:paragraph' : '<p>')
    expect(output.slice(at)).toBe(written(left))
  })

  it('a quotation above the headline', () => {
    const source = written('<blockquote>\n<p>@</p><p>@</p>\n</blockquote>\n<h1>Лёд</h1>\n<p>~</p>')
    expect(plashka.inject(source, { format: 'html' }).output).toMatch(/^<h1>/)
  })
})
