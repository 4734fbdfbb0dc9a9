import { expect, test } from 'vitest'
import { body, headline, label, plashka } from '../../core/cases.ts'

const call = { format: 'html' }
const own = `<div class="foreign-agent-label" role="note" lang="ru">${label}</div>`
const tagline = '<p>В зале для детей уже читают</p>'
const page = (inside: string, under = '') =>
  `<article><hgroup><h1>${headline}</h1>${inside}</hgroup>${under}<p>${body}</p><p>${body}</p></article>`

test('a tagline in hgroup is a part of the headline', () => {
  expect(plashka.validate(page(tagline, `<p>${label}</p>`), call).findings).toEqual([])
  const { output, verdicts } = plashka.inject(page(tagline), call)
  expect(output).toBe(page(tagline, own))
  expect(verdicts[0]?.verdict).toBe('clean')
  expect(plashka.inject(output, call).output).toBe(output)
  const late = page(tagline, `<p>${body}</p><p>${label}</p>`)
  expect(plashka.validate(late, call).findings.map(({ code }) => code)).toEqual(['label-too-late'])
})

test('a label in hgroup stands under its heading', () => {
  expect(plashka.validate(page(`<p>${label}</p>`), call).findings).toEqual([])
})

test('a headline given apart is compared with the heading alone', () => {
  const source = page(tagline, `<p>${label}</p>`)
  expect(plashka.validate(source, { ...call, title: headline }).findings).toEqual([])
})
