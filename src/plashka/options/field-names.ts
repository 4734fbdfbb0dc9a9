import type { FieldNames } from '../../formats/fields.ts'
import { PlashkaError } from '../error.ts'
import type { FieldOptions } from '../types.ts'

/** Names of fields as lists. @throws PlashkaError on an empty list or name, or an unknown key. */
export function fieldNames(given: FieldOptions = {}): FieldNames {
  const unknown = Object.keys(given).find((key) => key !== 'title' && key !== 'date')
  if (unknown !== undefined) {
    throw new PlashkaError(
      'option-unknown',
      `Unknown option "fields.${unknown}"; expected fields.title or fields.date.`,
    )
  }
  return { title: namesIn('title', given.title), date: namesIn('date', given.date) }
}

function namesIn(
  key: 'title' | 'date',
  given: string | readonly string[] | undefined,
): readonly string[] | undefined {
  if (given === undefined) return undefined
  const names = typeof given === 'string' ? [given] : given
  const isList = Array.isArray(names) && names.length > 0
  if (isList && names.every((name) => typeof name === 'string' && name.trim() !== '')) return names
  throw new PlashkaError(
    'option-unknown',
    `fields.${key} is ${JSON.stringify(given)}; expected a name of a field, or a list of them.`,
  )
}
