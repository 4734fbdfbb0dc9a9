import { expect, it } from 'vitest'
import { isMark, type MarkKind, markKind } from '../../src/labels/around/mark-kinds.ts'
import { tokenize } from '../../src/text/tokens.ts'

it.each<[string, MarkKind | undefined]>([
  ['.', 'stop'],
  ['…', 'stop'],
  ['?', 'outcry'],
  [';', 'pause'],
  ['—', 'part'],
  ['|', 'part'],
  ['[', 'opening'],
  [')', 'closing'],
  ['*', 'emphasis'],
  ['❗', 'sign'],
  ['🦊', 'sign'],
  ['†', 'sign'],
  ['слово', undefined],
  ['«', undefined],
])('%s is %s', (text, kind) => {
  const [token] = tokenize(text)
  expect(markKind(token)).toBe(kind)
  expect(isMark(token, 'stop', kind ?? 'sign')).toBe(kind !== undefined)
})

it('is nothing where nothing stands', () => {
  expect(markKind(undefined)).toBeUndefined()
  expect(isMark(tokenize('*')[0], 'stop', 'sign')).toBe(false)
})
