import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/formats/html/html.ts'
import { createPlashka } from '../../../src/index.ts'
import { body, date, headline, label, vestnik } from '../../core/cases.ts'

const plashka = createPlashka({ publisher: vestnik, date, use: { 'ru/age-mark': 'off' } })
const [first = ''] = body.split('\n\n')
const half = label.indexOf(' ИНОСТРАННЫМ')

function displayed(source: string): string[] {
  const { text, blocks } = readHtml(source)
  return blocks
    .filter(({ kind }) => kind !== 'hidden')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
}

function check(dressed: string) {
  const source = `<h1>${headline}</h1>${dressed}<p>${first}</p>`
  const { verdicts, findings, labels } = plashka.validate(source, { format: 'html' })
  const verdict = verdicts.find(({ rule }) => rule === 'ru/foreign-agent')?.verdict
  return { source, verdict, codes: findings.map(({ code }) => code), findings, labels }
}

describe('what else is displayed', () => {
  it.each([
    ['a textarea', '<textarea>\nраз <b>два</textarea>', ['раз <b>два']],
    ['options', '<select><option>раз<option>два</select>', ['раз', 'два']],
    ['a button in a line', 'раз<button>два</button>три', ['раз', 'два', 'три']],
    ['text of a picture', '<svg><text>раз</text></svg>', ['раз']],
    ['a formula', '<p>раз <math><mi>x</mi></math></p>', ['раз x']],
    ['ruby without its brackets', '<ruby>раз<rp>(</rp><rt>два</rt><rp>)</rp></ruby>', ['раздва']],
    ['a short quotation, with its marks', '<p>раз <q>два</q></p>', ['раз "два"']],
    ['a number of a Windows page', '<p>раз&#151;два</p>', ['раз—два']],
    ['a number that is none', '<p>раз&#0;&#xD800;</p>', ['раз\ufffd\ufffd']],
    ['a letter outside the first plane', '<p>&#x1F98A;&#129418;🦊</p>', ['🦊🦊🦊']],
    ['a name within a word', '<p>&notit; &notin;</p>', ['¬it; ∉']],
    ['CDATA of a picture', '<svg><text><![CDATA[раз & два]]></text></svg>', ['раз & два']],
    ['a style that shows again', '<p hidden style="display:block">раз</p>', ['раз']],
    ['what follows an open comment: nothing', '<p>раз</p><!-- два <p>три</p>', ['раз']],
    ['what follows a comment with an odd end', '<p>раз<!-- два --!>три</p>', ['разтри']],
    [
      'an inline element shown as a block',
      'раз<span style="display:block">два</span>',
      ['раз', 'два'],
    ],
  ])('%s', (_, source, expected) => {
    expect(displayed(source)).toEqual(expected)
  })

  it('keeps line ends only where the page shows them', () => {
    const shown = (source: string) => {
      const { text, blocks } = readHtml(source)
      return text.slice(blocks[0]?.start, blocks[0]?.end)
    }
    expect(shown('<pre>\r\nраз\r\nдва</pre>')).toBe('раз\r\nдва')
    expect(shown('<p>раз\r\nдва</p>')).toBe('раз  два')
    expect(shown('<p>раз<br>два</p>')).toBe('раз\nдва')
  })
})

describe('a label is the same label', () => {
  const spelled = (text: string) => [...text].map((one) => `&#${one.codePointAt(0)};`).join('')
  it.each([
    ['plain', `<p>${label}</p>`],
    ['by numbers', `<p>${spelled(label)}</p>`],
    ['with entities', `<p>${label.replaceAll('«', '&laquo;').replaceAll('»', '&raquo;')}</p>`],
    ['with entities cut short', `<p>${label.replaceAll('«', '&laquo')}</p>`],
    ['with no-break spaces', `<p>${label.replaceAll(' ', '&nbsp;')}</p>`],
    ['with soft hyphens', `<p>${label.replaceAll('АГЕНТ', 'АГЕ&shy;НТ')}</p>`],
    ['with places to break', `<p>${label.replaceAll('АГЕНТ', 'АГЕ<wbr>НТ')}</p>`],
    ['with tags in words', `<p>${label.replaceAll('АГЕНТ', 'А<b>ГЕ<i>Н</i></b>Т')}</p>`],
    ['with a comment in a word', `<p>${label.replaceAll('АГЕНТ', 'АГЕ<!-- a -- b -->НТ')}</p>`],
    ['on lines', `<p>${label.replaceAll(' ', '\r\n  ')}</p>`],
    ['with breaks', `<p>${label.replaceAll(' ИЛИ', '<br>ИЛИ')}</p>`],
    ['linked', `<p>${label.replace('АГЕНТОМ', '<a href="/x?a=1&b=2">АГЕНТОМ</a>')}</p>`],
    ['under an attribute of 100 KB', `<p title="${'a>'.repeat(50_000)}">${label}</p>`],
    ['in a cell', `<table><tr><td>${label}</table>`],
    ['in a nested table', `<table><tr><td><table><tr><td>${label}</table></table>`],
    ['in a heading, unclosed', `<p><b>${label}`],
  ])('%s', (_, dressed) => {
    const { verdict, codes, source, labels } = check(dressed)
    expect({ verdict, codes }).toEqual({ verdict: 'clean', codes: [] })
    const [found] = labels
    // It is quoted from its first letter to its last mark.
    expect(
      dressed.startsWith(source.slice(found?.start, found?.end), dressed.indexOf('>Н') + 1) ||
        source.slice(found?.start, found?.end).startsWith('&#'),
    ).toBe(true)
  })
})

describe('a wall', () => {
  it.each([
    ['cells', '<table><tr><td>', '</td><td>', '</td></tr></table>'],
    ['rows', '<table><tr><td>', '<tr><td>', '</table>'],
    ['list items', '<ul><li>', '<li>', '</ul>'],
    ['paragraphs', '<p>', '<p>', '</p>'],
    ['boxes', '<div>', '</div><div>', '</div>'],
    ['definitions', '<dl><dt>', '<dd>', '</dl>'],
    ['options', '<select><option>', '<option>', '</select>'],
    ['caption and cell', '<table><caption>', '</caption><tr><td>', '</table>'],
    ['a rule', '<div>', '<hr>', '</div>'],
    ['a button', '', '<button>x</button>', ''],
    ['code in a line', '<p>', '<code>x()</code>', '</p>'],
    ['a paragraph around', '<div>', '<p>', '</p></div>'],
  ])('stands between %s', (_, open, between, close) => {
    const { verdict } = check(open + label.slice(0, half) + between + label.slice(half) + close)
    expect(verdict).not.toBe('clean')
  })
})

describe('a label nobody sees', () => {
  it.each([
    ['hidden-attribute', `<div hidden><div><p>${label}</p></div></div>`],
    ['hidden-attribute', `<p hidden="until-found">${label}</p>`],
    ['display-none', `<p style="color:red; display:none!important">${label}</p>`],
    ['visibility-hidden', `<div style="visibility:hidden"><b>${label}</b></div>`],
    ['visibility-hidden', `<p style="opacity:0">${label}</p>`],
    ['visibility-hidden', `<p style="filter: blur(1px) opacity(0%)">${label}</p>`],
    ['visibility-hidden', `<p style="color: transparent">${label}</p>`],
    ['visibility-hidden', `<p style="-webkit-text-fill-color: transparent">${label}</p>`],
    ['visibility-hidden', `<div style="color:rgba(0, 0, 0, 0)"><p>${label}</p></div>`],
    ['visibility-hidden', `<p style="color:#ffffff00">${label}</p>`],
    ['visibility-hidden', `<p style="color:rgb(0 0 0 / 0%)">${label}</p>`],
    ['zero-size', `<p style="transform: scale(0)">${label}</p>`],
    ['zero-size', `<div style="transform: translate(1px) scaleY(0)"><p>${label}</p></div>`],
    ['display-none', `<div popover><p>${label}</p></div>`],
    ['display-none', `<p popover="manual" id="note">${label}</p>`],
    ['display-none', `<p class="note d-none">${label}</p>`],
    ['display-none', `<div class="d-none d-md-none"><p>${label}</p></div>`],
    ['zero-font-size', `<p style="font-size:0.0em">${label}</p>`],
    ['zero-font-size', `<p style="font:0/0 a">${label}</p>`],
    ['off-screen', `<p style="position:absolute; left:-9999px">${label}</p>`],
    ['off-screen', `<div style="position: fixed; top: -100em"><p>${label}</p></div>`],
    ['off-screen', `<p style="margin-left: -9999px !important">${label}</p>`],
    ['off-screen', `<div style="text-indent:-9999px"><p>${label}</p></div>`],
    ['off-screen', `<p style="position:absolute; inset: 0 auto auto -9999px">${label}</p>`],
    ['off-screen', `<p style="transform: translateX(-9999px)">${label}</p>`],
    ['off-screen', `<div style="transform: scale(1) translate(0, -200em)"><p>${label}</p></div>`],
    ['off-screen', `<p style="translate: -9999px 0">${label}</p>`],
    ['clipped', `<p style="clip: rect(0 0 0 0)">${label}</p>`],
    ['clipped', `<p style="position:absolute; clip:rect(1px, 1px, 1px, 1px)">${label}</p>`],
    ['clipped', `<p style="clip-path: inset(50%)">${label}</p>`],
    ['clipped', `<p style="clip-path: inset(0 100% 0 0)">${label}</p>`],
    ['clipped', `<p style="clip-path: circle(0 at 50% 50%)">${label}</p>`],
    ['zero-size', `<p style="height:0; overflow:hidden">${label}</p>`],
    ['zero-size', `<div style="max-height: 0px; overflow: clip"><p>${label}</p></div>`],
    ['zero-size', `<span style="position:absolute;width:1px;overflow:hidden">${label}</span>`],
    ['hiding-class', `<p class="visually-hidden">${label}</p>`],
    ['hiding-class', `<div class="note sr-only"><p>${label}</p></div>`],
    ['hiding-class', `<span class="screen-reader-text">${label}</span>`],
    ['code', `<code>${label}</code>`],
    ['code', `<pre><code>${label}</code></pre>`],
    ['code', `<style>${label}</style>`],
    ['comment', `<!-- ${label} -->`],
    ['comment', `<!--${label}--!>`],
    ['comment', `<?php ${label} ?>`],
    ['script', `<noscript><p>${label}</p></noscript>`],
    ['script', `<script type="text/template"><p>${label}</p></script>`],
    ['template', `<template><p>${label}</p></template>`],
    ['template', `<iframe>${label}</iframe>`],
    ['attribute', `<img src="a" alt="${label}">`],
    ['attribute', `<p title='${label}'>x</p>`],
    ['attribute', `<p data-note="${label}">x</p>`],
    ['attribute', `<title>${label}</title>`],
  ])('is hidden by %s: %s', (by, dressed) => {
    const { verdict, codes, findings, source } = check(dressed)
    expect(verdict).toBe('hidden')
    expect(codes.toSorted()).toEqual(['label-hidden', 'label-missing'])
    const finding = findings.find(({ code }) => code === 'label-hidden')
    expect(finding?.data.args).toEqual({ how: by })
    expect(source.slice(finding?.data.start, finding?.data.end)).toBe(finding?.actual)
    expect(finding?.actual).toContain('НАСТОЯЩИЙ МАТЕРИАЛ')
    // And one nobody sees is not written over, moved or doubled behind the editor's back.
    expect(plashka.inject(source, { format: 'html' }).output).toBe(source)
  })

  it.each([
    // Only programs that read aloud are told to leave it out.
    `<p aria-hidden="true">${label}</p>`,
    `<div style="color:transparent"><p style="color:#000">${label}</p></div>`,
    `<p style="color:transparent; background-clip:text">${label}</p>`,
    `<p style="color:rgba(0, 0, 0, 0.5)">${label}</p>`,
    `<p style="filter: opacity(0.9)">${label}</p>`,
    `<p style="color:transparent; -webkit-text-fill-color:#000">${label}</p>`,
    `<p style="background:linear-gradient(red, blue); -webkit-text-fill-color:transparent">${label}</p>`,
    `<div popover style="display:block"><p>${label}</p></div>`,
    `<span style="transform:translateX(-9999px)">${label}</span>`,
    `<p style="transform:translate(-50%, -50%)">${label}</p>`,
    `<p style="margin:0 -9999px; padding:0 9999px">${label}</p>`,
    `<p style="color:rgb(0, 0, 0)">${label}</p>`,
    `<p style="color:hsla(0 0% 0%)">${label}</p>`,
    `<span style="transform:scale(0)">${label}</span>`,
    `<p style="transform:scale(0.5)">${label}</p>`,
    `<p class="d-none d-md-block">${label}</p>`,
    `<p class="bad-none d-nonexistent">${label}</p>`,
    `<p style="position:relative; left:-10px">${label}</p>`,
    `<p style="position:static; left:-9999px">${label}</p>`,
    `<p style="position:absolute; left:50%; margin-left:-300px">${label}</p>`,
    `<p style="text-indent:1.5em">${label}</p>`,
    `<p style="margin-left:2em; text-indent:-2em">${label}</p>`,
    `<div style="text-indent:-9999px"><p style="text-indent:0">${label}</p></div>`,
    `<p style="clip:auto; clip-path:none">${label}</p>`,
    `<p style="clip: rect(0, 500px, 900px, 0)">${label}</p>`,
    `<p style="clip-path: inset(5% 10px)">${label}</p>`,
    `<p style="height:0">${label}</p>`,
    `<p style="height:auto; overflow:hidden">${label}</p>`,
    `<p style="min-height:0; overflow:hidden">${label}</p>`,
    `<span style="height:0; overflow:hidden">${label}</span>`,
    `<table><tr><td style="width:1px; overflow:hidden">${label}</td></tr></table>`,
    `<p><i class="material-icons" aria-hidden="true">warning</i> ${label}</p>`,
    `<p><span class="a material-symbols-outlined">report</span>${label}</p>`,
    `<p class="not-sr-only sr-only-note visually-hidden-focusable">${label}</p>`,
  ])('is not what only looks like it: %s', (dressed) => {
    const { verdict, findings } = check(dressed)
    expect({ verdict, findings }).toEqual({ verdict: 'clean', findings: [] })
  })

  it('is hidden in the description of a page', () => {
    const source = `<!DOCTYPE html><head><meta name="description" content="${label}"></head><body><h1>${headline}</h1><p>${first}</p>`
    const { verdicts } = plashka.validate(source, { format: 'html' })
    expect(verdicts.map(({ verdict }) => verdict)).toContain('hidden')
  })
})

describe('somebody else’s label', () => {
  it.each([
    `<blockquote>${label} Так писали газеты.</blockquote>`,
    `<blockquote><div><p><b>${label}</b></p><p>Газета</p></div></blockquote>`,
    `<p>Там стояло: <q>${label}</q></p>`,
    `<p><cite>${label}</cite></p>`,
  ])('is none of the publisher’s: %s', (dressed) => {
    expect(check(dressed).verdict).toBe('missing')
  })
})
