import type { KnownName, NameForm } from '../../register/known-name.ts'
import type { Token } from '../../text/tokens.ts'
import type { DeviationMaker } from '../deviations/deviation-maker.ts'
import type { Deviation } from '../label.ts'
import type { Named } from './named.ts'

/**
 * Spaces at a full stop inside a name that has none there: «МЕМО. РУ» for «МЕМО.РУ». At initials
 * («И.И.»), and where the name itself has a space, they are free.
 */
export function tornNames(entry: Named, known: KnownName, make: DeviationMaker): Deviation[] {
  const { words, indices } = entry
  const form = known.forms.find(({ tokens }) => isSame(words, tokens))
  return (form?.tokens ?? []).flatMap((stop, at) => {
    if (form === undefined || !isTight(form.tokens, at) || isTight(words, at)) return []
    const [from, to] = [indices[at - 1], indices[at + 1]]
    const [first, last] = [form.tokens[at - 1], form.tokens[at + 1]]
    if (from === undefined || to === undefined || stop.norm !== '.') return []
    return [make.spacing(from, to + 1, form.text.slice(first?.start, last?.end))]
  })
}

/** Marks that are missing, added or others between the words of a name, which are all right. */
export function nameMarks(entry: Named, form: NameForm, make: DeviationMaker): Deviation[] {
  const found = marksByWord(entry.words)
  const wanted = marksByWord(form.tokens)
  const deviations: Deviation[] = []
  for (const [gap, { marks, after }] of found.entries()) {
    const expected = wanted[gap]?.marks.map(({ norm }) => norm).join('') ?? ''
    if (marks.map(({ norm }) => norm).join('') === expected) continue
    const word = entry.indices[after] ?? entry.from
    const from = entry.indices[after + 1]
    if (marks.length === 0 || from === undefined) {
      deviations.push(make.after('punctuation', word, expected, { actual: '', expected }))
      continue
    }
    const to = (entry.indices[after + marks.length] ?? from) + 1
    const actual = make.slice(from, to)
    deviations.push(make.at('punctuation', from, to, expected, { actual, expected }))
  }
  return deviations
}

/** Whether a mark stands between two words of two letters or more, and touches both. */
function isTight(words: readonly Token[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]]
  if (mark?.kind !== 'mark' || mark.spaced || after === undefined || after.spaced) return false
  return isLong(before) && isLong(after)
}

function isLong(word: Token | undefined): boolean {
  return word?.kind === 'word' && word.norm.length > 1
}

function isSame(words: readonly Token[], expected: readonly Token[]): boolean {
  return (
    words.length === expected.length &&
    words.every((word, at) => word.skeleton === expected[at]?.skeleton)
  )
}

/** The marks before the first word (`after` is -1) and behind each: index of the word, its marks. */
function marksByWord(words: readonly Token[]): { after: number; marks: Token[] }[] {
  const gaps: { after: number; marks: Token[] }[] = [{ after: -1, marks: [] }]
  for (const [at, word] of words.entries()) {
    if (word.kind === 'word') gaps.push({ after: at, marks: [] })
    else gaps.at(-1)?.marks.push(word)
  }
  return gaps
}
