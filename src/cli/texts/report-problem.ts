import { type Language, sentence } from '../../messages/sentence.ts'
import type { ReportedFinding } from '../../reporters/reported.ts'
import type { InputProblem } from '../files/read-text.ts'

/** A file that could not be read or written is a finding too, so that no output is silent on it. */
export const reportProblem = (problem: InputProblem, language: Language): ReportedFinding => {
  const { reason, note } = sentence(problem, language)
  return {
    code: problem.code,
    rule: 'plashka/input',
    edition: undefined,
    severity: problem.code === 'input-ignored' ? 'warning' : 'error',
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    actual: '',
    expected: undefined,
    message: reason,
    note,
    url: undefined,
  }
}
