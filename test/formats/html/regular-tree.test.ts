import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { regularTree } from '../../../src/formats/html/regular/tree.ts'
import { carriers } from './carriers.ts'
import { inner, page } from './regular-documents.ts'

/** A tree as plain data, with offsets for places. */
function plain(node: Nodes): unknown {
  const offsets = (place: Nodes['position']) => [place?.start.offset, place?.end.offset]
  const { type, position } = node
  if (type === 'root') return { type, children: node.children.map(plain) }
  if (type === 'doctype') return { type, at: offsets(position) }
  if (type !== 'element') return { type, value: node.value, at: offsets(position) }
  const { tagName, properties, data, children } = node
  const { opening, closing, properties: places = {} } = data?.position ?? {}
  return {
    tagName,
    at: offsets(position),
    opening: offsets(opening),
    closing: offsets(closing),
    properties,
    places: Object.fromEntries(Object.entries(places).map(([name, at]) => [name, offsets(at)])),
    children: children.map(plain),
  }
}

function expectSame(source: string, isFragment: boolean): boolean {
  const own = regularTree(source, isFragment)
  if (own === undefined) return false
  const parsed = fromHtml(source, { fragment: isFragment, verbose: true })
  expect(plain(own), source).toEqual(plain(parsed))
  return true
}

const attributeNames =
  'action align alt aria-controls aria-current aria-describedby aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level aria-live as async bgcolor border cellpadding cellspacing charset checked cite class color colspan content crossorigin data-a data-a-b data-a1-b2 data-1 datetime decoding defer dir download height hidden href hreflang http-equiv id integrity itemid itemprop itemscope itemtype lang loading media name nomodule nonce nowrap property referrerpolicy rel role rowspan scope sizes src srcset style tabindex target title translate type valign width xml:lang'.split(
    ' ',
  )

describe('the tree of regular HTML is the one its parser builds', () => {
  it.each([
    ['fragments', inner, true, 0.2],
    ['pages', page, false, 0.2],
  ] as const)('%s', (_, documents, isFragment, share) => {
    let built = 0
    let all = 0
    let tags = 0
    fc.assert(
      fc.property(documents, fc.nat(1_000), (source, cut) => {
        const end = cut > 500 ? source.length : Math.floor((cut / 500) * source.length)
        all++
        if (expectSame(source, isFragment)) {
          built++
          tags += source.split('</').length - 1
        }
        expectSame(source.slice(0, end), isFragment)
      }),
      { numRuns: 2_000 },
    )
    expect(built / all).toBeGreaterThan(share)
    expect(tags / built).toBeGreaterThan(1.5)
  })

  it('attributes, each with values of every kind', () => {
    const values = ['', ' ', 'x', '1', '050%', ' a  b ', 'a, b', 'true', 'false', '&amp;', '0x1F']
    let built = 0
    for (const name of attributeNames) {
      for (const value of [...values, name, name.toUpperCase()]) {
        if (expectSame(`<p ${name}="${value}">слово</p>`, true)) built++
      }
      expectSame(`<p ${name}>слово</p>`, true)
    }
    expect(built / attributeNames.length).toBeGreaterThan(values.length * 0.9)
  })

  it('carriers of every kind', () => {
    for (const carrier of carriers)
      for (const isFragment of [true, false]) expectSame(carrier, isFragment)
  })
})
