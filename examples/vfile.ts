// Findings are VFile messages, so every reporter of unified can print them.
// npx tsx examples/vfile.ts
import { readFileSync } from 'node:fs'
import { createPlashka } from 'plashka'
import { VFile } from 'vfile'
import { publisher } from './publisher.ts'

const name = '06-second-half.txt'
const file = new VFile({
  path: name,
  value: readFileSync(new URL(`articles/${name}`, import.meta.url)),
  // A text may carry its own date and headline.
  data: { date: '2026-02-12' },
})
file.messages.push(...createPlashka({ publisher, lang: 'en' }).validate(file).findings)

// What vfile-reporter prints, in short.
console.log(file.path)
for (const message of file.messages) {
  const weight = message.fatal === true ? 'error  ' : 'warning'
  console.log(`  ${message.line}:${message.column}  ${weight}  ${message.reason}`)
  console.log(`  ${' '.repeat(14)}${message.source}:${message.ruleId}  ${message.url ?? ''}`)
}
