import { describe, expect, it } from 'vitest'
import { overlap } from '../../src/edits/apply.ts'
import { type Editor, mend } from '../../src/edits/mend.ts'
import { splices } from '../../src/edits/splice.ts'
import type { Step } from '../../src/edits/steps.ts'
import { textFormat } from '../../src/formats/text.ts'
import { finding, judgementOf, labelAt, reading } from './contexts.ts'

const [one, two] = ['a/one', 'a/two'].map((rule) => ({
  ...judgementOf([], [finding('label-missing', { start: 4, end: 6 })]),
  rule,
}))
if (one === undefined || two === undefined) throw new Error('No judgements.')
const hidden = judgementOf([], [finding('label-missing')], { hidden: [labelAt('МЕТКА')] })
const nothing = { ...judgementOf([], []), rule: 'a/none' }

/** Carries out everything but what `refuses`; afterwards the rules named in `broken` are not clean. */
function editor(
  broken: readonly string[] = [],
  refuses: (steps: readonly Step[]) => boolean = () => false,
): Editor<string> & { readonly tried: number[] } {
  const tried: number[] = []
  return {
    tried,
    carryOut(steps) {
      tried.push(steps.length)
      return refuses(steps) ? { why: 'overlap' } : { result: `${steps.length} steps` }
    },
    judge: () =>
      ['a/one', 'a/two', 'a/none'].map((rule) => ({
        ...{ ...nothing, rule, verdict: broken.includes(rule) ? 'altered' : 'clean' },
      })),
  }
}
const mended = (judgements: Parameters<typeof mend>[0], with_: Editor<string>) => {
  const { result, refusals } = mend(judgements, () => '', with_)
  return [result, refusals.map(({ rule, why, place }) => [rule, why, place.start])]
}

describe('mend', () => {
  it('changes nothing where nothing is to be done', () => {
    expect(mended([], editor())).toEqual([undefined, []])
    expect(mended([nothing], editor())).toEqual([undefined, []])
  })

  it('mends one rule at once', () => {
    const with_ = editor()
    expect(mended([one, nothing], with_)).toEqual(['1 steps', []])
    expect(with_.tried).toEqual([1])
  })

  it('mends several each by itself, and then together', () => {
    const with_ = editor()
    expect(mended([one, two], with_)).toEqual(['2 steps', []])
    expect(with_.tried).toEqual([1, 1, 2])
  })

  it('takes back what would not be clean, and keeps the rest', () => {
    expect(mended([one, two], editor(['a/two']))).toEqual([
      ...['1 steps', [['a/two', 'not-clean-after', 4]]],
    ])
    expect(mended([one], editor(['a/two']))).toEqual(['1 steps', []])
    expect(mended([one], editor(['a/one']))).toEqual([
      ...[undefined, [['a/one', 'not-clean-after', 4]]],
    ])
  })

  it('passes on why steps cannot be carried out, alone or together', () => {
    expect(
      mended(
        [one],
        editor([], () => true),
      ),
    ).toEqual([...[undefined, [['a/one', 'overlap', 4]]]])
    const apart = editor([], (steps) => steps.length > 1)
    expect(mended([one, two], apart)).toEqual([
      ...[
        undefined,
        [
          ['a/one', 'overlap', 4],
          ['a/two', 'overlap', 4],
        ],
      ],
    ])
  })

  it('passes on what the plan refuses, and asks for marks by rule', () => {
    const asked: string[] = []
    const beside = (rule: string) => {
      asked.push(rule)
      return ''
    }
    const { result, refusals } = mend([hidden, one], beside, editor())
    expect(asked).toEqual(['ru/foreign-agent', 'a/one'])
    expect([result, refusals]).toMatchObject([
      '1 steps',
      [{ rule: 'ru/foreign-agent', why: 'hidden' }],
    ])
  })

  it('tells the place of the first error', () => {
    const warned = {
      ...one,
      findings: [finding('decoration', { start: 1 }, 'warning'), ...one.findings],
    }
    expect(
      mended(
        [warned],
        editor([], () => true),
      )[1],
    ).toEqual([['a/one', 'overlap', 4]])
  })
})

describe('splices', () => {
  const place = { source: { start: 25, end: 30 }, visible: { start: 25, end: 30 } }
  const steps: readonly Step[] = [
    { kind: 'write', headline: { start: 0, end: 9 }, label: 'А', language: 'ru' },
    { kind: 'replace', place, label: 'Б' },
    { kind: 'append', place, text: ' 18+' },
    { kind: 'cut', place: { source: { start: 36, end: 49 }, visible: { start: 36, end: 49 } } },
  ]
  it('are the edits of the format', () => {
    expect(splices(steps, reading, textFormat)).toEqual({
      edits: [
        { start: 9, end: 9, text: '\n\nА' },
        { start: 25, end: 30, text: 'Б' },
        { start: 30, end: 30, text: ' 18+' },
        expect.objectContaining({ text: '' }),
      ],
    })
  })

  it('name the step that the format refuses', () => {
    const stubborn = { ...textFormat, append: () => undefined }
    expect(splices(steps, reading, stubborn)).toEqual({ refused: steps[2] })
    expect(splices([], reading, stubborn)).toEqual({ edits: [] })
  })
})

describe('overlap', () => {
  const edit = (start: number, end: number) => ({ start, end, text: '' })
  it.each([
    ['none', [], false],
    ['apart', [edit(4, 6), edit(0, 2)], false],
    ['touching', [edit(2, 4), edit(0, 2)], false],
    ['at one place', [edit(2, 2), edit(2, 2)], false],
    ['before', [edit(2, 2), edit(2, 4)], false],
    ['crossing', [edit(1, 4), edit(0, 2)], true],
    ['inside', [edit(0, 5), edit(2, 3)], true],
    ['the same', [edit(1, 2), edit(1, 2)], true],
  ])('%s: %s', (_, edits, expected) => expect(overlap(edits)).toBe(expected))
})
