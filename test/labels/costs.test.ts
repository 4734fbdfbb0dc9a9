import { describe, expect, it } from 'vitest'
import {
  costInSlot,
  costOfDropping,
  costOfInserting,
  costOfMatching,
  isAbbreviation,
  relationOf,
} from '../../src/labels/alignment/costs.ts'
import type { FormStep } from '../../src/rules/form/compile.ts'
import { type Token, tokenize } from '../../src/text/tokens.ts'
import { compile } from './forms.ts'

const step = (text: string): FormStep => {
  const found = compile(text).steps[0]
  if (found === undefined) throw new Error(`${text} has no step.`)
  return found
}
const token = (text: string): Token => {
  const found = tokenize(text)[0]
  if (found === undefined) throw new Error(`${text} has no token.`)
  return found
}

const matching = (at: FormStep, found: Token) => costOfMatching(at, found, relationOf(at, found))

describe('to drop a step costs', () => {
  it.each([
    ['{agent:genitive}', 0.7],
    ['(', 0.25],
    ['или', 0.6],
    ['либо', 1],
  ])('%s: %d', (text, cost) => expect(costOfDropping(step(text))).toBe(cost))
})

describe('to insert a token costs', () => {
  it.each([
    ['«', 0.002],
    [',', 0.25],
    ['не', 0.9],
  ])('%s: %d', (text, cost) => expect(costOfInserting(token(text))).toBe(cost))
})

describe('to match costs', () => {
  it.each([
    ['либо', 'ЛИБО', 0],
    ['(', '(', 0],
    ['(', '[', 0.4],
    ['(', 'либо', 3],
    ['либо', ',', 3],
    ['либо', '«', 3],
    ['(', '«', 3],
    ['агент', 'aгент', 0.05],
    ['агентом', 'агентомволны', 0.7],
    ['агентом', 'иностраннымагентом', 0.7],
    ['агентом', 'агентому', 0.6],
    ['и', 'ирис', 1.3],
    ['или', 'илистый', 1.3],
    ['касается', 'косается', 0.5],
    ['агентом', 'агента', 0.6],
    ['или', 'да', 1.3],
    ['либо', 'да', 1.6],
  ])('%s with %s: %d', (form, text, cost) => {
    expect(matching(step(form), token(text))).toBe(cost)
  })

  it('a little more where it is tolerated', () => {
    const tolerated = { ...step('материал'), tolerance: { code: 'house-style', expected: '' } }
    expect(matching(tolerated, token('материал'))).toBe(0.02)
    expect(matching(tolerated, token('мaтериал'))).toBeCloseTo(0.07)
  })
})

describe('in a slot', () => {
  const cost = (text: string, at: number) => {
    const tokens = tokenize(text)
    return tokens[at] === undefined ? Number.NaN : costInSlot(tokens, at)
  }
  it.each([
    ['a word', 'а б', 1, 0.01],
    ['a word on a new line', 'а\nб', 1, 0.03],
    ['a quotation mark', 'а «б', 1, 0],
    ['a quotation mark on a new line', 'а\n«б', 1, 0],
    ['the end of a sentence', 'Волна. Дальше', 1, 4],
    ['a stop inside an address', 'волна.рф', 1, 0.05],
    ['a stop after an initial', 'И. Волнин', 1, 0.05],
    ['a stop after two letters', 'им. Волнина', 1, 0.05],
    ['a stop after three', 'ред. Волнина', 1, 4],
    ['a stop at the end', 'им.', 1, 4],
    ['a question', 'Что? Где', 1, 4],
    ['a question at the end', 'Что?', 1, 4],
    ['a question inside a name', 'Что?Где', 1, 0.05],
    ['an exclamation', 'Вот! Это', 1, 4],
    ['an exclamation inside', 'Вот!Это', 1, 0.05],
    ['a comma', 'а, б', 1, 0.3],
    ['a semicolon', 'а; б', 1, 0.6],
    ['a dash', 'а — б', 1, 0.5],
    ['a hyphen that touches', 'а- б', 1, 0.02],
    ['another mark', 'а (б', 1, 0.03],
    ['another mark on a new line', 'а\n(б', 1, 0.05],
  ])('%s', (_, text, at, expected) => expect(cost(text, at)).toBeCloseTo(expected, 5))

  it('tells abbreviations by what stands around the stop', () => {
    const at = (text: string) => {
      const tokens = tokenize(text)
      const index = tokens.findIndex(({ norm }) => norm === '.')
      const stop = tokens[index]
      return stop !== undefined && isAbbreviation(stop, tokens[index - 1], tokens[index + 1])
    }
    expect(['А. Б', 'А . Б', ', . Б', '. Б', '12. Б', 'ООО. Б', 'а.б', 'а.'].map(at)).toEqual([
      ...[true, false, false, false, true, false, true, false],
    ])
    expect(at(')). Б')).toBe(false)
  })
})
