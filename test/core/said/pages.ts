import type { Named } from './damages.ts'

/** A label as pages may show, shrink, strike, quote or hide it. */
export function pages(label: string, headline: string, body: string): Named[] {
  const [first = ''] = body.split('\n\n')
  const page = (name: string, dressed: string, text = `<p>${first}</p>`): Named => [
    name,
    `<h1>${headline}</h1>\n${dressed}\n${text}\n`,
  ]
  const large = (html: string) => `<p style="font-size: 2em">${html}</p>`
  const damaged = label.replace('МАТЕРИАЛ ', '')
  return [
    page('plain', `<p>${label}</p>`),
    page('large', large(label)),
    page('almost large', `<p style="font-size: 1.995em">${label}</p>`),
    page('not large enough', `<p style="font-size: 1.98em">${label}</p>`),
    page('small', `<small>${label}</small>`),
    page('as large as the text', large(label), `<p style="font-size: 2em">${first}</p>`),
    page('large, without a text', large(label), ''),
    page('small, without a text', `<small>${label}</small>`, ''),
    page('small, at the end', `<p>${first}</p>`, `<small>${label}</small>`),
    page('small and damaged', `<small>${damaged}</small>`),
    page('struck', large(`<s>${label}</s>`)),
    page('struck and hidden', `<p hidden><s>${label}</s></p>`),
    page('struck in one word', large(label.replace('МАТЕРИАЛ', '<del>МАТЕРИАЛ</del>'))),
    page('hidden', `<p hidden>${label}</p>`),
    page('hidden twice', `<p hidden>${label}</p><p style="display:none">${label}</p>`),
    page('hidden and shown', `<p hidden>${label}</p>${large(label)}`),
    page('hidden, and another agent’s', `<p hidden>${label}</p>`, `<p>${first}</p>`),
    page('in a comment', `<!-- ${label} -->`),
    page('in a description', `<meta name="description" content="${label}">`),
    page('in a quotation', `<blockquote><p>${label}</p></blockquote>`),
    page('in a quotation and shown', `${large(label)}<blockquote><p>${label}</p></blockquote>`),
    page('with a damaged word in an element', large(label.replace('МАТЕРИАЛ', '<b>МАТEРИАЛ</b>'))),
    page('with a name in an element', large(label.replace('«', '<i>«').replace('»', '»</i>'))),
    page('in two elements', `<div><b>${label.replace(' ЛИБО', '</b> <i>ЛИБО')}</i></div>`),
    page('in a link', `<p><a href="/a">${label}</a></p>`),
    page('damaged in a link', `<p><a href="/a">${damaged}</a></p>`),
    page('in a heading', `<h2>${label}</h2>`),
    page('in a cell', `<table><tr><td>${label}</td></tr></table>`),
    page('with an age mark', large(`${label} <b>18+</b>`)),
    page('at the end with an age mark', `<p>${first}</p>`, `<p>${label} <b>18+</b></p>`),
    ['before the headline', `${large(label)}<h1>${headline}</h1><p>${first}</p>`],
    ['in the headline', `<h1>${headline} ${label}</h1><p>${first}</p>`],
    ['hidden before the headline', `<p hidden>${label}</p><h1>${headline}</h1><p>${first}</p>`],
    ['without a headline', `${large(label)}<p>${first}</p>`],
    ['nothing', `<p>${first}</p>`],
  ]
}
