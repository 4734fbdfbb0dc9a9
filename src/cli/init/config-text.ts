import { stringify } from 'yaml'
import type { Language } from '../../messages/sentence.ts'
import type { ConfigComments } from '../words/init-words.ts'
import type { Answers } from './answers.ts'

/** A value as YAML writes it on one line: quoted where it has to be. */
const value = (text: string): string => stringify(text, { lineWidth: 0 }).trim()

const comment = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '#' : `# ${line}`))

const publisherLines = (answers: Answers, words: ConfigComments): readonly string[] => {
  const { role, agent, name, included } = answers
  const who =
    agent === undefined
      ? [
          `  name: ${value(name ?? '')} # ${words.name}`,
          ...(role === 'agent' ? [`  # ${words.cases}`] : []),
          ...(included === undefined ? [] : [`  included: ${included} # ${words.included}`]),
        ]
      : [`  agent: ${agent.number} # ${words.agent(agent.name)}`]
  return [`# ${words.publisher}`, 'publisher:', `  role: ${role} # ${words.role}`, ...who]
}

/**
 * The text of a new `plashka.config.yaml`: what was answered, and commented out what else there is.
 * `schema` is the address of the JSON Schema for editors.
 */
export const configText = (
  answers: Answers,
  schema: string,
  language: Language,
  words: ConfigComments,
): string =>
  [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(words.head),
    '',
    `lang: ${language} # ${words.lang}`,
    '',
    ...publisherLines(answers, words),
    ...(answers.register === undefined
      ? []
      : ['', `# ${words.register}`, 'register:', `  file: ${value(answers.register)}`]),
    '',
    ...comment(words.rules),
    ...(answers.formats.includes('html') ? ['', ...comment(words.html)] : []),
    '',
    ...comment(words.overrides),
    '',
  ].join('\n')
