import type { NounGender } from './adjective.ts'
import { type Paradigm, paradigm, plain } from './endings.ts'

/** A noun that can head the name of an organisation. */
export interface HeadNoun {
  readonly gender: NounGender
  readonly living: boolean
  /** Absent where the noun does not decline: «бюро», «радио». */
  readonly forms?: Paradigm
}

const table: readonly (readonly [NounGender, string, string])[] = [
  [
    'neuter',
    '1 о а у о ом е',
    `агентство издательство лицо общество партнерство представительство содружество сообщество
    товарищество братство землячество правительство`,
  ],
  [
    'neuter',
    '1 е я ю е ем и',
    `движение издание объединение отделение подразделение предприятие приложение сопротивление
    учреждение`,
  ],
  [
    'masculine',
    '0 - а у - ом е',
    `альманах альянс архив блог бот вестник дом еженедельник журнал институт канал клуб коллектив
    комитет конгресс консорциум кооператив корпус легион магазин орган отряд паблик подкаст портал
    приют проект профсоюз ресурс сайт сервис совет союз съезд театр университет филиал фонд форум
    фронт холдинг центр чат штаб`,
  ],
  ['masculine', '1 й я ю й ем и', 'лекторий санаторий'],
  ['masculine', '1 й я ю й ем е', 'музей лицей'],
  ['masculine', '1 ь я ю ь ем е', 'ансамбль лагерь фестиваль'],
  ['masculine', '0 - а у - ем е', 'колледж'],
  [
    'feminine',
    '1 а ы е у ой е',
    `газета группа диаспора инициатива команда лига община палата платформа программа
    рада служба школа`,
  ],
  ['feminine', '1 а и е у ой е', 'библиотека'],
  [
    'feminine',
    '1 я и и ю ей и',
    `академия ассоциация гильдия кампания коалиция коллегия комиссия компания конфедерация
    корпорация лаборатория миссия организация партия премия радиостанция редакция станция студия
    телерадиокомпания федерация фундация экспедиция`,
  ],
  ['feminine', '1 я и е ю ей е', 'галерея'],
  ['feminine', '1 ь и и ь ью и', 'сеть'],
  ['feminine', '3 овь ви ви овь овью ви', 'церковь'],
]
const living: readonly (readonly [string, string])[] = [['1 ь я ю я ем е', 'предприниматель']]
const fixed = 'бюро радио медиа сми'

const nouns: ReadonlyMap<string, HeadNoun> = new Map([
  ...table.flatMap(([gender, line, list]) => {
    const noun: HeadNoun = { gender, living: false, forms: paradigm(line) }
    return list.split(/\s+/).map((word): [string, HeadNoun] => [word, noun])
  }),
  ...living.map(([forms, noun]): [string, HeadNoun] => [
    noun,
    { gender: 'masculine', living: true, forms: paradigm(forms) },
  ]),
  ...fixed
    .split(' ')
    .map((noun): [string, HeadNoun] => [noun, { gender: 'neuter', living: false }]),
])

/** What may stand before a hyphen without declining: «медиа-проект», «арт-группа». */
const fixedFirst =
  /^(?:арт|бизнес|веб|видео|дата|интернет|комьюнити|кино|кризис|лгбт|медиа|онлайн|панк|пен|подкаст|пресс|радио|рок|телеграм|телеграмм|теле|фото|экс|эко|ютуб|youtube|it|telegram|web)$/

/** What may be written together with a noun: «медиагруппа», «видеоблог», «телеканал». */
const prefix = /^(?:веб|видео|кино|медиа|радио|теле|фото)/

/** The noun in the nominative singular; undefined for every other word. */
export function headNounOf(word: string): HeadNoun | undefined {
  const lower = plain(word)
  const found = nouns.get(lower) ?? nouns.get(lower.replace(prefix, ''))
  if (found !== undefined) return found
  const [first = '', second = '', ...more] = lower.split('-')
  return more.length === 0 && fixedFirst.test(first) ? nouns.get(second) : undefined
}
