import { hash } from 'node:crypto'
import { ageLimits, ageOn } from '../../plashka/options/register-age.ts'
import type { PlashkaOptions } from '../../plashka.ts'

/** Whether the age of the register goes into the answers: then they are another tomorrow. */
const isAging = ({ register, registerAge, today }: PlashkaOptions): boolean => {
  if (register === undefined || today === undefined) return false
  return ageOn(register, today) >= ageLimits(registerAge).warn
}

/**
 * Tells apart all that an answer follows from besides the text: what the library is made with, and
 * what is asked of it. Of the register its hash is enough, which `readSnapshot` has checked; of the
 * day only whether it matters (a text judged by today's date says so itself).
 */
export const settingsKey = (options: PlashkaOptions, asked: unknown): string => {
  const { register, date: _, today, ...rest } = options
  const { source, published, retrieved, hash: agents, counts } = register ?? {}
  const snapshot = [source, published, retrieved, agents, counts]
  const day = isAging(options) ? today : undefined
  // Fields without a value are left out by JSON, and a list has null for them: both tell enough.
  return hash('sha256', JSON.stringify([rest, snapshot, day, asked]), 'base64url')
}
