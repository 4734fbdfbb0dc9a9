import type { FindingCode } from '../../messages/finding.ts'
import type { Language } from '../../messages/sentence.ts'
import { fingerprintsOf } from '../fingerprints.ts'
import { JsonList, jsonPieces } from '../json/json-list.ts'
import { type PlacedFinding, type PlacedResult, placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import type { ReportedResult } from '../reported.ts'
import type { Reporter, ReportOptions } from '../reporter.ts'
import { reportWords } from '../words/words.ts'
import { artifactLocation, regionsOf, uriBases } from './places.ts'
import { describe, levelOf } from './rules.ts'
import { sarifText } from './text.ts'

/** Codes in the order they come up, each with the rules that made findings of it. */
class Codes {
  readonly #known = new Map<FindingCode, { index: number; rules: Set<string> }>()

  /** Where the code of a finding stands in the list. */
  indexOf({ code, rule }: PlacedFinding): number {
    const entry = this.#known.get(code) ?? { index: this.#known.size, rules: new Set() }
    this.#known.set(code, entry)
    entry.rules.add(rule)
    return entry.index
  }

  describe(options: ReportOptions) {
    return [...this.#known].map(([code, { rules }]) => describe(code, [...rules], options))
  }
}

/** Whether a finding tells how the run went, not what is wrong with a text that was judged. */
const isOfRun = ({ format }: PlacedResult, { code }: PlacedFinding): boolean =>
  format === undefined || code.startsWith('output-')

const messageOf = ({ message, note }: PlacedFinding) => ({
  text: sarifText(note === undefined ? message : `${message}\n\n${note}`),
})

/** A text of the run, and where the log lists it among its artifacts. */
interface Listed {
  readonly text: PlacedResult
  readonly location: ReturnType<typeof artifactLocation> & { readonly index: number }
}

const fixesOf = (
  { edits }: PlacedFinding,
  { location }: Listed,
  regionOf: ReturnType<typeof regionsOf>,
  language: Language,
) => {
  if (edits === undefined) return {}
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit.start, edit.end),
    insertedContent: { text: edit.text },
  }))
  const artifactChanges = [{ artifactLocation: location, replacements }]
  return { fixes: [{ description: { text: reportWords(language).fix }, artifactChanges }] }
}

/** A result for each finding that says what is wrong with a text. */
const resultsOf = (listed: Listed, rules: Codes, { base, language }: ReportOptions) => {
  const { text, location } = listed
  const regionOf = regionsOf(text.source)
  const findings = text.findings.filter((finding) => !isOfRun(text, finding))
  const marks = fingerprintsOf(reportPath(text.path, base).path, findings)
  return findings.map((finding, at) => {
    const region = regionOf(finding.start, finding.end)
    return {
      ruleId: finding.code,
      ruleIndex: rules.indexOf(finding),
      level: levelOf(finding.severity),
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation: location, region } }],
      partialFingerprints: { 'plashkaFinding/v1': marks[at] },
      ...fixesOf(finding, listed, regionOf, language),
      properties: { rule: finding.rule, edition: finding.edition, url: finding.url },
    }
  })
}

/** A notification for each finding that tells how the run went. */
const notificationsOf = ({ text, location }: Listed, notices: Codes) =>
  text.findings
    .filter((finding) => isOfRun(text, finding))
    .map((finding) => ({
      descriptor: { id: finding.code, index: notices.indexOf(finding) },
      level: levelOf(finding.severity),
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation: location } }],
      properties: { rule: finding.rule },
    }))

const mimeTypes: Readonly<Record<string, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  mdx: 'text/mdx',
  html: 'text/html',
}

/**
 * SARIF 2.1.0 (OASIS): a rule for each code found, a result for each finding with what `inject`
 * would replace, and a notification for each file that was not read or written.
 */
export const sarif: Reporter = (options, keep) => {
  const { language, version, base } = options
  // The codes are numbered as they come up, so they are described when all have come.
  const rules = new Codes()
  const notices = new Codes()
  const notifications = new JsonList(6, keep())
  const artifacts = new JsonList(4, keep())
  const results = new JsonList(4, keep())
  let [count, isFailed] = [0, false]

  const add = (result: ReportedResult): void => {
    const text = placed(result)
    const listed = { text, location: { ...artifactLocation(text.path, base), index: count } }
    for (const each of resultsOf(listed, rules, options)) results.add(each)
    for (const each of notificationsOf(listed, notices)) notifications.add(each)
    const { path, format } = text
    artifacts.add({
      location: artifactLocation(path, base),
      roles: ['analysisTarget'],
      ...(format === undefined ? {} : { mimeType: mimeTypes[format] }),
    })
    count += 1
    if (result.failed) isFailed = true
  }

  const log = () => ({
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plashka',
            version,
            semanticVersion: version,
            rules: rules.describe(options),
            notifications: notices.describe(options),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'UTF-8',
        newlineSequences: ['\r\n', '\n', '\r'],
        ...uriBases(base),
        invocations: [{ executionSuccessful: !isFailed, toolExecutionNotifications: [] }],
        artifacts: [],
        results: [],
      },
    ],
  })
  const lists = { toolExecutionNotifications: notifications, artifacts, results }
  return { add, pieces: () => jsonPieces(log(), lists) }
}
