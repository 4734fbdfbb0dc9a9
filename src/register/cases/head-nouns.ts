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
    товарищество братство землячество`,
  ],
  [
    'neuter',
    '1 е я ю е ем и',
    'движение издание интернет-издание объединение отделение предприятие сопротивление учреждение',
  ],
  [
    'masculine',
    '0 - а у - ом е',
    `альянс архив блог дом интернет-журнал интернет-портал интернет-проект интернет-ресурс институт
    канал клуб комитет конгресс консорциум кооператив корпус журнал медиапроект медиахолдинг
    медиаресурс орган паблик подкаст портал проект профсоюз ресурс сайт совет союз
    съезд театр телеграм-канал телеканал университет фонд форум фронт холдинг центр чат штаб
    вестник еженедельник медиацентр пресс-центр медиафонд`,
  ],
  ['masculine', '1 й я ю й ем и', 'лекторий санаторий'],
  ['masculine', '1 й я ю й ем е', 'музей лицей'],
  ['masculine', '0 - а у - ем е', 'колледж'],
  [
    'feminine',
    '1 а ы е у ой е',
    `газета группа инициатива команда лига палата платформа медиаплатформа медиагруппа школа служба
    программа рада`,
  ],
  ['feminine', '1 а и е у ой е', 'библиотека'],
  [
    'feminine',
    '1 я и и ю ей и',
    `академия ассоциация гильдия комиссия компания конфедерация корпорация коалиция лаборатория
    организация партия радиокомпания радиостанция редакция студия телекомпания телерадиокомпания
    федерация фундация экспедиция миссия`,
  ],
  ['feminine', '1 ь и и ь ью и', 'сеть'],
]
const living: readonly (readonly [string, string])[] = [['1 ь я ю я ем е', 'предприниматель']]
const fixed = 'бюро радио медиа сми интернет-радио интернет-медиа'

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
  /^(?:арт|бизнес|веб|видео|интернет|комьюнити|кино|кризис|лгбт|медиа|онлайн|пен|пресс|радио|телеграм|телеграмм|теле|фото|экс|эко|ютуб|youtube|it|web)$/

/** The noun in the nominative singular; undefined for every other word. */
export function headNounOf(word: string): HeadNoun | undefined {
  const lower = plain(word)
  const found = nouns.get(lower)
  if (found !== undefined) return found
  const [first = '', second = '', ...more] = lower.split('-')
  return more.length === 0 && fixedFirst.test(first) ? nouns.get(second) : undefined
}
