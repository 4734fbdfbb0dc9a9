import { genderOfGiven } from '../names/given-names.ts'
import { adjectiveOf, type NounGender } from './adjective.ts'
import { type Case, certain, type Declined, likely } from './case.ts'
import { inflect, isUpper, plain } from './endings.ts'
import { isGenitiveGiven } from './given-name.ts'
import { type HeadNoun, headNounOf } from './head-nouns.ts'

/** The words that head a name and agree with each other, put into a case. */
export interface HeadPhrase {
  readonly gender: NounGender
  readonly noun: HeadNoun
  /** Folded head noun. */
  readonly head: string
  readonly declined: Declined
  /** Offset behind the last word that declines. */
  readonly end: number
}

interface Word {
  readonly text: string
  readonly start: number
}

/** Stand before nouns and never decline: «Коми региональная организация», «ЛГБТ-центр». */
const fixedAdjective = /^(?:коми|лгбт\+?|вич|it)$/i

/**
 * Declines «adjectives + head noun» at the start of `text`, with a second noun joined by «и»;
 * what follows is left to the caller. Out: undefined where `text` does not begin with such a
 * phrase in the nominative, or its words do not agree.
 */
export function headPhrase(text: string, to: Case): HeadPhrase | undefined {
  const words = wordsOf(text)
  const first = nounPhrase(words, 0, to)
  if (first === undefined) return undefined
  let { forms, next } = first
  // «Журнал и платформа «…»: both are heads.
  if (words[next]?.text.toLowerCase() === 'и') {
    const second = nounPhrase(words, next + 1, to)
    if (second !== undefined) {
      forms = [...forms, undefined, ...second.forms]
      next = second.next
    }
  }
  let result = ''
  let end = 0
  for (const [index, form] of forms.entries()) {
    const word = words[index]
    if (word === undefined) break
    result += text.slice(end, word.start) + (form ?? word.text)
    end = word.start + word.text.length
  }
  const { noun, head } = first
  return { noun, head, gender: noun.gender, declined: certain(result), end }
}

interface NounPhrase {
  readonly noun: HeadNoun
  readonly head: string
  readonly forms: readonly (string | undefined)[]
  readonly next: number
}

function nounPhrase(words: readonly Word[], from: number, to: Case): NounPhrase | undefined {
  const before: string[] = []
  for (let index = from; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) return undefined
    const noun = headNounOf(word.text)
    if (noun !== undefined) {
      const forms = before.map((text) => agreeing(text, noun, to))
      if (forms.some((form) => form === undefined)) return undefined
      const form = noun.forms === undefined ? word.text : inflect(word.text, noun.forms, to)
      return { noun, head: plain(word.text), forms: [...forms, form], next: index + 1 }
    }
    const isLink = before.length > 0 && word.text.toLowerCase() === 'и'
    if (!isLink && !fixedAdjective.test(word.text) && adjectiveOf(word.text) === undefined) {
      return undefined
    }
    before.push(word.text)
  }
  return undefined
}

function agreeing(word: string, noun: HeadNoun, to: Case): string | undefined {
  if (word.toLowerCase() === 'и' || fixedAdjective.test(word)) return word
  const adjective = adjectiveOf(word)
  return adjective?.gender === noun.gender ? adjective.inflect(to, noun.living) : undefined
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
  }))
}

/** Words whose dependents stay as they are. */
export const preposition = /^(?:в|во|для|за|из|к|на|о|об|от|по|под|при|против|с|со|у|имени|им\.)$/i
/** An adjective that depends on the head, such as «Общероссийской»; an abbreviation or a known word. */
const dependent =
  /(?:[оеё]й|[ое]го|[иы]х|[иы]м)$|^[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,5}\+?$|^(?:ВИЧ|ЕС|НКО|ООН|СМИ|СПИД(?:а|ом)?|США|Российской|Федерации|России)$/
/** Beside these a name stands undeclined: «Республики Алтай», «города Асбест». */
const bearer = /^(?:[Рр]еспублики|города|посёлка|поселка|села|станицы|острова|реки|озера)$/
/** As a dependent may end. */
const genitive = /(?:[АИЫЯХЙ]|ГО|[ОЕЁ]В)$/
/** Nouns after which a name may stand undeclined: «организацией Правозащитный центр «…»». */
const generic = /^(?:организация|общество|партнерство|учреждение|объединение|движение)$/

/**
 * Judges the words between the head and the quoted name, which stay as they are: dependents, or a
 * name of its own («организация Правозащитный центр»). Out: undefined where a word may have to
 * agree with the head after all.
 */
export function judgeTail(
  tail: string,
  { head, declined }: Pick<HeadPhrase, 'head' | 'declined'>,
): Declined | undefined {
  let governed = false
  // The name of a person in the genitive, or of a place beside «Республики».
  let named = false
  let result = certain(tail)
  const allUpper = isUpper(tail.trim()) && isUpper(declined.text)
  const words = wordsOf(tail)
  // In capitals «ФОНД БЕРЕГ» tells its name from a dependent by the ending alone.
  const first = words[0]?.text ?? ''
  if (allUpper && /[А-ЯЁ]$/.test(first) && !preposition.test(first) && !genitive.test(first)) {
    result = likely(tail)
  }
  for (const [index, { text, start }] of words.entries()) {
    if (preposition.test(text)) governed = true
    const noun = headNounOf(text)
    const isNominative = isNominativeAdjective(text) || noun !== undefined
    const isCapital = /^[А-ЯЁ]/.test(text) && !allUpper
    if (bearer.test(text)) named = true
    else if (isCapital) {
      const second = headPhrase(tail.slice(start), 'nominative')
      if (second?.noun.forms !== undefined) return generic.test(head) ? likely(tail) : undefined
      if (isGenitiveGiven(text) && /^[А-ЯЁ]/.test(words[index + 1]?.text ?? '')) named = true
      if (named) continue
      // A name that stands beside its head: «Телеканал Настоящее время».
      if (isNominative || genderOfGiven(text) !== undefined) return likely(tail)
      if (!governed && !text.split('/').every((part) => dependent.test(part))) result = likely(tail)
    } else {
      named = false
      if (isNominative && !governed) return undefined
    }
  }
  return result
}

/** In no other case of the words that follow a head does an adjective look so. */
function isNominativeAdjective(word: string): boolean {
  const adjective = adjectiveOf(word)
  return adjective !== undefined && /(?:ый|[сц]кий|ая|ое)(?:ся)?$/.test(plain(word))
}
