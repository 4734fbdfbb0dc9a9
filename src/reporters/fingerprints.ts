import { flat } from '../messages/words.ts'
import { sha256 } from '../register/sha256.ts'
import type { ReportedFinding } from './reported.ts'

/**
 * What a finding is about, without where it stands: the words found, or those expected where
 * nothing was found. Lines that move and edits elsewhere leave it as it is.
 */
const aboutOf = ({ code, rule, actual, expected }: ReportedFinding): string =>
  JSON.stringify([rule, code, flat(actual), actual === '' ? flat(expected ?? '') : ''])

const encoder = new TextEncoder()

/**
 * A mark for each finding of a text, by which a tool knows it again in the next report: 32 digits
 * of hex. Two findings that say the same of the same words are told apart by their order. `path`
 * is the text's, relative, so that the marks of two texts differ.
 */
export const fingerprintsOf = (
  path: string,
  findings: readonly ReportedFinding[],
): readonly string[] => {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const about = aboutOf(finding)
    const before = seen.get(about) ?? 0
    seen.set(about, before + 1)
    return sha256(encoder.encode(JSON.stringify([path, about, before]))).slice(0, 32)
  })
}
