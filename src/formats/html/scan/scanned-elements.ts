import { formattingElements, headings, voidElements } from '../../hast/elements.ts'
import { wordSet } from '../../word-set.ts'
import { elementNames } from '../element-names.ts'
import { tableHolders, tableParts } from '../tables.ts'
import type { TagReader } from '../tag-reader.ts'

/** Elements with rules of their own for what stands in them or comes after: a parser's work. */
const unruly = wordSet(
  'colgroup col template svg math frameset frame select option optgroup textarea xmp plaintext object embed applet marquee noembed noframes datalist ruby rb rt rtc rp nobr listing image isindex keygen base basefont bgsound',
)
/** Elements whose text is text whatever it looks like. */
const rawText = wordSet('script style title iframe')
/** Elements that show nothing of their content, or none of it in an article. */
const silent = wordSet('script style title iframe noscript video audio canvas dialog nav')
/** Their presence, wherever it is, decides what the article, its headline or its date is. */
const telling = wordSet('html head body article main meta time h1 title')
/** Elements whose text must be known to its end: none is left open by what is left out. */
const whole = wordSet('p q cite h1 h2 h3 h4 h5 h6')
/** Elements that their own kind ends, though it stand inside: a parser closes what it finds open. */
const exclusive = wordSet('a button form p')
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  li: wordSet('ul ol menu'),
  dd: wordSet('dl'),
  dt: wordSet('dl'),
}

/** What the scan must know of an element, by its name. */
export interface ScannedElement {
  readonly name: string
  /** That of its name, or -1. */
  readonly number: number
  readonly isUnruly: boolean
  readonly isVoid: boolean
  readonly isSilent: boolean
  readonly isTelling: boolean
  readonly isRawText: boolean
  readonly isHeading: boolean
  readonly isWhole: boolean
  readonly isFormatting: boolean
  readonly isHolder: boolean
  /** Of a part of a table, what it must stand in. */
  readonly parents: ReadonlySet<string> | undefined
  /** Of an item, the lists of which it ends the one before. */
  readonly lists: ReadonlySet<string> | undefined
  readonly isExclusive: boolean
}

function scannedElement(name: string, number = -1): ScannedElement {
  return {
    name,
    number,
    isUnruly: unruly.has(name),
    isVoid: voidElements.has(name),
    isSilent: silent.has(name),
    isTelling: telling.has(name),
    isRawText: rawText.has(name),
    isHeading: headings.has(name),
    isWhole: whole.has(name),
    isFormatting: formattingElements.has(name),
    isHolder: tableHolders.has(name),
    parents: Object.hasOwn(tableParts, name) ? tableParts[name] : undefined,
    lists: Object.hasOwn(lists, name) ? lists[name] : undefined,
    isExclusive: exclusive.has(name),
  }
}

const usual = elementNames.map(scannedElement)

/** What there is to know of the element of a tag; of others it is looked up anew, so that no page fills the memory. */
export function elementOf(tag: TagReader): ScannedElement {
  const known = tag.number === -1 ? undefined : usual[tag.number]
  return known ?? elementNamed(tag.name.toLowerCase())
}

export function elementNamed(name: string): ScannedElement {
  return usual[elementNames.indexOf(name)] ?? scannedElement(name)
}

/** Made once, because an array like this takes long to make. */
const usualCounts = new Uint8Array(elementNames.length)

/** How many elements of each name are open in the source that is scanned. */
export class OpenCounts {
  readonly #usual = usualCounts.fill(0)
  #others: Map<string, number> | undefined

  of({ name, number }: ScannedElement): number {
    return (number === -1 ? this.#others?.get(name) : this.#usual[number]) ?? 0
  }

  /** `count`: no more than a byte holds, because pages that nest deeper are not scanned. */
  set({ name, number }: ScannedElement, count: number): void {
    if (number === -1) {
      this.#others ??= new Map()
      this.#others.set(name, count)
    } else this.#usual[number] = count
  }
}
