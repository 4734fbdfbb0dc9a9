import { describe, expect, it } from 'vitest'
import { explanationText } from '../../src/cli/explain.ts'
import { lookOf } from '../../src/cli/look.ts'
import { codeNotes } from '../../src/explain/code-notes.ts'
import { examples } from '../../src/explain/examples.ts'
import { explain, explainable } from '../../src/explain/explain.ts'
import { explanationMarkdown } from '../../src/explain/markdown.ts'
import { demonstrate } from '../../src/explain/show.ts'
import { docsPath, docsUrl } from '../../src/messages/docs-path.ts'
import { languages } from '../../src/messages/sentence.ts'
import { builtinRules } from '../../src/rules/builtin.ts'
import { findingCodes } from '../../src/rules/finding-codes.ts'
import type { Rule } from '../../src/rules/types.ts'
import { read } from '../house/project.ts'

const words = (text: string) => text.replaceAll('`', '').replace(/[│\s]+/gu, ' ')

describe.each(languages)('in %s', (lang) => {
  const names = explainable(builtinRules)

  it.each(names)('%s has a page that says what the command prints', (name) => {
    const explanation = explain(name, builtinRules, lang)
    if (explanation === undefined) throw new Error(`${name} has no explanation`)
    const markdown = explanationMarkdown(explanation, 3)
    expect(read(docsPath(name))).toContain(markdown)
    const printed = words(explanationText(explanation, lookOf({ columns: 100 }, lang)))
    for (const block of explanation.blocks) {
      if ('text' in block) expect(printed).toContain(words(block.text).trim())
    }
  })
})

describe('the examples', () => {
  const shown = findingCodes.filter((code) => !('args' in examples[code]))

  it('show every code but those of files, of the register and of own rule files', () => {
    const rest = findingCodes.filter((code) => !shown.includes(code))
    expect(
      rest.filter(
        (code) => !/^(?:input|output|register|field)-|^publisher-unknown$|^tolerated$/u.test(code),
      ),
    ).toEqual([])
  })

  it.each(shown)('of %s is mended, or left for a reason that is shown', (code) => {
    const { said, right, refused } = demonstrate(code, 'ru')
    expect(said.length).toBeGreaterThan(0)
    const { mending } = codeNotes[code]
    if (mending === 'refuses') expect(refused.length).toBeGreaterThan(0)
    if (['rewrites', 'inserts', 'moves', 'removes'].includes(mending)) expect(right).toBeDefined()
    else expect(right).toBeUndefined()
  })
})

it('explains a deviation that only a rule file names', () => {
  const code = 'old-dash'
  const [known] = builtinRules
  if (known === undefined) throw new Error('There are no built-in rules.')
  const title = { ru: 'Тире вместо запятой', en: 'A dash instead of a comma' }
  const tolerated = [{ code, severity: 'info', title } as const]
  const editions = known.editions.map((edition) => ({ ...edition, tolerated }))
  const rule: Rule = { ...known, id: 'zz/own', editions }
  expect(explain(code, builtinRules, 'ru')).toBeUndefined()
  const explanation = explain(code, [...builtinRules, rule], 'ru')
  expect(explanation?.title).toBe('Тире вместо запятой')
  expect(explanation?.blocks[0]).toMatchObject({ text: expect.stringContaining('zz/own') })
})

it('knows the address of a page only where it is told where the pages are', () => {
  expect(docsUrl('name-case', undefined)).toBeUndefined()
  expect(docsUrl('ru/age-mark', 'https://example.org/plashka/')).toBe(
    'https://example.org/plashka/docs/rules/ru/age-mark.md',
  )
})
