import type { SettledWords } from '../settled-words.ts'

export const settledEn: SettledWords = {
  option: 'print as JSON what holds for this text; the text itself need not be there',
  alone: '--print-config names the text itself. Leave out the other files.',
  folder: (path) =>
    `--print-config: “${path}” is a folder, and settings hold for a text. Name a text in it, be it one to come.`,
  assumed: (n) =>
    `No publisher is named${n === 1 ? '' : ` (${n} texts)`}. The labels found are compared with the forms in force on each text’s date; whether one is needed, in its place and with the right names is not checked. To write a configuration: plashka init.`,
  noConfig: (path) =>
    `There is no configuration for “${path}”, beside it or in the folders above. What is shown holds without one. To make one: plashka init.`,
}
