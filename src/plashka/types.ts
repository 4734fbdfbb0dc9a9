import type { VFileMessage } from 'vfile-message'
import type { Verdict } from '../checks/verdict.ts'
import type { FormatName } from '../formats/format.ts'
import type { Label } from '../labels/label.ts'
import type { Edit, FindingCode, FindingOf } from '../messages/finding.ts'
import type { ReadingDate } from '../reading/reading.ts'
import type { Register } from '../register/agent.ts'
import type { AgentForms, Publisher } from '../register/publisher.ts'
import type { Rule } from '../rules/types.ts'

export interface RuleUse {
  readonly enabled?: boolean | undefined
  /** Codes of findings, and codes under which an edition tolerates something. */
  readonly severities?: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>> | undefined
}

export interface PlashkaOptions {
  /**
   * Who publishes. Without it `detect` works, `validate` and `inject` throw. With `'unknown'`
   * `validate` judges the labels found each by itself, every result says so (`publisher-unknown`)
   * and no rule is `clean`; `inject` throws.
   */
  readonly publisher?: Publisher | 'unknown' | undefined
  /** The rules that exist; the built-in ones by default. An empty list throws. */
  readonly rules?: readonly Rule[] | undefined
  /** Which of them are used, over their own defaults. An unknown id throws. */
  readonly use?: Readonly<Record<string, 'on' | 'off' | RuleUse>> | undefined
  /** The date texts are judged on, `YYYY-MM-DD`, where neither the call nor the text gives one. */
  readonly date?: string | undefined
  readonly lang?: 'ru' | 'en' | undefined
  /**
   * A snapshot of the register, see `plashka/register`. With it `publisher.agent` finds its entry,
   * names in labels are compared with all entries, and every result names the snapshot.
   */
  readonly register?: Register | undefined
  readonly registerAge?: RegisterAge | undefined
  /**
   * Forms of agents' names by their numbers in the register, where those worked out are wrong or
   * unknown, and short names of theirs. The publisher's own `instrumental`, `genitive` and `short`
   * come before them.
   */
  readonly agents?: Readonly<Record<number, AgentForms>> | undefined
  /**
   * Today, `YYYY-MM-DD`, for the age of the register: the core has no clock. Without it the age is
   * counted to the date of the text.
   */
  readonly today?: string | undefined
  /** How a label is written in HTML, and the font sizes of the site's classes. */
  readonly html?: HtmlOptions | undefined
  /** Under which names texts give their title and date. */
  readonly fields?: FieldOptions | undefined
}

/**
 * Names that stand in the place of the usual ones: keys of front matter (`seo.title` for a key in a
 * map), in HTML names of `meta` (`property`, `name`, `itemprop`), keys of JSON-LD, `itemprop` of
 * `time`. The first that says something counts; one that is there and cannot be read is a warning.
 */
export interface FieldOptions {
  /** By default `title` in front matter, `headline` in JSON-LD. */
  readonly title?: string | readonly string[] | undefined
  /**
   * By default `date`, `published`, `publishDate`, `pubDate`, `datePublished` in front matter,
   * `article:published_time` and `datePublished` in HTML.
   */
  readonly date?: string | readonly string[] | undefined
}

/** From which age in days the register is reported; `Infinity` switches a report off. */
export interface RegisterAge {
  /** `register-stale`, a warning: 14 by default. The register is updated on most Fridays. */
  readonly warn?: number | undefined
  /** `register-expired`, an error: 60 by default. Then some eight updates are missing. */
  readonly error?: number | undefined
}

/** The snapshot of the register a text was judged with. */
export interface RegisterUsed {
  readonly source: string
  /** Day the register itself says it is of. */
  readonly published?: string | undefined
  /** When it was taken, ISO 8601 in UTC. */
  readonly retrieved: string
  readonly hash: string
  readonly entries: number
  /** Entries without a day of exclusion. */
  readonly inForce: number
}

export interface HtmlOptions {
  /** Element of a new label: a block element, `div` by default. */
  readonly element?: 'div' | 'p' | 'aside' | 'section' | undefined
  /** Its class; `foreign-agent-label` by default. */
  readonly class?: string | undefined
  /** Class → font size as a share of the text's: 2 is twice as large. */
  readonly sizes?: Readonly<Record<string, number>> | undefined
}

/** A text, or anything shaped like a VFile: `value` is the source, `path` chooses the format. */
export type DocumentInput =
  | string
  | {
      readonly value?: string | Uint8Array | undefined
      readonly path?: string | undefined
      readonly data?: Readonly<Record<string, unknown>> | undefined
    }

export interface DocumentOptions {
  readonly date?: string | undefined
  /** The headline, where it is not part of the text. */
  readonly title?: string | undefined
  /**
   * Where the ending of the file's path does not tell it; plain text where neither says anything. An
   * unknown name throws. Any string is taken by the compiler, so that names from a database need no
   * cast.
   */
  readonly format?: FormatName | (string & {}) | undefined
}

/** A finding with its sentence, as unified's tools show it: a union over the codes, as `Finding` is. */
export type PlashkaMessage<C extends FindingCode = FindingCode> = {
  [Code in C]: MessageOf<Code>
}[C]

/** The message of one code. */
interface MessageOf<C extends FindingCode> extends VFileMessage {
  ruleId: string
  source: 'plashka'
  code: C
  data: FindingOf<C>
}

export type DateFrom = 'option' | 'data' | ReadingDate['from'] | 'default'

export interface RuleVerdict {
  readonly rule: string
  readonly edition: string | undefined
  readonly verdict: Verdict
}

export interface Result {
  readonly path: string | undefined
  readonly format: string
  readonly date: string | undefined
  /**
   * Where the date comes from, in the order of precedence: the call's option, `data.date` of the
   * file, the text itself (front matter, meta, JSON-LD, `<time>`), the instance's default.
   */
  readonly dateFrom: DateFrom | undefined
  readonly verdicts: readonly RuleVerdict[]
  readonly labels: readonly Label[]
  readonly findings: readonly PlashkaMessage[]
  /** Absent where no register was given. */
  readonly register?: RegisterUsed
}

export interface InjectResult extends Result {
  /** The new source; the source itself where nothing was mended. */
  readonly output: string
  /** What was changed, on the original source, ascending. */
  readonly edits: readonly Edit[]
  /** The findings of the original text that the edits did away with; `findings` are what remains. */
  readonly mended: readonly PlashkaMessage[]
}

export interface Plashka {
  detect(file: DocumentInput, options?: DocumentOptions): Result
  validate(file: DocumentInput, options?: DocumentOptions): Result
  inject(file: DocumentInput, options?: DocumentOptions): InjectResult
}
