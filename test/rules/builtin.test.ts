import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { generateRuleSchema } from '../../scripts/generate-rule-schema.ts'
import { generateRules, ruleFiles } from '../../scripts/generate-rules.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { canonicalText, slotsOf } from '../../src/rules/form/syntax.ts'
import { loadRule } from '../../src/rules/load.ts'

const files = ruleFiles('.').map((path) => [path, readFileSync(`rules/${path}`, 'utf8')] as const)

describe('the built-in rules', () => {
  it('are those of the files', () => {
    expect(builtinRules.map(({ id }) => `${id}.yaml`)).toEqual(files.map(([path]) => path))
    expect(readFileSync('src/rules/builtin.ts', 'utf8')).toBe(generateRules('.'))
  })

  it.each(files)('%s is what its file says and names its schema', (path, source) => {
    expect(loadRule(source, { path })).toEqual(builtinRules.find(({ id }) => `${id}.yaml` === path))
    expect(source.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../schema/rule.schema.json',
    )
  })

  it('are on by default only where the wording is sourced', () => {
    expect(builtinRules.filter((rule) => rule.default === 'on').map(({ id }) => id)).toEqual([
      'ru/age-mark',
      'ru/foreign-agent',
    ])
    for (const rule of builtinRules) {
      if (rule.default === 'off') expect(rule.why).toBeDefined()
    }
  })

  it('write the label of decree 2108 word for word', () => {
    const form = builtinRules
      .find(({ id }) => id === 'ru/foreign-agent')
      ?.editions.find(({ id }) => id === 'decree-2108')?.forms[0]
    expect(canonicalText(form?.nodes ?? [], (slot) => `‹${slot.case}›`)).toBe(
      'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ‹instrumental› ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ‹genitive›',
    )
  })

  it('give in their examples a value for every slot in the case it asks for', () => {
    for (const rule of builtinRules) {
      for (const { forms, examples } of rule.editions) {
        for (const { values } of [...examples.pass, ...examples.fail]) {
          for (const slot of slotsOf(forms[0]?.nodes ?? [])) {
            const value = values[slot.name]
            if (typeof value !== 'string') expect(value).toHaveProperty(slot.case)
          }
        }
      }
    }
  })
})

describe('the JSON Schema', () => {
  const text = generateRuleSchema()

  it('is the one committed', () => {
    expect(readFileSync('schema/rule.schema.json', 'utf8')).toBe(text)
  })

  // No JSON Schema validator is among the dependencies; zod reads its own output back.
  it.each(files)('accepts %s and refuses it with an unknown key', (_, source) => {
    const { rule } = JSON.parse(text).$defs
    const schema = z.fromJSONSchema(rule)
    const value = parse(source) as Record<string, unknown>
    expect(schema.safeParse(value).error).toBeUndefined()
    expect(schema.safeParse({ ...value, colour: 'red' }).success).toBe(false)
  })

  it('refuses unknown keys at every level', () => {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const schema = node as Record<string, unknown>
      if ('properties' in schema && typeof schema.type === 'string') {
        expect(schema.additionalProperties).toBe(false)
      }
      for (const value of Object.values(schema)) visit(value)
    }
    visit(JSON.parse(text).$defs)
  })
})
