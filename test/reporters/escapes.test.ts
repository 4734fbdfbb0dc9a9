import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { checkstyle } from '../../src/reporters/ci/checkstyle.ts'
import { github } from '../../src/reporters/ci/github.ts'
import { gitlab } from '../../src/reporters/ci/gitlab.ts'
import { junit } from '../../src/reporters/ci/junit.ts'
import { rdjsonl } from '../../src/reporters/ci/rdjsonl.ts'
import { teamcity } from '../../src/reporters/ci/teamcity.ts'
import { reportPath } from '../../src/reporters/report-path.ts'
import type { ReportedResult } from '../../src/reporters/reported.ts'
import { uriBases } from '../../src/reporters/sarif/places.ts'
import { sarif } from '../../src/reporters/sarif/sarif.ts'
import { sarifText } from '../../src/reporters/sarif/text.ts'
import { fileUri, uriOfPath } from '../../src/reporters/uri.ts'
import { xmlElement, xmlText } from '../../src/reporters/xml.ts'
import { bare } from '../cli/texts.ts'
import { reportOf } from './report-of.ts'
import { reportOptions, unread, validated } from './results.ts'

const risky = fc.oneof(
  fc.constantFrom(
    '%',
    '\r',
    '\n',
    ':',
    ',',
    '::',
    '##[',
    '|',
    "'",
    ']',
    '[',
    '\u0000',
    '📰',
    'ж',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const hostile = fc.array(risky, { maxLength: 12 }).map((parts) => parts.join(''))

/** A result with a message, a note and a path of one's own. */
const saying = (
  path: string,
  message: string,
  severity: 'error' | 'warning' | 'info' = 'error',
): ReportedResult => {
  const result = unread(path, { code: 'input-failed', args: { detail: message } })
  return {
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, message, severity })),
  }
}

const many = (count: number, severity: 'error' | 'warning' | 'info') =>
  Array.from({ length: count }, (_, index) => saying(`${severity}-${index}.txt`, 'Сбой.', severity))

describe('github', () => {
  it('gives no command but its own, whatever a text says', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.nat(12), (path, message, count) => {
        const given = Array.from({ length: count }, () => saying(path, message))
        const lines = reportOf(github, given, reportOptions).split('\n')
        for (const line of lines) {
          // The runner reads a line that begins with :: and one that has ##[ anywhere else.
          if (line.trimStart().startsWith('::'))
            expect(line).toMatch(/^::(?:error|notice|group|endgroup)(?: [a-z]\S*=.*)?::/i)
          else expect(line).not.toContain('##[')
        }
        expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(Math.min(10, count))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps path and message whole', () => {
    const report = reportOf(
      github,
      [saying('а,б:100%/в.txt', 'Раз: два,\nтри 100%0A.')],
      reportOptions,
    )
    expect(report).toContain('file=а%2Cб%3A100%25/в.txt,')
    expect(report).toContain('::Раз: два,%0Aтри 100%250A.')
  })

  it('shows ten of each level, and counts and lists the rest', () => {
    const given = [...many(12, 'error'), ...many(11, 'warning'), ...many(10, 'info')]
    const report = reportOf(github, given, reportOptions)
    const count = (start: string) =>
      report.split('\n').filter((line) => line.startsWith(start)).length
    expect([count('::error '), count('::warning '), count('::notice ')]).toEqual([10, 10, 10])
    expect(report).toContain('::notice title=plashka::Ещё 4 замечания')
    expect(report).toMatch(/::group::.*\nerror-10\.txt:1:1: error input-failed Сбой\.\n/)
    expect(report).toMatch(/\ninfo-9\.txt:.*\n::endgroup::\n/)
    expect(report).toContain('12 ошибок, 11 предупреждений, 10 замечаний')
  })

  it('shows ten of each without a word about a rest', () => {
    const given = [...many(10, 'error'), ...many(10, 'warning'), ...many(10, 'info')]
    expect(reportOf(github, given, reportOptions)).not.toContain('::group::')
  })
})

describe('teamcity', () => {
  const withoutEscapes = (text: string): string =>
    text.replace(/\|(?:0x([\dA-F]{4})|(.))/g, (_, code: string | undefined, letter: string) =>
      code === undefined
        ? ({ n: '\n', r: '\r' }[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(code, 16)),
    )

  it('escapes so that the text can be had back', () => {
    fc.assert(
      fc.property(hostile, (message) => {
        const lines = reportOf(teamcity, [saying('a.txt', message)], reportOptions).split('\n')
        const inspection = lines.find((line) => line.startsWith('##teamcity[inspection '))
        const value = /message='((?:\|.|[^'|])*)'/.exec(inspection ?? '')?.[1]
        expect(value).toMatch(/^[ -~]*$/)
        expect(withoutEscapes(value ?? '').startsWith(message)).toBe(true)
        expect(lines.every((line) => line === '' || /^##teamcity\[.*\]$/.test(line))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('cuts what TeamCity would refuse', () => {
    const report = reportOf(teamcity, [saying('a.txt', '📰'.repeat(5000))], reportOptions)
    const value = /message='([^']*)'/.exec(report)?.[1] ?? ''
    expect(withoutEscapes(value)).toMatch(/^(?:📰)+…$/u)
    expect(withoutEscapes(value).length).toBeLessThanOrEqual(4000)
  })
})

describe('XML', () => {
  it('is well-formed, whatever the text', async () => {
    const texts = fc.sample(hostile, 2000)
    const elements = texts.map((text) => xmlElement('a', { b: text }, [xmlText(text)]))
    const { errors } = await validateXML({
      xml: xmlElement('all', {}, elements),
      schema:
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="all"/></xs:schema>',
    })
    expect(errors).toEqual([])
  })

  it('shows control characters as pictures', () => {
    expect(xmlText('a\u0000\u001b\ufffe\ud800]]>')).toBe('a␀␛��]]&gt;')
    expect(xmlElement('a', { b: '"<\n\t>\'' })).toBe('<a b="&quot;&lt;&#10;&#9;&gt;&apos;"/>')
  })
})

describe('addresses', () => {
  it('are URIs and give the path back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        expect(uriOfPath(path)).toMatch(/^[\w.~%/-]*$/)
        expect(decodeURIComponent(uriOfPath(path))).toBe(path)
      }),
    )
    expect(uriOfPath('\ud800')).toBe('%EF%BF%BD')
  })

  it.each([
    ['/srv/мой сайт/a.md', 'file:///srv/%D0%BC%D0%BE%D0%B9%20%D1%81%D0%B0%D0%B9%D1%82/a.md'],
    ['C:/сайт', 'file:///C:/%D1%81%D0%B0%D0%B9%D1%82'],
    ['//host/share/a', 'file://host/share/a'],
  ])('%s is %s', (path, uri) => {
    expect(fileUri(path)).toBe(uri)
  })

  it.each([
    ['a.md', '/srv/site', 'a.md', true],
    ['./b/../a.md', '/srv/site', 'a.md', true],
    ['/srv/site/b/a.md', '/srv/site/', 'b/a.md', true],
    ['/srv/site-2/a.md', '/srv/site', '/srv/site-2/a.md', false],
    ['../a.md', '/srv/site', '/srv/a.md', false],
    ['/a.md', '/', 'a.md', true],
    ['../../../../a.md', '/srv', '/a.md', false],
    ['../a.md', undefined, '../a.md', true],
    ['-', '/srv', '-', true],
    ['b\\a.md', '/srv', 'b\\a.md', true],
    ['b\\a.md', 'C:\\site', 'b/a.md', true],
    ['C:\\site\\b\\a.md', 'C:\\site', 'b/a.md', true],
    ['D:\\a.md', 'C:\\site', 'D:/a.md', false],
    ['c:\\Site\\B\\a.md', 'C:\\site', 'B/a.md', true],
    ['C:\\site-2\\a.md', 'C:\\site', 'C:/site-2/a.md', false],
    ['..\\a.md', 'C:\\site', 'C:/a.md', false],
    ['\\site\\a.md', 'C:\\site', 'a.md', true],
    ['\\other\\a.md', 'C:\\site', 'C:/other/a.md', false],
    ['a.md', 'C:\\', 'a.md', true],
    ['\\\\?\\C:\\site\\a.md', 'C:\\site', 'a.md', true],
    ['b\\a.md', '\\\\host\\share\\site', 'b/a.md', true],
    ['\\\\host\\share\\site\\a.md', '\\\\host\\share\\site', 'a.md', true],
    ['\\\\host\\other\\a.md', '\\\\host\\share', '//host/other/a.md', false],
    ['C:\\a.md', '\\\\host\\share', 'C:/a.md', false],
  ])('%s from %s is %s', (named, base, path, isRelative) => {
    expect(reportPath(named, base)).toEqual({ path, isRelative })
  })
})

describe.each([
  ['C:\\site', 'file:///C:/site/'],
  ['\\\\host\\share\\site', 'file://host/share/site/'],
])('reports of Windows from %s', (base, root) => {
  const results = ['texts\\a.md', `${base}\\texts\\b.md`].map((path) => validated(path, bare))
  const options = { ...reportOptions, base }

  it.each(Object.entries({ sarif, github, gitlab, checkstyle, junit, teamcity, rdjsonl }))(
    'name texts with slashes, from the base: %s',
    (_, report) => {
      const text = reportOf(report, results, options)
      expect(text).toContain('texts/a.md')
      expect(text).toContain('texts/b.md')
      expect(text).not.toMatch(/texts(?:\\|%5C)|site\/texts|host\/share\/site\/texts/u)
    },
  )

  it('say in SARIF where the base is', () => {
    const { runs } = JSON.parse(reportOf(sarif, results, options))
    expect(runs[0].originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: root } })
  })
})

it.each([
  ['/', 'file:///'],
  ['/srv/a\\b', 'file:///srv/a%5Cb/'],
  ['D:\\', 'file:///D:/'],
])('the base %s of SARIF is %s', (base, uri) => {
  expect(uriBases(base)).toEqual({ originalUriBaseIds: { '%SRCROOT%': { uri } } })
})

describe('SARIF', () => {
  it('doubles braces and breaks links', () => {
    expect(sarifText('{agent} и [1](2), но [x]')).toBe('{{agent}} и \\[1](2), но [x]')
  })
})
