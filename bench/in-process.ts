/**
 * How fast the built library is inside a process, one thread, on documents already in memory.
 * A process of its own for each measurement: parsers of one family in one process slow each other.
 * In: kind, state and verb as arguments. Out: one line of JSON.
 */
import { createPlashka } from '../dist/index.js'
import { date, type Kind, makeDocument, publisher, type State } from './documents.ts'
import { median } from './measure.ts'
import { inventNames } from './names.ts'

const [kind = 'text', state = 'clean', verb = 'validate'] = process.argv.slice(2) as [
  Kind?,
  State?,
  ('validate' | 'detect')?,
]
const names = inventNames(1_000)
const documents = Array.from({ length: 1_000 }, (_, index) =>
  Buffer.from(makeDocument(kind, state, 4_096, names, index * 7_919 + 1)),
)
const bytes = documents.reduce((sum, document) => sum + document.length, 0)
const plashka = createPlashka({ publisher, date })

/** The engine compiles what runs often in steps, the last of them after thousands of documents. */
const passes = 60
const counted = 20
const rates: number[] = []
for (let pass = 0; pass < passes; pass++) {
  const started = process.cpuUsage()
  for (const document of documents) {
    plashka[verb]({ value: document }, { format: kind })
  }
  const { user, system } = process.cpuUsage(started)
  rates.push(bytes / (user + system))
}
console.log(JSON.stringify({ cold: rates[0], warm: median(rates.slice(-counted)) }))
