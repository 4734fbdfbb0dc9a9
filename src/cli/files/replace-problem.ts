import { type InputProblem, systemCode } from './read-text.ts'

/**
 * Why a file was not written; undefined where it was. `replace` answers false where it left alone
 * what changed meanwhile. Never throws.
 */
export const replaceProblem = (replace: () => boolean): InputProblem | undefined => {
  try {
    return replace() ? undefined : { code: 'output-stale', args: {} }
  } catch (error) {
    return { code: 'output-unwritten', args: { detail: systemCode(error) } }
  }
}
