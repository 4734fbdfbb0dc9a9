import { type KnownName, writtenIn } from '../register/known-name.ts'
import { canonicalText, slotsOf } from '../rules/form/walk.ts'
import type { Edition, GrammaticalCase } from '../rules/types.ts'
import { onceFor } from '../text/once-for.ts'

/** The label as it is written, or which form of which name is missing to write it. */
type Canonical =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'unknown'
      readonly slot: string
      readonly name: string
      readonly case: GrammaticalCase
    }

type Names = ReadonlyMap<string, KnownName>

/** Labels of editions written with these names: every text of a run asks for the same few. */
const writtenWith = onceFor((_: Names) => new Map<Edition, Canonical>())

/**
 * The canonical label of an edition: its first form, first options, names in full. The names are
 * not changed afterwards.
 */
export function canonicalLabel(edition: Edition, names: Names): Canonical {
  const known = writtenWith(names)
  const made = known.get(edition) ?? writeLabel(edition, names)
  known.set(edition, made)
  return made
}

function writeLabel(edition: Edition, names: Names): Canonical {
  const form = edition.forms[0]
  if (form === undefined) throw new Error(`Edition ${edition.id} has no form.`)
  for (const slot of slotsOf(form.nodes)) {
    const name = names.get(slot.name)
    if (name === undefined || writtenIn(name, slot.case) === undefined) {
      return { kind: 'unknown', slot: slot.name, name: name?.nominative ?? '', case: slot.case }
    }
  }
  const text = canonicalText(form.nodes, (slot) => {
    const name = names.get(slot.name)
    return (name === undefined ? undefined : writtenIn(name, slot.case)) ?? ''
  })
  const upper = edition.presentation.letters === 'upper'
  return { kind: 'text', text: upper ? text.toUpperCase() : text }
}
