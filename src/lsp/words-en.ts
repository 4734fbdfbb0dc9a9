import type { LspWords } from './lsp-words.ts'

export const lspEn: LspWords = {
  fix: {
    put: (rule) => `Write the label (${rule})`,
    take: (rule) => `Take out the surplus label (${rule})`,
    move: (rule) => `Move the label to its place (${rule})`,
    mend: (rule) => `Mend the label (${rule})`,
  },
  fixAll: 'Mend all labels of the text',
  cannotFix: (reason) => `Not mended by itself. ${reason}`,
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  confidence: {
    official: 'official text',
    secondary: 'secondary source',
    memory: 'from memory, not checked against a source',
    unconfirmed: 'unconfirmed',
  },
  label: (rule) => `Label: ${rule}`,
  edition: (id, from, until) =>
    until === undefined
      ? `Edition ${id}, in force since ${from}`
      : `Edition ${id}, in force from ${from} to ${until}`,
  source: 'Source',
  slot: (title, value) => `${title}: ${value}`,
  configBroken: (problem) => `The settings cannot be read, texts are not checked. ${problem}`,
  ignored: (path) => `"${path}" is not checked: .plashkaignore leaves it out.`,
  noConfig: (path) =>
    `There are no settings for "${path}", so only the labels found are compared with the approved forms. Put a plashka.config.yaml beside the texts and name the publisher in it.`,
  otherFormat: (uri, language) =>
    `The language "${language}" is not read, so "${uri}" is not checked. Expected plaintext, markdown, mdx or html.`,
  unexpected: (uri, detail) =>
    `Internal error of plashka, "${uri}" was not checked: ${detail}. Please report it.`,
}
