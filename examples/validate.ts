// Checks one text: npx tsx examples/validate.ts
import { createPlashka } from 'plashka'
import { publisher } from './publisher.ts'

const text = `Старую пристань в Заречье разберут к лету

НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ 18+

Сваи прогнили, и теплоходы обходят пристань с прошлого года.
`

const plashka = createPlashka({ publisher })
const { verdicts, findings } = plashka.validate(text, { date: '2026-02-12' })

for (const { rule, verdict } of verdicts) console.log(`${rule}: ${verdict}`)
for (const { line, column, code, reason } of findings) {
  console.log(`${line}:${column} ${code}: ${reason}`)
}
