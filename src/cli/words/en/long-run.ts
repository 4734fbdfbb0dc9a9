import type { Span } from '../../progress/time-left.ts'
import type { LongRunWords } from '../long-run-words.ts'

const said = ({ hours, minutes, seconds }: Span): string => {
  if (hours > 0) return `${hours} h ${minutes} min`
  if (minutes > 0) return minutes < 10 ? `${minutes} min ${seconds} s` : `${minutes} min`
  return `${seconds} s`
}

export const longRunEn: LongRunWords = {
  noProgress: 'do not show how far the run has come',
  cache: 'do not check texts again that have not changed',
  noCache: 'check all texts, even where the cache is switched on',
  cacheLocation:
    'file or folder of the cache; switches it on (default: node_modules/.cache/plashka or .plashkacache)',
  cacheForeign: (path) =>
    `The file “${path}” does not look like a cache of plashka, so it was left alone. Name another file after --cache-location.`,
  cacheUnwritten: (path, reason) =>
    `The cache “${path}” was not saved; the result is right all the same. ${reason}`,
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
