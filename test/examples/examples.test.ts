import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../house/project.ts'
import { runFile, runPlashka } from './run.ts'

const last = 'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН'

/** Example → what must be among the lines it prints. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'validate.ts': [
    'ru/age-mark: clean',
    'ru/foreign-agent: altered',
    '3:94 half-missing: Нет второй части указания: «ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА …». Утверждённая форма состоит из обеих частей. Допишите её.',
  ],
  'inject.ts': [
    'Старую пристань в Заречье разберут к лету',
    `${last} ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА 18+`,
    'left: 0',
    'a second run changes nothing: true',
  ],
  'newsroom.ts': [
    '02-missing.txt: publish, 1 edit(s)',
    '06-second-half.txt: publish, 1 edit(s)',
    '07-negation.txt: to the editor (word-inserted,conflict)',
  ],
  'own-rule.ts': [
    'built-in: clean: abbreviated-legal-form (warning), extra-comma (warning)',
    'house: altered: abbreviated-legal-form (error)',
  ],
  'rehype.ts': [
    '3:104 plashka:ru/foreign-agent The second part of the label is missing: “ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА …”. The approved form has both parts. Add it.',
    `<p>${last} ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА 18+</p>`,
    'left: 0',
  ],
  'remark.ts': [
    '3:71 plashka:ru/foreign-agent The name “Лучинин Артём Савельевич” is in another case. Here it must stand in the instrumental case. Write “Лучининым Артёмом Савельевичем”.',
    `${last} ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТЁМОМ САВЕЛЬЕВИЧЕМ ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ЛУЧИНИНА АРТЁМА САВЕЛЬЕВИЧА 18+`,
    'left: 0',
  ],
  'vfile.ts': [
    '06-second-half.txt',
    '  3:80  error    The name “Лучинин Артём Савельевич” is in another case. Here it must stand in the instrumental case. Write “Лучининым Артёмом Савельевичем”.',
  ],
}

describe('the examples', () => {
  it.each(Object.entries(printed))('%s prints what it shows', (name, lines) => {
    const { code, out, err } = runFile(`examples/${name}`)
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const line of lines) expect(out.split('\n')).toContain(line)
  })

  it('are all run here', () => {
    const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'))
    // `publisher.ts` is the part the others share.
    expect(examples.filter((name) => name !== 'publisher.ts').sort()).toEqual(
      Object.keys(printed).sort(),
    )
  })
})

/** Article → verdict of `ru/foreign-agent`, the codes found, and the verdict after `inject`. */
const articles: Readonly<Record<string, readonly [string, readonly string[], string]>> = {
  '01-clean.txt': ['clean', [], 'clean'],
  '02-missing.txt': ['missing', ['label-missing'], 'clean'],
  '03-comma.txt': ['clean', ['abbreviated-legal-form', 'extra-comma'], 'clean'],
  '04-at-end.txt': ['misplaced', ['label-at-end'], 'clean'],
  '05-old-form.txt': ['outdated', ['label-outdated'], 'clean'],
  '06-second-half.txt': ['altered', ['name-case', 'half-missing'], 'clean'],
  '07-negation.txt': ['altered', ['word-inserted'], 'conflict'],
  '08-inline.md': ['altered', ['word-dropped'], 'clean'],
  '09-page.html': ['missing', ['label-missing'], 'clean'],
  'archive/2021-08-30.txt': ['clean', [], 'clean'],
}

describe('the sample articles', () => {
  const folder = join(root, 'examples/articles')
  const judged = (verb: string) =>
    (JSON.parse(runPlashka([verb, folder, '--json']).out) as Report).results.map((result) => ({
      name: result.path.replaceAll('\\', '/').replace(/^.*articles\//, ''),
      verdict: result.verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict,
      codes: result.findings
        .filter(({ rule }) => rule === 'ru/foreign-agent')
        .map(({ code }) => code),
    }))

  it('each have the trouble they are named after', () => {
    const found = judged('validate').map(({ name, verdict, codes }) => [name, verdict, codes])
    expect(found).toEqual(
      Object.entries(articles).map(([name, [verdict, codes]]) => [name, verdict, codes]),
    )
  })

  it('are mended, or refused where an editor must decide', () => {
    const before = readFileSync(join(folder, '02-missing.txt'))
    const found = judged('inject').map(({ name, verdict }) => [name, verdict])
    expect(found).toEqual(Object.entries(articles).map(([name, [, , after]]) => [name, after]))
    expect(readFileSync(join(folder, '02-missing.txt'))).toEqual(before)
  })
})

interface Report {
  readonly results: readonly {
    readonly path: string
    readonly verdicts: readonly { readonly rule: string; readonly verdict: string }[]
    readonly findings: readonly { readonly rule: string; readonly code: string }[]
  }[]
}
