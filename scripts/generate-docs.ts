import { readFileSync } from 'node:fs'
import { verdicts } from '../src/checks/verdict.ts'
import { configJsonSchema } from '../src/cli/config/config-schema.ts'
import { printedConfigJsonSchema } from '../src/cli/config/print-config-schema.ts'
import type { Language } from '../src/messages/sentence.ts'
import { verdictWords } from '../src/messages/verdicts.ts'
import { registerJsonSchema } from '../src/register/snapshot.ts'
import { outputJsonSchema } from '../src/reporters/json/schema.ts'
import { findingPages, findingsPage } from './docs-findings.ts'
import { between, table } from './docs-markdown.ts'
import { positionsPage } from './docs-positions.ts'
import { rulePages, rulesPage } from './docs-rules.ts'

const verdictsTable = (language: Language): readonly string[] =>
  table(
    language === 'ru' ? ['вердикт', 'что значит'] : ['verdict', 'what it means'],
    verdicts.map((verdict) => [`\`${verdict}\``, verdictWords[language][verdict]]),
  )

/** The page keeps its prose; only the table in it is generated. */
const verdictsPage = (root: string, path: string, language: Language): string =>
  between(readFileSync(`${root}/${path}`, 'utf8'), 'verdicts', verdictsTable(language))

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Path → content of what is documented from the code. */
export const docsFiles = (root: string): Readonly<Record<string, () => string>> => ({
  'schema/config.schema.json': () => json(configJsonSchema()),
  'schema/print-config.schema.json': () => json(printedConfigJsonSchema()),
  'schema/results.schema.json': () => json(outputJsonSchema()),
  'schema/register.schema.json': () => json(registerJsonSchema()),
  'docs/findings.md': findingsPage,
  'docs/rules.md': rulesPage,
  ...findingPages(),
  ...rulePages(),
  'docs/positions.md': positionsPage,
  'docs/verdicts.md': () => verdictsPage(root, 'docs/verdicts.md', 'en'),
  'docs/ru/verdicts.md': () => verdictsPage(root, 'docs/ru/verdicts.md', 'ru'),
})
