import { legalForms } from '../legal-forms.ts'
import { isDetail } from '../names/details.ts'
import { cutName, type Segment } from '../names/segments.ts'
import { adjectiveOf, type NounGender } from './adjective.ts'
import { type Case, certain, type Declined, likely, together } from './case.ts'
import { plain } from './endings.ts'
import { type HeadPhrase, headPhrase, judgeTail, preposition } from './head-phrase.ts'

const shortForms = new Set(legalForms.map(({ short }) => short))
/** «ООО», «СПбОО»: begins and ends with a capital; a longer word is a word in capitals. */
const abbreviation = /^[А-ЯЁ][А-ЯЁа-яё]{0,5}[А-ЯЁ](?=\s|$)/
const punctuation = /^[\s,;.:/–—-]*$/

/** Whether a name begins with words that head an organisation: «Межрегиональный фонд …». */
export function isHeadPhrase(text: string): boolean {
  return headPhrase(text, 'nominative') !== undefined
}

/** What is known of a name while it is read from left to right. */
interface State {
  head: HeadPhrase | undefined
  /** Gender of what participles agree with. */
  gender: NounGender | undefined
  /** A quoted name has been read. */
  named: boolean
  first: boolean
}

/**
 * Puts an organisation's name into a case: the head phrase declines, with the participles that
 * agree with it and another name in brackets; what stands in quotes, Latin names and abbreviations
 * do not. Out: undefined where the head is not known.
 */
export function declineOrganisation(segments: readonly Segment[], to: Case): Declined | undefined {
  const state: State = { head: undefined, gender: undefined, named: false, first: true }
  return together(
    segments.map((segment) => {
      const declined = declineSegment(segment, state, to)
      if (!punctuation.test(segment.text) || segment.kind !== 'words') state.first = false
      return declined
    }),
  )
}

function declineSegment(segment: Segment, state: State, to: Case): Declined | undefined {
  const { kind, text, inner } = segment
  if (kind === 'quoted') {
    state.named = true
    return certain(text)
  }
  if (kind === 'bracketed') return state.first ? undefined : declineBracket(inner, text, to)
  if (punctuation.test(text)) return certain(text)
  if (state.first) return declineStart(text, state, to)
  if (state.head !== undefined && !state.named) return declineTail(text, state, state.head, to)
  return declineAfter(text, state, to)
}

function declineStart(text: string, state: State, to: Case): Declined | undefined {
  // A quotation mark that opens nothing may stand first.
  const lead = /^[\s"]*/.exec(text)?.[0] ?? ''
  const words = text.slice(lead.length)
  const first = /^\S+/.exec(words)?.[0] ?? ''
  const head = headPhrase(words, to)
  if (head !== undefined) {
    state.head = head
    state.gender = head.gender
    const rest = words.slice(head.end)
    // Behind «предприниматель» stands a person, who would decline too.
    if (head.noun.living && rest.trim() !== '') return undefined
    const tail = declineTail(rest, state, head, to)
    const start = lead.includes('"') ? likely(lead) : certain(lead)
    return together([start, head.declined, tail])
  }
  if (/^\p{Script=Latin}/u.test(first) && !/[а-яё]/i.test(words.split(',')[0] ?? '')) {
    // Of a foreign name the gender is that of what is said about it.
    const comma = words.indexOf(',')
    if (comma === -1) return certain(text)
    const rest = agreeAll(words.slice(comma), state, to)
    return rest && likely(lead + words.slice(0, comma) + rest.text)
  }
  if (shortForms.has(first) || abbreviation.test(words)) {
    state.named = true
    return first === 'ИП' ? undefined : /^\S+\s*$/.test(words) ? certain(text) : likely(text)
  }
  // «Север.Медиа» is a brand without quotes.
  if (/^[А-ЯЁа-яё\d]+\.[А-ЯЁа-яё\d]+\s*$/.test(words)) {
    state.named = true
    return likely(text)
  }
  return undefined
}

/** The words from the head to the quoted name. */
function declineTail(text: string, state: State, head: HeadPhrase, to: Case): Declined | undefined {
  const dash = /\s[–—-]\s/.exec(text)
  if (dash !== null) {
    // «Фонд поддержки … – женское объединение»: what the dash adds agrees.
    const from = dash.index + dash[0].length
    const second = headPhrase(text.slice(from), to)
    const before = judgeTail(text.slice(0, dash.index), head)
    if (second === undefined) return undefined
    const rest = judgeTail(text.slice(from + second.end), second)
    return together([before, likely(dash[0]), second.declined, rest])
  }
  const comma = participleAt(text, state)
  if (comma === undefined) return judgeTail(text, head)
  const before = judgeTail(text.slice(0, comma), head)
  state.named = true
  return together([before, agreeAll(text.slice(comma), state, to)])
}

/** Words behind the quoted name: participles, another head, or what we refuse. */
function declineAfter(text: string, state: State, to: Case): Declined | undefined {
  // «…, ведущая портал «А»»: a participle is no adjective of the noun behind it.
  if (/^\s*,/.test(text) && participleAt(text, state) === 0) return agreeAll(text, state, to)
  const link = /^[\s,;]*(?:и\s+)?/.exec(text)?.[0] ?? ''
  const another = headPhrase(text.slice(link.length), to)
  if (another !== undefined && link.trim() !== '') {
    state.head = another
    state.gender = another.gender
    state.named = false
    const tail = judgeTail(text.slice(link.length + another.end), another)
    return together([certain(link), another.declined, tail])
  }
  if (/^\s*и\s*$/.test(text) || !/[а-яё]/i.test(text)) return certain(text)
  // «Ассоциация «…» в Германии», «Движение «…» имени …»: what a preposition governs stays.
  if (/^\s/.test(text) && preposition.test(/\S+/.exec(text)?.[0] ?? '')) {
    const comma = participleAt(text, state) ?? text.length
    if (/,/.test(text.slice(0, comma))) return undefined
    const rest = comma < text.length ? agreeAll(text.slice(comma), state, to) : certain('')
    return together([certain(text.slice(0, comma)), rest])
  }
  return agreeAll(text, state, to)
}

/** Where a comma stands before a participle in the nominative that agrees with the head. */
function participleAt(text: string, { gender }: State): number | undefined {
  for (const match of text.matchAll(/,\s*([А-Яа-яЁё]+)/g)) {
    const adjective = adjectiveOf(match[1] ?? '')
    if (adjective?.isParticiple && (gender === undefined || adjective.gender === gender)) {
      return match.index
    }
  }
  return undefined
}

/** Declines every participle behind a comma; the words they govern stay. */
function agreeAll(text: string, state: State, to: Case): Declined | undefined {
  if (participleAt(text, state) === undefined) {
    // Still inside what a participle before said: «…, администратор сайта «А», https://…».
    return state.gender !== undefined && /^[\s,;]*(?:$|https?:|№|\p{Script=Latin})/u.test(text)
      ? certain(text)
      : undefined
  }
  const sure = state.gender === undefined ? likely : certain
  return sure(
    text.replace(/(,\s*)([А-Яа-яЁё]+)/g, (whole: string, comma: string, word: string) => {
      const adjective = adjectiveOf(word)
      if (!adjective?.isParticiple) return whole
      state.gender ??= adjective.gender
      return adjective.gender === state.gender ? comma + adjective.inflect(to, false) : whole
    }),
  )
}

/** Another name declines with the first; data, abbreviations and Latin stay. */
function declineBracket(inner: string, text: string, to: Case): Declined | undefined {
  if (!/[а-яё]/.test(inner) || isDetail(inner)) return certain(text)
  const { segments } = cutName(inner)
  if (segments[0]?.kind === 'quoted') return certain(text)
  if (isHeadPhrase(plain(inner))) {
    const declined = declineOrganisation(segments, to)
    return declined && likely(`(${declined.text}${text.endsWith(')') ? ')' : ''}`)
  }
  return likely(text)
}
