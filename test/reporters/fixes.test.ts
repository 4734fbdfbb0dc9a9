import { describe, expect, it } from 'vitest'
import { rdjsonl } from '../../src/reporters/ci/rdjsonl.ts'
import { sarif } from '../../src/reporters/sarif/sarif.ts'
import { bare, label, labelled } from '../cli/texts.ts'
import { reportOf } from './report-of.ts'
import { reportOptions, thrice, validated } from './results.ts'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
}
interface Replacement {
  readonly deletedRegion: Region
  readonly insertedContent: { readonly text: string }
}
interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly { readonly physicalLocation: { readonly region: Region } }[]
      readonly fixes?: readonly {
        readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[]
      }[]
    }[]
  }[]
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '')

/** Where a line begins in a text, as an editor counts lines. */
const lineStart = (text: string, line: number): number =>
  [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)][
    line - 1
  ] ?? Number.NaN

/** What a region covers by its lines and columns; by its offset it must be the same. */
const cut = (text: string, region: Region): readonly [number, number] => {
  const start = lineStart(text, region.startLine) + region.startColumn - 1
  const end = lineStart(text, region.endLine) + region.endColumn - 1
  expect([region.charOffset, region.charOffset + region.charLength]).toEqual([start, end])
  return [start, end]
}

const applySarif = (text: string, replacements: readonly Replacement[]): string =>
  replacements.toReversed().reduce((changed, { deletedRegion, insertedContent }) => {
    const [start, end] = cut(text, deletedRegion)
    return changed.slice(0, start) + insertedContent.text + changed.slice(end)
  }, text)

interface Suggested {
  readonly suggestions?: readonly {
    readonly range: Readonly<Record<'start' | 'end', { line: number; column: number }>>
    readonly text: string
  }[]
}

/** As reviewdog does it: lines end at LF, columns are bytes. */
const applyBytes = (text: string, { suggestions = [] }: Suggested): string => {
  const [one] = suggestions
  if (one === undefined) throw new Error('There is no suggestion.')
  const bytes = Buffer.from(text)
  const offsetOf = ({ line, column }: { line: number; column: number }) => {
    const before = text.split('\n').slice(0, line - 1)
    return Buffer.byteLength(before.map((each) => `${each}\n`).join('')) + column - 1
  }
  const [start, end] = [offsetOf(one.range.start), offsetOf(one.range.end)]
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(one.text),
    bytes.subarray(end),
  ]).toString()
}

const late = `${labelled.replace(`${label}\n\n`, '')}\n${label}\n`

describe.each([
  ['a label that is missing', 'a.txt', bare],
  ['one too many', 'a.txt', thrice],
  ['one in the end, moved', 'a.txt', late],
  ['CRLF', 'a.txt', late.replaceAll('\n', '\r\n')],
  ['a lone CR', 'a.txt', bare.replaceAll('\n', '\r')],
  ['a byte order mark', 'a.txt', `\ufeff${bare}`],
  ['letters of four bytes', 'a.md', `# Мост 📰\n\n📰📰 ${bare}\n\n${label}\n`],
  ['HTML in one line', 'a.html', `<h1>Мост 📰</h1><p>Ладва</p><p>${label}</p>`],
])('the fix for %s', (_, path, text) => {
  const result = validated(path, text)
  const output = result.mending?.output ?? ''

  it('of SARIF gives what inject writes', () => {
    const [run] = (JSON.parse(reportOf(sarif, [result], reportOptions)) as Log).runs
    const fixes = run?.results.flatMap((each) => each.fixes ?? []) ?? []
    expect(fixes.length).toBeGreaterThan(0)
    for (const { artifactChanges } of fixes) {
      const replacements = artifactChanges.flatMap((change) => change.replacements)
      expect(applySarif(withoutMark(text), replacements)).toBe(withoutMark(output))
    }
  })

  it('of SARIF stands beside regions that lines, columns and offsets name alike', () => {
    const [run] = (JSON.parse(reportOf(sarif, [result], reportOptions)) as Log).runs
    for (const { locations } of run?.results ?? [])
      for (const { physicalLocation } of locations) cut(withoutMark(text), physicalLocation.region)
  })

  it('of rdjsonl gives what inject writes', () => {
    const lines = reportOf(rdjsonl, [result], reportOptions).trimEnd().split('\n')
    const diagnostics = lines.map((each) => JSON.parse(each) as Suggested)
    const mended = diagnostics.filter(({ suggestions }) => suggestions !== undefined)
    expect(mended.length).toBeGreaterThan(0)
    for (const each of mended) expect(applyBytes(text, each)).toBe(output)
  })
})
