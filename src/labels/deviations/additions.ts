import type { Token } from '../../text/tokens.ts'
import { isFootnote } from '../around/footnote-marks.ts'
import { countWords } from '../around/sentences.ts'
import type { Surroundings } from '../around/surroundings.ts'
import type { Candidate } from '../assess.ts'
import type { Deviation } from '../label.ts'
import type { DeviationMaker } from './deviation-maker.ts'
import { replacedOpening } from './other-opening.ts'

/** From this mark on letters run from right to left (right-to-left override): no decoration. */
const backwards = '\u202e'

/** Text that was added to the label before its first or after its last word, in its sentence. */
export function additionsAround(candidate: Candidate, make: DeviationMaker): Deviation[] {
  const { source, tokens, around, first } = candidate
  const deviations: Deviation[] = []
  const { leading, trailing, marks, loose } = around
  const beside = around.quotedFrom === undefined ? [marks, loose] : [loose]
  for (const { from, to } of beside) {
    if (from >= to) continue
    const mark = make.slice(from, to)
    if (tokens.slice(from, to).some(({ norm }) => norm === backwards)) {
      deviations.push(make.at('punctuation', from, to, '', { actual: mark, expected: '' }))
      continue
    }
    const code = isFootnote(tokens, from, to) ? 'footnote-mark' : 'decoration'
    deviations.push(make.at(code, from, to, '', { mark }))
  }
  if (around.quotedFrom !== undefined) {
    deviations.push(make.at('label-quoted', around.quotedFrom, around.quotedFrom + 1, '', {}))
  }
  if (leading.from < leading.to) {
    const expected = replacedOpening(candidate, make)
    if (expected !== undefined) {
      const args = { actual: make.slice(leading.from, first).trim(), expected }
      deviations.push(make.at('word-changed', leading.from, leading.to, expected, args))
    } else deviations.push(make.inserted(leading.from, leading.to, source.rule.negations))
  }
  const { closing } = around
  if (closing.from < closing.to) {
    const mark = make.slice(closing.from, closing.to)
    const args = { actual: mark, expected: '' }
    deviations.push(make.at('punctuation', closing.from, closing.to, '', args))
  }
  if (isAddedAfter(tokens, around)) {
    deviations.push(make.inserted(trailing.from, trailing.to, source.rule.negations))
  }
  return deviations
}

/** A longer sentence that is tied on by nothing is the next paragraph, not an addition. */
const longestAddition = 10

/**
 * Words after the label in its own sentence are an addition to it when the sentence ends the line
 * or is tied on by a comma; else the label has run into the next paragraph, or stands in one whose
 * words they are.
 */
export function isAddedAfter(tokens: readonly Token[], around: Surroundings): boolean {
  const { leading, trailing, trailingMark, textBefore, textAfter } = around
  if (trailing.from >= trailing.to) return false
  if (trailingMark === ',') return true
  if (countWords(tokens, textBefore) > countWords(tokens, leading)) return false
  const words = countWords(tokens, trailing)
  return words <= longestAddition && words === countWords(tokens, textAfter)
}
