import { mayHide } from '../hast/style/hiding-classes.ts'
import { elementNames, keyWith, numberOfName } from './element-names.ts'
import { isSpace } from './whitespace.ts'

const slash = 0x2f
const close = 0x3e

/** Attributes that say what an element is, and attributes that hide what stands in it or change how it looks. */
const telling = 'role itemprop itemscope itemtype pubdate'.split(' ')
const veiling = 'hidden style'.split(' ')

/** With what such a name begins, by how many letters it has: few other names are looked at. */
const firstLetters = new Uint8Array(16)
for (const name of [...telling, ...veiling]) firstLetters[name.length] = name.charCodeAt(0)

/**
 * Reads tags that are written as they should be, one at a time and without regular expressions:
 * HTML has one every thirty units. What was read last stands in the fields.
 */
export class TagReader {
  readonly #source: string
  isEnd = false
  /** Of its name, in lower-case letters, among `elementNames`, or -1. */
  number = -1
  /** Where the name begins and ends, and where the tag ends. */
  nameStart = 0
  nameEnd = 0
  end = 0
  isSelfClosing = false
  /**
   * Whether it is written as most are: in lower-case letters, white space without carriage returns
   * and form feeds.
   */
  isUsual = true
  /** Whether one of its attributes says what the element is, and whether one may hide it. */
  isTelling = false
  isVeiling = false
  /**
   * Its attributes, five numbers each: where the name begins and ends, where its value begins and
   * ends without the quotes, -1 where it has none, and where the attribute ends. Behind the first
   * `count` numbers are those of tags read before.
   */
  readonly attributes: number[] = []
  count = 0
  /** The value of its attribute `class`; the same where it has none. */
  #classStart = 0
  #classEnd = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Its name as it is written. */
  get name(): string {
    const known = this.number === -1 ? undefined : elementNames[this.number]
    return known ?? this.#source.slice(this.nameStart, this.nameEnd)
  }

  /** Whether its class may hide what stands in it: worked out where somebody asks, as few do. */
  get mayHideByClass(): boolean {
    const [start, end] = [this.#classStart, this.#classEnd]
    if (start === end || !this.#hasJoinedWords(start, end)) return false
    const value = this.#source.slice(start, end)
    return value.includes('&') || mayHide(value)
  }

  /** Whether a class of several words stands there, as all have that hide, or may by a reference. */
  #hasJoinedWords(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const unit = this.#source.charCodeAt(at)
      if (unit === 0x2d || unit === 0x26) return true
    }
    return false
  }

  /** Reads the tag at an offset; whether one stands there that every parser ends in the same place. */
  read(start: number): boolean {
    const source = this.#source
    this.isEnd = source.charCodeAt(start + 1) === slash
    this.isUsual = true
    this.isSelfClosing = false
    this.isTelling = false
    this.isVeiling = false
    this.count = 0
    this.#classStart = 0
    this.#classEnd = 0
    const from = start + (this.isEnd ? 2 : 1)
    let at = from
    let unit = source.charCodeAt(at)
    if (!isLetter(unit)) return false
    let key = 0
    while (isLetter(unit) || (unit >= 0x30 && unit <= 0x39)) {
      if (unit <= 0x5a && unit >= 0x41) this.isUsual = false
      key = keyWith(key, unit)
      unit = source.charCodeAt(++at)
    }
    this.number = numberOfName(source, from, at, key)
    this.nameStart = from
    this.nameEnd = at
    while (unit !== close) {
      const space = at
      while (isSpace(unit)) {
        if (unit === 0x0c || unit === 0x0d) this.isUsual = false
        unit = source.charCodeAt(++at)
      }
      if (unit === slash) {
        this.isSelfClosing = true
        unit = source.charCodeAt(++at)
        break
      }
      if (unit === close) break
      if (at === space || !isLetter(unit)) return false
      at = this.#attribute(at)
      if (at === -1) return false
      unit = source.charCodeAt(at)
    }
    this.end = at + 1
    return unit === close
  }

  /** Reads an attribute and gives its end, or -1. */
  #attribute(from: number): number {
    const source = this.#source
    let at = from
    let unit = source.charCodeAt(at)
    for (; isName(unit); unit = source.charCodeAt(++at)) {
      if (unit <= 0x5a && unit >= 0x41) this.isUsual = false
    }
    const nameEnd = at
    if (firstLetters[nameEnd - from] === (source.charCodeAt(from) | 0x20)) this.#note(from, nameEnd)
    if (unit !== 0x3d) {
      this.#add(from, nameEnd, -1, -1, at)
      return at
    }
    const quote = source.charCodeAt(++at)
    if (quote !== 0x22 && quote !== 0x27) return -1
    const start = ++at
    for (unit = source.charCodeAt(at); unit !== quote; unit = source.charCodeAt(++at)) {
      // The end of the source is no unit at all.
      if (unit === 0x3c || unit === close || unit === 0 || Number.isNaN(unit)) return -1
    }
    this.#add(from, nameEnd, start, at, at + 1)
    if (nameEnd - from === 5 && this.#classStart === 0 && isClass(source, from)) {
      this.#classStart = start
      this.#classEnd = at
    }
    return at + 1
  }

  #note(from: number, to: number): void {
    const name = this.#source.slice(from, to).toLowerCase()
    this.isTelling ||= telling.includes(name)
    this.isVeiling ||= veiling.includes(name)
  }

  #add(from: number, nameEnd: number, start: number, valueEnd: number, end: number): void {
    const { attributes, count } = this
    attributes[count] = from
    attributes[count + 1] = nameEnd
    attributes[count + 2] = start
    attributes[count + 3] = valueEnd
    attributes[count + 4] = end
    this.count = count + 5
  }
}

const classLetters = [...'class'].map((letter) => letter.charCodeAt(0))

/** Without a slice: nearly every tag has one. */
function isClass(source: string, from: number): boolean {
  for (let at = 0; at < classLetters.length; at++) {
    if ((source.charCodeAt(from + at) | 0x20) !== classLetters[at]) return false
  }
  return true
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function isName(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x3a) || unit === 0x2d || unit === 0x5f
}

/** Where the next `<` stands, or the end. Most stand near; the search for those far has a price. */
export function nextTag(source: string, from: number): number {
  const near = Math.min(from + 12, source.length)
  for (let at = from; at < near; at++) if (source.charCodeAt(at) === 0x3c) return at
  const far = source.indexOf('<', near)
  return far === -1 ? source.length : far
}
