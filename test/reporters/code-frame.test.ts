import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, printable } from '../../src/reporters/display-width.ts'
import { codeFrame } from '../../src/reporters/pretty/code-frame.ts'
import { processorTime } from '../processor-time.ts'

/** Draws the frame of the first place of `part` in `source`. */
const frameOf = (source: string, part: string, columns = 80) => {
  const start = source.indexOf(part)
  return codeFrame(source, start, start + part.length, columns)
}

/** The text that stands over the carets, found by columns as a terminal counts them. */
const marked = ({ line, marks }: { line: string; marks: string }): string => {
  const from = marks.indexOf('^')
  let column = 0
  let text = ''
  for (const character of line) {
    if (column >= from && column < marks.length) text += character
    column += displayWidth(character)
  }
  return text
}

describe('the mark stands under the place', () => {
  it.each([
    ['Cyrillic', 'АГЕНТОМ ООО, ЛИБО КАСАЕТСЯ', ',', ','],
    ['tabs', '\tа\tагентом, либо', 'агентом', 'агентом'],
    ['combining marks', 'е\u0301ж и \u0438\u0306од, либо', 'либо', 'либо'],
    ['a word with combining marks', 'наш е\u0301ж и', 'е\u0301ж', 'е\u0301ж'],
    ['wide characters', '漢字かな агент', 'агент', 'агент'],
    ['astral characters and emoji', '😀𝕏 агент', 'агент', 'агент'],
    ['zero-width characters', 'аг\u200bен\u00adт \ufeffлибо', 'либо', 'либо'],
    ['control characters', '\u001b[31mагент\u202eлибо', 'либо', 'либо'],
  ])('with %s', (_, source, part, shown) => {
    expect(marked(frameOf(source, part))).toBe(shown)
  })

  it('on the line of the place, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(frameOf(['один', 'два либо', 'три'].join(end), 'либо')).toEqual({
        line: 'два либо',
        marks: '    ^^^^',
      })
  })

  it('to the end of the line when the range goes on', () => {
    expect(frameOf('раз агентом\nлибо два', 'агентом\nлибо').marks).toBe('    ^^^^^^^')
  })

  it('once for an empty range, also at the very end', () => {
    expect(codeFrame('абв', 1, 1, 80).marks).toBe(' ^')
    expect(codeFrame('абв', 3, 3, 80)).toEqual({ line: 'абв', marks: '   ^' })
    expect(codeFrame('', 0, 0, 80)).toEqual({ line: '', marks: '^' })
    expect(codeFrame('абв\n', 4, 4, 80)).toEqual({ line: '', marks: '^' })
  })

  it('in a long line cut around the place', () => {
    const frame = frameOf(`${'начало '.repeat(50)}ЛИБО ${'конец '.repeat(50)}`, 'ЛИБО', 40)
    expect(frame.line).toMatch(/^… .* ЛИБО .* …$/u)
    expect(displayWidth(frame.line)).toBeLessThan(50)
    expect(marked(frame)).toBe('ЛИБО')
  })
})

describe('a frame', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })

  it('never breaks the terminal and never throws', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 5, max: 40 }),
        (source, a, b, width) => {
          const start = Math.min(a, source.length)
          const end = Math.min(source.length, start + b)
          const { line, marks } = codeFrame(source, start, end, width)
          expect(line).toBe(printable(line))
          expect(marks).toMatch(/^ *\^+$/u)
          expect(displayWidth(line)).toBeLessThan(width + 10)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is the same for a line of usual letters as for one that is measured letter by letter', () => {
    const letters = fc.string({
      unit: fc.constantFrom('а', 'Б', 'w', ' ', ' ', '.'),
      maxLength: 150,
    })
    const cutMark = / …$/u
    fc.assert(
      fc.property(
        letters,
        fc.nat(150),
        fc.nat(60),
        fc.integer({ min: 40, max: 90 }),
        (line, a, b, width) => {
          const start = Math.min(a, line.length)
          const end = Math.min(line.length, start + b)
          const usual = codeFrame(line, start, end, width)
          // A hyphen that is not shown stands behind all that may be marked.
          const measured = codeFrame(`${line}\u00ad`, start, end, width)
          expect(usual.line.replace(cutMark, '')).toBe(measured.line.replace(cutMark, ''))
          if (start < line.length) expect(usual.marks).toBe(measured.marks)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('takes no longer for a very long line', () => {
    const source = 'агент '.repeat(2_000_000)
    const time = processorTime(() => {
      for (let index = 0; index < 200; index += 1) codeFrame(source, 6_000_000, 6_000_005, 80)
    })
    expect(time).toBeLessThan(2000)
  })
})
