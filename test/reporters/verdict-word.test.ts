import { describe, expect, it } from 'vitest'
import { verdicts } from '../../src/checks/verdict.ts'
import { signsIn, verdictWord } from '../../src/reporters/verdict-word.ts'
import { builtinRules } from '../../src/rules/builtin.ts'

const signs = signsIn(builtinRules)
const edition = undefined

describe('a verdict in words', () => {
  it('is that of a sign where the rule asks for one', () => {
    expect([...signs]).toEqual(['ru/age-mark'])
    const missing = { rule: 'ru/age-mark', edition, verdict: 'missing' } as const
    expect(verdictWord(missing, 'ru', signs)).toBe('знака нет')
    expect(verdictWord(missing, 'en', signs)).toBe('the sign is missing')
    expect(verdictWord(missing, 'ru', undefined)).toBe('указания нет')
    const label = { ...missing, rule: 'ru/foreign-agent' }
    expect(verdictWord(label, 'ru', signs)).toBe('указания нет')
  })

  it('never speaks of a label where a sign is meant', () => {
    for (const verdict of verdicts) {
      const of = { rule: 'ru/age-mark', edition, verdict }
      expect(verdictWord(of, 'ru', signs)).not.toMatch(/указани/)
      expect(verdictWord(of, 'en', signs)).not.toMatch(/label/)
    }
  })
})
