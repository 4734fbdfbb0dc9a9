import type { FindingArgs, FindingCode } from '../messages/finding.ts'
import type { RuleSeverity } from '../rules/edition.ts'
import type { Edition } from '../rules/types.ts'

/** Everything not named here is an error: the list of what is tolerated is closed. */
const lighter: Partial<Record<FindingCode, RuleSeverity>> = {
  'accepted-short-name': 'warning',
  'case-unknown': 'warning',
  'case-likely': 'info',
  decoration: 'warning',
  'label-quoted': 'warning',
  'label-inline': 'warning',
  'label-superfluous': 'warning',
  'publisher-unknown': 'info',
  'publisher-unlisted': 'warning',
  'field-unreadable': 'warning',
  'register-stale': 'warning',
  // Hooks name every file that changed, also those nobody wants checked.
  'input-ignored': 'warning',
  'several-publishers': 'warning',
  // Of most sites the source does not tell: who wants to know switches it on.
  'presentation-unverified': 'off',
}

/** What was found, as far as its weight goes. */
export type Weighed = {
  readonly [C in FindingCode]: { readonly code: C; readonly args: FindingArgs[C] }
}[FindingCode]

/** The code a rule file gives to what it tolerates, where that is not one of ours. */
export function ownCode({ code, args }: Weighed): string | undefined {
  return code === 'tolerated' ? args.name : undefined
}

/**
 * How much a finding weighs: what the configuration or the rule says, else what its check finds of
 * this one, else what the edition tolerates, else the built-in severity.
 */
export function severityOf(
  code: FindingCode,
  name: string | undefined,
  edition: Edition | undefined,
  severities: Readonly<Record<string, RuleSeverity>>,
  found?: RuleSeverity,
): RuleSeverity {
  const key = name ?? code
  const tolerance = edition?.tolerated.find((one) => one.code === key)
  return severities[key] ?? found ?? tolerance?.severity ?? lighter[code] ?? 'error'
}
