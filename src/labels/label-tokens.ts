import type { FormStep } from '../rules/form/compile.ts'
import { onceFor } from '../text/once-for.ts'
import { isMisspelt } from '../text/similarity.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import {
  cutAfter,
  isNumber,
  lettersBeforeNumber,
  numberCutOff,
  withFootnoteNumbers,
  withNumbersApart,
} from './around/footnote-marks.ts'
import { withoutDivision } from './divided-words.ts'
import type { LabelReader } from './reader.ts'

/**
 * Cuts a text into words and marks as one reads them who knows the label: the number of a footnote
 * that touches a word is a mark of its own, and so is one in brackets; a name and the form's word
 * beside it that lost the space between them are two words, of which the second is not `spaced`; a
 * word divided by a hyphen is one.
 * Linear in the text.
 */
export function labelTokens(text: string, from: number, to: number, reader: LabelReader): Token[] {
  const words = labelWordsOf(reader)
  const isKnown = (word: string): boolean => words.all.has(word)
  const isNear = (word: string): boolean => [...words.all].some((own) => isMisspelt(own, word))
  const tokens = withoutDivision(text, tokenize(text, from, to), isKnown, isNear)
  const cut = tokens.flatMap((token) =>
    isWhole(token, words) ? [token] : parts(text, token, words),
  )
  if (words.hasNumber) return cut
  return withFootnoteNumbers(withNumbersApart(cut, (word) => words.all.has(word)))
}

/** The words that a label of a reader is made of, folded and without look-alikes. */
interface LabelWords {
  readonly all: ReadonlySet<string>
  readonly inNames: ReadonlySet<string>
  readonly beforeSlots: readonly string[]
  readonly afterSlots: readonly string[]
  /** A name has such a number of its own, which is then no footnote's. */
  readonly hasNumber: boolean
}

export const labelWordsOf = onceFor(({ forms, names }: LabelReader): LabelWords => {
  const all = new Set<string>()
  const inNames = new Set<string>()
  const beforeSlots = new Set<string>()
  const afterSlots = new Set<string>()
  for (const { steps } of forms.map(({ form }) => form)) {
    for (const step of steps) {
      if (step.kind === 'word') all.add(step.skeleton)
      for (const other of step.before.map((before) => steps[before])) {
        if (step.kind === 'slot' && isLong(other)) beforeSlots.add(other.skeleton)
        if (other?.kind === 'slot' && isLong(step)) afterSlots.add(step.skeleton)
      }
    }
  }
  let hasNumber = false
  for (const { tokens } of [...names.values()].flatMap((name) => name.forms)) {
    for (const { kind, skeleton } of tokens) if (kind === 'word') inNames.add(skeleton)
    hasNumber ||= tokens.some(isNumber)
  }
  for (const word of inNames) all.add(word)
  return {
    all,
    inNames,
    beforeSlots: [...beforeSlots],
    afterSlots: [...afterSlots],
    hasNumber,
  }
})

/** A single letter at a word is an ending more often than a word. */
function isLong(step: FormStep | undefined): step is FormStep {
  return step?.kind === 'word' && step.skeleton.length > 1
}

function isWhole(token: Token, words: LabelWords): boolean {
  return token.kind !== 'word' || words.all.has(token.skeleton)
}

/** A word that is none of the label's, cut in two where both parts are. */
function parts(text: string, token: Token, words: LabelWords): readonly Token[] {
  const letters = lettersBeforeNumber(token, (word) => words.all.has(word))
  if (letters !== undefined) return numberCutOff(text, token, letters)
  const { skeleton } = token
  for (const word of words.beforeSlots) {
    if (skeleton.startsWith(word) && words.inNames.has(skeleton.slice(word.length)))
      return cutAfter(text, token, word.length)
  }
  for (const word of words.afterSlots) {
    const length = skeleton.length - word.length
    if (skeleton.endsWith(word) && words.inNames.has(skeleton.slice(0, length)))
      return cutAfter(text, token, length)
  }
  return [token]
}
