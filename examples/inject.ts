// Puts the label into a text: npx tsx examples/inject.ts
import { createPlashka } from 'plashka'
import { publisher } from './publisher.ts'

const text =
  'Старую пристань в Заречье разберут к лету\n\nСваи прогнили, и теплоходы обходят пристань.\n'

// The age mark is written with a new label only where its absence is an error.
const use = { 'ru/age-mark': { severities: { 'label-missing': 'error' } } } as const
const plashka = createPlashka({ publisher, use, date: '2026-02-12' })

const { output, edits, mended, findings } = plashka.inject(text)
console.log(output)
console.log(`edits: ${edits.length}, mended: ${mended.map(({ code }) => code).join(', ')}`)
console.log(`left: ${findings.length}`)
console.log(`a second run changes nothing: ${plashka.inject(output).output === output}`)
