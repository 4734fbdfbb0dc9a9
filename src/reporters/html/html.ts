import type { ReportedResult } from '../reported.ts'
import type { KeptText, Piece, Report, Reporter, ReportOptions } from '../reporter.ts'
import { summary } from '../summary.ts'
import { Tally } from '../tally.ts'
import { script, scriptHash, style, styleHash } from './assets.ts'
import { Budget } from './budget.ts'
import { CleanTexts } from './clean-texts.ts'
import { Choices, filters } from './filters.ts'
import { Markup, markup } from './markup.ts'
import { sourceView } from './source-view.ts'
import { openText, textFrame } from './text-view.ts'
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
const head = (tally: Tally, { language, verb, today }: ReportOptions): Markup => {
  const words = htmlWords(language)
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

const start = ({ language, version }: ReportOptions): Markup => markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plashka ${version}">
<title>${htmlWords(language).title} — plashka</title>
<style>${new Markup(style)}</style>
</head>
<body>
`

const end = ({ language, version }: ReportOptions): Markup => {
  const words = htmlWords(language)
  return markup`</main>
<footer><p>${words.footer}</p><p>plashka ${version}</p></footer>
<p class="status" role="status" data-copied="${words.copied}" data-not-copied="${words.notCopied}"></p>
<script type="module">${new Markup(script)}</script>
</body>
</html>
`
}

class Page implements Report {
  readonly #options: ReportOptions
  readonly #tally: Tally
  readonly #choices = new Choices()
  readonly #budget = new Budget()
  readonly #open: KeptText
  readonly #clean: CleanTexts
  #count = 0

  constructor(options: ReportOptions, keep: () => KeptText) {
    this.#options = options
    this.#tally = new Tally(options.quiet)
    this.#open = keep()
    this.#clean = new CleanTexts(options, keep)
  }

  add(result: ReportedResult): void {
    this.#tally.add(result)
    this.#count += 1
    const text = openText(this.#count, result, this.#options)
    this.#choices.add(text.items)
    if (text.isClean) {
      this.#clean.add(text)
      return
    }
    const { source, items } = text
    const { before, after } = textFrame(text, this.#options)
    const view = sourceView(source, items, this.#budget, htmlWords(this.#options.language))
    this.#open.add(before.html + view.html + after.html)
  }

  *pieces(): Iterable<Piece> {
    const options = this.#options
    const words = htmlWords(options.language)
    yield start(options).html
    yield head(this.#tally, options).html
    if (!this.#choices.isEmpty) yield filters(this.#choices, options).html
    yield '<main>\n'
    yield* this.#open.pieces()
    yield markup`<p class="nothing" hidden>${words.nothingShown}</p>
`.html
    const { count } = this.#clean
    if (count > 0) {
      const heading =
        options.verb === 'detect'
          ? words.noLabels(count)
          : words.clean(count, options.quiet === true)
      yield markup`<details class="clean"><summary>${heading}</summary>
`.html
      yield* this.#clean.pieces(this.#budget)
      yield '</details>\n'
    }
    yield end(options).html
  }
}

/**
 * One page for an editor, whole in itself: every text with its findings marked in the source, the
 * law they rest on, and the right label to copy. It loads nothing, and runs no script but its own;
 * without scripts everything is shown. Long texts are folded or cut, see `Budget`.
 */
export const html: Reporter = (options, keep) => new Page(options, keep)
