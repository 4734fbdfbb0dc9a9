import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/program/format-names.ts'
import { loadReporter } from '../../src/cli/program/formats.ts'
import { PackedText } from '../../src/cli/texts/packed-text.ts'
import { Budget, Outlook } from '../../src/reporters/html/budget.ts'
import { html } from '../../src/reporters/html/html.ts'
import { bare, labelled } from '../cli/texts.ts'
import { reportOptions, validated } from './results.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const held = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

const perUnit = 2
const rest = 'Движение по мосту открыли утром, и первым проехал трамвай.\n\n'.repeat(1_000)

/** In order, without a label, and with one whose words are quoted: all of them too long to be shown. */
const longTexts = (name: string) =>
  [labelled, bare, labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')].map(
    (text, index) => `${text}\n${name} ${index}\n\n${rest}`,
  )

it.each(formatNames)('%s keeps no source of what it reports', async (name) => {
  const reporter = await loadReporter(name)
  const options = { ...reportOptions, texts: 36 }
  const report = reporter(options, () => new PackedText())
  const add = (texts: string): void => {
    for (const text of longTexts(texts)) report.add(validated(`${texts}.txt`, text))
  }
  for (const first of ['первый', 'второй', 'третий']) add(first)
  const before = held()
  for (let count = 0; count < 9; count += 1) add(`текст ${count}`)
  // Of 27 texts not three.
  expect(held() - before).toBeLessThan(3 * rest.length * perUnit)
  expect([...report.pieces()].length).toBeGreaterThan(0)
})

describe('the page', () => {
  it('keeps no more short sources than it can show', () => {
    const text = `${labelled}\n${rest.slice(0, 20_000)}`
    const report = html({ ...reportOptions, texts: 1_000 }, () => new PackedText())
    const result = { ...validated('a.txt', text), findings: [], mending: undefined }
    const before = held()
    for (let count = 0; count < 1_000; count += 1)
      report.add({ ...result, source: `${text}${count}` })
    // A hundred of them fill the budget.
    expect(held() - before).toBeLessThan(200 * text.length * perUnit)
  })

  it('keeps every source that it may have room for in the end', () => {
    const costs = fc.array(fc.tuple(fc.nat(60_000), fc.integer({ min: 1, max: 900 })), {
      maxLength: 400,
    })
    const holds = (spent: number, sources: readonly (readonly [number, number])[]): void => {
      const [budget, outlook] = [new Budget(), new Outlook()]
      for (let left = spent; left > 0; left -= 40_000) budget.spend(Math.min(left, 40_000), 0)
      for (const [text, lines] of sources)
        if (!outlook.mayFit(text, lines)) expect(budget.spend(text, lines)).toBe(false)
        else budget.spend(text, lines)
    }
    fc.assert(fc.property(fc.nat(2_000_000), costs, holds))
  })
})
