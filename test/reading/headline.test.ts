import { describe, expect, it } from 'vitest'
import { textFormat } from '../../src/formats/text.ts'
import { headlineOf } from '../../src/reading/headline.ts'
import { disjoint, firstOverlap, lastOverlap } from '../../src/reading/ranges.ts'

function headlineIn(text: string, taken: readonly string[] = []): string | undefined {
  const reading = textFormat.read(text, {})
  const ranges = taken.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }))
  const range = headlineOf(reading, ranges)
  return range === undefined ? undefined : text.slice(range.start, range.end)
}

describe('headlineOf a text', () => {
  it.each([
    ['a line alone', 'Новости\n\nТекст идёт.', [], 'Новости'],
    ['a question', 'Что случилось?\n\nТекст.', [], 'Что случилось?'],
    ['three dots', 'И вот...\n\nТекст.', [], 'И вот...'],
    ['one line in all', 'Новости', [], 'Новости'],
    ['a final full stop', 'Вот и всё.\n\nТекст.', [], undefined],
    ['a full stop in quotes', '«Вот и всё.»\n\nТекст.', [], undefined],
    ['a line of its paragraph', 'Новости\nТекст идёт в одну длинную строку.', [], 'Новости'],
    ['a wrapped paragraph', 'Жили-были старик\nсо старухой\n\nУ моря.', [], undefined],
    ['after a label', 'ПЛАШКА\n\nНовости\n\nТекст.', ['ПЛАШКА'], 'Новости'],
    ['after a label line', 'ПЛАШКА\nНовости\n\nТекст.', ['ПЛАШКА'], 'Новости'],
    ['a label in the line', 'Новости: ПЛАШКА\n\nТекст.', ['ПЛАШКА'], undefined],
    ['only labels', 'ПЛАШКА', ['ПЛАШКА'], undefined],
    ['a byte order mark', '\ufeffНовости\n\nТекст.', [], 'Новости'],
    ['nothing', '', [], undefined],
  ])('%s', (_, text, taken, expected) => expect(headlineIn(text, taken)).toBe(expected))

  it('is none where the title stands elsewhere, and the marked one where there is one', () => {
    const reading = textFormat.read('Новости\n\nТекст.', { title: 'Другое' })
    expect(headlineOf(reading, [])).toBeUndefined()
    const marked = { ...reading, titleElsewhere: false, headline: { start: 9, end: 14 } }
    expect(headlineOf(marked, [])).toEqual({ start: 9, end: 14 })
  })
})

describe('ranges', () => {
  const range = (start: number, end: number) => ({ start, end })
  it('are made disjoint and ascending', () => {
    expect(disjoint([range(5, 9), range(0, 3), range(2, 4), range(4, 5)])).toEqual([
      range(0, 4),
      range(4, 5),
      range(5, 9),
    ])
  })
  it.each([
    [range(0, 1), undefined, undefined],
    [range(3, 9), range(2, 4), range(8, 10)],
    [range(4, 5), undefined, undefined],
    [range(9, 20), range(8, 10), range(8, 10)],
    [range(10, 11), undefined, undefined],
  ])('%j overlaps', (one, first, last) => {
    const all = [range(2, 4), range(5, 6), range(8, 10)]
    expect(firstOverlap(all, one)).toEqual(first)
    expect(lastOverlap(all, one)).toEqual(last)
  })
})
