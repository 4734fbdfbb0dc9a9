import { today } from '../../plugins/today.ts'
import { type Case, cases, type Declined, declineWithConfidence } from '../../register/cases.ts'
import { entryNames } from '../../register/entry-names.ts'
import { findAgent, isInForce } from '../../register/find-agent.ts'
import { type ParsedName, parseName } from '../../register/parse-name.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import { lookOf } from '../look.ts'
import { UsageError } from '../usage-error.ts'
import { agentLines } from './agent-lines.ts'
import { type Desk, openDesk } from './desk.ts'
import { printLines, rowLines } from './lines.ts'
import { findSnapshot, openSnapshot } from './open.ts'
import type { RegisterOptions } from './options.ts'
import { parsedRows } from './parsed-rows.ts'
import { agentToJson, printRegisterJson } from './to-json.ts'

interface Form {
  readonly case: Case
  /** Undefined where the form cannot be known. */
  readonly declined: Declined | undefined
}

const lookUp = (query: string, date: string, { places, language }: Desk) => {
  const path = findSnapshot(places)
  if (path !== undefined) return findAgent(openSnapshot(path, language), query, { date })
  if (/^\s*№?\s*\d+\s*$/u.test(query)) {
    const { numberNeedsRegister } = cliWords(language).register.errors
    const looked = places.map((place) => shortPath(place.path))
    throw new UsageError(numberNeedsRegister(query.trim(), looked))
  }
  return { kind: 'none' } as const
}

const formsOf = (name: string): readonly Form[] =>
  cases.map((each) => ({ case: each, declined: declineWithConfidence(name, each) }))

const parsedToJson = ({ segments: _, oddities: __, ...parsed }: ParsedName) => parsed

/**
 * `plashka register cases NAME|NUMBER`: a name of the register, or any other, in every case.
 * Exit code 1 when it is not told which name is meant, or a form is not known.
 */
export const showCases = async (query: string, options: RegisterOptions): Promise<number> => {
  const desk = await openDesk(options)
  const { language } = desk
  const date = options.date ?? today()
  const found = lookUp(query, date, desk)
  const look = lookOf(process.stdout, language)
  const words = cliWords(language).register.report
  if (found.kind === 'ambiguous') {
    const { candidates } = found
    if (options.json)
      printRegisterJson({
        agents: candidates.map((each) => ({
          ...agentToJson(each),
          inForce: isInForce(each, date),
        })),
      })
    else
      printLines([
        words.ambiguous(query),
        ...candidates.flatMap((each) => agentLines(each, date, look)),
      ])
    return 1
  }
  if (found.kind === 'unknown' && /^\s*№?\s*\d+\s*$/u.test(query)) {
    if (options.json) printRegisterJson({ agents: [] })
    else printLines([words.notFound(query)])
    return 1
  }
  const agent = found.kind === 'found' ? found.agent : undefined
  const name = agent?.name ?? query
  const parsed = parseName(name)
  const written = agent === undefined ? name : entryNames(agent.name).principal
  const forms = formsOf(written)
  const code = forms.every(({ declined }) => declined !== undefined) ? 0 : 1
  if (options.json) {
    printRegisterJson({
      ...(agent === undefined
        ? {}
        : { agents: [{ ...agentToJson(agent), inForce: isInForce(agent, date) }] }),
      cases: {
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
      },
    })
    return code
  }
  const rows = forms.map(({ case: each, declined }) => {
    const said =
      declined === undefined ? words.caseUnknown : `${declined.text} (${words.sure[declined.sure]})`
    return [words.cases[each], said] as const
  })
  const isSure = forms.every(({ declined }) => declined?.sure === 'certain')
  printLines([
    ...(agent === undefined ? [name] : agentLines(agent, date, look)),
    ...(found.kind === 'unknown' ? [look.paint('dim', `    ${words.notInRegister}`)] : []),
    '',
    `${words.fields.cases}:`,
    ...rowLines(rows, look),
    ...(isSure ? [] : [`  ${words.howToGive}`]),
    '',
    `${words.fields.kind}: ${words.kinds[parsed.kind]}`,
    ...rowLines(parsedRows(parsed, look), look),
    ...(parsed.oddities.length === 0
      ? []
      : [
          '',
          `${words.fields.oddities}:`,
          ...rowLines(
            parsed.oddities.map(({ kind, text }) => [words.oddities[kind], `«${text}»`]),
            look,
          ),
        ]),
  ])
  return code
}
