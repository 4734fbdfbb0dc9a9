import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gitlab } from '../../src/reporters/ci/gitlab.ts'
import { fingerprintsOf } from '../../src/reporters/fingerprints.ts'
import { sarif } from '../../src/reporters/sarif/sarif.ts'
import { body, headline, label } from '../cli/texts.ts'
import { reportOf } from './report-of.ts'
import { reportOptions, thrice, validated } from './results.ts'

/** The marks of the findings of one code. */
const printsOf = (text: string, code: string, path = 'a.txt'): readonly string[] => {
  const { findings } = validated(path, text)
  const prints = fingerprintsOf(path, findings)
  return prints.filter((_, index) => findings[index]?.code === code)
}

const article = (wanted: readonly string[]): string => `${wanted.join('\n\n')}\n`

const damaged = label.replace('МАТЕРИАЛ', 'ТЕКСТ')
const sentence = fc
  .array(fc.constantFrom('мороз', 'лёд', 'паром', 'утром', 'Ладва', 'уехал', 'домой', '🛶'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => `${words.join(' ')}.`)
const prose = fc.array(sentence, { maxLength: 5 })

describe('a fingerprint stays the same', () => {
  it.each([
    ['of a label that is missing', [], 'label-missing'],
    ['of a label in the end', [label], 'label-at-end'],
  ] as const)('%s, whatever else is written', (_, last, code) => {
    const first = printsOf(article([headline, ...body, ...last]), code)
    expect(first).toHaveLength(1)
    fc.assert(
      fc.property(sentence, prose, (lead, more) => {
        const text = article([headline, lead, ...more, ...body, ...last])
        expect(printsOf(text, code)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it('of a wrong word, wherever its line stands and however lines end', () => {
    const text = article([headline, damaged, ...body])
    const first = printsOf(text, 'word-changed')
    expect(first.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(prose, fc.constantFrom('\n', '\r\n'), fc.nat(5), (more, end, empty) => {
        const moved = article([headline, damaged, ...more])
        const spaced = `${'\n'.repeat(empty)}${moved}`.replaceAll('\n', end)
        expect(printsOf(spaced, 'word-changed')).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it('where a label is broken into lines in another way', () => {
    const broken = label.replaceAll(', ', ',\n')
    expect(printsOf(article([headline, ...body, broken]), 'label-at-end')).toEqual(
      printsOf(article([headline, ...body, label]), 'label-at-end'),
    )
  })

  it('whatever the language of the messages', () => {
    const print = (lang: 'ru' | 'en') =>
      fingerprintsOf('a.txt', validated('a.txt', thrice, {}, lang).findings)
    expect(print('en')).toEqual(print('ru'))
  })
})

describe('a fingerprint differs', () => {
  it('between findings that say the same of the same words', () => {
    const prints = printsOf(thrice, 'label-duplicate')
    expect(prints).toHaveLength(2)
    expect(new Set(prints).size).toBe(2)
  })

  it('between texts', () => {
    const prints = ['a.txt', 'b.txt'].map((path) =>
      printsOf(article([headline]), 'label-missing', path),
    )
    expect(prints[0]).not.toEqual(prints[1])
  })
})

it('is the same in SARIF and GitLab', () => {
  const given = [validated('./a.txt', thrice)]
  const issues = JSON.parse(reportOf(gitlab, given, reportOptions)) as { fingerprint: string }[]
  const log = reportOf(sarif, given, reportOptions)
  expect(issues).toHaveLength(2)
  for (const { fingerprint } of issues) expect(log).toContain(`"${fingerprint}"`)
})
