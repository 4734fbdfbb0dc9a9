import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownFormat, mdxFormat } from '../../../src/formats/markdown/markdown.ts'
import { encodeMarkdown } from '../../../src/formats/markdown/write/encode.ts'
import { label, plashka } from '../../core/cases.ts'

const hostile = [
  ...[
    '::: {.x}\n',
    ':::\n',
    '{% x %}\n',
    '{{< x',
    '>}}\n',
    '{# ',
    '#}\n',
    '%%',
    '% ',
    'title: А\n',
  ],
  ...['{\n"title": "А"\n}\n', '{: .x}\n'],
  ...['# Заг', '## Под', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '  ', '> ', '- ', '1. ', '* '],
  ...[
    '---',
    '===',
    '+++',
    '```',
    '~~~',
    '`',
    '``',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '\\',
    '\\*',
    '- [ ] ',
  ],
  ...['[а](b)', '[а][r]', '[r]: /u', '[^1]', '[^1]: сноска', '![к](i "t")', '|а|б|', '|-|-|'],
  ...[
    '<div>',
    '</div>',
    '<div hidden>',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '</br>',
    '<h1>',
    '</h1>',
  ],
  ...[
    '<!-- к -->',
    '<!--',
    '-->',
    '<!-- -- -->',
    '<![CDATA[',
    ']]>',
    '<script>"</script"',
    '</script>',
  ],
  ...['<style>', '<table><tr><td>', '</table>', '<textarea>', '<title>', '<template>', '<select>'],
  ...[
    '<plaintext>',
    '<svg>',
    '<math>',
    '<frameset>',
    '<html>',
    '<body hidden>',
    '<a href="x">',
    '</a>',
  ],
  ...[
    '&amp;',
    '&nbsp',
    '&#0;',
    '&lt;',
    'слово',
    'Текст из слов.',
    'http://а.b',
    'a@b.c',
    '<http://x.y>',
  ],
  ...['\0', '\uFEFF', '\u202E', '\u200B', '\u00AD', '\u00A0', '\u2028', '\uD800'],
  ...['{x}', '{', 'import a from "b"', '<X a={1} />', '$x$'],
]
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
)
const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
const document = fc
  .tuple(anything, fc.constantFrom('', '# Заголовок\n\n', 'Абзац.\n\n', '\uFEFF'))
  .map(([text, before]) => before + text)

function hasText(source: string): boolean {
  return source.replace(/[\s\p{Cf}]+/gu, '') !== ''
}

describe.each([markdownFormat, mdxFormat])('$name', (format) => {
  test('every block leads to a place in the source', () => {
    fc.assert(
      fc.property(document, (source) => {
        const { blocks, map, text } = format.read(source, {})
        for (const block of blocks) {
          const { start, end } = map.toSource(block)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
          // A word is where it is said to be.
          const word = /[а-яё]{3,}/i.exec(text.slice(block.start, block.end))
          if (word === null || block.hiddenBy !== undefined) continue
          const from = block.start + word.index
          const place = map.toSource({ start: from, end: from + 1 })
          expect(source.slice(place.start, place.end)).toBe(word[0][0])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what is written and taken out leaves every byte as it was', () => {
    fc.assert(
      fc.property(document.filter(hasText), (source) => {
        const reading = format.read(source, {})
        // A document that displays not a word gets a label, but what is around it may go with it.
        fc.pre(
          reading.blocks.some(
            ({ kind, start, end }) => kind !== 'hidden' && hasWords(reading.text.slice(start, end)),
          ),
        )
        const edit = format.write(reading, reading.headline, label, 'ru')
        // Nothing can be put where all that follows is HTML; inject refuses then.
        if (edit === undefined) return
        const output = splice(source, edit)
        const after = format.read(output, {})
        const block = after.blocks.find(
          ({ kind, start, end }) => kind === 'body' && after.text.slice(start, end) === label,
        )
        // In a document that hides what follows, the label is not displayed, and inject refuses.
        if (block === undefined) return
        const place = after.map.toSource(block)
        expect(output.slice(place.start, place.end).trim()).toBe(label)
        expect(splice(output, format.cut(after, place))).toBe(source)
      }),
      { numRuns: 500 },
    )
  })

  test('inject mends or refuses, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(document.filter(hasText), (value) => {
        const path = `a.${format.extensions[0]}`
        const { output, edits, verdicts } = plashka.inject({ path, value })
        const verdict = verdicts[0]?.verdict
        expect(['clean', 'conflict']).toContain(verdict)
        if (verdict === 'conflict') expect(edits).toEqual([])
        else expect(plashka.validate({ path, value: output }).verdicts[0]?.verdict).toBe('clean')
        expect(plashka.inject({ path, value: output }).output).toBe(output)
      }),
      { numRuns: 200 },
    )
  })

  test('encoded text is displayed as it was, and is only text', () => {
    const marks = fc.constantFrom(
      ...'\\`*_[]<>&#~|{}+-=.:/@!()"\'^$ 1aжЖ;'.split(''),
      ...[
        'www.',
        'http://',
        'https://',
        '&amp;',
        '&#35;',
        'a@b.c',
        'mailto:',
        '1.',
        '1)',
        '- ',
        '# ',
      ],
      ...[' #', '<b>', '<!--', '![', '[^1]', '```', '~~', '__', ']:', '](', '\uD83C\uDF88'],
    )
    const text = fc
      .array(marks, { minLength: 1, maxLength: 14 })
      .map((parts) => parts.join('').trim())
      .filter((one) => one !== '')
    fc.assert(
      fc.property(text, (wanted) => {
        for (const [before, after] of [
          ['', ''],
          ['Слово ', ' слово'],
          ['', '\n\nДальше.'],
        ]) {
          const { text: shown, blocks } = format.read(
            `${before}${encodeMarkdown(wanted)}${after}`,
            {},
          )
          const want = `${before}${wanted}${after}`.split('\n')[0]
          expect(shown.slice(blocks[0]?.start, blocks[0]?.end)).toBe(want)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function splice(source: string, edit: Splice | undefined): string {
  if (edit === undefined) throw new Error('No edit.')
  return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
