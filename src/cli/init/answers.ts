import type { Agent } from '../../register/agent.ts'
import { type Role, roles } from '../../rules/types.ts'
import { readChoice, readDay } from '../program/option-values.ts'
import { UsageError } from '../usage-error.ts'
import type { CliWords } from '../words/cli-words.ts'

/** The kinds of texts a newsroom may have, with the endings of each that folders are searched for. */
export const formatEndings = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  html: ['html', 'htm', 'xhtml'],
} as const
export type FormatName = keyof typeof formatEndings
export const formatNames = Object.keys(formatEndings) as readonly FormatName[]

/** Everything a new configuration is written from. */
export interface Answers {
  readonly role: Role
  /** The entry of the register; else `name` is given. */
  readonly agent: Agent | undefined
  /** The snapshot `agent` is from, counted from the configuration, where it must be named. */
  readonly register: string | undefined
  readonly name: string | undefined
  readonly included: string | undefined
  readonly formats: readonly FormatName[]
}

/** What the options say; what is undefined is asked, or has a default. */
export interface InitFlags {
  readonly role: Role | undefined
  readonly agent: string | undefined
  readonly register: string | undefined
  readonly name: string | undefined
  readonly included: string | undefined
  readonly formats: readonly FormatName[] | undefined
  readonly yes: boolean
  readonly force: boolean
}

/** The options as commander hands them over. */
export interface RawInitFlags {
  readonly role?: string
  readonly agent?: string
  readonly register?: string
  readonly name?: string
  readonly included?: string
  readonly formats?: string
  readonly yes?: boolean
  readonly force?: boolean
}

/** Checks the options of `init`. @throws UsageError for a role, format or date that is none. */
export const readInitFlags = (raw: RawInitFlags, words: CliWords): InitFlags => {
  const included = readDay('--included', raw.included, words)
  if (raw.agent !== undefined && raw.name !== undefined)
    throw new UsageError(words.errors.together('--agent', '--name'))
  const formats = raw.formats
    ?.split(',')
    .map((name) => readChoice('--formats', name.trim(), formatNames, words))
  return {
    role: raw.role === undefined ? undefined : readChoice('--role', raw.role, roles, words),
    agent: raw.agent,
    register: raw.register,
    name: raw.name?.trim() === '' ? undefined : raw.name,
    included,
    formats,
    yes: raw.yes === true,
    force: raw.force === true,
  }
}
