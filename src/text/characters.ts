import { letterOrDigit } from './letters.ts'
import { usualBlocks, usualClasses } from './usual-classes.ts'

/**
 * What each UTF-16 code unit counts as when a text is read: its class, its folded form, and its
 * skeleton (the letter it looks like). Tables, because folding runs over every character of every
 * document; they cover the Basic Multilingual Plane and are filled once.
 */

export const characterClass = {
  /** Punctuation and symbols. */
  mark: 0,
  word: 1,
  space: 2,
  /** Line feed and carriage return. */
  line: 3,
  /** Not displayed: soft hyphen, zero-width and bidi marks, stress and other combining marks. */
  ignored: 4,
  quote: 5,
  /** Not looked at yet: `classAt` resolves it. Never seen outside this file. */
  unknown: 6,
} as const

/** Class of a code unit, one of `characterClass`; read it through `classAt`. */
const classOf = new Uint8Array(0x1_00_00)
/** Lower case, ё as е, one kind of quote, dash, apostrophe and space. */
export const foldOf = new Uint16Array(0x1_00_00)
/** As `foldOf`, and letters of other alphabets as the Cyrillic letter they look like. */
export const skeletonOf = new Uint16Array(0x1_00_00)

/** Units that look like a Cyrillic letter, a quote or a dash. Whatever else is outside the usual blocks is its own skeleton. */
export const strangers: number[] = []

const isIgnored = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u3164]/u
/** Combining marks that ring a letter, and the mark from which letters run backwards: whoever reads sees them. */
const isSeen = /[\u20dd-\u20e0\u20e2-\u20e4\u202e]/
/** Combining marks that are drawn over a letter. They fold away, so that words struck by them are found. */
const strokes = /[\u0334-\u0338]|[\u0488\u0489]|[\u20d2\u20d3\u20d8-\u20da\u20e5\u20e6\u20ea\u20eb]/
const isSpace = /[\s\u0085\u2800]/u

const quotes = '"«»„“”‟‹›〝〞＂″'
const apostrophes = "'‘’‚‛ʼʹ`´＇′"
const dashes = '-‐‑‒–—―−﹘﹣－'

/**
 * Pairs of look-alikes, left the stranger, right the Cyrillic letter. Capitals and small letters
 * are taken together, because a label is usually typed in capitals. The Latin and Greek part is
 * what Unicode's confusables.txt (UTS 39) lists for the Russian alphabet.
 */
const lookalikes =
  'aа bв cс eе hн kк mм oо pр tт xх yу iі sѕ jј lӏ ' +
  'αа βв εе ηн ιі κк μм οо ρр τт χх υу ' +
  'ѵу һн ' +
  'ɑа ᴀа ʙв ᴇе ʜн ᴋк ᴍм ᴏо ᴘр ᴛт ⅿм ⅽс ⅹх'
/** Digits stand for letters only inside a word that has letters; `tokens.ts` sees to it. */
export const digitLookalikes: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
}

function fill(): void {
  for (let unit = 0; unit < 0x1_00_00; unit++) foldOf[unit] = unit
  classOf.fill(characterClass.unknown)
  // The rest is resolved when it is met.
  const classes = usualClasses()
  let next = 0
  for (const [from, to] of usualBlocks) {
    for (let unit = from; unit < to; unit++) setClass(unit, classes[next++] ?? characterClass.mark)
  }
  set(quotes, '"', characterClass.quote)
  set(apostrophes, "'", characterClass.mark)
  set(dashes, '-', characterClass.mark)
  set('ёѐЁЀ', 'е', characterClass.word)
  set('ѝЍ', 'и', characterClass.word)
  set('…', '.', characterClass.mark)
  skeletonOf.set(foldOf)
  for (const pair of lookalikes.split(' ')) {
    const stranger = pair[0] ?? ''
    for (const form of [stranger, stranger.toUpperCase()]) {
      if (form.length !== 1) continue
      skeletonOf[form.charCodeAt(0)] = pair.charCodeAt(1)
      strangers.push(form.charCodeAt(0))
    }
  }
  // Full-width letters look like what they are the wide form of.
  for (let unit = 0xff01; unit < 0xff5f; unit++) {
    skeletonOf[unit] = skeletonOf[foldOf[unit] ?? unit] ?? unit
  }
}

/** Class of a code unit; fills the table for blocks outside the usual ones when they are met. */
export function classAt(unit: number): number {
  if (classOf[unit] === characterClass.unknown) classify(unit)
  return classOf[unit] ?? characterClass.mark
}

function classify(unit: number): void {
  setClass(unit, classFromUnicode(unit))
}

function setClass(unit: number, kind: number): void {
  const lower = String.fromCharCode(unit).toLowerCase()
  if (lower.length === 1) foldOf[unit] = lower.charCodeAt(0)
  classOf[unit] = kind
  if (kind === characterClass.space || kind === characterClass.line) foldOf[unit] = 0x20
  // Full-width forms are how some keyboards write ASCII.
  if (unit >= 0xff01 && unit <= 0xff5e) {
    foldOf[unit] = String.fromCharCode(unit - 0xfee0)
      .toLowerCase()
      .charCodeAt(0)
  }
}

/** What Unicode says; exported for the test of what is written down. */
export function classFromUnicode(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029)
    return characterClass.line
  const character = String.fromCharCode(unit)
  if (isSeen.test(character)) return characterClass.mark
  if (isIgnored.test(character)) return characterClass.ignored
  if (isSpace.test(character)) return characterClass.space
  return letterOrDigit.test(character) ? characterClass.word : characterClass.mark
}

/** The first combining mark that strikes through a letter of a text, as `U+0336`. */
export function strokeIn(text: string): string | undefined {
  const [stroke] = strokes.exec(text) ?? []
  return stroke === undefined
    ? undefined
    : `U+${stroke.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function set(characters: string, folded: string, kind: number): void {
  for (const character of characters) {
    foldOf[character.charCodeAt(0)] = folded.charCodeAt(0)
    classOf[character.charCodeAt(0)] = kind
    strangers.push(character.charCodeAt(0))
  }
}

fill()
