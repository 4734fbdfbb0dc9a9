import { expect, test } from 'vitest'
import { refuseTooDeep } from '../../../src/formats/markdown/depth.ts'
import { markdownFormat } from '../../../src/formats/markdown/markdown.ts'
import { TooDeepError } from '../../../src/formats/too-deep.ts'
import { plashka } from '../../core/cases.ts'
import { processorTime } from '../../processor-time.ts'

const deep = 10_000

test.each([
  ['quotations', '> '.repeat(deep)],
  ['quotations without spaces', '>'.repeat(deep)],
  ['lists on a line', '- '.repeat(deep)],
  ['numbered lists', '1. '.repeat(deep)],
  ['lists over lines', Array.from({ length: 1_000 }, (_, i) => `${'  '.repeat(i)}- а\n`).join('')],
  ['both', '> - '.repeat(deep)],
  ['footnotes', '[^1]: '.repeat(deep)],
  ['emphasis', `${'*а '.repeat(deep)}${'а* '.repeat(deep)}`],
  ['stars', `${'*'.repeat(deep)}а${'*'.repeat(deep)}`],
  ['brackets', '['.repeat(deep)],
  ['images', '!['.repeat(deep)],
  ['elements', '<div>'.repeat(deep)],
  ['elements in lines', 'а <b>'.repeat(deep)],
  ['elements over blocks', '<div>\n\n'.repeat(600)],
])('refuses 10,000 levels of %s', (_name, marks) => {
  const time = processorTime(() => {
    expect(() => markdownFormat.read(`${marks}а`, {})).toThrow(TooDeepError)
  })
  expect(time).toBeLessThan(5_000)
  const { findings } = plashka.validate({ path: 'a.md', value: `${marks}а` })
  expect(findings.map(({ code }) => code)).toEqual(['input-too-deep'])
})

test.each([
  ['quotations', `${'> '.repeat(50)}а\n`.repeat(200)],
  ['lazy lines', `> а\n${'б\n'.repeat(500)}`],
  [
    'lists',
    Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- а\n`)
      .join('')
      .repeat(10),
  ],
  ['a rule', '* '.repeat(2_000)],
  ['bold items', '- **а** б *в* [г](д)\n'.repeat(3_000)],
  ['bold cells', `|а|б|\n|-|-|\n${'|**а**|_б_|\n'.repeat(6_000)}`],
  ['code', `\`\`\`\n${'['.repeat(2_000)}\n${'> '.repeat(2_000)}\n\`\`\``],
  ['products', '2 * 3 * 4 '.repeat(2_000)],
  ['names with underscores', 'а_б_в '.repeat(2_000)],
  ['escapes', '\\*\\[\\_ '.repeat(2_000)],
])('lets %s pass', (_name, source) => {
  expect(() => refuseTooDeep(source)).not.toThrow()
})
