import { describe, expect, it } from 'vitest'
import { textFormat } from '../../src/formats/text.ts'
import { findLabels } from '../../src/labels/find.ts'
import { withoutOverlaps } from '../../src/labels/overlaps.ts'
import type { LabelForm, LabelReader } from '../../src/labels/reader.ts'
import { headlineOf } from '../../src/reading/headline.ts'
import { disjoint, lastOverlap } from '../../src/reading/ranges.ts'
import type { Range } from '../../src/reading/source-map.ts'
import { knownName } from '../../src/register/known-name.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { compileForm } from '../../src/rules/form/compile.ts'
import { genitive, headline, instrumental, label, vestnik } from './cases.ts'

let work = 0

/** The same object, and every look at one of its properties is counted. */
function counted<T extends object>(target: T): T {
  const result = {} as T
  for (const key of Object.keys(target) as (keyof T)[]) {
    const value = target[key]
    Object.defineProperty(result, key, {
      enumerable: true,
      get: () => {
        work++
        return value
      },
    })
  }
  return result
}

const forms: readonly LabelForm[] = builtinRules.flatMap((rule) =>
  rule.editions.flatMap((edition) =>
    edition.forms.map((form) => {
      const compiled = compileForm(form)
      return { rule, edition, form: { ...compiled, steps: compiled.steps.map(counted) } }
    }),
  ),
)
const isBeside = ({ edition }: LabelForm) => edition.placement.where === 'beside'
const reader: LabelReader = {
  // One form: work on several is the sum of the work on each.
  forms: forms.filter(
    ({ rule, edition }) => rule.id === 'ru/foreign-agent' && edition.id === 'decree-2108',
  ),
  companions: forms.filter(isBeside),
  names: new Map([
    [
      'agent',
      knownName({
        name: vestnik.name,
        given: { instrumental, genitive, nominative: vestnik.name },
      }),
    ],
  ]),
}

function workOf(source: string): number {
  const reading = textFormat.read(source, {})
  work = 0
  // A reader of its own: what another text was found to hold is not work saved here.
  findLabels({ ...reading, blocks: reading.blocks.map(counted) }, { ...reader })
  return work
}

/** Ten windows of `src/labels/windows.ts`, so that a part of one does not tip the scales. */
const size = 24_000
const fill = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length))
const seeds = [...new Set(reader.forms.flatMap(({ form }) => form.seeds))].join(' ')

describe('law 8: the work is linear in the text', () => {
  it.each([
    ['one seed without end', fill('иностранным агентом ')],
    ['another seed', fill('касается деятельности иностранного агента ')],
    ['every seed without end', fill(`${seeds} `)],
    ['one label without end in a line', fill(`${label} `)],
    ['one label without end, a line each', fill(`${label}\n`)],
    ['one label without end, a paragraph each', fill(`${label} 18+\n\n`)],
    ['half a label without end', fill(`${label.slice(0, 90)} `)],
    ['a word that never ends', fill('щ')],
    ['combining marks', (length: number) => `а${'\u0301'.repeat(length)}`],
    [
      'combining marks inside a label',
      (length: number) => label.replace('Р', `Р${'\u0301'.repeat(length)}`),
    ],
    ['commas', fill('а, ')],
    ['commas after a label', (length: number) => label + ','.repeat(length)],
    ['opening quotes after a label', (length: number) => label + ' «'.repeat(length / 2)],
    ['full stops after a headline', (length: number) => headline + '. '.repeat(length / 2) + label],
    ['hyphens', fill('а-')],
    ['soft hyphens', (length: number) => `а-${'\u00ad'.repeat(length)}а`],
    ['short paragraphs', fill('а\n\n')],
    ['spaces', (length: number) => headline + ' '.repeat(length) + label],
  ])('%s', (_, make) => {
    const one = workOf(make(size))
    const two = workOf(make(size * 2))
    // What is done once for any text does not grow; it is forgiven.
    expect(two).toBeLessThanOrEqual(2.3 * one + 2_000)
  })

  it('does at most so much for each unit of the text', () => {
    // A window is aligned again only where enough of the form is left in it.
    for (const text of ['иностранным агентом ', `${seeds} `, `${label} `]) {
      expect(workOf(fill(text)(size)) / size).toBeLessThan(4_000)
    }
  })

  it('looks at few of many labels to choose among them, and to find a headline', () => {
    const ranges = (count: number): Range[] =>
      Array.from({ length: count }, (_, at) => counted({ start: at * 500, end: at * 500 + 480 }))
    const choosing = (count: number): number => {
      const many = ranges(count)
      work = 0
      expect(withoutOverlaps([...many, ...many])).toHaveLength(count)
      return work
    }
    expect(choosing(4_000)).toBeLessThanOrEqual(2.3 * choosing(2_000))

    const reading = textFormat.read('а\n'.repeat(4_000), {})
    const looking = (count: number): number => {
      const many = Array.from({ length: count }, (_, at) =>
        counted({ start: at * 2, end: at * 2 + 1 }),
      )
      work = 0
      headlineOf(reading, many)
      return work
    }
    expect(looking(4_000)).toBeLessThanOrEqual(2.3 * looking(2_000))
    expect(lastOverlap(disjoint(ranges(9)), { start: 490, end: 1_490 })).toEqual({
      start: 1_000,
      end: 1_480,
    })
  })
})
