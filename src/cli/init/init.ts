import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '../../messages/sentence.ts'
import { findAgent } from '../../register/find-agent.ts'
import { rivalsOf } from '../config/find-config.ts'
import { ownIgnoreFile } from '../files/ignore-files.ts'
import { shortPath } from '../files/short-path.ts'
import { cliWords } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { type Answers, formatEndings, formatNames, type InitFlags } from './answers.ts'
import type { Interview, Snapshot } from './ask.ts'
import { configText } from './config-text.ts'
import { isTaken, putFile } from './put-file.ts'
import { openFor } from './snapshot.ts'

const fileName = 'plashka.config.yaml'
const schemaFile = 'node_modules/plashka/schema/config.schema.json'

/** Where the installed package keeps the schema, as seen from here; where it will, if nowhere. */
const schemaPath = (): string => {
  let above = '.'
  for (let at = process.cwd(); ; at = dirname(at)) {
    if (existsSync(join(at, schemaFile))) return `${above}/${schemaFile}`
    if (dirname(at) === at) return `./${schemaFile}`
    above = above === '.' ? '..' : `../${above}`
  }
}

/** @throws UsageError when a configuration is here already. */
const refuseRivals = (force: boolean, language: Language): void => {
  const words = cliWords(language).init
  const [rival] = rivalsOf(join(process.cwd(), fileName))
  // Two configurations in one folder are refused by every command, so `--force` is no way out.
  if (rival !== undefined) throw new UsageError(words.otherExists(shortPath(rival)))
  if (isTaken(fileName) && !force) throw new UsageError(words.exists(fileName))
}

/** @throws UsageError when the options name no publisher, or an agent that is not one entry. */
const answersOf = (
  flags: InitFlags,
  snapshot: Snapshot | undefined,
  language: Language,
): Answers => {
  const words = cliWords(language).init
  const { role = 'agent', included, name, formats = formatNames } = flags
  const none = { agent: undefined, register: undefined, name: undefined }
  if (flags.agent === undefined) {
    if (name === undefined) throw new UsageError(words.needsName)
    return { ...none, role, name, included, formats }
  }
  if (snapshot === undefined) throw new UsageError(words.noRegister)
  const found = findAgent(snapshot.register, flags.agent)
  if (found.kind === 'unknown') throw new UsageError(words.ask.agentUnknown(flags.agent))
  if (found.kind === 'ambiguous') {
    const names = found.candidates.map((agent) => `№ ${agent.number} ${agent.name}`)
    throw new UsageError(words.ambiguous(flags.agent, names))
  }
  return { ...none, role, agent: found.agent, register: snapshot.file, included, formats }
}

/** What is not among the newsroom's formats is left out by `.plashkaignore`; one that is there stays. */
const ignoreText = ({ formats }: Answers): string =>
  formatNames
    .filter((name) => !formats.includes(name))
    .flatMap((name) => formatEndings[name].map((ending) => `*.${ending}\n`))
    .join('')

/** The terminal to ask on, where there is one and nobody said not to ask. */
const interviewer = async (flags: InitFlags, language: Language) => {
  const { stdin, stdout } = process
  if (flags.yes || !stdin.isTTY || !stdout.isTTY) return undefined
  const { Interview } = await import('./ask.ts')
  return new Interview(cliWords(language).init, { input: stdin, output: stdout })
}

const collect = async (
  flags: InitFlags,
  interview: Interview | undefined,
  language: Language,
): Promise<Answers> => {
  const snapshot = openFor(flags.register, language)
  if (interview === undefined || flags.agent !== undefined)
    return answersOf(flags, snapshot, language)
  return interview.answers(flags, snapshot)
}

/**
 * `plashka init`: writes a commented configuration into the current folder. Returns the exit code.
 * @throws UsageError when one is there or cannot be written, or what is needed was neither given
 * nor can be asked.
 */
export const init = async (flags: InitFlags, language: Language): Promise<number> => {
  const words = cliWords(language).init
  refuseRivals(flags.force, language)
  const interview = await interviewer(flags, language)
  const answers = await collect(flags, interview, language)
  const text = configText(answers, schemaPath(), language, words.comments)
  putFile(fileName, text, language)
  process.stdout.write(`${words.written(fileName)}\n`)
  const ignored = ignoreText(answers)
  if (ignored !== '' && !isTaken(ownIgnoreFile)) {
    putFile(ownIgnoreFile, ignored, language)
    process.stdout.write(`${words.written(ownIgnoreFile)}\n`)
  }
  process.stdout.write(`\n${words.next}\n`)
  return 0
}
