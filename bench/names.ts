import { randomFrom } from './random.ts'

/** Invented people and organisations: any likeness is chance. */
const surnames =
  'Ветлугин Лучинин Заозёрский Перелыгин Студенцов Яроцвет Камышин Ольховец Грачевников Дроздецкий Полынин Берестов Журавин Кедровский Синеоков Таволгин Уфимский Хвощёв Чернолесов Шиповников'.split(
    ' ',
  )
const firstNames =
  'Артём Савелий Глеб Игнат Лукьян Мирон Остап Платон Родион Тимур Ульян Филипп Архип Влас Демид Емельян Захар Климент Лавр Назар'.split(
    ' ',
  )
const patronymics =
  'Савельевич Глебович Игнатьевич Миронович Платонович Родионович Захарович Назарович Лаврович Власович'.split(
    ' ',
  )
const kinds = ['Фонд', 'Автономная некоммерческая организация', 'Издание', 'Телеканал', 'Проект']
const titles = 'Северный Южный Речной Степной Лесной Озёрный Горный Морской Полярный Новый'.split(
  ' ',
)
const things =
  'вестник голос берег след ветер маяк мост причал рассвет хутор архив дозор компас перекат'.split(
    ' ',
  )

/** A register of invented names, each different. */
export function inventNames(count: number, seed = 2_108): readonly string[] {
  const random = randomFrom(seed)
  const names = new Set<string>()
  while (names.size < count) {
    const person = `${random.pick(surnames)} ${random.pick(firstNames)} ${random.pick(patronymics)}`
    const organisation = `${random.pick(kinds)} «${random.pick(titles)} ${random.pick(things)}»`
    names.add(random.chance(0.7) ? person : organisation)
  }
  return [...names]
}

/** Everybody else: people a story tells of who are in no register. */
export const passersBy =
  'Анна Ветрова|Пётр Ильинский|Мария Соколовская|Олег Дубравин|Ирина Лескова|Николай Вершинин|Дарья Озерова|Сергей Тучков'.split(
    '|',
  )
