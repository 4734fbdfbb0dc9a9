import { blockElements, headings } from '../../hast/elements.ts'
import { sizeOfElement } from '../../hast/style/size.ts'
import { struck } from '../../hast/style/strike.ts'
import { wordSet } from '../../word-set.ts'
import { elementNames } from '../element-names.ts'
import { tableHolders, tableParts } from '../tables.ts'

/** Elements that close an open paragraph; well-nested, they do nothing else. */
const blocks = wordSet(
  'address article aside blockquote center div dl figcaption figure footer header main nav ol p pre section table ul h1 h2 h3 h4 h5 h6 li dt dd',
)
const formatting = wordSet('a b big code em i s small strong tt u')
const inline = wordSet('abbr bdi bdo cite data del dfn ins kbd mark q samp span sub sup time var')
/** Elements without content. */
const voids = wordSet('br img wbr hr')
const inHead = wordSet('meta link')
const rawText = wordSet('script style')
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  li: wordSet('ul ol'),
  dt: wordSet('dl'),
  dd: wordSet('dl'),
  ...tableParts,
}

const unplain = wordSet('code pre q cite')
/** What decides where the article of a page is, its headline and its date. */
const telling = wordSet('body article main aside nav header footer time h1 h2 h3 h4 h5 h6')

/** How a parser treats an element that is written as it should be, and what a reader sees of it. */
export interface RegularKind {
  readonly name: string
  readonly is:
    | 'block'
    | 'formatting'
    | 'inline'
    | 'void'
    | 'meta'
    | 'raw'
    | 'title'
    | 'frame'
    | 'part'
  readonly isHeading: boolean
  /** Nothing but parts of a table and white space may stand in it. */
  readonly isHolder: boolean
  /** What it must stand in. */
  readonly parents: ReadonlySet<string> | undefined
  /** No label runs across its edges. */
  readonly isWall: boolean
  /** Its text is larger or smaller than what is around it, or struck. */
  readonly isDressed: boolean
  /** Its content is displayed otherwise, or not at all, or it depends on how long it is. */
  readonly isUnplain: boolean
  readonly isTelling: boolean
}

function regularKind(
  name: string,
  is: RegularKind['is'],
  within: RegularKind['parents'],
): RegularKind {
  return {
    name,
    is,
    isHeading: headings.has(name),
    isHolder: tableHolders.has(name),
    parents: within,
    isWall: blockElements.has(name),
    isDressed: sizeOfElement(name) !== undefined || struck.has(name),
    isUnplain: unplain.has(name),
    isTelling: telling.has(name),
  }
}

/** Around everything. */
export const rootKind = regularKind('', 'frame', undefined)

const kinds: readonly (readonly [names: Iterable<string>, is: RegularKind['is']])[] = [
  [blocks, 'block'],
  [formatting, 'formatting'],
  [inline, 'inline'],
  [voids, 'void'],
  [inHead, 'meta'],
  [rawText, 'raw'],
  [Object.keys(tableParts), 'part'],
  [['title'], 'title'],
  [['html', 'head', 'body'], 'frame'],
]
const byName = new Map(
  kinds.flatMap(([names, is]) =>
    [...names].map((name) => [name, regularKind(name, is, parents[name])] as const),
  ),
)

const byNumber = elementNames.map((name) => byName.get(name))

/** The kind of an element by the number of its name. Others are left to the parser. */
export function regularKindOf(number: number): RegularKind | undefined {
  return number === -1 ? undefined : byNumber[number]
}

/** The body of a table that has rows without one: a parser makes it up. */
export const madeUpBody = regularKind('tbody', 'part', undefined)
