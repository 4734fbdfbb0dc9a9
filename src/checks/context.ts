import type { FoundLabel } from '../labels/found-label.ts'
import type { Finding, FindingArgs, FindingCode } from '../messages/finding.ts'
import { headlineOf } from '../reading/headline.ts'
import type { Reading } from '../reading/reading.ts'
import type { Range } from '../reading/source-map.ts'
import type { KnownName } from '../register/known-name.ts'
import type { KnownPublisher } from '../register/publisher.ts'
import type { RuleSeverity } from '../rules/edition.ts'
import type { Edition, Rule } from '../rules/types.ts'
import { ownCode, severityOf, type Weighed } from './severity.ts'

/** A rule in use, with the severities that hold for it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severities: Readonly<Record<string, RuleSeverity>>
}

/** What a label can be judged by alone, whoever publishes: a rule in force and the label. */
export interface LabelContext extends ActiveRule {
  readonly reading: Reading
  readonly date: string
  readonly edition: Edition
  /** The label that counts: the publisher's own, the best of several. */
  readonly label: FoundLabel | undefined
}

/** What every check is given: one rule in force, one document, and what stands in it. */
export interface CheckContext extends LabelContext {
  readonly publisher: KnownPublisher
  readonly names: ReadonlyMap<string, KnownName>
  /** Labels of this rule that the reader sees as the publisher's, in the order of the text. */
  readonly labels: readonly FoundLabel[]
  /** Labels of this rule that are in the source but not displayed. */
  readonly hidden: readonly FoundLabel[]
  /** Everything that is found and displayed, of every rule, in the order of the text. */
  readonly all: readonly FoundLabel[]
  readonly headline: Range | undefined
  /** Labels of further texts of the page, each under its own headline: not in `labels`. */
  readonly further: readonly FoundLabel[]
  /** Where the first further text begins, in the displayed text. */
  readonly end: number | undefined
  /** A label that may be that of another text of the page; it is in `labels`. */
  readonly doubtful: FoundLabel | undefined
}

/** A check: a pure function from a context to findings. */
export type Check = (context: CheckContext) => Finding[]

/** A check of a label alone. */
export type LabelCheck = (context: LabelContext) => Finding[]

/** Headline of a document in which these labels were found. */
export function headlineAround(reading: Reading, labels: readonly FoundLabel[]): Range | undefined {
  return headlineOf(
    reading,
    labels.filter((label) => label.block.kind !== 'hidden').map(({ visible }) => visible),
  )
}

/** Makes a finding of a rule, or none when its code is switched off. */
export function finding<C extends FindingCode>(
  context: Pick<CheckContext, 'rule' | 'edition' | 'severities' | 'reading'>,
  code: C,
  place: Range,
  args: FindingArgs[C],
  more: {
    expected?: string | undefined
    severity?: RuleSeverity
    edition?: Edition | undefined
  } = {},
): Finding<C>[] {
  const { rule, severities, reading } = context
  const edition = more.edition ?? context.edition
  const name = ownCode({ code, args } as Weighed)
  const severity = severityOf(code, name, edition, severities, more.severity)
  if (severity === 'off') return []
  const source = edition.sources
    .map((id) => rule.sources.find((one) => one.id === id))
    .find((one) => one?.url !== undefined)
  return [
    {
      code,
      rule: rule.id,
      edition: edition.id,
      severity,
      start: place.start,
      end: place.end,
      actual: reading.source.slice(place.start, place.end),
      expected: more.expected,
      args,
      ...(source?.url === undefined ? {} : { url: source.url }),
    },
  ]
}
