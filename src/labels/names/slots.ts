import type { KnownName, NameForm } from '../../register/known-name.ts'
import { related } from '../../register/match-name.ts'
import type { Token } from '../../text/tokens.ts'
import type { Move } from '../alignment/align.ts'
import { companionEnd } from '../around/beside.ts'
import { isFootnoteMark } from '../around/footnote-marks.ts'
import { endsSentence, hasWord } from '../around/sentences.ts'
import type { LabelForm, LabelReader } from '../reader.ts'
import { agentsTogether } from './agents-together.ts'

/** The value of one slot as a range of tokens; empty where the name is missing. */
export interface Fill {
  readonly step: number
  readonly from: number
  readonly to: number
}

/** An unknown name is cut here: no name in the register has so many words. */
const longestName = 110

/**
 * Corrects the slots of an alignment. A slot followed by words of the form is bounded by them; the
 * last one is open, and its end is found by the name that belongs there, by the name in an earlier
 * slot, or by the end of the sentence. Out: the moves with the open slot filled to its real end.
 */
export function settleSlots(
  source: LabelForm,
  tokens: readonly Token[],
  moves: readonly Move[],
  reader: LabelReader,
): Move[] {
  const { steps } = source.form
  const lastLiteral = moves.findLastIndex((move) => move.kind === 'match')
  const open = moves.findIndex(
    (move, index) => index > lastLiteral && 'step' in move && steps[move.step]?.kind === 'slot',
  )
  if (lastLiteral === -1 || open === -1) return [...moves]
  const literal = moves[lastLiteral]
  const slot = moves[open]
  if (literal?.kind !== 'match' || slot === undefined || !('step' in slot)) return [...moves]
  // Words of the form that are missing before the slot: then nothing can be said to fill it.
  const reached = moves.slice(lastLiteral + 1, open).every((move) => move.kind !== 'drop')
  const name = steps[slot.step]?.slot?.name ?? ''
  const literalEnd = literal.token + 1
  const start = afterCompanion(tokens, literalEnd, reader.names.get(name), reader.companions)
  const inserted = Array.from(
    { length: start - literalEnd },
    (_, at): Move => ({
      kind: 'insert',
      token: literalEnd + at,
    }),
  )
  const earlier = fillsOf(source, moves.slice(0, lastLiteral)).find(
    (fill) => steps[fill.step]?.slot?.name === name,
  )
  const end = reached ? endOfName(tokens, start, reader, reader.names.get(name), earlier) : start
  const filled: Move[] =
    end > start
      ? Array.from({ length: end - start }, (_, at) => ({
          kind: 'fill' as const,
          step: slot.step,
          token: start + at,
        }))
      : [{ kind: 'drop', step: slot.step }]
  const rest: Move[] = []
  const seen = new Set([slot.step])
  for (const move of moves.slice(lastLiteral + 1)) {
    if (!('step' in move) || seen.has(move.step)) continue
    seen.add(move.step)
    rest.push({ kind: 'drop', step: move.step })
  }
  const beforeSlot = rest.filter((move) => 'step' in move && move.step < slot.step)
  const afterSlot = rest.filter((move) => 'step' in move && move.step > slot.step)
  return [...moves.slice(0, lastLiteral + 1), ...inserted, ...beforeSlot, ...filled, ...afterSlot]
}

/**
 * Takes out of the slots before the last what is not the name: words before or after the name that
 * belongs there are additions to the label. Without known names the moves stay as they are.
 */
export function trimSlots(
  source: LabelForm,
  tokens: readonly Token[],
  moves: readonly Move[],
  reader: LabelReader,
): Move[] {
  const result = [...moves]
  for (const fill of fillsOf(source, moves)) {
    const name = source.form.steps[fill.step]?.slot?.name ?? ''
    const own = ownPart(tokens, fill, reader.names.get(name), reader.companions)
    if (own === undefined) continue
    if (isListOfAgents(tokens, fill, reader.names.get(name), reader)) continue
    const first = result.findIndex((move) => move.kind === 'fill' && move.step === fill.step)
    const trimmed = Array.from({ length: fill.to - fill.from }, (_, index): Move => {
      const token = fill.from + index
      const isName = token >= own.from && token < own.to
      return isName ? { kind: 'fill', step: fill.step, token } : { kind: 'insert', token }
    })
    result.splice(first, trimmed.length, ...trimmed)
    rejoinMark(source, tokens, result, first + own.to - fill.from)
  }
  return result
}

/** Behind an age mark that stands right before a known name. */
function afterCompanion(
  tokens: readonly Token[],
  start: number,
  known: KnownName | undefined,
  companions: readonly LabelForm[],
): number {
  const end = companionEnd(tokens, start, companions)
  const isName = (form: NameForm): boolean => endOfWords(tokens, end, form.tokens, isSame) !== -1
  return end !== -1 && known?.forms.some(isName) === true ? end : start
}

/** The part of a slot's value that is the name, when something else stands before or after it. */
function ownPart(
  tokens: readonly Token[],
  fill: Fill,
  known: KnownName | undefined,
  companions: readonly LabelForm[],
): { from: number; to: number } | undefined {
  if (fill.from === -1) return undefined
  let best: { from: number; to: number } | undefined
  for (let from = fill.from; from < fill.to; from++) {
    for (const form of known?.forms ?? []) {
      const to = endOfWords(tokens, from, form.tokens, isSame)
      if (to === -1 || to > fill.to) continue
      if (best === undefined || to - from > best.to - best.from) best = { from, to }
    }
    if (best !== undefined && from > best.from) break
  }
  best ??= withoutMarksAfter(tokens, fill, companions)
  return best.from === fill.from && best.to === fill.to ? undefined : best
}

/** Marks behind a name that nobody knows are no part of it: a footnote's, an age. */
function withoutMarksAfter(
  tokens: readonly Token[],
  { from, to }: Fill,
  companions: readonly LabelForm[],
): { from: number; to: number } {
  let end = to
  for (let at = to - 1; at > from; at--) {
    if (isFootnoteMark(tokens[at]) ? at + 1 === end : companionEnd(tokens, at, companions) === end)
      end = at
  }
  return { from, to: hasWord(tokens, from, end) ? end : to }
}

/** A comma after the name that the slot had swallowed is the form's own comma again. */
function rejoinMark(source: LabelForm, tokens: readonly Token[], moves: Move[], at: number): void {
  const inserted = moves[at]
  if (inserted?.kind !== 'insert') return
  const mark = tokens[inserted.token]
  const dropped = moves.findIndex((move, index) => index > at && move.kind !== 'insert')
  const drop = moves[dropped]
  if (mark?.kind !== 'mark' || drop?.kind !== 'drop') return
  if (source.form.steps[drop.step]?.norm !== mark.norm) return
  moves.splice(dropped, 1)
  moves[at] = { kind: 'match', step: drop.step, token: inserted.token }
}

/** For each token whether it is part of a known name that stands there in full. */
export function namedTokens(tokens: readonly Token[], reader: LabelReader): readonly boolean[] {
  const named = tokens.map(() => false)
  const forms = [...reader.names.values()].flatMap((name) => name.forms)
  for (let at = 0; at < tokens.length; at++) {
    for (const form of forms) {
      const end = endOfWords(tokens, at, form.tokens, isSame)
      if (end !== -1) named.fill(true, at, end)
    }
  }
  return named
}

/** The filled slots of an alignment, in the order of the text. */
export function fillsOf(source: LabelForm, moves: readonly Move[]): Fill[] {
  const fills = new Map<number, Fill>()
  for (const move of moves) {
    if (!('step' in move) || source.form.steps[move.step]?.kind !== 'slot') continue
    if (move.kind === 'drop') {
      fills.set(move.step, { step: move.step, from: -1, to: -1 })
    } else if (move.kind === 'fill') {
      const known = fills.get(move.step)
      const from = known === undefined || known.from === -1 ? move.token : known.from
      fills.set(move.step, { step: move.step, from, to: move.token + 1 })
    }
  }
  return [...fills.values()]
}

/** Whether several agents are named in one slot; what else stands there is an addition. */
function isListOfAgents(
  tokens: readonly Token[],
  fill: Fill,
  known: KnownName | undefined,
  reader: LabelReader,
): boolean {
  const words = tokens.slice(fill.from, fill.to).filter((token) => token.kind !== 'quote')
  return agentsTogether(words, 'instrumental', known, reader.register) !== undefined
}

function endOfName(
  tokens: readonly Token[],
  start: number,
  reader: LabelReader,
  known: KnownName | undefined,
  earlier: Fill | undefined,
): number {
  let longest = -1
  if (
    earlier !== undefined &&
    earlier.from !== -1 &&
    isListOfAgents(tokens, earlier, known, reader)
  ) {
    const words = tokens.slice(earlier.from, earlier.to).filter((token) => token.kind !== 'quote')
    longest = endOfWords(tokens, start, words, related)
  }
  for (const form of known?.forms ?? []) {
    const end = endOfWords(tokens, start, form.tokens, isSame)
    if (end > longest) longest = end
  }
  if (longest > start) return longest
  if (earlier !== undefined && earlier.from !== -1) {
    const words = tokens.slice(earlier.from, earlier.to).filter((token) => token.kind !== 'quote')
    const end = endOfWords(tokens, start, words, related)
    if (end > start) return end
  }
  return endOfPhrase(tokens, start, reader)
}

const isSame = (a: Token, b: Token): boolean => a.skeleton === b.skeleton

/** Where `words` end when they stand at `start`, closing quotes included; -1 when they do not. */
function endOfWords(
  tokens: readonly Token[],
  start: number,
  words: readonly Token[],
  same: (a: Token, b: Token) => boolean,
): number {
  let at = start
  for (const word of words) {
    while (isPassedOver(tokens[at], word, at > start)) at++
    const token = tokens[at]
    if (token === undefined || token.kind !== word.kind || !same(token, word)) return -1
    at++
  }
  return words.length === 0 ? -1 : closeQuotes(tokens, start, at)
}

/** Quotation marks are free around and in a name; a footnote's mark in it is told of elsewhere. */
function isPassedOver(token: Token | undefined, word: Token, isInside: boolean): boolean {
  if (token?.kind === 'quote') return true
  return isInside && isFootnoteMark(token) && token?.norm !== word.norm
}

/** Takes closing quotation marks that touch the name, as many as were opened in it. */
function closeQuotes(tokens: readonly Token[], start: number, end: number): number {
  let open = 0
  for (let at = start; at < end; at++) if (tokens[at]?.kind === 'quote') open++
  let at = end
  while (open-- > 0) {
    // A footnote's mark may stand before the closing one.
    const quote = isFootnoteMark(tokens[at]) ? at + 1 : at
    if (tokens[quote]?.kind !== 'quote' || tokens[quote]?.spaced) break
    at = quote + 1
  }
  return at
}

function endOfPhrase(tokens: readonly Token[], start: number, reader: LabelReader): number {
  let end = start
  let brackets = 0
  while (end < tokens.length && end - start < longestName) {
    const token = tokens[end]
    if (token === undefined) break
    if (token.startsLine && end > start) break
    if (companionEnd(tokens, end, reader.companions) !== -1) break
    if (token.kind === 'mark') {
      if (token.norm === '(' || token.norm === '[') brackets++
      else if (token.norm === ')' || token.norm === ']') {
        if (--brackets < 0) break
      } else if (
        brackets <= 0 &&
        (token.norm === ',' || isFootnoteMark(token) || endsSentence(tokens, end))
      )
        break
    }
    end++
  }
  // An opening mark left at the end belongs to what follows: «… АГЕНТА ИВАНОВА (18+)».
  while (end > start && isOpening(tokens, start, end - 1)) end--
  return end
}

function isOpening(tokens: readonly Token[], start: number, index: number): boolean {
  const token = tokens[index]
  if (token?.norm === '(' || token?.norm === '[') return true
  if (token?.kind !== 'quote') return false
  const quotes = tokens.slice(start, index).filter((other) => other.kind === 'quote').length
  return quotes % 2 === 0 && token.spaced
}
