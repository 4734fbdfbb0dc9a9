import { labelOf } from '../register/labels.ts'
import type { Named } from './damages.ts'

const own = ['Лучининым Артёмом Савельевичем', 'Лучинина Артёма Савельевича'] as const
const namesake = ['Лучининым Артёмом Павловичем', 'Лучинина Артёма Павловича'] as const
const coast = ['Фондом «Тихий берег»', 'Фонда «Тихий берег»'] as const
const bridge = [
  'Автономной некоммерческой организацией «Мост и берег»',
  'Автономной некоммерческой организации «Мост и берег»',
] as const
const ladoga = ['Проектом «Центр «Ладога»', 'Проекта «Центр «Ладога»'] as const
const later = ['Ветлугиной Анной Петровной', 'Ветлугиной Анны Петровны'] as const
const nobody = ['Чащиным Глебом Юрьевичем', 'Чащина Глеба Юрьевича'] as const
const reader = ['Союзом читателей', 'Союза читателей'] as const

type Pair = readonly [instrumental: string, genitive: string]
const both = (...pairs: readonly Pair[]): Pair => [
  pairs.map(([one]) => one).join(', '),
  pairs.map(([, two]) => two).join(', '),
]

/** Names that may stand in the slots of a label, for the register of `register/register.ts`. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['own', ...own],
  ['own in brackets', `(${own[0]})`, `(${own[1]})`],
  ['own in capitals', own[0].toUpperCase(), own[1].toUpperCase()],
  ['own in the nominative', 'Лучинин Артём Савельевич', 'Лучинин Артём Савельевич'],
  ['own swapped', own[1], own[0]],
  ['own in another order', 'Артёмом Савельевичем Лучининым', own[1]],
  ['own with initials', 'Лучининым А. С.', 'Лучинина А. С.'],
  ['own surname', 'Лучининым', 'Лучинина'],
  ['own misspelt', 'Лучининым Артёмом Савельичем', own[1]],
  ['own misspelt twice', 'Лучининым Артёмом Савельичем', 'Лучинина Артёма Савельича'],
  ['own with a Latin letter', own[0].replace('А', 'A'), own[1].replace('у', 'y')],
  ['own with a word before', `журналистом ${own[0]}`, `журналиста ${own[1]}`],
  ['own with a word after', `${own[0]} и друзьями`, `${own[1]} и друзей`],
  ['own with a word inside', own[0].replace(' ', ' не '), own[1].replace(' ', ' не ')],
  ['own missing first', '', own[1]],
  ['own missing last', own[0], ''],
  ['both missing', '', ''],
  ['a blank', '[ФИО]', '[ФИО]'],
  ['a blank of words', 'Фамилия Имя Отчество', 'Фамилия Имя Отчество'],
  ['a blank line', '____', own[1]],
  ['a namesake', ...namesake],
  ['a namesake in one half', own[0], namesake[1]],
  ['a namesake in the other', namesake[0], own[1]],
  ['an unlisted namesake', 'Лучининым Артёмом Ивановичем', 'Лучинина Артёма Ивановича'],
  ['another agent', ...coast],
  ['another agent, its cases swapped', coast[1], coast[0]],
  ['another agent, half of it nobody', coast[0], nobody[1]],
  ['an agent that was excluded', ...bridge],
  ['a project that was excluded', ...ladoga],
  ['an agent that was included later', ...later],
  ['a former name', 'Обществом читателей', 'Общества читателей'],
  ['nobody', ...nobody],
  ['two nobodies', nobody[0], 'Мостова Глеба Юрьевича'],
  ['nobody in the wrong order', 'Глебом Юрьевичем Чащиным', 'Глеба Юрьевича Чащина'],
  ['nobody with initials', 'Чащиным Г. Ю.', 'Чащина Г. Ю.'],
  ['nobody in the nominative', 'Чащин Глеб Юрьевич', 'Чащин Глеб Юрьевич'],
  ['an unknown company', 'ООО «Дальний мыс»', 'ООО «Дальний мыс»'],
  ['own and another', ...both(own, coast)],
  ['another and own', ...both(coast, own)],
  ['own and another with и', `${own[0]} и ${coast[0]}`, `${own[1]} и ${coast[1]}`],
  ['own and another, swapped in one half', both(own, coast)[0], both(coast, own)[1]],
  ['own and another in one half', both(own, coast)[0], own[1]],
  ['own and an excluded one', ...both(own, bridge)],
  ['own and nobody', ...both(own, nobody)],
  ['two others', ...both(coast, reader)],
  ['three', ...both(own, coast, reader)],
  ['own twice', ...both(own, own)],
  ['with another case in a list', `${own[0]}, Фонд «Тихий берег»`, `${own[1]}, ${coast[1]}`],
]

export const named: readonly Named[] = pairs.map(([name, one, two]) => [
  name,
  labelOf(one, two).replaceAll(/ {2,}/g, ' ').trim(),
])
