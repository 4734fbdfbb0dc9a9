import { formattingElements, headings, voidElements } from '../hast/elements.ts'
import { wordSet } from '../word-set.ts'
import { tableHolders, tableParts } from './tables.ts'

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

/** What the scan must know of an element, by its name. */
export interface ScannedElement {
  readonly name: string
  /** Among the usual elements, or -1. */
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
  }
}

/** Those that pages are made of; others are looked up anew, so that no page fills the memory. */
const usual: ReadonlyMap<string, ScannedElement> = new Map(
  'a abbr address article aside b blockquote body br button cite code dd div dl dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav noscript ol p path pre q s script section small source span strong style sub sup table tbody td th thead time title tr u ul'
    .split(' ')
    .map((name, number) => [name, scannedElement(name, number)]),
)

/** What there is to know of an element, by its name as it is written. */
export function elementOf(written: string): ScannedElement {
  return usual.get(written) ?? scannedElement(written.toLowerCase())
}

/** How many elements of each name are open. Made once, because an array like this takes long to make. */
const usualCounts = new Uint8Array(usual.size)

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
