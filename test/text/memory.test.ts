import { expect, it } from 'vitest'
import { Memory } from '../../src/text/memory.ts'

it('finds once for a text, and begins anew when it is full', () => {
  const memory = new Memory<string>(2)
  const asked: string[] = []
  const of = (text: string) =>
    memory.of(text, () => {
      asked.push(text)
      return `${text}!`
    })
  expect(['а', 'а', 'б', 'б', 'в', 'в', 'а'].map(of)).toEqual([
    'а!',
    'а!',
    'б!',
    'б!',
    'в!',
    'в!',
    'а!',
  ])
  expect(asked).toEqual(['а', 'б', 'в', 'а'])
})

it('keeps what it was asked for before, as long as it is not full', () => {
  const memory = new Memory<number>(3)
  let found = 0
  const of = (text: string) => memory.of(text, () => ++found)
  expect(['а', 'б', 'а', 'в', 'б', 'а', 'в'].map(of)).toEqual([1, 2, 1, 3, 2, 1, 3])
})
