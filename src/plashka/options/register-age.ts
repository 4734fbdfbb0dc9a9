import type { Finding } from '../../messages/finding.ts'
import type { Register } from '../../register/agent.ts'
import type { KnownPublisher } from '../../register/publisher.ts'
import { PlashkaError } from '../error.ts'
import type { RegisterAge, RegisterUsed } from '../types.ts'

/** Ages in days from which a register is reported. */
export interface AgeLimits {
  readonly warn: number
  readonly error: number
}

/** What the register of a set-up is judged by. */
export interface RegisterSetup {
  readonly register: Register | undefined
  readonly registerAge: AgeLimits
  /** `YYYY-MM-DD`; undefined where nobody said what day it is. */
  readonly today: string | undefined
  /** `unknown`: nobody knows who publishes, and that was said; undefined: nobody said anything. */
  readonly publisher: KnownPublisher | 'unknown' | undefined
}

/**
 * The register is updated about once a week, mostly on Fridays: after two weeks an update is
 * missing for certain, after sixty days some eight are, and agents listed since are not known.
 */
const defaults: AgeLimits = { warn: 14, error: 60 }
const dayMs = 86_400_000

/** @throws PlashkaError on an age below zero, or a warning that would come after the error. */
export function ageLimits(given: RegisterAge = {}): AgeLimits {
  const error = given.error ?? defaults.error
  const warn = given.warn ?? Math.min(defaults.warn, error)
  if (warn >= 0 && warn <= error) return { warn, error }
  throw new PlashkaError(
    'option-unknown',
    `registerAge is {warn: ${warn}, error: ${error}}; expected days, warn not above error.`,
  )
}

/** @throws PlashkaError on an empty register and on what is none; its hash is not counted again. */
export function checkRegister(register: Register | null): void {
  const { agents, counts, retrieved = '' } = register ?? {}
  const isWhole =
    Array.isArray(agents) &&
    agents.length > 0 &&
    counts?.entries === agents.length &&
    !Number.isNaN(Date.parse(retrieved))
  if (isWhole) return
  throw new PlashkaError(
    'register-invalid',
    'The register has no entries or is no snapshot; make one with importRegister or readSnapshot of plashka/register.',
  )
}

/** The day a register is of: what it says itself, else the day it was taken. */
function dayOf({ published, retrieved }: Register): string {
  return published ?? retrieved.slice(0, 10)
}

/** Whole days from the day a register is of to `day`, `YYYY-MM-DD`. */
export function ageOn(register: Register, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(dayOf(register))) / dayMs)
}

/** What there is to say of the register a text is judged with, and of the publisher in it. */
export function registerFindings(date: string | undefined, setup: RegisterSetup): Finding[] {
  if (setup.register === undefined) return []
  return [...ageFindings(date, setup), ...unlistedFindings(setup)]
}

const aboutRegister = {
  rule: 'plashka/register',
  start: 0,
  end: 0,
  actual: '',
  expected: undefined,
} as const

/**
 * Says that the register is too old for a text: counted to the text's date or to today, whichever
 * is later. An old text is not excused: entries are corrected and agents excluded after it.
 */
function ageFindings(
  date: string | undefined,
  { register, registerAge, today }: RegisterSetup,
): Finding[] {
  const [last] = [date, today]
    .filter((one) => one !== undefined)
    .sort()
    .reverse()
  if (register === undefined || last === undefined) return []
  const day = dayOf(register)
  const age = ageOn(register, last)
  const isExpired = age >= registerAge.error
  if (!isExpired && age < registerAge.warn) return []
  const limit = isExpired ? registerAge.error : registerAge.warn
  const args = { day, age, limit }
  return isExpired
    ? [{ ...aboutRegister, code: 'register-expired', severity: 'error', args }]
    : [{ ...aboutRegister, code: 'register-stale', severity: 'warning', args }]
}

/** Says that the publisher's name is not that of one entry: then what is written may be wrong. */
function unlistedFindings({ register, publisher }: RegisterSetup): Finding[] {
  if (register === undefined || typeof publisher !== 'object' || !publisher.isUnlisted) return []
  const args = { name: publisher.name, day: dayOf(register) }
  return [{ ...aboutRegister, code: 'publisher-unlisted', severity: 'warning', args }]
}

/** What a result says of the snapshot it was made with. */
export function registerUsed(register: Register | undefined): { readonly register?: RegisterUsed } {
  if (register === undefined) return {}
  const { source, published, retrieved, hash, counts } = register
  const { entries, inForce } = counts
  const day = published === undefined ? {} : { published }
  return { register: { source, ...day, retrieved, hash, entries, inForce } }
}
