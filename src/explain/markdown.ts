import type { Block, Explanation, SourceLine } from './explanation.ts'

const sourceItem = ({ title, url, doubt }: SourceLine): string =>
  `- ${url === undefined ? title : `[${title}](${url})`}: ${doubt}`

/** A fence longer than any run of backticks inside. */
const fence = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}

const blockLines = (block: Block, level: number): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(level)} ${block.text}`]
    case 'text':
      return [block.text]
    case 'said':
      return [`> ${block.text}`]
    case 'code':
      return [`${fence(block.text)}${block.language}`, block.text, fence(block.text)]
    case 'list':
      return block.items.map((item) => `- ${item}`)
    case 'sources':
      return block.sources.map(sourceItem)
  }
}

/** An explanation as Markdown, its headings at a level; without its title. */
export const explanationMarkdown = ({ blocks }: Explanation, level: number): string =>
  blocks.map((block) => blockLines(block, level).join('\n')).join('\n\n')
