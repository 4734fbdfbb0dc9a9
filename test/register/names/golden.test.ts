import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decline } from '../../../src/register/cases.ts'
import { parseName } from '../../../src/register/parse-name.ts'

/** Names of every type with their forms checked by hand; `-` where we must refuse. */
const rows = readFileSync(new URL('golden.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

describe('the golden table', () => {
  it('has 200 names and more, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  })

  it.each(rows)('%s', (name = '', instrumental, genitive) => {
    expect(decline(name, 'instrumental') ?? '-').toBe(instrumental)
    expect(decline(name, 'genitive') ?? '-').toBe(genitive)
  })

  // A declined name must never be taken for a nominative: two halves of a label are told by it.
  it.each(rows.filter(([name, instrumental]) => instrumental !== '-' && instrumental !== name))(
    'is not declined twice: %s',
    (name = '', instrumental = '', genitive = '') => {
      const again = [instrumental, genitive].flatMap((form) => {
        if (form === name) return []
        const declined = decline(form, 'dative')
        return declined === undefined || declined === form ? [] : [declined]
      })
      expect(again).toEqual([])
    },
  )

  it('gives the same answer for capitals throughout', () => {
    const persons = rows.filter(
      ([name = '']) => parseName(name).kind === 'person' && /^[\sА-ЯЁа-яё]+$/.test(name),
    )
    expect(persons.length).toBeGreaterThan(90)
    for (const [name = '', instrumental = ''] of persons) {
      const form = decline(name.toUpperCase(), 'instrumental') ?? '-'
      expect(form).toBe(instrumental.toUpperCase())
    }
  })
})
