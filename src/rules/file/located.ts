/** A file being read; `path` is undefined for a rule that came as a string. */
export interface SourceFile {
  readonly path: string | undefined
  readonly text: string
}

/** A range of a file: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly file: SourceFile
  readonly start: number
  readonly end: number
}

export type Scalar = string | number | boolean | null

/** A value that remembers where it was written, so that merged files still give true places. */
export type Located =
  | { readonly kind: 'map'; readonly place: Place | undefined; readonly entries: Entries }
  | { readonly kind: 'list'; readonly place: Place | undefined; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly place: Place | undefined; readonly value: Scalar }

export type LocatedMap = Extract<Located, { readonly kind: 'map' }>
export type Entries = ReadonlyMap<string, Entry>
export interface Entry {
  readonly key: Place | undefined
  readonly value: Located
}

/** The bare value, for a schema to check. */
export function toPlain(node: Located): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toPlain)
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toPlain(entry.value)]))
}

/** A bare value as if read from a file that has no text, for instance a built-in rule. */
export function fromPlain(value: unknown): Located {
  if (Array.isArray(value)) return { kind: 'list', place: undefined, items: value.map(fromPlain) }
  if (typeof value !== 'object' || value === null) {
    return { kind: 'scalar', place: undefined, value: isScalar(value) ? value : null }
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, { key: undefined, value: fromPlain(item) }] as const)
  return { kind: 'map', place: undefined, entries: new Map(entries) }
}

/** The node a path leads to, or the last one on the way to it, with the nearest known places. */
export function follow(
  root: Located,
  path: readonly (string | number)[],
): { readonly node: Located; readonly whole: boolean; readonly place: Place | undefined } {
  let node = root
  let place = root.place
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined
    const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value
    if (next === undefined) return { node, whole: false, place }
    place = next.place ?? entry?.key ?? place
    node = next
  }
  return { node, whole: true, place }
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
