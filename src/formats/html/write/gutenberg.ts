import type { Range } from '../../../reading/source-map.ts'

/** A block of the WordPress editor, from its opening comment to its closing one. */
interface EditorBlock extends Range {
  readonly name: string
  /** Between the comments. */
  readonly content: Range
  readonly parent: EditorBlock | undefined
}

/** Blocks made of other blocks: one more among them is in its place. */
const holders = new Set([
  'group',
  'column',
  'cover',
  'post-content',
  'template-part',
  'row',
  'stack',
])

const delimiter = /^<!--\s+(\/?)wp:([a-z][a-z0-9_/-]*)\s/

/** The editor blocks of a source, from its comments. Comments that do not pair are passed over. */
export function editorBlocks(source: string, comments: readonly Range[]): EditorBlock[] {
  const blocks: EditorBlock[] = []
  type Open = { -readonly [K in keyof EditorBlock]: EditorBlock[K] }
  const open: (Open & { content: Range })[] = []
  for (const { start, end } of [...comments].sort((a, b) => a.start - b.start)) {
    const found = delimiter.exec(source.slice(start, Math.min(end, start + 120)))
    if (found === null || source.slice(end - 4, end) === '/-->') continue
    const name = found[2] ?? ''
    if (found[1] === '') {
      open.push({ name, start, end, content: { start: end, end }, parent: open.at(-1) })
      continue
    }
    const block = open.findLast((one) => one.name === name)
    if (block === undefined) continue
    while (open.pop() !== block);
    block.end = end
    block.content = { start: block.content.start, end: start }
    blocks.push(block)
  }
  return blocks
}

/** The block a point has to leave so that a new block can stand beside it. */
export function blockToLeave(blocks: readonly EditorBlock[], at: number): EditorBlock | undefined {
  const around = blocks.filter(({ start, end }) => start < at && at < end)
  const innermost = around.reduce<EditorBlock | undefined>(
    (best, one) => (best === undefined || one.start > best.start ? one : best),
    undefined,
  )
  if (innermost === undefined || holders.has(innermost.name)) return undefined
  let block = innermost
  while (
    block.parent !== undefined &&
    around.includes(block.parent) &&
    !holders.has(block.parent.name)
  ) {
    block = block.parent
  }
  return block
}
