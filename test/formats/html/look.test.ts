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
