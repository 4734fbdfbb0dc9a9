import { expect, it } from 'vitest'
import { Desk } from './run-cli.ts'

it('explains a code in the language asked for, or says which was meant', () => {
  const desk = new Desk()
  const { out, code } = desk.run(['explain', 'half-missing', '--lang', 'en'])
  expect(out).toContain('half-missing: the second part of the label is missing')
  expect(out).toContain('What it rests on')
  expect(code).toBe(0)
  expect(desk.run(['explain', 'conflict']).out).toMatch(/^conflict: inject отказался от правки\n/u)
  const wrong = desk.run(['explain', 'halfmissing'])
  expect(wrong.err).toContain('Возможно, имелось в виду: half-missing.')
  expect(wrong.code).toBe(2)
})
