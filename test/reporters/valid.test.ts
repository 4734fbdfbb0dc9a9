import { describe, expect, it } from 'vitest'
import { checkstyle } from '../../src/reporters/ci/checkstyle.ts'
import { gitlab } from '../../src/reporters/ci/gitlab.ts'
import { junit } from '../../src/reporters/ci/junit.ts'
import { rdjsonl } from '../../src/reporters/ci/rdjsonl.ts'
import { json } from '../../src/reporters/json/json.ts'
import { sarif } from '../../src/reporters/sarif/sarif.ts'
import { bare, labelled } from '../cli/texts.ts'
import { reportOf } from './report-of.ts'
import { reportOptions, results, unread, validated } from './results.ts'
import { diagnostic, expectSchema, expectXsd, gitlabReport } from './schemas.ts'

const asDetect = results.map((result) => ({
  ...result,
  verb: 'detect' as const,
  verdicts: [],
  findings: [],
  mending: undefined,
}))

describe.each([
  ['all fixtures', results, reportOptions],
  ['all fixtures in English', results, { ...reportOptions, language: 'en' as const }],
  ['no texts', [], reportOptions],
  ['a clean text', [validated('a.txt', labelled)], reportOptions],
  ['labels of detect', asDetect, reportOptions],
  [
    'a file that is not there',
    [unread('a.txt', { code: 'input-unreadable', args: { detail: 'ENOENT' } })],
    reportOptions,
  ],
  ['standard input without a base', [validated('-', bare)], { ...reportOptions, base: undefined }],
  [
    'a base of Windows',
    [validated('C:\\редакция\\texts\\a b.md', bare), validated('texts\\b.md', bare)],
    { ...reportOptions, base: 'C:\\редакция' },
  ],
])('with %s', (_, given, options) => {
  it('SARIF is valid', () => {
    expectSchema('test/fixtures/schemas/sarif-2.1.0.json', reportOf(sarif, given, options))
  })

  it('JSON is valid', () => {
    expectSchema('schema/results.schema.json', reportOf(json, given, options))
  })

  it('JUnit is valid', async () => {
    await expectXsd('test/fixtures/schemas/junit-jenkins.xsd', reportOf(junit, given, options))
  })

  it('Checkstyle is valid', async () => {
    await expectXsd('test/fixtures/schemas/checkstyle.xsd', reportOf(checkstyle, given, options))
  })

  it('GitLab is valid, each fingerprint there once', () => {
    const issues = gitlabReport.parse(JSON.parse(reportOf(gitlab, given, options)))
    const prints = issues.map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('rdjsonl is valid, line by line', () => {
    const lines = reportOf(rdjsonl, given, options).split('\n')
    expect(lines.pop()).toBe('')
    for (const each of lines) diagnostic.parse(JSON.parse(each))
  })
})

describe('the checks themselves', () => {
  it('refuse what is not in the schema', async () => {
    const wrong = reportOf(sarif, results, reportOptions).replace('"utf16CodeUnits"', '"bytes"')
    expect(() => expectSchema('test/fixtures/schemas/sarif-2.1.0.json', wrong)).toThrow()
    await expect(
      expectXsd('test/fixtures/schemas/junit-jenkins.xsd', '<testsuites><a/></testsuites>'),
    ).rejects.toThrow()
    await expect(
      expectXsd(
        'test/fixtures/schemas/checkstyle.xsd',
        '<checkstyle version="1"><file name="a"><error line="0"/></file></checkstyle>',
      ),
    ).rejects.toThrow()
  })
})
