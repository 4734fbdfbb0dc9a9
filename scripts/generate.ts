import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docsFiles } from './generate-docs.ts'
import { generateReportAssets } from './generate-report-assets.ts'
import { generateRuleSchema } from './generate-rule-schema.ts'
import { generateRules } from './generate-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Path → what belongs there. One line here makes another generated file. */
const generated: Readonly<Record<string, () => string>> = {
  'schema/rule.schema.json': generateRuleSchema,
  'src/reporters/html/assets.ts': () => generateReportAssets(root),
  'src/rules/builtin.ts': () => generateRules(root),
  ...docsFiles(root),
}

const check = process.argv.includes('--check')
for (const [path, generate] of Object.entries(generated)) {
  const file = `${root}/${path}`
  const text = generate()
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) {
    console.error(`${path} is behind its source; run: npx tsx scripts/generate.ts`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${path}`)
  }
}

// A code or rule that is gone takes its page along.
for (const folder of ['docs/findings', 'docs/rules']) {
  for (const entry of readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')
    const path = file.slice(file.indexOf(`/${folder}/`) + 1)
    if (!entry.isFile() || generated[path] !== undefined) continue
    if (check) {
      console.error(`${path} is generated from nothing; run: npx tsx scripts/generate.ts`)
      process.exitCode = 1
    } else {
      rmSync(file)
      console.log(`removed ${path}`)
    }
  }
}
