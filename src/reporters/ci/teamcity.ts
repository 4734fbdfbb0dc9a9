import { codeNotes } from '../../explain/code-notes.ts'
import { inTurn } from '../in-turn.ts'
import { type PlacedFinding, placed } from '../placed.ts'
import { reportPath } from '../report-path.ts'
import { checkName, type ReportedResult } from '../reported.ts'
import type { Reporter, ReportOptions } from '../reporter.ts'
import { Tally } from '../tally.ts'

/** TeamCity refuses longer names, and longer texts. */
const longestName = 255
const longestText = 4000

const letters: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r' }

/** Escapes a value; all but ASCII by number, since the log of an agent may have any encoding. */
const value = (text: string): string =>
  text.replace(/[^\u0020-\u007e]|['|[\]]/gu, (character) => {
    if (/['|[\]]/u.test(character)) return `|${character}`
    const letter = letters[character]
    if (letter !== undefined) return `|${letter}`
    const units = character.split('')
    return units
      .map((unit) => `|0x${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`)
      .join('')
  })

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')}…`

const message = (name: string, values: Readonly<Record<string, string | number>>): string => {
  const pairs = Object.entries(values).map(([key, each]) => ` ${key}='${value(String(each))}'`)
  return `##teamcity[${name}${pairs.join('')}]\n`
}

/** What a check is, told once before its first finding; its category is the rule. */
const typeOf = (finding: PlacedFinding, { language, rules }: ReportOptions): string => {
  const note = codeNotes[finding.code]
  const title = note[language].replaceAll('`', '')
  const rule = rules.find(({ id }) => id === finding.rule)
  const more = note.more === undefined ? '' : ` ${note.more[language].replaceAll('`', '')}`
  return message('inspectionType', {
    id: cut(checkName(finding), longestName),
    name: cut(title, longestName),
    category: cut(rule?.title[language] ?? finding.rule, longestName),
    description: cut(`${finding.rule} ${finding.code}: ${title}.${more}`, longestText),
  })
}

/** Service messages of TeamCity: inspections, and the counts as statistics of the build. */
export const teamcity: Reporter = (options, keep) => {
  const known = new Set<string>()
  const tally = new Tally()
  const tell = (result: ReportedResult): string => {
    tally.add(result)
    const { path, findings } = placed(result)
    const file = reportPath(path, options.base).path
    const inspections = findings.map((finding) => {
      const id = checkName(finding)
      const type = known.has(id) ? '' : typeOf(finding, options)
      known.add(id)
      const note = finding.note === undefined ? '' : `\n${finding.note}`
      const text = message('inspection', {
        typeId: cut(id, longestName),
        message: cut(`${finding.message}${note}`, longestText),
        file,
        line: finding.line,
        SEVERITY: finding.severity.toUpperCase(),
      })
      return type + text
    })
    return inspections.join('')
  }
  const counts = (): string => {
    const { texts, unread, errors, warnings } = tally
    return Object.entries({ texts, unread, errors, warnings })
      .map(([key, value]) => message('buildStatisticValue', { key: `plashka.${key}`, value }))
      .join('')
  }
  return inTurn(keep(), tell, counts)
}
