import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { ownCode } from '../checks/severity.ts'
import type { Edit, Finding } from '../messages/finding.ts'
import type { InjectResult, PlashkaMessage } from '../plashka.ts'
import { rangeOf, toDiagnostic } from './diagnostics.ts'
import type { Uses } from './host.ts'
import type { Deed } from './lsp-words.ts'
import { mendOpen, type OpenText, reasonOf, validateOpen } from './open-text.ts'
import { lspWords } from './words.ts'

/** The kind by which an editor asks to mend everything, on saving for instance. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.plashka`

export interface FixOptions {
  /** Kinds the editor asked for; all where it asked for none. */
  readonly only: readonly string[] | undefined
  /** Whether the editor shows an action that is disabled together with the reason. */
  readonly showsDisabled: boolean
  /** Whether it takes changes of one version of a document. */
  readonly takesVersions: boolean
}

/** What `inject` can do about one finding: edits, or why there are none. */
type Remedy = { readonly edits: readonly Edit[] } | { readonly refusal: string } | undefined

const isAsked = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))

/** The rule of a finding, and those whose labels stand beside its label: they are written as one. */
const family = (rule: string, { settings: { rules } }: OpenText): ReadonlySet<string> => {
  const partnersOf = (id: string) =>
    rules
      .find((each) => each.id === id)
      ?.editions.flatMap(({ placement }) => (placement.where === 'beside' ? [placement.of] : []))
  const own = [rule, ...(partnersOf(rule) ?? [])]
  const beside = rules.filter(({ id }) => partnersOf(id)?.includes(rule)).map(({ id }) => id)
  return new Set([...own, ...beside])
}

/** Only the finding's own rules, and the finding weighs enough to be mended, as it was asked for. */
const usesFor = (finding: Finding, open: OpenText): Uses => {
  const { rules, use } = open.settings
  const kept = family(finding.rule, open)
  const key = ownCode(finding) ?? finding.code
  const uses = rules.map(({ id }): [string, Uses[string]] => {
    const own = use[id] ?? {}
    if (!kept.has(id)) return [id, { enabled: false }]
    if (id !== finding.rule) return [id, own]
    return [id, { ...own, severities: { ...own.severities, [key]: 'error' } }]
  })
  return Object.fromEntries(uses)
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.rule === b.rule && a.start === b.start && a.end === b.end

/** Asks `inject` to mend one finding; the answer is taken only where the finding is then gone. */
export const remedyFor = (finding: Finding, open: OpenText): Remedy => {
  if (!open.settings.rules.some(({ id }) => id === finding.rule)) return undefined
  const result = mendOpen(open, usesFor(finding, open))
  if ('refused' in result) return undefined
  if (result.mended.some(({ data }) => isSame(data, finding))) return { edits: result.edits }
  const refusal = conflictsOf(result).find(({ rule }) => rule === finding.rule)
  return refusal === undefined ? undefined : { refusal: reasonOf(refusal, open) }
}

const conflictsOf = ({ findings }: InjectResult): readonly Finding[] =>
  findings.map(({ data }) => data).filter(({ code }) => code === 'conflict')

/** Whether the edits put a label in, take one out, both, or change one where it stands. */
const deedOf = (edits: readonly Edit[]): Deed => {
  const puts = edits.some(({ start, end, text }) => start === end && text.trim() !== '')
  const takes = edits.some(({ start, end, text }) => end > start && text.trim() === '')
  const changes = edits.some(({ start, end, text }) => end > start && text.trim() !== '')
  if (changes || !(puts || takes)) return 'mend'
  if (puts && takes) return 'move'
  return puts ? 'put' : 'take'
}

const workspaceEdit = (
  { document }: OpenText,
  edits: readonly Edit[],
  { takesVersions }: FixOptions,
): WorkspaceEdit => {
  const changes: TextEdit[] = edits.map((edit) => ({
    range: rangeOf(document, edit),
    newText: edit.text,
  }))
  const { uri, version } = document
  return takesVersions
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } }
}

const touches = (document: OpenText['document'], asked: Range) => {
  const from = document.offsetAt(asked.start)
  const to = document.offsetAt(asked.end)
  return ({ data }: PlashkaMessage): boolean => data.start <= to && data.end >= from
}

/** Findings with one remedy in common, such as two slips in one label, are one action. */
const quickFixes = (open: OpenText, asked: Range, options: FixOptions): CodeAction[] => {
  const { document, settings } = open
  const words = lspWords(settings.lang)
  const result = validateOpen(open)
  if ('refused' in result) return []
  const actions = new Map<string, CodeAction & { readonly diagnostics: Diagnostic[] }>()
  for (const { data, reason } of result.findings.filter(touches(document, asked))) {
    const remedy = remedyFor(data, open)
    if (remedy === undefined) continue
    const diagnostic = toDiagnostic(document, data, reason)
    const key = JSON.stringify(remedy)
    const known = actions.get(key)
    if (known !== undefined) known.diagnostics.push(diagnostic)
    else if ('edits' in remedy) {
      actions.set(key, {
        title: words.fix[deedOf(remedy.edits)](data.rule),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: workspaceEdit(open, remedy.edits, options),
      })
    } else if (options.showsDisabled) {
      actions.set(key, {
        title: words.fix.mend(data.rule),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        disabled: { reason: remedy.refusal },
      })
    }
  }
  return [...actions.values()]
}

/** Everything that can be done about a stretch of a text. Every edit is one that `inject` makes. */
export const fixesAt = (open: OpenText, asked: Range, options: FixOptions): CodeAction[] => {
  // Whose label it should be is not known.
  if (!open.settings.hasPublisher) return []
  const quick = isAsked(CodeActionKind.QuickFix, options.only)
    ? quickFixes(open, asked, options)
    : []
  const wantsAll = options.only !== undefined && isAsked(fixAllKind, options.only)
  if (quick.length === 0 && !wantsAll) return quick
  const mended = mendOpen(open)
  if ('refused' in mended || mended.edits.length === 0) return quick
  const all = {
    title: lspWords(open.settings.lang).fixAll,
    edit: workspaceEdit(open, mended.edits, options),
  }
  const same = JSON.stringify(all.edit)
  const isNew = quick.length > 0 && quick.every(({ edit }) => JSON.stringify(edit) !== same)
  return [
    ...quick,
    ...(isNew ? [{ ...all, kind: CodeActionKind.QuickFix }] : []),
    ...(wantsAll ? [{ ...all, kind: fixAllKind }] : []),
  ]
}
