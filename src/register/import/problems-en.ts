import type { Column, FoundFile, RegisterProblemArgs, RegisterProblemCode } from './problem.ts'

const columns: Readonly<Record<Column, string>> = {
  number: '№ п/п (number)',
  name: 'Полное наименование / ФИО (name)',
  included: 'Дата принятия решения о включении (date of inclusion)',
  excluded: 'Дата принятия решения об исключении (date of exclusion)',
  type: 'Тип иностранного агента (type)',
  resources: 'Доменное имя информационного ресурса (resources)',
}

const found: Readonly<Record<FoundFile, string>> = {
  html: 'an HTML page, not the register. Most likely the server answered with an error; open the address in a browser and download the register again',
  xls: 'a spreadsheet of the old kind (.xls). Save it as .xlsx',
  pdf: 'a PDF. Download the register as an .xlsx spreadsheet',
  zip: 'an archive or a document without a spreadsheet. Download the register as .xlsx',
  table: 'another spreadsheet: it has none of the columns of the register',
  json: 'JSON, but no answer of the register: it holds no entries',
  snapshot: 'a snapshot already. It needs no import, just name the file',
  text: 'plain text, not the register. An .xlsx spreadsheet or the register’s JSON is needed',
  binary: 'a file of an unknown kind. An .xlsx spreadsheet or the register’s JSON is needed',
}

export const problemsEn: {
  readonly [C in RegisterProblemCode]: (args: RegisterProblemArgs[C]) => string
} = {
  'file-empty': () => 'The file is empty.',
  'not-a-register': (args) => `This is ${found[args.found]}.`,
  'file-broken': ({ detail }) => `The spreadsheet is damaged and cannot be read (${detail}).`,
  'file-too-large': ({ size, limit }) =>
    `The unpacked spreadsheet is too large: ${size} bytes, at most ${limit} are read. The register is far smaller.`,
  'columns-missing': (args) =>
    `The spreadsheet lacks the columns ${args.columns.map((column) => `“${columns[column]}”`).join(', ')}. It may be another register, or the headers have changed.`,
  'column-twice': ({ column }) =>
    `The column “${columns[column]}” stands there twice; there is no telling which is right.`,
  'column-absent': ({ column }) =>
    `There is no column “${columns[column]}”; the entries were imported without it.`,
  'no-entries': () => 'The register has no entries.',
  'entries-lost': ({ before, after }) =>
    `There are far fewer entries: ${before} before, ${after} now. The excluded stay in the register, so the file is most likely incomplete.`,
  'entries-incomplete': ({ expected, actual }) =>
    `Not all entries came: the register has ${expected}, ${actual} arrived.`,
  older: ({ before, after }) =>
    `This register (${after}) is older than the snapshot before it (${before}).`,
  'number-unreadable': ({ row, value }) =>
    value === ''
      ? `Row ${row}: the number of the entry is missing.`
      : `Row ${row}: “${value}” is not the number of an entry.`,
  'number-duplicate': ({ number, names }) =>
    `The number ${number} occurs more than once: ${names.join('; ')}. The number does not tell these entries apart.`,
  'name-missing': ({ row, number }) => `Row ${row}: entry no. ${number} has no name.`,
  'date-unreadable': ({ number, column, value }) => {
    const which = column === 'included' ? 'date of inclusion' : 'date of exclusion'
    return value === ''
      ? `Entry no. ${number}: the ${which} is missing.`
      : `Entry no. ${number}: the ${which} is unreadable (“${value}”); the entry was imported without it.`
  },
  'dates-unreadable': ({ count, entries }) =>
    `The dates are unreadable in ${count} of ${entries} entries. Their format may have changed, or the columns have shifted.`,
  'dates-reversed': ({ number, included, excluded }) =>
    `Entry no. ${number}: excluded (${excluded}) before it was included (${included}).`,
  'date-future': ({ number, date }) => `Entry no. ${number}: the date ${date} has not yet come.`,
  'snapshot-invalid': ({ at, detail }) =>
    at === ''
      ? `This is no snapshot of the register (${detail}).`
      : `The snapshot of the register is damaged: ${at} (${detail}).`,
  'snapshot-changed': () =>
    'The snapshot of the register does not agree with its digest: it was cut or changed by hand. Import the register again.',
}
