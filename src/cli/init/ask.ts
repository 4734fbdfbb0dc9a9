import type { Readable, Writable } from 'node:stream'
import { type CANCEL_SYMBOL, intro, isCancel, log, multiselect, select, text } from '@clack/prompts'
import type { Agent, Register } from '../../register/agent.ts'
import { findAgent } from '../../register/find-agent.ts'
import { type Role, roles } from '../../rules/types.ts'
import { isDay } from '../../text/is-day.ts'
import { UsageError } from '../usage-error.ts'
import type { InitWords } from '../words/init-words.ts'
import {
  type Answers,
  type FormatName,
  formatEndings,
  formatNames,
  type InitFlags,
} from './answers.ts'

/** The terminal the questions are asked on. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

export interface Snapshot {
  /** What the configuration must name; undefined where it finds the snapshot by itself. */
  readonly file: string | undefined
  readonly register: Register
}

/** Asks what the options left open. @throws UsageError when the person breaks off. */
export class Interview {
  readonly #words: InitWords
  readonly #terminal: Terminal

  constructor(words: InitWords, terminal: Terminal) {
    this.#words = words
    this.#terminal = terminal
  }

  async answers(flags: InitFlags, snapshot: Snapshot | undefined): Promise<Answers> {
    intro(this.#words.ask.intro, this.#terminal)
    const role = flags.role ?? (await this.#role())
    const who = await this.#who(flags, role, snapshot)
    const formats = flags.formats ?? (await this.#formats())
    return { role, ...who, formats }
  }

  // The library's hints on keys are English only; the questions have their own.
  get #plain() {
    return { ...this.#terminal, showInstructions: false }
  }

  async #role(): Promise<Role> {
    const { role: message, roles: names } = this.#words.ask
    const options = roles.map((value) => ({ value, label: names[value], hint: value }))
    return this.#kept(await select<Role>({ message, options, ...this.#plain }))
  }

  async #who(flags: InitFlags, role: Role, snapshot: Snapshot | undefined) {
    const named = { agent: undefined, register: undefined, name: flags.name }
    if (flags.name !== undefined) return { ...named, included: flags.included }
    if (role === 'agent' && snapshot !== undefined) {
      const agent = await this.#agent(snapshot.register)
      if (agent !== undefined)
        return { agent, register: snapshot.file, name: undefined, included: undefined }
    }
    const { name: message, nameHint: placeholder, nameEmpty } = this.#words.ask
    const validate = (value = '') => (value.trim() === '' ? nameEmpty : undefined)
    const name = this.#kept(await text({ message, placeholder, validate, ...this.#terminal }))
    const included = flags.included ?? (role === 'agent' ? await this.#included() : undefined)
    return { ...named, name: name.trim(), included }
  }

  /** The entry meant; undefined when the person leaves the line empty, to give the name by hand. */
  async #agent(register: Register): Promise<Agent | undefined> {
    const { agent: message, agentHint: placeholder, agentUnknown, agentWhich } = this.#words.ask
    for (;;) {
      const asked = await text({ message, placeholder, defaultValue: '', ...this.#terminal })
      const query = this.#kept(asked).trim()
      if (query === '') return undefined
      const found = findAgent(register, query)
      if (found.kind === 'found') return found.agent
      if (found.kind === 'unknown') {
        log.warn(agentUnknown(query), { output: this.#terminal.output })
        continue
      }
      const options = found.candidates.map((agent) => ({
        value: agent.number,
        label: `№ ${agent.number} ${agent.name}`,
      }))
      const number = this.#kept(
        await select<number>({ message: agentWhich, options, maxItems: 10, ...this.#plain }),
      )
      return found.candidates.find((agent) => agent.number === number)
    }
  }

  async #included(): Promise<string | undefined> {
    const { included: message, includedHint: placeholder, notDate } = this.#words.ask
    const validate = (value = '') => (value === '' || isDay(value) ? undefined : notDate)
    const asked = await text({
      message,
      placeholder,
      defaultValue: '',
      validate,
      ...this.#terminal,
    })
    const day = this.#kept(asked)
    return day === '' ? undefined : day
  }

  async #formats() {
    const options = formatNames.map((value) => ({
      value,
      label: formatEndings[value].map((ending) => `.${ending}`).join(' '),
    }))
    const initialValues = [...formatNames]
    const { formats: message } = this.#words.ask
    return this.#kept(
      await multiselect<FormatName>({
        message,
        options,
        initialValues,
        required: true,
        ...this.#plain,
      }),
    )
  }

  #kept<T>(answer: T | typeof CANCEL_SYMBOL): T {
    if (isCancel(answer)) throw new UsageError(this.#words.ask.cancelled)
    return answer
  }
}
