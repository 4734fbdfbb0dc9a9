import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { Finding } from '../messages/finding.ts'
import { sentence } from '../messages/sentence.ts'
import type { Result } from '../plashka.ts'
import type { Edition, LegalSource, Rule } from '../rules/types.ts'
import { rangeOf } from './diagnostics.ts'
import { remedyFor } from './fixes.ts'
import { type OpenText, validateOpen } from './open-text.ts'
import { lspWords } from './words.ts'

type Label = Result['labels'][number]

/** Names and quotations come from texts, and must not become markup in the editor. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')

interface Page {
  readonly strong: (text: string) => string
  readonly plain: (text: string) => string
  readonly link: (title: string, url: string) => string
}

const markdownPage: Page = {
  strong: (text) => `**${escapeMarkdown(text)}**`,
  plain: escapeMarkdown,
  link: (title, url) => `[${escapeMarkdown(title)}](<${url.replaceAll('>', '%3E')}>)`,
}

const plainPage: Page = {
  strong: (text) => text,
  plain: (text) => text,
  link: (title, url) => `${title} ${url}`,
}

const basisOf = (
  rules: readonly Rule[],
  rule: string,
  edition: string | undefined,
): { readonly rule: Rule; readonly edition: Edition | undefined } | undefined => {
  const found = rules.find(({ id }) => id === rule)
  return found && { rule: found, edition: found.editions.find(({ id }) => id === edition) }
}

/** Answers what an editor asks about a place: the findings there, or else the label. */
export const hoverAt = (
  open: OpenText,
  position: Position,
  markdown: boolean,
): Hover | undefined => {
  const { document, settings } = open
  const at = document.offsetAt(position)
  const covers = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start <= at && at <= end
  const result = validateOpen(open)
  if ('refused' in result) return undefined
  const { findings, labels } = result
  const here = findings.map(({ data }) => data).filter(covers)
  const label = labels.find(covers)
  const place = here[0] ?? label
  if (place === undefined) return undefined
  const page = markdown ? markdownPage : plainPage
  const parts = here.map((finding) => findingPage(finding, open, page))
  const told = new Set(here.map(({ rule }) => rule))
  if (label !== undefined && !told.has(label.rule))
    parts.push(labelPage(label, settings.rules, open, page))
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText
  const value = parts.join(markdown ? '\n\n---\n\n' : '\n\n')
  return { contents: { kind, value }, range: rangeOf(document, place) }
}

const findingPage = (finding: Finding, open: OpenText, page: Page): string => {
  const { lang, rules } = open.settings
  const words = lspWords(lang)
  const { reason, note } = sentence(finding, lang)
  const remedy = remedyFor(finding, open)
  const basis = basisOf(rules, finding.rule, finding.edition)
  return [
    `${page.strong(`${words.severity[finding.severity]}.`)} ${page.plain(reason)}`,
    ...(note === undefined ? [] : [page.plain(note)]),
    ...(remedy !== undefined && 'refusal' in remedy
      ? [page.plain(words.cannotFix(remedy.refusal))]
      : []),
    page.plain(`${finding.rule} · ${finding.code}`),
    ...(basis === undefined ? [] : sourceLines(basis.rule, basis.edition, open, page)),
  ].join('\n\n')
}

const labelPage = (
  { rule: id, edition: editionId, slots }: Label,
  rules: readonly Rule[],
  open: OpenText,
  page: Page,
): string => {
  const { lang } = open.settings
  const words = lspWords(lang)
  const basis = basisOf(rules, id, editionId)
  const title = basis === undefined ? id : basis.rule.title[lang]
  const filled = slots.filter(({ value }) => value !== '')
  return [
    page.strong(words.label(title)),
    ...(basis?.edition === undefined
      ? []
      : [page.plain(words.edition(editionId, basis.edition.from, basis.edition.until))]),
    ...filled.map(({ name, value }) =>
      page.plain(words.slot(basis?.rule.slots[name]?.title[lang] ?? name, value)),
    ),
    ...(basis === undefined ? [] : sourceLines(basis.rule, basis.edition, open, page)),
  ].join('\n\n')
}

/** The legal sources of the edition, of the rule where no edition is known, with their standing. */
const sourceLines = (
  rule: Rule,
  edition: Edition | undefined,
  { settings: { lang } }: OpenText,
  page: Page,
): readonly string[] => {
  const words = lspWords(lang)
  const line = ({ title, url, confidence }: LegalSource): string => {
    const name = title[lang]
    const shown = url === undefined ? page.plain(name) : page.link(name, url)
    return `${page.plain(words.source)}: ${shown} (${page.plain(words.confidence[confidence])})`
  }
  return rule.sources.filter(({ id }) => edition?.sources.includes(id) ?? true).map(line)
}
