// A rule file of the newsroom's own that extends a built-in rule: npx tsx examples/own-rule.ts
import { readFileSync } from 'node:fs'
import { builtinRules, createPlashka, loadRule } from 'plashka'

const article = new URL('articles/03-comma.txt', import.meta.url)
const file = new URL('house-rule.yaml', import.meta.url)
const house = loadRule(readFileSync(file, 'utf8'), { path: 'house-rule.yaml' })
const rules = builtinRules.map((rule) => (rule.id === house.id ? house : rule))

const publisher = {
  role: 'agent',
  name: 'Общество с ограниченной ответственностью «Северный вестник»',
} as const

for (const [name, set] of Object.entries({ 'built-in': builtinRules, house: rules })) {
  const plashka = createPlashka({ publisher, rules: set, date: '2026-02-12' })
  const { verdicts, findings } = plashka.validate(readFileSync(article, 'utf8'))
  const verdict = verdicts.find(({ rule }) => rule === house.id)?.verdict
  const weights = findings.map(({ code, data }) => `${code} (${data.severity})`)
  console.log(`${name}: ${verdict}: ${weights.join(', ')}`)
}
