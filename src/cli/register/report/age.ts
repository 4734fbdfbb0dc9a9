import { type AgeLimits, ageOn } from '../../../plashka/options/register-age.ts'
import type { Register } from '../../../register/agent.ts'

interface Age {
  readonly days: number
  readonly state: 'fresh' | 'stale' | 'expired'
}

/** Whole days from the day the register is of to `day`, and what the checks will say of that. */
export const ageOf = (register: Register, day: string, { warn, error }: AgeLimits): Age => {
  const days = ageOn(register, day)
  return { days, state: days >= error ? 'expired' : days >= warn ? 'stale' : 'fresh' }
}
