/** Uses the library as a newsroom does and prints what came out, as `Used`. */
const use = `
  const plashka = createPlashka({
    publisher: {
      role: 'agent',
      name: 'Общество с ограниченной ответственностью «Северный вестник»',
      instrumental: 'Обществом с ограниченной ответственностью «Северный вестник»',
      genitive: 'Общества с ограниченной ответственностью «Северный вестник»',
      included: '2023-05-12',
    },
  })
  const article = 'В Северогорске открыли мост\\n\\nДвижение по нему пустили утром.\\n'
  const date = '2024-03-01'
  const before = plashka.validate(article, { date })
  const { output } = plashka.inject(article, { date })
  const after = plashka.validate(output, { date })
  const verdictOf = (result) =>
    result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
  console.log(JSON.stringify({
    before: verdictOf(before),
    after: verdictOf(after),
    labels: plashka.detect(output, { date }).labels.length,
    codes: before.findings.map(({ code }) => code),
    output,
  }))
`

export interface Used {
  readonly before: string
  readonly after: string
  readonly labels: number
  readonly codes: readonly string[]
  readonly output: string
}

/** The same by each way a project may load the library: the way, a file name, the script. */
export const ways = [
  ['import', 'use.mjs', `import { createPlashka } from 'plashka'\n${use}`],
  ['require()', 'use.cjs', `const { createPlashka } = require('plashka')\n${use}`],
] as const

const plugins = ['retext', 'remark', 'rehype'] as const

const printKinds = `console.log(JSON.stringify({ ${plugins
  .map((name) => `${name}: typeof ${name}Plashka`)
  .join(', ')} }))`

/** Prints what kind of thing each plugin is. */
export const pluginWays = [
  [
    'import',
    'plugins.mjs',
    [...plugins.map((name) => `import { ${name}Plashka } from 'plashka/${name}'`), printKinds].join(
      '\n',
    ),
  ],
  [
    'require()',
    'plugins.cjs',
    [
      ...plugins.map((name) => `const { ${name}Plashka } = require('plashka/${name}')`),
      printKinds,
    ].join('\n'),
  ],
] as const
