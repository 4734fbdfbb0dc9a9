import type { Agent } from '../../../register/agent.ts'
import { type Case, cases, type Declined, declineWithConfidence } from '../../../register/cases.ts'
import { entryNames } from '../../../register/entry-names.ts'
import { type ParsedName, parseName } from '../../../register/parse-name.ts'
import type { RegisterReport } from '../../../reporters/json/register-schema.ts'
import type { Look } from '../../../reporters/look.ts'
import { cliWords } from '../../language.ts'
import { rowLines } from './lines.ts'
import { parsedRows } from './parsed-rows.ts'

interface Form {
  readonly case: Case
  /** Undefined where the form cannot be known. */
  readonly declined: Declined | undefined
}

/** A name in every case, and what plashka understands by its parts. */
interface DeclinedName {
  readonly name: string
  /** What is declined: of an entry, the one of its names that a label is written with. */
  readonly written: string
  /** The agent of the register that is called so. */
  readonly agent: Agent | undefined
  readonly parsed: ParsedName
  readonly forms: readonly Form[]
}

/** Declines the name of an agent, or any other. */
export const declineName = (named: Agent | string): DeclinedName => {
  const agent = typeof named === 'string' ? undefined : named
  const name = typeof named === 'string' ? named : named.name
  const written = agent === undefined ? name : entryNames(name).principal
  const forms = cases.map((each) => ({
    case: each,
    declined: declineWithConfidence(written, each),
  }))
  return { name, written, agent, parsed: parseName(name), forms }
}

const parsedToJson = ({ segments: _, oddities: __, ...parsed }: ParsedName) => parsed

export const declinedToJson = ({
  name,
  written,
  agent,
  parsed,
  forms,
}: DeclinedName): NonNullable<RegisterReport['cases']> => ({
  name,
  written,
  number: agent?.number ?? null,
  parsed: parsedToJson(parsed),
  forms: forms.map(({ case: each, declined }) => ({
    case: each,
    text: declined?.text ?? null,
    sure: declined?.sure ?? null,
  })),
  oddities: parsed.oddities.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
})

/** The forms, with how sure they are; then the parts of the name, and what is odd about it. */
export const declinedLines = ({ forms, parsed }: DeclinedName, look: Look): readonly string[] => {
  const words = cliWords(look.language).register.report
  const rows = forms.map(({ case: each, declined }) => {
    const said =
      declined === undefined ? words.caseUnknown : `${declined.text} (${words.sure[declined.sure]})`
    return [words.cases[each], said] as const
  })
  const isSure = forms.every(({ declined }) => declined?.sure === 'certain')
  const odd = parsed.oddities.map(({ kind, text }) => [words.oddities[kind], `«${text}»`] as const)
  return [
    `${words.fields.cases}:`,
    ...rowLines(rows, look),
    ...(isSure ? [] : [`  ${words.howToGive}`]),
    '',
    `${words.fields.kind}: ${words.kinds[parsed.kind]}`,
    ...rowLines(parsedRows(parsed, look), look),
    ...(odd.length === 0 ? [] : ['', `${words.fields.oddities}:`, ...rowLines(odd, look)]),
  ]
}
