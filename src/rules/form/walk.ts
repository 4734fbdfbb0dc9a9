import type { FormBranch, FormNode } from '../types.ts'

export type SlotNode = Extract<FormNode, { readonly type: 'slot' }>

/** The slots of a form in reading order, alternatives included, repetitions kept. */
export function slotsOf(nodes: readonly FormNode[]): SlotNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'slot') return [node]
    return branchesOf(node).flatMap((branch) => slotsOf(branch.nodes))
  })
}

/** The literal words of a form in reading order, alternatives included. */
export function literalsOf(nodes: readonly FormNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'literal') return [node.text]
    return branchesOf(node).flatMap((branch) => literalsOf(branch.nodes))
  })
}

/** The codes of the deviations a form names, each once, in reading order. */
export function codesOf(nodes: readonly FormNode[]): string[] {
  const codes = nodes.flatMap(branchesOf).flatMap((branch) => {
    const inner = codesOf(branch.nodes)
    return branch.code === undefined ? inner : [branch.code, ...inner]
  })
  return [...new Set(codes)]
}

/** How many wordings a form has, all alternatives multiplied out. */
export function countWordings(nodes: readonly FormNode[]): number {
  return nodes.reduce((total, node) => {
    const counts = branchesOf(node).map((branch) => countWordings(branch.nodes))
    const sum = counts.reduce((left, right) => left + right, 0)
    if (node.type === 'choice') return total * sum
    return node.type === 'optional' ? total * (1 + sum) : total
  }, 1)
}

/** The wording that is written: first options, optional parts left out, slots filled by `fill`. */
export function canonicalText(
  nodes: readonly FormNode[],
  fill: (slot: SlotNode) => string,
): string {
  return tidy(written(nodes, fill))
}

/** Spaces as a typesetter leaves them: runs collapsed, none before a closing mark or after `(`. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:)\]])/gu, '')
    .replace(/\( /gu, '(')
    .trim()
}

function written(nodes: readonly FormNode[], fill: (slot: SlotNode) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'literal') return node.text
      if (node.type === 'slot') return fill(node)
      return node.type === 'choice' ? written(node.options[0]?.nodes ?? [], fill) : ''
    })
    .join('')
}

function branchesOf(node: FormNode): readonly FormBranch[] {
  if (node.type === 'choice') return node.options
  return node.type === 'optional' ? [node.branch] : []
}
