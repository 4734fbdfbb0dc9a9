import { writeXlsx } from 'hucre/xlsx'
import {
  type Imported,
  type ImportOptions,
  importRegister,
} from '../../../src/register/import/import-register.ts'

/** The headers of the Ministry of Justice's export, in its order. */
export const headers = [
  '№ п/п',
  'Полное наименование (прежнее наименование (в случае его изменения)) / ФИО «Псевдоним» (при наличии) (прежние ФИО (в случае их изменения))',
  'Основания для включения',
  'Дата принятия Минюстом России решения о включении в реестр',
  'Дата принятия Минюстом России решения об исключении из реестра (при наличии)',
  'Доменное имя информационного ресурса (при наличии)',
  'Тип иностранного агента',
  'Регистрационный номер',
  'ИНН',
  'ОГРН',
  'СНИЛС',
  'Дата рождения',
  'Полное наименование или ФИО участников',
  'Адрес (место нахождения)',
  'Дата опубликования принятого Минюстом России решения о включении в реестр',
  'Номер специального счета',
  'Наименование и местонахождение уполномоченного банка',
] as const

/** What must never be kept, one mark for each personal column. */
export const personal = {
  inn: '770099000011',
  ogrn: '1027700990022',
  snils: '111-222-333 44',
  birth: '07.07.1977',
  members: '[Ладогин Пётр Ильич, Ладогина Мира Ильинична]',
  address: 'г. Северогорск, ул. Мостовая, д. 5',
  account: '40703810900000000055',
  bank: 'АО «Северный сберегательный банк»',
}

export interface Entry {
  readonly number: unknown
  readonly name: string
  readonly included?: unknown
  readonly excluded?: unknown
  readonly resources?: string
  readonly type?: string
}

/** Invented entries, newest first as the register has them. */
export const entries: readonly Entry[] = [
  {
    number: 6,
    name: 'Общество с ограниченной ответственностью  «Северный вестник»',
    included: '14.03.2025',
    resources: 'https://vestnik.example; https://t.me/vestnik, ID:-1001\nhttps://vk.example/v;',
    type: 'Юридические лица',
  },
  { number: 5, name: 'Лучинин Артём Савельевич "Luchina, Лучина"', included: '03.03.2023' },
  { number: 4, name: 'Лучинин Артём Павлович', included: '03.02.2023' },
  { number: 3, name: 'Проект «Центр «Ладога»', included: '01.12.2022', excluded: '05.06.2024' },
  { number: 2, name: 'Ладогина Мира Ильинична (Озёрова)', included: '01.12.2022' },
  { number: 1, name: 'Фонд «Тихий берег»', included: '30.12.2020', excluded: '' },
].map((entry) => ({ type: 'Физические лица', ...entry }))

const rowOf = ({ number, name, included, excluded, resources, type }: Entry): unknown[] => [
  number,
  name,
  'Статья 7 Федерального закона от 14.07.2022 № 255-ФЗ',
  included,
  excluded ?? '',
  resources ?? '',
  type ?? '',
  '12345',
  personal.inn,
  personal.ogrn,
  personal.snils,
  personal.birth,
  personal.members,
  personal.address,
  '17.03.2025',
  personal.account,
  personal.bank,
]

/** A spreadsheet of these rows. */
export const sheet = (rows: readonly (readonly unknown[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Лист 1', rows: rows as never }] })

/** The register as it is exported: a title, the time, the headers, the entries. */
export const exportOf = (
  list: readonly Entry[] = entries,
  head: readonly string[] = headers,
): Promise<Uint8Array> =>
  sheet([
    ['Реестр иностранных агентов'],
    [new Date('2025-08-15T17:00:00Z')],
    head,
    ...list.map(rowOf),
  ])

export const importAs = (input: unknown, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importRegister(input, {
    source: 'export.xlsx',
    retrieved: '2025-08-16T09:00:00Z',
    ...options,
  })

/** The codes of what is wrong with an input, and whether there is a register all the same. */
export const verdictOf = async (input: unknown, options: Partial<ImportOptions> = {}) => {
  const { register, problems } = await importAs(input, options)
  return { taken: register !== undefined, codes: problems.map(({ code }) => code) }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
