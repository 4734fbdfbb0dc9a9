import type { Node } from 'unist'

export function blocksOfMarkdown(text: string): Node[]
export function blocksOfMdx(text: string): Node[]
