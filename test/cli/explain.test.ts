import { expect, it } from 'vitest'
import { Desk } from './run-cli.ts'

it('explains a code in the language asked for, or says which was meant', () => {
  const desk = new Desk()
  const { out, code } = desk.run(['explain', 'half-missing', '--lang', 'en'])
  expect(out).toMatch(/^half-missing\n\nThe second part of the label is missing\./u)
  expect(out).toContain('What it rests on')
  expect(code).toBe(0)
  expect(desk.run(['explain', 'conflict']).out).toMatch(
    /^conflict\n\ninject отказался от правки\./u,
  )
  const wrong = desk.run(['explain', 'halfmissing'])
  expect(wrong.err).toContain('Возможно, имелось в виду: half-missing.')
  expect(wrong.code).toBe(2)
})
