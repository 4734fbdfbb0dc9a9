import { plural } from '../../messages/ru-words.ts'
import type { ReportWords } from './report-words.ts'

export const ruReport: ReportWords = {
  edition: (id) => `редакция ${id}`,
  noRules: 'ни одно правило не действует на этот текст',
  label: (rule, edition) => `указание ${rule}, редакция ${edition}`,
  noLabels: 'указаний нет',
  changed: 'исправлено',
  wouldChange: 'нужна правка',
  notChanged: 'правка не нужна',
  mendedMark: 'исправлено',
  mendableMark: 'будет исправлено',
  afterwards: 'после правки:',
  texts: (n) =>
    `${plural(n, 'Проверен', 'Проверено', 'Проверено')} ${n} ${plural(n, 'текст', 'текста', 'текстов')}`,
  inOrder: (n, isQuiet) =>
    `Без ${isQuiet ? 'ошибок' : 'замечаний'} — ${n} ${plural(n, 'текст', 'текста', 'текстов')} (по одному их покажет --all):`,
  counts: (errors, warnings, remarks, isQuiet) => {
    const parts = [
      [errors, plural(errors, 'ошибка', 'ошибки', 'ошибок')],
      [warnings, plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')],
      [remarks, plural(remarks, 'замечание', 'замечания', 'замечаний')],
    ] as const
    const some = parts.filter(([count]) => count > 0)
    if (some.length === 0) return isQuiet ? 'ошибок нет' : 'замечаний нет'
    return some.map(([count, word]) => `${count} ${word}`).join(', ')
  },
  labels: (n) =>
    `${plural(n, 'найдено', 'найдено', 'найдено')} ${n} ${plural(n, 'указание', 'указания', 'указаний')}`,
  mended: (n) =>
    `${plural(n, 'исправлен', 'исправлено', 'исправлено')} ${n} ${plural(n, 'текст', 'текста', 'текстов')}`,
  needChange: (n) =>
    n === 0 ? 'правка не нужна' : `правка нужна ${n} ${plural(n, 'тексту', 'текстам', 'текстам')}`,
  register: (day, entries, inForce, hash) =>
    `Реестр от ${day}: ${entries} ${plural(entries, 'запись', 'записи', 'записей')}, не исключено ${inForce}, ${hash}…`,
  more: (shown, all) =>
    `Показаны первые ${shown} из ${all} замечаний, посчитаны все. Все покажет --json, предел меняет limits.findings в настройках.`,
  unjudged: (n) => (n === 1 ? 'издатель неизвестен' : `без издателя ${n}`),
  unread: (n) =>
    `${plural(n, 'не обработан', 'не обработано', 'не обработано')} ${n} ${plural(n, 'файл', 'файла', 'файлов')}`,
  annotationsLeft: (n) =>
    `Ещё ${n} ${plural(n, 'замечание', 'замечания', 'замечаний')} — в журнале этого шага: GitHub показывает не больше десяти каждого веса.`,
  fix: 'Исправить текст целиком, как это сделает plashka inject',
}
