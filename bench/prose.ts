import { passersBy } from './names.ts'
import type { Random } from './random.ts'

const places =
  'Заречье|Северогорск|Верхние Луга|Старый Причал|Новокаменск|Ольховка|Тихий Брод|Ясная Гать'.split(
    '|',
  )
const subjects =
  'городской совет|районная больница|речной порт|школьный театр|краеведческий музей|строительный трест|автобусный парк|областной архив|пожарная часть|сельская библиотека|молочный завод|метеостанция'.split(
    '|',
  )
const verbs =
  'объявил о начале ремонта|подвёл итоги квартала|перенёс открытие на осень|закупил новое оборудование|ответил на вопросы жителей|опубликовал расписание|сократил часы работы|пригласил добровольцев|представил план застройки|разобрал старые бумаги'.split(
    '|',
  )
const reasons =
  'из-за затянувшихся дождей|по просьбе горожан|после проверки|несмотря на нехватку денег|вместе с соседним районом|как и обещал весной|впервые за двенадцать лет|не дожидаясь решения области'.split(
    '|',
  )
const details =
  'Работы обойдутся в 14,5 млн рублей и займут около трёх месяцев|Очередь заняла почти всю улицу, но к полудню разошлась|Прежнее здание построили ещё в 1954 году, и крыша с тех пор не менялась|Окончательное решение примут в четверг, когда вернётся комиссия|Старожилы говорят, что такой воды не было с прошлого века|Дорогу обещают открыть к первому снегу, если не подведут поставщики|На сайте выложили чертежи, смету и список подрядчиков|Часть вещей перевезли на склад, остальное раздали жителям'.split(
    '|',
  )

/** One invented sentence; some name somebody, some of those are in the register. */
export function sentence(random: Random, names: readonly string[]): string {
  if (random.chance(0.35)) return `${random.pick(details)}.`
  const core = `${random.pick(verbs)} ${random.pick(reasons)}`
  const name = random.chance(0.03) ? random.pick(names) : undefined
  if (name !== undefined) return `Об этом сообщил ${name}, когда приезжал в ${random.pick(places)}.`
  if (random.chance(0.3)) {
    return `«${capital(random.pick(subjects))} ${core}», — рассказала ${random.pick(passersBy)}.`
  }
  return `${capital(random.pick(subjects))} в городе ${random.pick(places)} ${core}.`
}

/** What a news text says of agents in passing: words of the label that are no label. */
export const inPassing =
  'В тот же день министерство пополнило реестр: в нём появились ещё трое, двое иностранных агентов из списка исключили.'

export function headline(random: Random): string {
  return `В городе ${random.pick(places)} ${random.pick(subjects)} ${random.pick(verbs)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
