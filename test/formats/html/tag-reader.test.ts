import fc from 'fast-check'
import { expect, it } from 'vitest'
import { elementNames } from '../../../src/formats/html/element-names.ts'
import { TagReader } from '../../../src/formats/html/tag-reader.ts'

function read(source: string): TagReader {
  const tag = new TagReader(source)
  expect(tag.read(0), source).toBe(true)
  return tag
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdelnopqrstu12'), maxLength: 8 })
const name = fc.oneof(
  letters.map((rest) => `x${rest}`),
  // All keys of names are met, by names that end as those do.
  fc.tuple(letters, fc.constantFrom(...elementNames), fc.nat(6)).map(([before, known, from]) => {
    const end = known.slice(Math.min(from, known.length - 1))
    return /^[a-z]/.test(before + end) ? before + end : known
  }),
)

it('gives every known name its number, and no other name one', () => {
  for (const [number, known] of elementNames.entries()) {
    expect(read(`<${known} class="x">`).number).toBe(number)
    expect(read(`</${known}>`)).toMatchObject({ number, name: known, isEnd: true })
  }
  fc.assert(
    fc.property(name, (one) => {
      expect(read(`<${one}>`)).toMatchObject({ number: elementNames.indexOf(one), name: one })
    }),
    { numRuns: 5_000 },
  )
})

it.each([
  ['role="main"', true, false],
  ['itemprop="headline"', true, false],
  ['class="a" itemscope', true, false],
  ['ITEMTYPE="x"', true, false],
  ['pubdate', true, false],
  ['hidden', false, true],
  ['id="a" Hidden="hidden"', false, true],
  ['style="display: none" role="note"', true, true],
  ['href="x" height="1" itemid="x" property="x" aria-hidden="true"', false, false],
])('sees what an attribute may say: %s', (attributes, isTelling, isVeiling) => {
  const tag = read(`<div ${attributes}>`)
  expect(tag).toMatchObject({ isTelling, isVeiling })
  // Of another tag it says nothing.
  const next = new TagReader(`<p ${attributes}><p>`)
  next.read(0)
  next.read(next.end)
  expect(next).toMatchObject({ isTelling: false, isVeiling: false, count: 0 })
})

it.each([
  ['class="sr-only"', true],
  ["id='x' CLASS='a visually-hidden b'", true],
  ['class="screen-reader-text"', true],
  // What a reference stands for is not known here.
  ['class="sr&#45;only"', true],
  ['class="a material-icons"', true],
  ['class="a b"', false],
  ['class', false],
  ['title="sr-only"', false],
])('sees whether a class may hide: %s', (attributes, mayHide) => {
  expect(read(`<p ${attributes}>`).mayHideByClass).toBe(mayHide)
})
