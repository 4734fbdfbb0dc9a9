import type { GrammaticalCase } from '../rules/types.ts'
import { commonPrefix, kinship } from '../text/similarity.ts'
import type { Token } from '../text/tokens.ts'
import type { Case } from './cases.ts'
import type { KnownName, NameForm } from './known-name.ts'
import { isSameName } from './names/same-name.ts'

/** How the words in a slot relate to the name that belongs there. */
export type NameMatch =
  | { readonly kind: 'equal'; readonly form: NameForm }
  /** The right name, but the form of the case is not known, so the case was not checked. */
  | { readonly kind: 'unverified' }
  | {
      readonly kind: 'abbreviated' | 'short' | 'former' | 'pseudonym' | 'order' | 'shortened'
      readonly form: NameForm
    }
  /** Every word of the name in its case, with other marks between them. */
  | { readonly kind: 'marks'; readonly form: NameForm }
  /** `exact`: word for word the name in another case, and not only like one. */
  | { readonly kind: 'case'; readonly form: NameForm; readonly exact: boolean }
  /** `at`: indices of the words written with letters of another alphabet. */
  | { readonly kind: 'lookalike'; readonly form: NameForm; readonly at: readonly number[] }
  /** The name is there, with words `from`..`to` (exclusive) before or after it. */
  | {
      readonly kind: 'inserted'
      readonly form: NameForm
      readonly from: number
      readonly to: number
    }
  /** `related`: it shares a telling word with the name, so it may be the name misspelt. */
  | { readonly kind: 'different'; readonly related: boolean }

type Words = readonly Token[]

/**
 * Compares the words found in a slot with a name. In: the slot's words without quotation marks,
 * the name, and the case the form asks for. Only equality passes; all else is told apart.
 */
export function matchName(words: Words, name: KnownName, to: GrammaticalCase): NameMatch {
  const wanted: Case = to === 'as-is' ? 'nominative' : to
  const here = name.forms.filter((form) => form.case === wanted)
  const elsewhere = name.forms.filter((form) => form.case !== wanted)

  for (const form of here) {
    if (!sameBy('norm', words, form.tokens)) continue
    return form.kind === 'full' ? { kind: 'equal', form } : { kind: form.kind, form }
  }
  for (const form of here) {
    if (!sameBy('skeleton', words, form.tokens)) continue
    const at = words.flatMap((word, index) =>
      word.norm === form.tokens[index]?.norm ? [] : [index],
    )
    return { kind: 'lookalike', form, at }
  }
  const full = here.find((form) => form.kind === 'full')
  if (full === undefined) return withoutForm(words, name)
  for (const form of elsewhere) {
    if (!sameBy('skeleton', words, form.tokens)) continue
    if (form.kind === 'former' || form.kind === 'pseudonym') return { kind: form.kind, form }
    const expected = here.find((other) => other.kind === form.kind) ?? full
    return { kind: 'case', form: expected, exact: true }
  }
  const letters = words.filter((word) => word.kind === 'word')
  for (const form of here) {
    const own = form.tokens.filter((word) => word.kind === 'word')
    if (sameBy('norm', letters, own)) return { kind: 'marks', form }
  }
  for (const form of here) {
    const rest = around(words, form.tokens)
    if (rest !== undefined) return { kind: 'inserted', form, ...rest }
  }
  const expected = full.tokens.filter((word) => word.kind === 'word')
  if (letters.length === expected.length) {
    if (letters.every((word, index) => matches(word, expected[index], name)))
      return { kind: 'case', form: full, exact: false }
    if (isReordered(letters, expected, name)) return { kind: 'order', form: full }
  }
  if (letters.length <= expected.length && isShortened(letters, expected, name)) {
    return { kind: 'shortened', form: full }
  }
  return { kind: 'different', related: sharesCore(letters, name) }
}

/** Whether the words are the name's own, perhaps in another case or alphabet, beyond all doubt. */
export function isExact(match: NameMatch): boolean {
  if (match.kind === 'case') return match.exact
  const doubtful: readonly NameMatch['kind'][] = [
    'marks',
    'order',
    'shortened',
    'inserted',
    'different',
  ]
  return !doubtful.includes(match.kind)
}

function withoutForm(words: Words, name: KnownName): NameMatch {
  const nominative = name.forms.find((form) => form.kind === 'full' && form.case === 'nominative')
  const expected = nominative?.tokens ?? []
  const same =
    words.length === expected.length &&
    words.every((word, index) => matches(word, expected[index], name))
  if (same) return { kind: 'unverified' }
  return { kind: 'different', related: sharesCore(words, name) }
}

function sameBy(key: 'norm' | 'skeleton', words: Words, expected: Words): boolean {
  return (
    words.length === expected.length &&
    words.every((word, index) => word[key] === expected[index]?.[key])
  )
}

/** Where `expected` stands inside `words`, as the range of what else stands there. */
function around(words: Words, expected: Words): { from: number; to: number } | undefined {
  const surplus = words.length - expected.length
  if (surplus <= 0) return undefined
  if (sameBy('skeleton', words.slice(0, expected.length), expected)) {
    return { from: expected.length, to: words.length }
  }
  if (sameBy('skeleton', words.slice(surplus), expected)) return { from: 0, to: surplus }
  return undefined
}

function isReordered(words: Words, expected: Words, name: KnownName): boolean {
  const left = [...expected]
  for (const word of words) {
    const index = left.findIndex((other) => matches(word, other, name))
    if (index === -1) return false
    left.splice(index, 1)
  }
  return true
}

/** Some of the name's words in their order, or initials for them: «Иванов И. И.». */
function isShortened(words: Words, expected: Words, name: KnownName): boolean {
  if (words.length === 0) return false
  const left = [...expected]
  for (const word of words) {
    const index = left.findIndex(
      (other) =>
        matches(word, other, name) || (word.norm.length === 1 && other.norm.startsWith(word.norm)),
    )
    if (index === -1) return false
    left.splice(index, 1)
  }
  return sharesCore(words, name)
}

function sharesCore(words: Words, name: KnownName): boolean {
  return words.some((word) =>
    [...name.core].some((telling) => {
      if (telling === word.skeleton) return telling.length > 1
      const relation = kinship(telling, word.skeleton)
      if (name.quoted) return relation === 'typo'
      return relation !== 'none' || sameShortStem(telling, word.skeleton)
    }),
  )
}

/** The same word of the name, in any case; what stands in quotes never declines. */
function matches(word: Token, other: Token | undefined, name: KnownName): boolean {
  if (other === undefined) return false
  if (name.quoted && name.core.has(other.skeleton)) return word.skeleton === other.skeleton
  return related(word, other)
}

/** The same word, perhaps in another case. */
export function related(word: Token, other: Token | undefined): boolean {
  if (other === undefined) return false
  if (word.skeleton === other.skeleton) return true
  const sameName = isSameName(word.skeleton, other.skeleton)
  if (sameName !== undefined) return sameName
  return (
    kinship(word.skeleton, other.skeleton) === 'inflection' ||
    sameShortStem(word.skeleton, other.skeleton)
  )
}

/** Short names keep two or three letters in all cases: «Яна», «Яной»; «Илья», «Ильи». */
function sameShortStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  const stem = commonPrefix(a, b)
  return longer <= 7 && stem >= 2 && stem >= shorter - 1 && longer - stem <= 3
}
