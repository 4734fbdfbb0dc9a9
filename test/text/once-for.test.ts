import { expect, it } from 'vitest'
import { onceFor } from '../../src/text/once-for.ts'

it('makes once for an object, and anew for another that is alike', () => {
  let made = 0
  const of = onceFor((key: { readonly name: string }) => {
    made++
    return { ...key }
  })
  const key = { name: 'а' }
  expect(of(key)).toBe(of(key))
  expect(of({ name: 'а' })).not.toBe(of(key))
  expect(made).toBe(2)
})
