import { formId } from './assemble.ts'
import type { Entries, Entry, Located, LocatedMap } from './file/located.ts'

type ListMerge = (base: Located, patch: Located) => Located

/**
 * Lays a patch over a rule: maps key by key, the lists that have names by name, all else replaced.
 * Both are as their files wrote them; whether the result is a rule is for the full check to say.
 */
export function extendRule(base: LocatedMap, patch: LocatedMap): LocatedMap {
  const merged = mergeMaps(base, patch, {
    sources: (left, right) => mergeNamed(left, right, 'id', mergeMaps),
    editions: (left, right) => byDate(mergeNamed(left, right, 'id', mergeEditions)),
  })
  return merged
}

function mergeEditions(base: LocatedMap, patch: LocatedMap): LocatedMap {
  return mergeMaps(base, patch, {
    forms: (left, right) => mergeNamed(nameForms(left), right, 'id', mergeMaps),
    tolerated: (left, right) => mergeNamed(left, right, 'code', mergeMaps),
    // Its keys depend on `where`, so half of one and half of another would be neither.
    placement: (_, right) => right,
  })
}

function mergeMaps(
  base: LocatedMap,
  patch: LocatedMap,
  special: Readonly<Record<string, ListMerge>> = {},
): LocatedMap {
  const entries = new Map<string, Entry>(base.entries)
  for (const [key, entry] of patch.entries) {
    const old = entries.get(key)?.value
    const merge = Object.hasOwn(special, key) ? special[key] : undefined
    const value = old === undefined ? entry.value : (merge ?? mergeValues)(old, entry.value)
    entries.set(key, { key: entry.key, value })
  }
  return { kind: 'map', place: patch.place, entries }
}

function mergeValues(base: Located, patch: Located): Located {
  return base.kind === 'map' && patch.kind === 'map' ? mergeMaps(base, patch) : patch
}

function mergeNamed(
  base: Located,
  patch: Located,
  key: 'id' | 'code',
  merge: (base: LocatedMap, patch: LocatedMap) => LocatedMap,
): Located {
  if (base.kind !== 'list' || patch.kind !== 'list') return patch
  const items = [...base.items]
  for (const item of patch.items) {
    const name = nameOf(item, key)
    const at = name === undefined ? -1 : items.findIndex((each) => nameOf(each, key) === name)
    const old = items[at]
    if (old?.kind === 'map' && item.kind === 'map') items[at] = merge(old, item)
    else items.push(item)
  }
  return { kind: 'list', place: patch.place, items }
}

function nameForms(forms: Located): Located {
  if (forms.kind !== 'list') return forms
  const items = forms.items.map((item, index): Located => {
    if (item.kind !== 'scalar') return item
    const id: Located = { kind: 'scalar', place: item.place, value: formId(index) }
    const entries: Entries = new Map([
      ['id', { key: undefined, value: id }],
      ['text', { key: undefined, value: item }],
    ])
    return { kind: 'map', place: item.place, entries }
  })
  return { ...forms, items }
}

function byDate(editions: Located): Located {
  if (editions.kind !== 'list') return editions
  const from = (item: Located) => nameOf(item, 'from') ?? ''
  // Not localeCompare: the order of dates is the same in every language.
  const items = [...editions.items].sort(
    (left, right) => Number(from(left) > from(right)) - Number(from(left) < from(right)),
  )
  return { ...editions, items }
}

/** The name by which an item of a list is known, where it is written as a word. */
export function nameOf(item: Located, key: 'id' | 'code' | 'from'): string | undefined {
  const value = item.kind === 'map' ? item.entries.get(key)?.value : undefined
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
