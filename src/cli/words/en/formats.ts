import { plural } from '../../../messages/en-words.ts'
import type { FormatsWords } from '../formats-words.ts'

export const enFormats: FormatsWords = {
  noFile: (name) =>
    `--format: a file name is needed after “${name}=”. Without “=” the report goes to standard output.`,
  twoOnOutput: (first, second) =>
    `Two reports cannot share standard output: ${first} and ${second}. Name a file for at least one, for instance --format ${second}=report.`,
  oneFile: (file) => `Two reports cannot share the file “${file}”. Name two files.`,
  overText: (file) =>
    `The report would replace the text “${file}” that is to be checked. Name another file for the report.`,
  notWritten: (file, reason) => `The report “${file}”: ${reason}`,
  written: (files) =>
    `${plural(files.length, 'Report written', 'Reports written')}: ${files.join(', ')}\n`,
  tooManyWarnings: (found, allowed) =>
    `More warnings than --max-warnings allows: ${found}, at most ${allowed} are allowed.\n`,
  badCount: (option, value) =>
    `${option}: “${value}” does not fit. A whole number is needed, 0 or more.`,
}
