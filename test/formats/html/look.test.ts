import { describe, expect, it } from 'vitest'
import { createPlashka, type PlashkaOptions } from '../../../src/index.ts'
import { body, date, headline, label, vestnik } from '../../core/cases.ts'

const [first = ''] = body.split('\n\n')
const make = (html: PlashkaOptions['html'] = {}, severity: 'off' | 'info' = 'off') =>
  createPlashka({
    publisher: vestnik,
    date,
    html,
    use: {
      'ru/age-mark': 'off',
      'ru/foreign-agent': { severities: { 'presentation-unverified': severity } },
    },
  })
const page = (dressed: string) => `<h1>${headline}</h1>\n${dressed}\n<p>${first}</p>\n`
const codes = (source: string, one = make({}, 'info'), path = 'a.html') =>
  one.validate({ value: source, path }).findings.map(({ code }) => code)

describe('the size of a label', () => {
  it.each([
    [`<p style="font-size: 2em">${label}</p>`],
    [`<p style="font-size:200%">${label}</p>`],
    [`<div style="font-size: 32px"><b>${label}</b></div>`],
    [`<p style="font-size: xx-large">${label}</p>`],
    [`<p><font size="6">${label}</font></p>`],
    [`<p style="font-size: 2em"><span style="font-size: 1em">${label}</span></p>`],
    [`<p class="a big-label">${label}</p>`],
  ])('is large enough: %s', (dressed) => {
    expect(codes(page(dressed), make({ sizes: { 'big-label': 2 } }, 'info'))).toEqual([])
  })

  it.each([
    [`<p style="font-size: 1.5em">${label}</p>`],
    [`<p style="font-size: 16px">${label}</p>`],
    [`<small>${label}</small>`],
    [`<p><sub>${label}</sub></p>`],
    [`<p><font size="2">${label}</font></p>`],
    [`<h4>${label}</h4>`],
    [`<p style="font-size: 2em"><small>${label}</small></p>`],
    [`<p style="font-size: 2em">${label.replace('МАТЕРИАЛ', '<small>МАТЕРИАЛ</small>')}</p>`],
    [`<p class="small-label">${label}</p>`],
  ])('is too small: %s', (dressed) => {
    const one = make({ sizes: { 'small-label': 1.125 } }, 'info')
    const source = page(dressed)
    expect(codes(source, one)).toEqual(['label-too-small'])
    const { output, findings } = one.inject({ value: source, path: 'a.html' })
    expect(output).toContain(
      `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`,
    )
    expect(findings.map(({ code }) => code)).toEqual(['presentation-unverified'])
  })

  it('is compared with the size of the text', () => {
    const source = `<h1>${headline}</h1><p style="font-size: 32px">${label}</p><p style="font-size: 32px">${first}</p>`
    expect(codes(source)).toEqual(['label-too-small'])
  })

  it('is unverified where nothing tells, and that is silent by default', () => {
    expect(codes(page(`<p>${label}</p>`))).toEqual(['presentation-unverified'])
    expect(codes(page(`<p>${label}</p>`), make())).toEqual([])
    expect(codes(`# ${headline}\n\n${label}\n\n${first}`, make({}, 'info'), 'a.md')).toEqual([
      'presentation-unverified',
    ])
    expect(codes(`${headline}\n\n${label}\n\n${first}`, make({}, 'info'), 'a.txt')).toEqual([])
  })
})

describe('the element of a new label', () => {
  it('is the one the configuration names', () => {
    const { output } = make({ element: 'p', class: 'plashka big' }).inject({
      value: page(''),
      path: 'a.html',
    })
    expect(output).toContain(`<p class="plashka big" role="note" lang="ru">${label}</p>`)
  })

  it('cannot be anything but a block, and its class is only a class', () => {
    expect(() => make({ element: 'script' as 'div' })).toThrow(/script/)
    expect(() => make({ sizes: { a: -1 } })).toThrow(/-1/)
    const { output } = make({ class: 'a" onclick="x' }).inject({ value: page(''), path: 'a.html' })
    expect(output).toContain('class="a&quot; onclick=&quot;x"')
  })
})

describe('a label that is struck through', () => {
  it.each([
    [page(`<p><del>${label}</del></p>`), 'a.html'],
    [page(`<p><s>${label}</s></p>`), 'a.html'],
    [page(`<strike><p>${label}</p></strike>`), 'a.html'],
    [page(`<p style="text-decoration: underline line-through">${label}</p>`), 'a.html'],
    [page(`<p>${label.replace('МАТЕРИАЛ', '<s>МАТЕРИАЛ</s>')}</p>`), 'a.html'],
    [`# ${headline}\n\n~~${label}~~\n\n${first}\n`, 'a.md'],
  ])('is not clean, and is written anew: %s', (source, path) => {
    const one = make()
    const { verdicts, findings } = one.validate({ value: source, path })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['altered'])
    expect(findings.map(({ code }) => code)).toEqual(['label-struck'])
    const { output, verdicts: after } = one.inject({ value: source, path })
    expect(after.map(({ verdict }) => verdict)).toEqual(['clean'])
    expect(output).not.toMatch(/<(?:del|s|strike)>|line-through|~~/)
    expect(output.split(label)).toHaveLength(2)
  })

  it('is another thing than a struck word elsewhere', () => {
    const source = `<h1>${headline}</h1><p>${label}</p><p><s>Было</s> ${first}</p>`
    expect(make().validate({ value: source, path: 'a.html' }).findings).toEqual([])
  })
})

describe('a copy that is not displayed', () => {
  const hiddenIn = (copy: string, shown = `<p>${label}</p>`) =>
    `<html><head>${copy}</head><body><article><h1>${headline}</h1>${shown}<p>${first}</p></article></body></html>`
  const json = `<script type="application/ld+json">{"@type":"NewsArticle","description":"${label}"}</script>`

  it.each([json, `<meta name="description" content="${label}">`, `<!-- ${label} -->`])(
    'is no fault beside a label that is: %s',
    (copy) => {
      const { verdicts, findings } = make().validate({ value: hiddenIn(copy), path: 'a.html' })
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['clean'])
      expect(findings).toEqual([])
    },
  )

  it.each([json, `<meta name="description" content="${label}">`, `<!-- ${label} -->`])(
    'is one where nothing else is, and is left to an editor: %s',
    (copy) => {
      const source = hiddenIn(copy, '')
      const { verdicts } = make().validate({ value: source, path: 'a.html' })
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hidden'])
      const { output, findings } = make().inject({ value: source, path: 'a.html' })
      expect(output).toBe(source)
      expect(findings.map(({ data }) => data.args)).toContainEqual({ why: 'hidden', detail: '' })
    },
  )
})

it.each(['<?x', '<![CDATA[', '<!--', '<!x'])(
  'writes nothing behind a comment without an end: %s',
  (source) => {
    expect(make().inject({ value: source, path: 'a.html' }).output).toBe(source)
  },
)
