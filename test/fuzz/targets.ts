import type { FuzzTarget } from './target.ts'
import { argumentTargets } from './targets/arguments.ts'
import { registerTargets } from './targets/registers.ts'
import { ruleTargets } from './targets/rules.ts'
import { smallTargets } from './targets/small.ts'
import { textTargets } from './targets/texts.ts'

/** Every parser of ours. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...textTargets,
  ...ruleTargets,
  ...registerTargets,
  ...smallTargets,
  ...argumentTargets,
]
