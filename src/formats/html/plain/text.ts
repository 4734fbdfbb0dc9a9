import type { Element } from 'hast'
import type { Range } from '../../../reading/source-map.ts'
import { type Flow, makeFlow } from '../../hast/flow.ts'
import type { DressedElement } from '../../hast/hast-reading.ts'
import { PlacedElement } from '../../hast/placed-element.ts'
import { RegularElement } from '../../hast/regular-nodes.ts'
import { object } from '../../hast/walk.ts'
import { noPlaces, noProperties, propertiesOf } from '../regular/attributes.ts'
import { TagReader } from '../tag-reader.ts'
import { event, type PlainPage } from './page.ts'

/** What a plain page displays. */
interface PlainText {
  readonly flow: Flow
  /** The elements that change how the text in them looks. */
  readonly dressed: () => readonly DressedElement[]
  /** What the outermost block quotations hold, in the flow. */
  readonly quotations: readonly Range[]
  readonly headlineElement: PlacedElement | undefined
}

/** What holds for the content of an open element, in bits. */
const outside = 1
const quoted = 2
/** The edges of the element are walls. */
const walled = 4
const isDressed = 8

/** Where an element stands that changes how its text looks. */
interface Dress {
  readonly name: string
  readonly from: number
  readonly outer: Dress | undefined
  readonly start: number
  end: number
}

/** Goes through a page whose article is known. */
export function showPlain(
  { events, opened, values }: PlainPage,
  source: string,
  article: Element | undefined,
  headline: Element | undefined,
): PlainText {
  const flow = makeFlow()
  const articleAt = startOf(article)
  const headlineAt = startOf(headline)
  const outer: number[] = []
  let scope = articleAt === -1 ? 0 : outside
  let nextOpened = 0
  let nextValue = 0
  const dresses: Dress[] = []
  const quotations: { start: number; end: number }[] = []
  let dress: Dress | undefined
  let headlineElement: PlacedElement | undefined
  let headlineDepth = -1
  for (let at = 0; at < events.length; at += 3) {
    const what = events[at] ?? event.wall
    const from = events[at + 1] ?? 0
    const to = events[at + 2] ?? 0
    if (what === event.open || what === event.openDressed) {
      const kind = opened[nextOpened++]
      if (kind === undefined) break
      const { name, isWall } = kind
      let own = scope & (outside | quoted)
      if (from === articleAt) own &= ~outside
      else if (name === 'head' || (name === 'nav' && articleAt !== -1)) own |= outside
      if (name === 'blockquote') own |= quoted
      if (isWall && (own & scope & outside) === 0) {
        own |= walled
        flow.wall(kindOf(own))
      }
      if (from === headlineAt && headline !== undefined) {
        const isOutside = (own & outside) !== 0
        const { length } = flow
        headlineElement = new PlacedElement(
          headline,
          undefined,
          length,
          undefined,
          isOutside,
          source.length,
        )
        headlineDepth = outer.length
      }
      if (what === event.openDressed) {
        own |= isDressed
        dress = { name, from, outer: dress, start: flow.length, end: flow.length }
        dresses.push(dress)
      }
      if ((own & ~scope & quoted) !== 0 && (own & outside) === 0)
        quotations.push({ start: flow.length, end: flow.length })
      outer.push(scope)
      scope = own
    } else if (what === event.close) {
      const own = scope
      scope = outer.pop() ?? scope
      if (outer.length === headlineDepth && headlineElement !== undefined) {
        headlineElement.content = { start: headlineElement.content.start, end: flow.length }
        headlineDepth = -1
      }
      if ((own & isDressed) !== 0 && dress !== undefined) {
        dress.end = flow.length
        dress = dress.outer
      }
      const last = quotations.at(-1)
      if ((own & ~scope & quoted) !== 0 && (own & outside) === 0 && last !== undefined)
        last.end = flow.length
      if ((own & walled) !== 0) flow.wall(kindOf(scope))
    } else if ((scope & outside) !== 0) {
      if (what === event.reference) nextValue++
    } else if (what === event.plain) flow.push(source.slice(from, to), from, to)
    else if (what === event.lines) flow.push(spaced(source.slice(from, to)), from, to)
    else if (what === event.reference) flow.push(values[nextValue++] ?? '', from, to)
    else if (what === event.lineBreak) flow.push('\n', from, to)
    else if (what === event.object) flow.push(object, from, to)
    else flow.wall(kindOf(scope))
  }
  flow.wall('body')
  let made: readonly DressedElement[] | undefined
  const dressed = (): readonly DressedElement[] => {
    made ??= dressedElements(dresses, source)
    return made
  }
  return { flow, dressed, quotations, headlineElement }
}

function startOf(node: Element | undefined): number {
  return node instanceof RegularElement ? node.start : -1
}

function kindOf(scope: number): 'quotation' | 'body' {
  return (scope & quoted) === 0 ? 'body' : 'quotation'
}

/** Line ends in a source are white space; it has no others. */
function spaced(text: string): string {
  return text === '\n' ? ' ' : text.replaceAll('\n', ' ')
}

function dressedElements(dresses: readonly Dress[], source: string): readonly DressedElement[] {
  const tag = new TagReader(source)
  const made = new Map<Dress, DressedElement>()
  for (const dress of dresses) {
    const { name, from, outer, start, end } = dress
    const properties = tag.read(from) ? propertiesOf(source, tag) : undefined
    made.set(dress, {
      node: new RegularElement(name, properties ?? noProperties, from, tag.end, noPlaces),
      parent: outer === undefined ? undefined : made.get(outer),
      content: { start, end },
      hiddenBy: undefined,
    })
  }
  return [...made.values()]
}
