import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/format-names.ts'
import { loadReporter } from '../../src/cli/formats.ts'
import { reportOptions, results } from './results.ts'

/** The explanations are those of `plashka explain`: their own tests hold them. */
const withoutHelp = (text: string): string =>
  JSON.stringify(
    JSON.parse(text, (key, value: unknown) => (key === 'help' ? undefined : value)),
    undefined,
    2,
  )

const endings: Readonly<Record<string, string>> = {
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  checkstyle: 'xml',
  junit: 'xml',
}

describe.each(formatNames.filter((name) => name !== ('html' as string)))('%s', (name) => {
  it('reports the fixtures', async () => {
    const report = (await loadReporter(name))(results, reportOptions)
    const shown = name === 'sarif' ? withoutHelp(report) : report
    await expect(shown).toMatchFileSnapshot(`__snapshots__/${name}.${endings[name] ?? 'txt'}`)
  })

  it('is the same for the same results', async () => {
    const reporter = await loadReporter(name)
    expect(reporter(results, reportOptions)).toBe(reporter(results, reportOptions))
  })
})
