import { day, plural } from '../../../messages/ru-words.ts'
import type { HtmlWords } from './html-words.ts'

const dateFrom = {
  option: 'дата задана при проверке',
  data: 'дата задана при проверке',
  'front-matter': 'дата из шапки текста',
  meta: 'дата из разметки страницы',
  'json-ld': 'дата из разметки страницы',
  time: 'дата из разметки страницы',
  default: 'даты в тексте нет, взят день проверки',
}

const lines = (n: number) => `${n} ${plural(n, 'строка', 'строки', 'строк')}`

export const ruHtml: HtmlWords = {
  title: 'Проверка указаний',
  made: (date) => `Отчёт от ${day(date)}`,
  noRegister: 'Реестр не подключён: имена сверены только с данными издателя.',
  filters: 'Что показать',
  severity: 'Вес',
  rule: 'Правило',
  allRules: 'все правила',
  code: 'Код',
  allCodes: 'все коды',
  path: 'Имя файла',
  pathHint: 'часть имени или пути',
  reset: 'Показать всё',
  shown: 'Показано замечаний: {findings} из {allFindings}, текстов: {texts} из {allTexts}',
  nothingShown: 'Под отбор ничего не подходит.',
  clean: (n, isQuiet) =>
    `Без ${isQuiet ? 'ошибок' : 'замечаний'}: ${n} ${plural(n, 'текст', 'текста', 'текстов')}`,
  noLabels: (n) => `Указаний нет: ${n} ${plural(n, 'текст', 'текста', 'текстов')}`,
  judged: (date, from) =>
    from === undefined
      ? `Проверен на ${day(date)}`
      : `Проверен на ${day(date)} (${dateFrom[from]})`,
  verdicts: 'Итог по правилам',
  place: (line, column) => `строка ${line}, знак ${column}`,
  mendable: 'plashka исправит сама',
  mended: (n) =>
    `${plural(n, 'Исправлено', 'Исправлены', 'Исправлено')} ${n} ${plural(n, 'замечание', 'замечания', 'замечаний')}`,
  mendedLabel: 'Верное указание',
  copy: 'Скопировать указание',
  copySource: 'Скопировать с разметкой',
  copied: 'Скопировано',
  notCopied: 'Скопировать не вышло. Указание выделено: нажмите Ctrl+C или ⌘C.',
  unfold: (n) => `ещё ${lines(n)}`,
  leftOut: (n) => `здесь ещё ${lines(n)}, в отчёт не вошли`,
  basis: 'Основание',
  footer:
    'Что значит код и что с ним делать, расскажет команда plashka explain с этим кодом. plashka — инструмент, а не юридическая консультация.',
}
