/**
 * Legal forms of Russian organisations with their usual abbreviations, nominative, as in the
 * Ministry of Justice's register. Several forms may share an abbreviation.
 */
export const legalForms: readonly { readonly short: string; readonly full: string }[] = [
  { short: 'ООО', full: 'Общество с ограниченной ответственностью' },
  { short: 'АО', full: 'Акционерное общество' },
  { short: 'ПАО', full: 'Публичное акционерное общество' },
  { short: 'ЗАО', full: 'Закрытое акционерное общество' },
  { short: 'ОАО', full: 'Открытое акционерное общество' },
  { short: 'АНО', full: 'Автономная некоммерческая организация' },
  { short: 'АНКО', full: 'Автономная некоммерческая организация' },
  { short: 'НКО', full: 'Некоммерческая организация' },
  { short: 'НП', full: 'Некоммерческое партнерство' },
  { short: 'ОО', full: 'Общественная организация' },
  { short: 'МОО', full: 'Межрегиональная общественная организация' },
  { short: 'МОО', full: 'Международная общественная организация' },
  { short: 'РОО', full: 'Региональная общественная организация' },
  { short: 'ГОО', full: 'Городская общественная организация' },
  { short: 'СПбОО', full: 'Санкт-Петербургская общественная организация' },
  { short: 'ОД', full: 'Общественное движение' },
  { short: 'МОД', full: 'Межрегиональное общественное движение' },
  { short: 'ООД', full: 'Общероссийское общественное движение' },
  { short: 'БФ', full: 'Благотворительный фонд' },
  { short: 'НФ', full: 'Некоммерческий фонд' },
  { short: 'РОФ', full: 'Региональный общественный фонд' },
  { short: 'ОФ', full: 'Общественный фонд' },
  { short: 'ЧУ', full: 'Частное учреждение' },
  { short: 'ЧОУ', full: 'Частное образовательное учреждение' },
  { short: 'ИП', full: 'Индивидуальный предприниматель' },
]

/**
 * Nouns that can head the name of an organisation, with the endings of the six cases put to the
 * stem: nominative, genitive, dative, accusative, instrumental, prepositional.
 */
type Endings = readonly [string, string, string, string, string, string]
const neuterO: Endings = ['о', 'а', 'у', 'о', 'ом', 'е']
const neuterE: Endings = ['е', 'я', 'ю', 'е', 'ем', 'и']
const masculine: Endings = ['', 'а', 'у', '', 'ом', 'е']
const masculineSoft: Endings = ['ь', 'я', 'ю', 'я', 'ем', 'е']
const feminineA: Endings = ['а', 'ы', 'е', 'у', 'ой', 'е']
const feminineIya: Endings = ['ия', 'ии', 'ии', 'ию', 'ией', 'ии']

export const headNouns: ReadonlyMap<string, { readonly stem: string; readonly endings: Endings }> =
  new Map(
    [
      ...nouns(neuterO, 'обществ сообществ партнерств агентств лиц'),
      ...nouns(neuterE, 'движени учреждени объединени издани интернет-издани предприяти отделени'),
      ...nouns(
        masculine,
        'фонд проект медиапроект интернет-проект телеканал канал телеграм-канал youtube-канал центр союз комитет институт портал сайт журнал интернет-журнал альянс клуб музей совет форум конгресс ресурс интернет-ресурс профсоюз холдинг медиахолдинг консорциум',
      ),
      ...nouns(masculineSoft, 'предпринимател'),
      ...nouns(feminineA, 'групп инициатив газет школ лиг платформ служб'),
      ...nouns(
        feminineIya,
        'организац ассоциац редакц компан радиостанц коалиц федерац корпорац фундац комисс телекомпан радиокомпан',
      ),
    ].map((entry) => [entry.stem + entry.endings[0], entry]),
  )

function nouns(endings: Endings, stems: string): { stem: string; endings: Endings }[] {
  return stems.split(' ').map((stem) => ({ stem, endings }))
}
