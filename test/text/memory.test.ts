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
