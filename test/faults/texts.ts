import { bare, body, config, headline, label, labelled } from '../cli/texts.ts'

const page = (text: string): string =>
  `<!doctype html>\n<html lang="ru"><body><h1>${headline}</h1>\n<p>${text}</p></body></html>\n`

const damaged = bare.replace(headline, `${headline}\n\n${label.replace('НАСТОЯЩИЙ ', '')}`)

/** One text in eight has its label already; the others lack it or have a damaged one. */
const kinds: readonly (readonly [ending: string, text: string])[] = [
  ['txt', bare],
  ['md', `# ${headline}\r\n\r\n${body.join('\r\n\r\n')}\r\n`],
  ['html', page(body.join(' '))],
  ['txt', damaged],
  ['md', `---\ntitle: ${headline}\n---\n\n${body.join('\n\n')}\n`],
  ['txt', `\ufeff${bare}`],
  ['txt', labelled],
  ['txt', bare.repeat(20)],
]

/** A folder of `count` texts of all kinds with its configuration. */
export const faultTexts = (count: number): Record<string, string> => {
  const texts = Array.from({ length: count }, (_, index): [string, string] => {
    const [ending, text] = kinds[index % kinds.length] ?? ['txt', bare]
    return [`${index % 7}/${String(index).padStart(4, '0')}.${ending}`, text]
  })
  return Object.fromEntries([['plashka.config.yaml', config], ...texts])
}
