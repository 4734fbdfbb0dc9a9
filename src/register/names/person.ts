import { genderOfGiven } from './given-names.ts'
import type { Segment } from './segments.ts'
import type { PersonPart, PersonRole } from './types.ts'

const namePart =
  /^(?:[А-ЯЁ]['’])?[А-ЯЁ](?:[а-яё]+|[А-ЯЁ]+)(?:[-‑](?:[А-ЯЁ]['’])?[А-ЯЁа-яё][А-ЯЁа-яё]+)*$/
const son = /^(?:оглы|огли|углы|угли|улы|уулу|заде)$/i
const daughter = /^(?:кызы|кизи|гызы)$/i
const patronymic = /^[а-яё-]{2,}(?:[а-яё]ич|[лн]ыч|вна|чна|шна)$/i
/** Stand before a surname and belong to it: «фон Берг», «Ван Дейк». */
const particle =
  /^(?:фон|ван|дер|ден|де|ди|да|дю|дель|делла|ла|ле|лос|дос|цу|бен|бин|ибн|абу|аль|эль|мак|сен|сан|тер)$/i
const attached = /^[а-яё]+-(?:оглы|огли|углы|угли|улы|уулу|кызы|кизи|гызы)$/i

interface PersonShape {
  readonly order: 'surname-first' | 'given-first'
  readonly parts: readonly PersonPart[]
  /** A patronymic or a well-known given name says that this is a person. */
  readonly told: boolean
}

interface Word {
  readonly text: string
  readonly start: number
}

export function isPatronymic(word: string): boolean {
  return patronymic.test(word) || attached.test(word)
}

/** «Вагиф кызы» and «Вагиф-кызы» stay as they are in every case. */
export function isTurkic(words: string): boolean {
  const last = words.split(/[\s-]+/).at(-1) ?? ''
  return son.test(last) || daughter.test(last)
}

export function isDaughter(words: string): boolean {
  return isTurkic(words) ? daughter.test(words.split(/[\s-]+/).at(-1) ?? '') : /а$/i.test(words)
}

/**
 * Reads a name as a person's; undefined where it holds anything else. Former names stand in
 * brackets, pseudonyms in quotes.
 */
export function personShape(segments: readonly Segment[]): PersonShape | undefined {
  const words: Word[] = []
  const bracketed: (Segment & { readonly after: number })[] = []
  const pseudonyms: PersonPart[] = []
  for (const segment of segments) {
    if (segment.kind === 'words') {
      const found = wordsOf(segment)
      if (!found.every(({ text }) => isNamePart(text) || particle.test(text))) return undefined
      words.push(...found)
    } else if (segment.kind === 'bracketed') bracketed.push({ ...segment, after: words.length })
    else pseudonyms.push(...pseudonymsOf(segment))
  }
  if (words.length < 2 || words.length > 6 || segments[0]?.kind !== 'words') return undefined
  if (words[0]?.text === 'ИП') return undefined
  const joined = withParticles(words)
  if (joined.length < 2 || !joined.every(({ text }) => isJoinedPart(text))) return undefined
  const shape = rolesOf(joined)
  const others = bracketed.map((segment) => bracketOf(segment, shape.parts, words))
  if (others.some((part) => part === undefined)) return undefined
  const parts = [...shape.parts, ...others.filter((part) => part !== undefined), ...pseudonyms]
  return { ...shape, parts: parts.sort((a, b) => a.start - b.start) }
}

const isNamePart = (text: string): boolean => namePart.test(text) || isTurkic(text)
const isJoinedPart = (text: string): boolean => isNamePart(text.split(/\s+/).at(-1) ?? '')

/** Joins the particles at the start with the surname behind them, where a given name follows. */
function withParticles(words: readonly Word[]): readonly Word[] {
  const count = words.findIndex(({ text }) => !particle.test(text))
  const [first, surname, given] = [words[0], words[count], words[count + 1]]
  if (count < 1 || !first || !surname || !given || isPatronymic(given.text)) return words
  // «Ван Ли Мин» may be a surname and two given names.
  const isTold = isPatronymic(words.at(-1)?.text ?? '') || genderOfGiven(given.text) !== undefined
  if (/^[А-ЯЁ]/.test(first.text) && !isTold) return words
  const text = words
    .slice(0, count + 1)
    .reduce((all, { text, start }) => all.padEnd(start - first.start) + text, '')
  return [{ text, start: first.start }, ...words.slice(count + 1)]
}

function wordsOf({ text, start }: Segment): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
  }))
}

function rolesOf(words: readonly Word[]): PersonShape {
  const texts = words.map(({ text }) => text)
  const count = words.length
  const at = (roles: readonly PersonRole[]): PersonPart[] =>
    words.map(({ text, start }, index) => ({ role: roles[index] ?? 'middle', text, start }))
  const last = texts[count - 1] ?? ''
  if (isTurkic(last) && !last.includes('-') && count > 3) {
    const [from, to] = [words[count - 2], words[count - 1]]
    if (from !== undefined && to !== undefined) {
      const parts = at(['surname', 'given']).slice(0, -2)
      const gap = ' '.repeat(to.start - from.start - from.text.length)
      const text = `${from.text}${gap}${to.text}`
      parts.push({ role: 'patronymic', text, start: from.start })
      return { order: 'surname-first', parts, told: true }
    }
  }
  if (count > 2 && isPatronymic(last)) {
    const roles: PersonRole[] = ['surname', 'given', ...Array<PersonRole>(count - 3).fill('middle')]
    return { order: 'surname-first', parts: at([...roles, 'patronymic']), told: true }
  }
  if (count === 3 && isPatronymic(texts[1] ?? '')) {
    return { order: 'given-first', parts: at(['given', 'patronymic', 'surname']), told: true }
  }
  const [isFirst, isSecond] = texts.map((text) => genderOfGiven(text) !== undefined)
  if (count === 2 && isFirst && isPatronymic(last)) {
    return { order: 'given-first', parts: at(['given', 'patronymic']), told: true }
  }
  if (count === 2 && isFirst && !isSecond) {
    return { order: 'given-first', parts: at(['given', 'surname']), told: true }
  }
  return {
    order: 'surname-first',
    parts: at(['surname', 'given']),
    told: isSecond === true && isFirst === false,
  }
}

/** «Маша Майерс, Dry Ice» and «Oxxxymiron (Оксимирон)» are two pseudonyms each. */
function pseudonymsOf({ inner, start }: Segment): PersonPart[] {
  return [...inner.matchAll(/[^,;()]+/g)].flatMap((match) => {
    const text = match[0].trim()
    const skipped = match[0].length - match[0].trimStart().length
    return text === ''
      ? []
      : [{ role: 'pseudonym' as const, text, start: start + 1 + match.index + skipped }]
  })
}

function bracketOf(
  segment: Segment & { readonly after: number },
  parts: readonly PersonPart[],
  words: readonly Word[],
): PersonPart | undefined {
  const inside = wordsOf({ ...segment, text: segment.inner, start: segment.start + 1 })
  const first = inside[0]
  if (first === undefined || inside.length > 4) return undefined
  if (!inside.every(({ text }) => namePart.test(text) || isTurkic(text))) return undefined
  const text = segment.inner.trim()
  if (inside.length > 1) return { role: 'former-name', text, start: first.start }
  const before = words[segment.after - 1]
  const isAfterGiven = parts.some(
    ({ role, start }) =>
      role === 'given' && start === before?.start && segment.after < words.length,
  )
  return { role: isAfterGiven ? 'other-given' : 'former-surname', text, start: first.start }
}
