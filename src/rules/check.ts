import { findingCodes } from './finding-codes.ts'
import { FormSyntaxError } from './form/error.ts'
import { parseForm } from './form/syntax.ts'
import { codesOf, countWordings, slotsOf } from './form/walk.ts'
import type { RuleIssue, RuleProblem } from './problems/problem.ts'
import type { RuleFile } from './schema/schema.ts'
import type { FormNode } from './types.ts'

/** More readings than any law has, and few enough to hold in memory. */
const maxWordings = 512

type Path = RuleIssue['path']
type EditionFile = RuleFile['editions'][number]

/** What the shape of a rule file cannot say: names that must meet, dates that must follow. */
export function checkRule(rule: RuleFile): RuleIssue[] {
  return [
    ...(rule.default === 'off' && rule.why === undefined
      ? [issue(['default'], { code: 'why-missing' })]
      : []),
    ...duplicates(rule.sources, ['sources'], 'id'),
    ...duplicates(rule.editions, ['editions'], 'id'),
    ...unknownCodes(Object.keys(rule.severities), (name) => ['severities', name]).map(atKey),
    ...rule.editions.flatMap((edition, index) => checkEdition(rule, edition, ['editions', index])),
    ...checkDates(rule.editions),
  ]
}

function checkEdition(rule: RuleFile, edition: EditionFile, path: Path): RuleIssue[] {
  const sources = rule.sources.map(({ id }) => id)
  const forms = edition.forms.map((form) => readForm(typeof form === 'string' ? form : form.text))
  const tolerated = edition.tolerated.map(({ code }) => code)
  const named = forms.flatMap((form) => codesOf(form.nodes))
  const known = [...new Set([...named, ...findingCodes])]
  const formMaps = edition.forms.map((form) => (typeof form === 'string' ? {} : form))
  return [
    ...edition.sources.flatMap((id, index) =>
      sources.includes(id)
        ? []
        : [issue([...path, 'sources', index], { code: 'source-unknown', id, known: sources })],
    ),
    ...duplicates(formMaps, [...path, 'forms'], 'id'),
    ...duplicates(edition.tolerated, [...path, 'tolerated'], 'code'),
    ...forms.flatMap((form, index) => {
      const at = typeof edition.forms[index] === 'string' ? [index] : [index, 'text']
      const place = [...path, 'forms', ...at]
      return [...form.issues(place), ...checkForm(rule, form.nodes, tolerated, place)]
    }),
    ...tolerated.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [issue([...path, 'tolerated', index, 'code'], { code: 'tolerance-unused', name, known })],
    ),
    ...checkExamples(rule, edition, [...path, 'examples']),
  ]
}

interface ReadForm {
  readonly nodes: readonly FormNode[]
  readonly issues: (path: Path) => RuleIssue[]
}

function readForm(text: string): ReadForm {
  try {
    return { nodes: parseForm(text), issues: () => [] }
  } catch (error) {
    if (!(error instanceof FormSyntaxError)) throw error
    const { problem, offset } = error
    const issues = (path: Path) => [
      { path, offset, problem: { code: 'form-syntax' as const, problem } },
    ]
    return { nodes: [], issues }
  }
}

function checkForm(
  rule: RuleFile,
  nodes: readonly FormNode[],
  tolerated: readonly string[],
  path: Path,
): RuleIssue[] {
  const slots = Object.keys(rule.slots)
  const undeclared = new Set(slotsOf(nodes).map(({ name }) => name))
  for (const slot of slots) undeclared.delete(slot)
  const count = countWordings(nodes)
  return [
    ...[...undeclared].map((slot) => issue(path, { code: 'slot-unknown', slot, known: slots })),
    ...codesOf(nodes)
      .filter((name) => !tolerated.includes(name))
      .map((name) => issue(path, { code: 'tolerance-unknown', name, known: tolerated })),
    ...(count > maxWordings
      ? [issue(path, { code: 'form-too-rich', count, limit: maxWordings })]
      : []),
  ]
}

function checkExamples(rule: RuleFile, edition: EditionFile, path: Path): RuleIssue[] {
  const known = Object.keys(rule.slots)
  return (['pass', 'fail'] as const).flatMap((kind) =>
    edition.examples[kind].flatMap((example, index) => {
      const at = [...path, kind, index]
      const codes = 'codes' in example ? example.codes : []
      return [
        ...Object.keys(example.values)
          .filter((slot) => !known.includes(slot))
          .map((slot) => issue([...at, 'values', slot], { code: 'slot-unknown', slot, known }))
          .map(atKey),
        ...unknownCodes(codes, (_, place) => [...at, 'codes', place]),
      ]
    }),
  )
}

function checkDates(editions: readonly EditionFile[]): RuleIssue[] {
  return editions.flatMap((edition, index) => {
    const { id, from, until } = edition
    const previous = editions[index - 1]
    const at = ['editions', index]
    const issues: RuleIssue[] = []
    // Dates of one length in one order of digits compare as strings.
    if (until !== undefined && until < from) {
      issues.push(issue([...at, 'until'], { code: 'dates-reversed', from, until }))
    }
    if (previous === undefined) return issues
    const pair = { first: previous.id, second: id }
    if (from < previous.from) {
      issues.push(issue([...at, 'from'], { code: 'editions-unordered', ...pair }))
    } else if (previous.until === undefined || previous.until >= from) {
      issues.push(issue([...at, 'from'], { code: 'editions-overlap', ...pair }))
    }
    return issues
  })
}

/** The items of a list whose name an earlier item has. */
export function duplicates(items: readonly unknown[], path: Path, key: 'id' | 'code'): RuleIssue[] {
  const seen = new Set<unknown>()
  return items.flatMap((item, index) => {
    const id = (item as Readonly<Record<string, unknown>> | null)?.[key]
    if (typeof id !== 'string') return []
    if (seen.has(id)) return [issue([...path, index, key], { code: 'id-duplicate', id })]
    seen.add(id)
    return []
  })
}

function unknownCodes(
  names: readonly string[],
  path: (name: string, index: number) => Path,
): RuleIssue[] {
  const known: readonly string[] = findingCodes
  return names.flatMap((name, index) =>
    known.includes(name) ? [] : [issue(path(name, index), { code: 'code-unknown', name, known })],
  )
}

function issue(path: Path, problem: RuleProblem): RuleIssue {
  return { path, problem }
}

function atKey(each: RuleIssue): RuleIssue {
  return { ...each, atKey: true }
}
