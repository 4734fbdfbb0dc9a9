import { plural } from '../../messages/en-words.ts'
import type { ReportWords } from './report-words.ts'

export const enReport: ReportWords = {
  edition: (id) => `edition ${id}`,
  noRules: 'no rule is in force for this text',
  label: (rule, edition) => `label of ${rule}, edition ${edition}`,
  noLabels: 'no labels',
  changed: 'mended',
  wouldChange: 'needs a change',
  notChanged: 'needs no change',
  mendedMark: 'mended',
  mendableMark: 'would be mended',
  afterwards: 'after the change:',
  texts: (n) => `${n} ${plural(n, 'text', 'texts')} checked`,
  inOrder: (n, isQuiet) =>
    `${isQuiet ? 'No errors' : 'Nothing found'} in ${n} ${plural(n, 'text', 'texts')} (--all shows each):`,
  counts: (errors, warnings, remarks, isQuiet) => {
    const parts = [
      [errors, plural(errors, 'error', 'errors')],
      [warnings, plural(warnings, 'warning', 'warnings')],
      [remarks, plural(remarks, 'remark', 'remarks')],
    ] as const
    const some = parts.filter(([count]) => count > 0)
    if (some.length === 0) return isQuiet ? 'no errors' : 'nothing found'
    return some.map(([count, word]) => `${count} ${word}`).join(', ')
  },
  labels: (n) => `${n} ${plural(n, 'label', 'labels')} found`,
  mended: (n) => `${n} ${plural(n, 'text', 'texts')} mended`,
  needChange: (n) =>
    n === 0 ? 'no change needed' : `${n} ${plural(n, 'text needs', 'texts need')} a change`,
  register: (day, entries, inForce, hash) =>
    `Register of ${day}: ${entries} ${plural(entries, 'entry', 'entries')}, ${inForce} in force, ${hash}…`,
  more: (shown, all) =>
    `The first ${shown} of ${all} findings are shown, all are counted. --json shows all; limits.findings in the configuration moves the limit.`,
  unjudged: (n) => `${n} without a publisher`,
  unread: (n) => `${n} ${plural(n, 'file', 'files')} not processed`,
  annotationsLeft: (n) =>
    `${n} more ${plural(n, 'finding', 'findings')} in the log of this step: GitHub shows at most ten of each weight.`,
  fix: 'Mend the whole text, as plashka inject does',
}
