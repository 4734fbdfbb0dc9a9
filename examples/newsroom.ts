// A newsroom pipeline: every draft is mended or goes back to its editor.
// npx tsx examples/newsroom.ts
import { readdirSync, readFileSync } from 'node:fs'
import { createPlashka } from 'plashka'
import { publisher } from './publisher.ts'

const folder = new URL('articles/', import.meta.url)
const plashka = createPlashka({ publisher, date: '2026-02-12' })

for (const name of readdirSync(folder).filter((file) => /^0[267].*\.txt$/.test(file))) {
  const result = plashka.inject({ path: name, value: readFileSync(new URL(name, folder), 'utf8') })
  const errors = result.findings.filter((finding) => finding.fatal)
  if (errors.length > 0) console.log(`${name}: to the editor (${errors.map((e) => e.code)})`)
  else console.log(`${name}: publish, ${result.edits.length} edit(s)`)
}
