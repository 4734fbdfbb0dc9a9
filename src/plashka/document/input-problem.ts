import type { Finding, FindingArgs, FindingCode } from '../../messages/finding.ts'

/** A finding on a text as a whole: why it was not judged. */
export function inputProblem<C extends FindingCode>(code: C, args: FindingArgs[C]): Finding<C> {
  return {
    code,
    rule: 'plashka/input',
    severity: 'error',
    start: 0,
    end: 0,
    actual: '',
    expected: undefined,
    args,
  }
}
