import type { Range } from '../../../reading/source-map.ts'

/** A construct of a document; ranges of the source. */
export interface Construct extends Range {
  readonly type: string
}

/** What is in the source and not on the page. */
export const unseen: ReadonlySet<string> = new Set([
  'codeFencedFence',
  'definition',
  'gfmFootnoteDefinitionLabel',
  'reference',
  'resource',
  'tableDelimiterRow',
  'taskListCheck',
  'toml',
  'yaml',
])

/** What a construct becomes, where its marks need no place of their own. */
export const elements: Readonly<Record<string, string>> = {
  autolink: 'a',
  blockQuote: 'blockquote',
  codeText: 'code',
  listOrdered: 'ol',
  listUnordered: 'ul',
  literalAutolink: 'a',
  paragraph: 'p',
  table: 'table',
  tableBody: 'tbody',
  tableData: 'td',
  tableHead: 'thead',
  tableHeader: 'th',
  tableRow: 'tr',
}

/** What text between marks becomes. */
export const wrapped: Readonly<Record<string, string>> = {
  emphasis: 'em',
  strong: 'strong',
  strikethrough: 'del',
}

/** What stands in no line. */
export const flow: ReadonlySet<string> = new Set([
  'atxHeading',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'htmlFlow',
  'listOrdered',
  'listUnordered',
  'paragraph',
  'setextHeading',
  'table',
  'thematicBreak',
  'toml',
  'yaml',
])
