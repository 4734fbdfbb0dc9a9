import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Setup } from '../plashka/options/setup.ts'
import type { PlashkaMessage } from '../plashka/types.ts'
import { plashkaOf } from '../plashka.ts'
import type { Leaf } from './leaves.ts'
import type { Locate } from './run.ts'

/**
 * Says where a finding on a tree is in the file. Where the tree carries positions and the file its
 * source, the source itself is judged too and gives the exact place: positions of trees are those
 * of whole nodes, and off after entities and escapes. A finding that only the tree has, because
 * another plugin changed it, gets the place of its node; a tree without positions gives none.
 */
export function locator(
  tree: Node,
  leaves: readonly Leaf[],
  file: VFile,
  format: string,
  title: string | undefined,
  made: Setup,
): Locate {
  if (tree.position === undefined || file.value === undefined || file.value === '')
    return () => undefined
  const inSource = judgeSource(file, format, title, made)
  const seen = new Map<string, number>()
  return (finding) => {
    const key = `${finding.rule} ${finding.code}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const same = inSource.filter(
      ({ ruleId, code }) => ruleId === finding.rule && code === finding.code,
    )
    const found =
      same[nth] ?? (finding.code === 'conflict' ? firstError(inSource, finding.rule) : undefined)
    if (found !== undefined) return { place: found.place, actual: found.data.actual }
    const position = leaves.find(
      (leaf) => leaf.start <= finding.start && finding.start <= leaf.end,
    )?.position
    return position === undefined ? undefined : { place: position, actual: finding.actual }
  }
}

function judgeSource(
  { value, data }: VFile,
  format: string,
  title: string | undefined,
  made: Setup,
): readonly PlashkaMessage[] {
  const file = { value, data: data as Record<string, unknown> }
  return plashkaOf(made).validate(file, { format, title }).findings
}

function firstError(messages: readonly PlashkaMessage[], rule: string): PlashkaMessage | undefined {
  return messages.find(({ ruleId, data }) => ruleId === rule && data.severity === 'error')
}
