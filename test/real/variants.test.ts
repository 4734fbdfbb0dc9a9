import { describe, expect, it } from 'vitest'
import { severityOf } from '../../src/checks/severity.ts'
import { createPlashka } from '../../src/index.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { hasReal, real } from './real.ts'

interface Variant {
  readonly text: string
  readonly verdict: 'exact' | 'admissible' | 'defective' | 'old-form' | 'third-party'
  readonly why: string
}

const plashka = createPlashka()
const rule = builtinRules.find(({ id }) => id === 'ru/foreign-agent')
const current = rule?.editions.at(-1)

/** What the tool says of a wording by itself, without knowing whose it is. */
function judge(text: string): Variant['verdict'] | 'none' {
  const label = plashka.detect(text).labels.find((one) => one.rule === 'ru/foreign-agent')
  if (label === undefined) return 'none'
  if (label.edition !== current?.id) return 'old-form'
  const severities = label.deviations.map(({ code }) => severityOf(code, undefined, current, {}))
  if (severities.includes('error')) return 'defective'
  return severities.length > 0 ? 'admissible' : 'exact'
}

/** A wording that the collection calls admissible may have no deviation at all: free variation. */
function agrees(expected: Variant['verdict'], said: ReturnType<typeof judge>): boolean {
  if (expected === 'admissible') return said === 'admissible' || said === 'exact'
  if (expected === 'third-party') return said === 'none'
  // Words of the form in running prose are defective as a label: they are none.
  if (expected === 'defective') return said === 'defective' || said === 'none'
  return said === expected
}

describe.skipIf(!hasReal)('wordings met in the wild', () => {
  const variants = hasReal ? (JSON.parse(real('label-variants.json')) as Variant[]) : []

  it.each(
    variants.map((variant) => [variant.verdict, variant.text.slice(0, 60), variant] as const),
  )('%s: %s', (verdict, _, variant) => {
    expect(
      agrees(verdict, judge(variant.text)),
      `said ${judge(variant.text)}: ${variant.why}`,
    ).toBe(true)
  })

  it('reports the agreement per verdict', () => {
    const table = new Map<string, { right: number; all: number }>()
    for (const { verdict, text } of variants) {
      const row = table.get(verdict) ?? { right: 0, all: 0 }
      table.set(verdict, {
        right: row.right + (agrees(verdict, judge(text)) ? 1 : 0),
        all: row.all + 1,
      })
    }
    console.info(
      [...table].map(([verdict, { right, all }]) => `${verdict}: ${right} of ${all}`).join('\n'),
    )
    expect(variants.length).toBeGreaterThan(30)
  })
})
