import { expect, it } from 'vitest'
import { runFile } from './run.ts'

it('npm run demo mends the sample articles, shows it, and ends well', () => {
  const { code, out, err } = runFile('scripts/demo.ts')
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('указания нет → указание на месте')
  expect(out).toContain('нужно решение редактора')
  expect(out).toContain('Итог')
  expect(out).not.toContain('\u001b[')
})
