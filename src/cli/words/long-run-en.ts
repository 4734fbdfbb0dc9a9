import type { Span } from '../time-left.ts'
import type { LongRunWords } from './long-run-words.ts'

const said = ({ hours, minutes, seconds }: Span): string => {
  if (hours > 0) return `${hours} h ${minutes} min`
  if (minutes > 0) return minutes < 10 ? `${minutes} min ${seconds} s` : `${minutes} min`
  return `${seconds} s`
}

export const longRunEn: LongRunWords = {
  noProgress: 'do not show how far the run has come',
  left: (span) => (span === undefined ? '' : `${said(span)} left`),
  doneSoFar: (done, total, left) =>
    `plashka: ${done} of ${total} done${left === undefined ? '' : `, about ${said(left)} left`}`,
  interrupted: ({ done, total, written, reports }) =>
    [
      `Broken off. Texts done: ${done} of ${total}${written === undefined ? '' : `, written: ${written}`}.`,
      'No file is half-written.',
      ...(reports.length === 0 ? [] : [`Report not written: ${reports.join(', ')}.`]),
      ...(done < total ? ['To finish, run the same command again.'] : []),
    ].join(' '),
}
