import type { Span } from '../../progress/time-left.ts'
import type { LongRunWords } from '../long-run-words.ts'

const said = ({ hours, minutes, seconds }: Span): string => {
  if (hours > 0) return `${hours} ч ${minutes} мин`
  if (minutes > 0) return minutes < 10 ? `${minutes} мин ${seconds} с` : `${minutes} мин`
  return `${seconds} с`
}

export const longRunRu: LongRunWords = {
  noProgress: 'не показывать ход работы',
  cache: 'не проверять заново тексты, которые не изменились',
  noCache: 'проверять все тексты, даже если кэш включён',
  cacheLocation:
    'файл или папка кэша; включает кэш (без ключа: node_modules/.cache/plashka или .plashkacache)',
  cacheForeign: (path) =>
    `Файл «${path}» не похож на кэш plashka, поэтому он не тронут. Назовите после --cache-location другой файл.`,
  cacheUnwritten: (path, reason) =>
    `Кэш «${path}» не сохранён, на результат это не влияет. ${reason}`,
  left: (span) => (span === undefined ? '' : `осталось ${said(span)}`),
  doneSoFar: (done, total, left) =>
    `plashka: готово ${done} из ${total}${left === undefined ? '' : `, осталось около ${said(left)}`}`,
  interrupted: ({ done, total, written, reports }) =>
    [
      `Работа прервана. Обработано текстов: ${done} из ${total}${written === undefined ? '' : `, записано: ${written}`}.`,
      'Ни один файл не записан наполовину.',
      ...(reports.length === 0 ? [] : [`Отчёт не записан: ${reports.join(', ')}.`]),
      ...(done < total ? ['Чтобы закончить, запустите ту же команду ещё раз.'] : []),
    ].join(' '),
}
