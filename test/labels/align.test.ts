import { describe, expect, it } from 'vitest'
import { textFormat } from '../../src/formats/text.ts'
import { align, type Move } from '../../src/labels/alignment/align.ts'
import { nearnessOf } from '../../src/labels/alignment/nearness.ts'
import { fillsOf, namedTokens, settleSlots, trimSlots } from '../../src/labels/names/slots.ts'
import type { LabelForm, LabelReader } from '../../src/labels/reader.ts'
import { windowsOf } from '../../src/labels/windows.ts'
import { knownName } from '../../src/register/known-name.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { compileForm } from '../../src/rules/form/compile.ts'
import { parseForm } from '../../src/rules/form/syntax.ts'
import { fold } from '../../src/text/fold.ts'
import { tokenize } from '../../src/text/tokens.ts'

const compile = (text: string) =>
  compileForm({ id: 'test', text, nodes: parseForm(text), wholeBlock: false })
const form = compile('Это письмо написано {agent:instrumental} либо касается {agent:genitive}')
const rule = builtinRules.find(({ id }) => id === 'ru/foreign-agent')
const edition = rule?.editions.at(-1)
if (rule === undefined || edition === undefined) throw new Error('ru/foreign-agent is gone')
const source: LabelForm = { rule, edition, form }
const reader: LabelReader = {
  forms: [source],
  companions: [],
  names: new Map([['agent', knownName({ name: 'Фонд «Волна»' })]]),
}

/** Moves as text: `=word` matched, `+word` inserted, `-word` dropped, `{word}` in a slot. */
function say(text: string, moves: readonly Move[]): string {
  const tokens = tokenize(text)
  return moves
    .map((move) => {
      if (move.kind === 'drop') return `-${form.steps[move.step]?.norm || '{}'}`
      const word = tokens[move.token]?.norm ?? ''
      return move.kind === 'fill' ? `{${word}}` : `${move.kind === 'match' ? '=' : '+'}${word}`
    })
    .join(' ')
}
const aligned = (text: string) => say(text, align(form, tokenize(text))?.moves ?? [])

describe('align', () => {
  it.each([
    [
      'whole',
      'Это письмо написано мной либо касается меня',
      '=это =письмо =написано {мной} =либо =касается {меня}',
    ],
    [
      'a dropped word',
      'Это написано мной либо касается меня',
      '=это -письмо =написано {мной} =либо =касается {меня}',
    ],
    [
      'an added word',
      'Это письмо не написано мной либо касается меня',
      '=это =письмо +не =написано {мной} =либо =касается {меня}',
    ],
    [
      'a changed word',
      'Это письма написано мной либо касается меня',
      '=это =письма =написано {мной} =либо =касается {меня}',
    ],
    [
      'no name',
      'Это письмо написано либо касается меня',
      '=это =письмо =написано -{} =либо =касается {меня}',
    ],
    [
      'free ends',
      'Вчера сказали. Это письмо написано мной либо касается меня',
      '=это =письмо =написано {мной} =либо =касается {меня}',
    ],
  ])('%s', (_, text, moves) => expect(aligned(text)).toBe(moves))

  it('costs nothing where nothing differs', () => {
    expect(align(compile('Это письмо'), tokenize('Это письмо'))?.cost).toBe(0)
    expect(align(form, [])).toBeUndefined()
  })

  it('says when too little of the form is left', () => {
    const tokens = tokenize('касается касается Это письмо написано мной')
    const near = nearnessOf(form, tokens)
    expect(near.canHold(0, 2)).toBe(false)
    expect(near.canHold(0, tokens.length)).toBe(true)
  })
})

describe('slots', () => {
  const slots = (text: string) => {
    const tokens = tokenize(text)
    const near = nearnessOf(form, tokens, namedTokens(tokens, reader))
    const moves = align(form, tokens, near.costs, near.named)?.moves ?? []
    const settled = trimSlots(source, tokens, settleSlots(source, tokens, moves, reader), reader)
    return fillsOf(source, settled).map(({ from, to }) =>
      from === -1 ? '' : text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    )
  }
  it.each([
    [
      'the publisher’s name ends the open slot',
      'Это письмо написано Фондом «Волна» либо касается Фонда «Волна» и берега',
      ['Фондом «Волна»', 'Фонда «Волна»'],
    ],
    [
      'the first name ends it',
      'Это письмо написано Клубом «Мыс» либо касается Клуба «Мыс» и берега',
      ['Клубом «Мыс»', 'Клуба «Мыс»'],
    ],
    [
      'the sentence ends it',
      'Это письмо написано либо касается Клуба «Мыс». Дальше текст',
      ['', 'Клуба «Мыс»'],
    ],
    [
      'initials do not',
      'Это письмо написано либо касается А. С. Лучинина. Дальше текст',
      ['', 'А. С. Лучинина'],
    ],
    [
      'what is no name is taken out',
      'Это письмо написано славным Фондом «Волна» либо касается Фонда «Волна»',
      ['Фондом «Волна»', 'Фонда «Волна»'],
    ],
    [
      'the last name may be missing',
      'Это письмо написано Фондом «Волна» либо касается',
      ['Фондом «Волна»', ''],
    ],
  ])('%s', (_, text, values) => expect(slots(text)).toEqual(values))
})

describe('windowsOf', () => {
  const windows = (text: string) => {
    const { blocks } = textFormat.read(text, {})
    return blocks.flatMap((block) => {
      const [windows = []] = windowsOf([source], fold(text.slice(block.start, block.end)), block)
      return windows.map(({ start, end, seeds }) => [start, end, seeds.length])
    })
  }
  const seed = 'письмо написано'
  it('opens around seeds, inside their block', () => {
    expect(windows(`а\n\n${seed}\n\nб`)).toEqual([[3, 18, 1]])
    expect(windows('письмо\n\nнаписано')).toEqual([])
    expect(windows('ничего')).toEqual([])
  })
  it('reaches as far as a label can, and joins what is near', () => {
    const far = 'а '.repeat(5_000)
    expect(windows(far + seed + far)).toEqual([[8_200, 11_800, 1]])
    expect(windows(`${seed} и ${seed}`)).toEqual([[0, 33, 2]])
    expect(windows(seed + far + seed)).toHaveLength(2)
  })
  it('bounds what is aligned at once', () => {
    for (const [start, end] of windows(`${seed} `.repeat(2_000)))
      expect((end ?? 0) - (start ?? 0)).toBeLessThanOrEqual(6_000)
  })
})
