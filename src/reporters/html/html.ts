import type { ReportedResult } from '../reported.ts'
import type { Reporter, ReportOptions } from '../reporter.ts'
import { summary } from '../summary.ts'
import { tallyOf } from '../tally.ts'
import { script, scriptHash, style, styleHash } from './assets.ts'
import { filters } from './filters.ts'
import { type Content, Markup, markup } from './markup.ts'
import { Budget } from './source-view.ts'
import { openText, textView } from './text-view.ts'
import { visible } from './visible.ts'
import { htmlWords } from './words/words.ts'

/** Only the style and the script of the report itself, nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The lines a terminal closes with: what was checked and found, and the registers used. */
const head = (results: readonly ReportedResult[], options: ReportOptions): Content => {
  const { language, verb, today } = options
  const words = htmlWords(language)
  const tally = tallyOf(results)
  const lines = summary(tally, verb, language).trimEnd().split('\n')
  const registers = lines.slice(0, -1)
  if (tally.registers.size === 0 && verb !== 'detect') registers.push(words.noRegister)
  return markup`<header>
<h1>${words.title}</h1>
<p class="summary">${visible(lines.at(-1) ?? '')}</p>
${registers.map(
  (line) => markup`<p class="register">${visible(line)}</p>
`,
)}${
  today === undefined
    ? undefined
    : markup`<p class="made">${words.made(today)}</p>
`
}</header>
`
}

const body = (results: readonly ReportedResult[], options: ReportOptions): Content => {
  const words = htmlWords(options.language)
  const texts = results.map((result, index) => openText(index + 1, result, options))
  const items = texts.flatMap((text) => text.items)
  const budget = new Budget()
  const view = (isClean: boolean) =>
    texts.filter((text) => text.isClean === isClean).map((text) => textView(text, options, budget))
  const open = view(false)
  const clean = view(true)
  const heading = options.verb === 'detect' ? words.noLabels : words.clean
  return markup`${items.length === 0 ? undefined : filters(items, options)}<main>
${open}<p class="nothing" hidden>${words.nothingShown}</p>
${
  clean.length === 0
    ? undefined
    : markup`<details class="clean"><summary>${heading(clean.length)}</summary>
${clean}</details>
`
}</main>
`
}

/**
 * One page for an editor, whole in itself: every text with its findings marked in the source, the
 * law they rest on, and the right label to copy. It loads nothing, and runs no script but its own;
 * without scripts everything is shown. Long texts are folded or cut, see `Budget`.
 */
export const html: Reporter = (results, options) => {
  const { language, version } = options
  const words = htmlWords(language)
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plashka ${version}">
<title>${words.title} — plashka</title>
<style>${new Markup(style)}</style>
</head>
<body>
${head(results, options)}${body(results, options)}<footer><p>${words.footer}</p><p>plashka ${version}</p></footer>
<p class="status" role="status" data-copied="${words.copied}" data-not-copied="${words.notCopied}"></p>
<script type="module">${new Markup(script)}</script>
</body>
</html>
`
  return page.html
}
