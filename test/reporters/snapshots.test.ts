import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/program/format-names.ts'
import { loadReporter } from '../../src/cli/program/formats.ts'
import { reportOf } from './report-of.ts'
import { reportOptions, results } from './results.ts'

/** The explanations are those of `plashka explain`: their own tests hold them. */
const withoutHelp = (text: string): string =>
  JSON.stringify(
    JSON.parse(text, (key, value: unknown) => (key === 'help' ? undefined : value)),
    undefined,
    2,
  )

/** The page without its script and style: other tests use them. */
const withoutAssets = (text: string): string =>
  text
    .replace(/(<(style|script)[^>]*>)[\s\S]*?(<\/\2>)/gu, '$1…$3')
    .replace(/sha256-[A-Za-z0-9+/=]+(?=&#39;)/gu, 'sha256-…')

const shownOf = (name: string, report: string): string =>
  name === 'sarif' ? withoutHelp(report) : name === 'html' ? withoutAssets(report) : report

const endings: Readonly<Record<string, string>> = {
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  checkstyle: 'xml',
  junit: 'xml',
  html: 'html',
}

describe.each(formatNames)('%s', (name) => {
  it('reports the fixtures', async () => {
    const report = reportOf(await loadReporter(name), results, reportOptions)
    await expect(shownOf(name, report)).toMatchFileSnapshot(
      `__snapshots__/${name}.${endings[name] ?? 'txt'}`,
    )
  })

  it('is the same for the same results', async () => {
    const reporter = await loadReporter(name)
    expect(reportOf(reporter, results, reportOptions)).toBe(
      reportOf(reporter, results, reportOptions),
    )
  })
})
