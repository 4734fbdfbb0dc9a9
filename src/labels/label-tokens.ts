import { onceFor } from '../text/once-for.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import {
  isNumber,
  lettersBeforeNumber,
  numberCutOff,
  withFootnoteNumbers,
} from './footnote-marks.ts'
import type { LabelReader } from './reader.ts'

/**
 * Cuts a text into words and marks as one reads them who knows the label: the number of a footnote
 * that touches a word is a mark of its own, and so is one in brackets. Linear in the text.
 */
export function labelTokens(text: string, from: number, to: number, reader: LabelReader): Token[] {
  const words = wordsOf(reader)
  const tokens = tokenize(text, from, to)
  const cut = tokens.flatMap((token) =>
    isWhole(token, words) ? [token] : parts(text, token, words),
  )
  return words.hasNumber ? cut : withFootnoteNumbers(cut)
}

/** The words that a label of a reader is made of, folded and without look-alikes. */
interface Words {
  readonly all: ReadonlySet<string>
  /** A name has such a number of its own, which is then no footnote's. */
  readonly hasNumber: boolean
}

const wordsOf = onceFor(({ forms, names }: LabelReader): Words => {
  const all = new Set<string>()
  for (const { form } of forms) {
    for (const { kind, skeleton } of form.steps) if (kind === 'word') all.add(skeleton)
  }
  let hasNumber = false
  for (const { tokens } of [...names.values()].flatMap((name) => name.forms)) {
    for (const { kind, skeleton } of tokens) if (kind === 'word') all.add(skeleton)
    hasNumber ||= tokens.some(isNumber)
  }
  return { all, hasNumber }
})

function isWhole(token: Token, words: Words): boolean {
  return token.kind !== 'word' || words.all.has(token.skeleton)
}

/** A word that is none of the label's, cut in two where both parts are. */
function parts(text: string, token: Token, words: Words): readonly Token[] {
  const letters = lettersBeforeNumber(token, (word) => words.all.has(word))
  if (letters !== undefined) return numberCutOff(text, token, letters)
  return [token]
}
