import type { Language } from '../../../messages/sentence.ts'
import type { PlashkaError } from '../../../plashka.ts'
import type { Publisher } from '../../../register/publisher.ts'
import { printable } from '../../../reporters/display-width.ts'
import { shortPath } from '../../files/short-path.ts'
import { cliWords } from '../../language.ts'
import type { SnapshotPlace } from '../snapshot/place.ts'

/** Says that the publisher's agent cannot be found, and which it may be; undefined for other errors. */
export const agentProblem = (
  { code, candidates, query: asked }: PlashkaError,
  publisher: Publisher | undefined,
  places: readonly SnapshotPlace[],
  language: Language,
): string | undefined => {
  const { errors, report } = cliWords(language).register
  const query = String(asked ?? publisher?.agent ?? '')
  const list = candidates
    .map(({ number, name, included, excluded }) => {
      const since = report.since(included)
      const dates = excluded === undefined ? since : `${since}; ${report.until(excluded)}`
      return `\n  ${report.number(number)} ${printable(name)} (${dates})`
    })
    .join('')
  switch (code) {
    case 'register-missing':
      return errors.agentNeedsRegister(
        query,
        places.map(({ path }) => shortPath(path)),
      )
    case 'agent-unknown':
      return errors.agentUnknown(query) + (list === '' ? '' : ` ${errors.similar}${list}`)
    case 'agent-ambiguous':
      return `${report.ambiguous(query)}${list}`
    case 'agent-contradicted':
      return `${errors.agentContradicted(query, publisher?.name ?? '')}${list}`
    default:
      return undefined
  }
}
