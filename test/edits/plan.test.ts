import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../src/checks/context.ts'
import { type Plan, plan } from '../../src/edits/plan.ts'
import { textFormat } from '../../src/formats/text.ts'
import type { Deviation } from '../../src/labels/label.ts'
import type { FindingCode } from '../../src/messages/finding.ts'
import { finding, judgementOf, labelAt } from './contexts.ts'

const label = labelAt('МЕТКА')
const mark = labelAt('18+', { rule: 'ru/age-mark' })
const canonical = expect.stringContaining('ИНОСТРАННЫМ АГЕНТОМ ФОНДОМ «ТИХИЙ БЕРЕГ» ЛИБО')
const of = (
  labels: Parameters<typeof judgementOf>[0],
  codes: readonly FindingCode[],
  more: Partial<CheckContext> = {},
  beside = '',
): Plan =>
  plan(
    judgementOf(
      labels,
      codes.map((code) => finding(code)),
      more,
    ),
    beside,
  )
const steps = (made: Plan) => (made.kind === 'steps' ? made.steps : made)
const refusal = (made: Plan) => (made.kind === 'refusal' ? [made.why, made.detail] : made.kind)
const place = ({ start, end, visible }: typeof label) => ({ source: { start, end }, visible })
const write = (written: unknown) => ({
  ...{ kind: 'write', headline: { start: 0, end: 9 }, label: written, language: 'ru' },
})

describe('plan', () => {
  it('does nothing where nothing applies, or nothing is wrong', () => {
    const { context: _, ...rest } = judgementOf([], [])
    expect(plan({ ...rest, context: undefined }, '')).toEqual({ kind: 'nothing' })
    expect(of([label], [])).toEqual({ kind: 'nothing' })
    expect(of([], [], {}, ' 18+')).toEqual({ kind: 'nothing' })
    const warnings = judgementOf([label], [finding('word-dropped', {}, 'warning')])
    expect(plan(warnings, '')).toEqual({ kind: 'nothing' })
  })

  it('writes no label that stands beside another', () => {
    const { edition } = judgementOf([], []).context ?? {}
    if (edition === undefined) throw new Error('No edition.')
    const placement = { where: 'beside', of: 'ru/age-mark' } as const
    const made = of([], ['label-missing'], { edition: { ...edition, placement } })
    expect(made).toEqual({ kind: 'nothing' })
  })

  it('adds the mark beside a label that has no fault', () => {
    expect(steps(of([label], [], {}, ' 18+'))).toEqual([
      { kind: 'append', place: place(label), text: ' 18+' },
    ])
  })

  it('writes a missing label, with its mark', () => {
    expect(steps(of([], ['label-missing']))).toEqual([write(canonical)])
    expect(steps(of([], ['label-missing'], {}, ' 18+'))).toEqual([
      write(expect.stringMatching(/ФОНДА «ТИХИЙ БЕРЕГ» 18\+$/)),
    ])
  })

  it('refuses where a name is not known', () => {
    expect(refusal(of([], ['label-missing'], { names: new Map() }))).toEqual(['no-name', 'agent'])
    const at = { start: 3, end: 7 }
    const judged = judgementOf([], [finding('label-missing', at)], { names: new Map() })
    expect(plan(judged, '')).toMatchObject({ kind: 'refusal', place: at })
    expect(of([label], ['word-dropped'], { names: new Map() })).toMatchObject({ place: label })
  })

  it('refuses to write over somebody else’s label, or beside a hidden one', () => {
    const slot = { name: 'agent', case: 'genitive', start: 0, end: 0 } as const
    const slots = [
      { ...slot, value: '' },
      { ...slot, value: 'Фонда «Волна»' },
    ]
    const other = { ...label, owner: 'other', slots } as const
    const made = of([other], ['label-missing'], { label: undefined })
    expect(made).toEqual({
      ...{ kind: 'refusal', why: 'other-agent', detail: 'Фонда «Волна»', place: other },
    })
    const nameless = of([{ ...other, slots: [] }], ['label-missing'], { label: undefined })
    expect(refusal(nameless)).toEqual(['other-agent', ''])
    const unknown = of([{ ...other, owner: 'unknown' }], ['label-missing'], { label: undefined })
    expect(unknown.kind).toBe('steps')
    expect(of([], ['label-missing'], { hidden: [label] })).toEqual({
      ...{ kind: 'refusal', why: 'hidden', detail: '', place: label },
    })
  })

  const dropped: Deviation = {
    ...{ code: 'word-dropped', start: 30, end: 30, actual: '', expected: 'А', args: { word: 'А' } },
  }
  const damaged = { ...label, deviations: [dropped] }
  const atFault = finding('word-dropped', { start: 30, end: 30 })

  it('replaces a label whose words are wrong', () => {
    const replaced = { kind: 'replace', place: place(label), label: canonical }
    expect(steps(plan(judgementOf([damaged], [atFault]), ''))).toEqual([replaced])
    expect(steps(of([label], ['label-outdated']))).toEqual([replaced])
    expect(steps(plan(judgementOf([damaged], [atFault]), ' 18+'))).toEqual([
      replaced,
      { kind: 'append', place: place(label), text: ' 18+' },
    ])
    for (const other of [
      finding('word-dropped', { start: 29, end: 30 }),
      finding('word-dropped', { start: 30, end: 31 }),
      finding('word-order', { start: 30, end: 30 }),
    ]) {
      const judged = judgementOf([damaged], [other])
      expect(plan(judged, '')).toEqual({ kind: 'nothing' })
    }
  })

  it.each([
    ...['label-before-headline', 'label-too-late', 'label-at-end', 'label-inside-paragraph'],
    ...['label-too-small', 'label-struck'],
  ] as FindingCode[])('moves a label as it is: %s', (code) => {
    expect(steps(of([label], [code]))).toEqual([
      { kind: 'cut', place: place(label) },
      write('МЕТКА'),
    ])
  })

  it('moves it with the mark at its side, and writes it anew where its words are wrong', () => {
    const source = { start: label.start, end: mark.end }
    const unit = { source, visible: source }
    const more = { labels: [label], all: [label, mark] }
    expect(steps(of([label], ['label-at-end'], more))).toEqual([
      { kind: 'cut', place: unit },
      write('МЕТКА 18+'),
    ])
    const judged = judgementOf([damaged], [atFault, finding('label-at-end')], {
      ...{ labels: [damaged], all: [damaged, mark] },
    })
    expect(steps(plan(judged, ' 16+'))).toEqual([
      { kind: 'cut', place: unit },
      write(expect.stringMatching(/^НАСТОЯЩИЙ.*«ТИХИЙ БЕРЕГ» 18\+ 16\+$/)),
    ])
  })

  it('moves it with a mark before it, but with nothing that is further or no mark of it', () => {
    const before = labelAt('абзац', { rule: 'ru/age-mark' })
    const near = { start: before.start, end: label.end }
    const more = (all: readonly (typeof label)[]) => ({ labels: [label], all })
    expect(steps(of([label], ['label-at-end'], more([before, label])))).toMatchObject([
      { place: { source: near } },
      { label: 'абзац. МЕТКА' },
    ])
    const alone = [{ place: place(label) }, { label: 'МЕТКА' }]
    const apart = [
      labelAt('Первый', { rule: 'ru/age-mark' }),
      labelAt('Второй', { rule: 'ru/age-mark' }),
      labelAt('Заголовок', { rule: 'ru/age-mark' }),
      labelAt('абзац', { rule: 'ru/foreign-agent' }),
    ]
    for (const other of apart) {
      const all = [other, label].toSorted((a, b) => a.start - b.start)
      expect(steps(of([label], ['label-at-end'], more(all)))).toMatchObject(alone)
    }
  })

  it('cuts the doubles', () => {
    const second = labelAt('Второй')
    const cut = { kind: 'cut', place: place(second) }
    const doubled = of([label, second], ['label-duplicate'])
    expect(steps(doubled)).toEqual([cut])
    expect(of([label, { ...second, owner: 'other' }], ['label-duplicate'])).toEqual({
      kind: 'nothing',
    })
    expect(of([label, second], ['punctuation'])).toEqual({ kind: 'nothing' })
    expect(refusal(of([label, { ...second, negated: true }], ['label-duplicate']))).toEqual([
      ...['negation', ''],
    ])
  })
})

describe('plan refuses', () => {
  const added: Deviation = {
    ...{ code: 'word-inserted', start: 1, end: 3, actual: 'ой', expected: '' },
    args: { words: 'ой', negation: false },
  }
  const before = { start: 11, end: 17 }
  it.each([
    ['negation', { negated: true }, ['word-inserted'], ''],
    ['later-edition', {}, ['label-later-edition'], ''],
    ['other-agent', {}, ['names-differ'], 'имя'],
    ['other-agent', {}, ['name-different'], 'имя'],
    ['other-agent', {}, ['name-other-agent'], 'имя'],
    ['other-agent', {}, ['several-agents'], 'имя'],
    ['inserted-text', { insertedWords: 4 }, ['word-inserted'], ''],
    ['inserted-text', { insertedWords: 4, deviations: [added] }, ['word-inserted'], 'ой'],
    ['inserted-text', { hasAddition: true }, ['word-inserted'], ''],
    ['too-damaged', { share: 0.59, textBefore: before }, ['word-dropped'], ''],
    ['too-damaged', { share: 0.59, textAfter: before }, ['word-dropped'], ''],
    ['inline', { separated: false }, ['label-inside-paragraph'], ''],
    ['inline', { owner: 'unknown' }, ['label-inside-paragraph'], ''],
  ] as const)('%s: %j', (why, more, codes, detail) => {
    const findings = codes.map((code) => finding(code, { actual: 'имя' }))
    expect(refusal(plan(judgementOf([{ ...label, ...more }], findings), ''))).toEqual([why, detail])
  })

  it.each([
    [{ insertedWords: 3 }, 'word-inserted'],
    [{ share: 0.6, textBefore: before }, 'word-dropped'],
    [{ share: 0.59 }, 'word-dropped'],
    [{ separated: false }, 'label-at-end'],
    [{}, 'label-inside-paragraph'],
  ] as const)('nothing of %j', (more, code) => {
    const made = of([{ ...label, ...more }], [code])
    expect(made.kind).not.toBe('refusal')
  })

  it('a label beside which a piece of one would stay', () => {
    const half = 'ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА'
    const name = 'ФОНДОМ «ТИХИЙ БЕРЕГ»'
    const among = (after: string, deviations: readonly object[] = []) => {
      const reading = textFormat.read(`Заголовок\n\nМЕТКА\n\n${after}`, {})
      const found = { ...labelAt('МЕТКА', { deviations } as never), start: 11, end: 16 }
      const own = { ...found, visible: { start: 11, end: 16 } }
      const missing = finding('word-dropped', { start: 11, end: 11 })
      return refusal(plan(judgementOf([own], [missing], { reading, all: [own] }), ''))
    }
    expect(among(`${half}\n\nТекст.`)).toEqual(['too-damaged', half])
    expect(among(`${half} Текст.`)).toEqual(['too-damaged', half])
    expect(among(`${name}\n\n${half}`)).toEqual(['too-damaged', half])
    expect(among('АГЕНТА')).toEqual(['too-damaged', 'АГЕНТА'])
    expect(among('Иностранного агента нашли.')).toBe('nothing')
    expect(among(`${name}\n\nТекст.`)).toBe('nothing')
    expect(among(`Текст.\n\n${half}`)).toBe('nothing')
    const isHalf = [{ code: 'half-missing', start: 16, end: 16 }]
    expect(among(`Текст.\n\n${half}`, isHalf)).toEqual(['too-damaged', half])
    expect(among(`Текст.\n\n${half.toLowerCase()}`, isHalf)).toBe('nothing')
  })
})
