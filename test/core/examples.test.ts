import { describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/index.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import type { Edition, PassExample, Rule } from '../../src/rules/types.ts'
import { publisherOf } from './publishers.ts'

/** Judges an example as a text of its edition's first day. */
function judge(rule: Rule, edition: Edition, example: PassExample) {
  const others = builtinRules.filter((other) => other.id !== rule.id)
  const plashka = createPlashka({
    rules: [rule, ...others],
    use: { [rule.id]: { enabled: true } },
    publisher: publisherOf(rule, example.values),
    date: edition.until ?? edition.from,
  })
  const { findings, verdicts } = plashka.validate(example.text)
  const own = findings.filter((finding) => finding.ruleId === rule.id)
  const verdict = verdicts.find((one) => one.rule === rule.id)?.verdict
  return {
    codes: own.filter(({ data }) => data.severity === 'error').map(({ code }) => code),
    all: own.map(({ code }) => code),
    verdict,
  }
}

describe.each(builtinRules.map((rule) => [rule.id, rule] as const))('examples of %s', (_, rule) => {
  for (const edition of rule.editions) {
    for (const [index, example] of edition.examples.pass.entries()) {
      it(`${edition.id}: passing example ${index + 1} passes`, () => {
        expect(judge(rule, edition, example)).toMatchObject({ codes: [], verdict: 'clean' })
      })
    }
    for (const [index, example] of edition.examples.fail.entries()) {
      it(`${edition.id}: failing example ${index + 1} fails with ${example.codes.join(', ')}`, () => {
        const { codes, all } = judge(rule, edition, example)
        expect(new Set([...codes, ...all.filter((code) => example.codes.includes(code))])).toEqual(
          new Set(example.codes),
        )
      })
    }
  }
})
