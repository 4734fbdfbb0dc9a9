import { read } from '../house/project.ts'

/** A fenced block of a page. */
export interface Block {
  readonly lang: string
  readonly text: string
  /** Line of its fence, 1-based, so that a failure can be found. */
  readonly line: number
}

/** The fenced blocks of a page in Markdown, in order. */
export const blocksOf = (page: string): readonly Block[] => {
  const blocks: Block[] = []
  let open: { lang: string; lines: string[]; line: number } | undefined
  for (const [index, line] of read(page).split('\n').entries()) {
    const fence = /^```(\w*)$/.exec(line)
    if (fence === null) open?.lines.push(line)
    else if (open === undefined) open = { lang: fence[1] ?? '', lines: [], line: index + 1 }
    else {
      blocks.push({ lang: open.lang, text: open.lines.join('\n'), line: open.line })
      open = undefined
    }
  }
  return blocks
}

/** The commands of a console block, each with the output that the page shows. */
export const commandsOf = (text: string): readonly { command: string; shown: string }[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.split('\n')
      return { command, shown: lines.join('\n').trimEnd() }
    })
