import type { Column, FoundFile, RegisterProblemArgs, RegisterProblemCode } from './problem.ts'

const columns: Readonly<Record<Column, string>> = {
  number: '№ п/п',
  name: 'Полное наименование / ФИО',
  included: 'Дата принятия решения о включении',
  excluded: 'Дата принятия решения об исключении',
  type: 'Тип иностранного агента',
  resources: 'Доменное имя информационного ресурса',
}

const found: Readonly<Record<FoundFile, string>> = {
  html: 'страница HTML, а не реестр. Скорее всего, сервер ответил сообщением об ошибке; откройте адрес в браузере и скачайте реестр ещё раз',
  xls: 'таблица старого вида (.xls). Сохраните её как .xlsx',
  pdf: 'файл PDF. Скачайте реестр в виде таблицы .xlsx',
  zip: 'архив или документ, в котором нет таблицы. Скачайте реестр в виде таблицы .xlsx',
  table: 'другая таблица: столбцов реестра иностранных агентов в ней нет',
  json: 'JSON, но не ответ реестра: записей в нём нет',
  snapshot: 'уже готовый снимок реестра. Загружать его не нужно, просто назовите этот файл',
  text: 'обычный текст, а не реестр. Нужна таблица .xlsx или ответ реестра в JSON',
  binary: 'файл неизвестного вида. Нужна таблица .xlsx или ответ реестра в JSON',
}

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ')

export const problemsRu: {
  readonly [C in RegisterProblemCode]: (args: RegisterProblemArgs[C]) => string
} = {
  'file-empty': () => 'Файл пуст.',
  'not-a-register': (args) => `Это ${found[args.found]}.`,
  'file-broken': ({ detail }) => `Таблица повреждена, прочитать её нельзя (${detail}).`,
  'file-too-large': ({ size, limit }) =>
    `Распакованная таблица слишком велика: ${size} байт, больше ${limit} не читается. Реестр столько не занимает.`,
  'columns-missing': (args) =>
    `В таблице нет столбцов: ${quoted(args.columns.map((column) => columns[column]))}. Возможно, это другой реестр или изменились заголовки.`,
  'column-twice': ({ column }) =>
    `Столбец «${columns[column]}» есть дважды; непонятно, какой из них верный.`,
  'column-absent': ({ column }) =>
    `Столбца «${columns[column]}» нет; записи загружены без этих сведений.`,
  'no-entries': () => 'В реестре нет ни одной записи.',
  'entries-lost': ({ before, after }) =>
    `Записей стало намного меньше: было ${before}, теперь ${after}. Исключённые из реестра остаются в нём, поэтому файл, скорее всего, неполон.`,
  'entries-incomplete': ({ expected, actual }) =>
    `Получены не все записи: в реестре ${expected}, пришло ${actual}.`,
  older: ({ before, after }) => `Этот реестр (${after}) старше прежнего снимка (${before}).`,
  'number-unreadable': ({ row, value }) =>
    value === ''
      ? `Строка ${row}: нет номера записи.`
      : `Строка ${row}: «${value}» не номер записи.`,
  'number-duplicate': ({ number, names }) =>
    `Номер ${number} повторяется: ${names.join('; ')}. По номеру эти записи не различить.`,
  'name-missing': ({ row, number }) => `Строка ${row}: у записи № ${number} нет имени.`,
  'date-unreadable': ({ number, column, value }) => {
    const which = column === 'included' ? 'дата включения' : 'дата исключения'
    return value === ''
      ? `Запись № ${number}: ${which} не указана.`
      : `Запись № ${number}: ${which} не читается («${value}»), запись загружена без неё.`
  },
  'dates-unreadable': ({ count, entries }) =>
    `Даты не читаются: ${count} из ${entries} записей. Возможно, изменился вид дат или сдвинулись столбцы.`,
  'dates-reversed': ({ number, included, excluded }) =>
    `Запись № ${number}: исключение (${excluded}) раньше включения (${included}).`,
  'date-future': ({ number, date }) => `Запись № ${number}: дата ${date} ещё не наступила.`,
  'snapshot-invalid': ({ at, detail }) =>
    at === ''
      ? `Это не снимок реестра (${detail}).`
      : `Снимок реестра испорчен: ${at} (${detail}).`,
  'snapshot-changed': () =>
    'Снимок реестра не сходится с его контрольной суммой: он обрезан или исправлен вручную. Загрузите реестр заново.',
}
