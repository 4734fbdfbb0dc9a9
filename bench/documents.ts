import { capital, headline, inPassing, sentence } from './prose.ts'
import { type Random, randomFrom } from './random.ts'

export const kinds = ['text', 'markdown', 'html'] as const
export type Kind = (typeof kinds)[number]
export const endings: Readonly<Record<Kind, string>> = { text: 'txt', markdown: 'md', html: 'html' }

/** What stands under the headline. `mixed` is what an archive holds: mostly in order, not always. */
export const states = ['clean', 'damaged', 'unlabelled', 'mixed'] as const
export type State = (typeof states)[number]

export const publisher = {
  role: 'agent',
  name: 'Общество с ограниченной ответственностью «Северный вестник»',
  instrumental: 'Обществом с ограниченной ответственностью «Северный вестник»',
  genitive: 'Общества с ограниченной ответственностью «Северный вестник»',
  included: '2021-03-05',
} as const
export const date = '2025-10-12'

const label =
  'НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ОБЩЕСТВОМ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК» ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ОБЩЕСТВА С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «СЕВЕРНЫЙ ВЕСТНИК» 18+'

const damages: readonly ((text: string) => string)[] = [
  (text) => text.replace('МАТЕРИАЛ ', ''),
  (text) => text.replace('НАПРАВЛЕН', 'НАПРАВЛЕНО'),
  (text) => text.slice(0, text.indexOf(' ЛИБО')),
  (text) => text.replace('АГЕНТОМ', 'АГEНТОМ'),
  (text) => text.replace('ОБЩЕСТВОМ С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ', 'ООО'),
]

interface Parts {
  readonly title: string
  readonly label: string | undefined
  readonly paragraphs: readonly string[]
}

/** A document of about `bytes` bytes, the same for the same seed. */
export function makeDocument(
  kind: Kind,
  state: State,
  bytes: number,
  names: readonly string[],
  seed: number,
): string {
  const random = randomFrom(seed)
  const parts: Parts = {
    title: headline(random),
    label: labelFor(state, random),
    paragraphs: paragraphs(bytes, names, random),
  }
  if (kind === 'text') return textOf(parts)
  return kind === 'markdown' ? markdownOf(parts, random) : htmlOf(parts, random)
}

function labelFor(state: State, random: Random): string | undefined {
  const draw = random.below(10)
  const own = state !== 'mixed' ? state : draw < 8 ? 'clean' : draw < 9 ? 'damaged' : 'unlabelled'
  if (own === 'unlabelled') return undefined
  return own === 'clean' ? label : random.pick(damages)(label)
}

/** Russian letters take two bytes; markup is not counted. */
function paragraphs(bytes: number, names: readonly string[], random: Random): string[] {
  const list: string[] = []
  let size = 900
  while (size < bytes) {
    const sentences = Array.from({ length: 2 + random.below(3) }, () => sentence(random, names))
    const paragraph = sentences.join(' ')
    list.push(paragraph)
    size += paragraph.length * 1.85
  }
  // One text in ten speaks of agents, whatever its length.
  if (random.chance(0.1)) list.splice(1 + random.below(list.length), 0, inPassing)
  return list
}

function textOf({ title, label: own, paragraphs: list }: Parts): string {
  return `${[title, ...(own === undefined ? [] : [own]), ...list].join('\n\n')}\n`
}

function markdownOf({ title, label: own, paragraphs: list }: Parts, random: Random): string {
  const body = list.map((paragraph, index) => {
    if (index > 1 && random.chance(0.06)) return `## ${capital(headline(random))}\n\n${paragraph}`
    if (index > 1 && random.chance(0.08)) return `> ${paragraph}`
    if (random.chance(0.1)) return paragraph.replace(/(\S+ \S+)\.$/, '**$1**.')
    if (random.chance(0.15))
      return paragraph.replace(/(\S+ \S+)\.$/, `[$1](https://example.org/news/${index}).`)
    if (index > 1 && random.chance(0.06)) {
      return paragraph
        .split('. ')
        .map((item) => `- ${item}`)
        .join('\n')
    }
    return paragraph
  })
  const front = `---\ntitle: ${title}\ndate: ${date}\ntags: [город, новости]\n---\n\n`
  const head = [`# ${title}`, ...(own === undefined ? [] : [own])]
  return `${random.chance(0.5) ? front : ''}${[...head, ...body].join('\n\n')}\n`
}

function htmlOf({ title, label: own, paragraphs: list }: Parts, random: Random): string {
  const body = list.map((paragraph, index) => {
    const text = paragraph.replaceAll('—', '&mdash;')
    if (index > 1 && random.chance(0.06)) return `<h2>${headline(random)}</h2>\n<p>${text}</p>`
    if (index > 1 && random.chance(0.08)) return `<blockquote><p>${text}</p></blockquote>`
    if (random.chance(0.15))
      return `<p>${text.replace(/(\S+ \S+)\.$/, `<a href="https://example.org/news/${index}">$1</a>.`)}</p>`
    if (random.chance(0.1)) return `<p>${text.replace(/(\S+ \S+)\.$/, '<strong>$1</strong>.')}</p>`
    return `<p>${text}</p>`
  })
  const plate = own === undefined ? '' : `<div class="foreign-agent-label">${own}</div>\n`
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${title} — Северный вестник</title>
<meta property="article:published_time" content="${date}T09:30:00+03:00">
<link rel="stylesheet" href="/assets/site.css">
<style>body { font: 18px/1.5 serif } .foreign-agent-label { font-size: 2em }</style>
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ page: 'article' })</script>
</head>
<body>
<header><nav><a href="/">Главная</a> <a href="/news">Новости</a> <a href="/about">О нас</a></nav></header>
<main>
<article>
<h1>${title}</h1>
${plate}${body.join('\n')}
</article>
</main>
<footer><p>Северный вестник, ${date.slice(0, 4)}</p></footer>
</body>
</html>
`
}
