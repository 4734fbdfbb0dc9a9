import type { Agent, Register } from '../../../src/register/agent.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'

/** Invented entries of every shape the checks tell apart. */
export const agents: readonly Agent[] = [
  entry(12, 'Губанов Осип Ильич "Oduvan, Одуван"', '2023-06-02'),
  entry(11, 'Ладогина Мира Ильинична (Озёрова)', '2022-12-09'),
  entry(10, 'Фонд «Тихий берег»', '2024-03-01'),
  entry(9, 'Общество с ограниченной ответственностью  «Северный вестник»', '2021-03-05'),
  entry(8, 'Лучинин Артём Павлович', '2022-02-03'),
  entry(7, 'Лучинин Артём Савельевич', '2023-03-03'),
  entry(6, 'Автономная некоммерческая организация «Мост и берег»', '2021-11-12', '2024-07-05'),
  entry(5, 'Проект «Центр «Ладога»', '2022-12-01', '2024-06-05'),
  entry(4, 'Фонд «Тихий берег»', '2020-12-30', '2022-05-13'),
  entry(3, 'Ветлугина Анна Петровна', '2025-11-14'),
  entry(2, 'Союз читателей (Общество читателей)', '2022-12-01'),
  entry(1, 'Смирнов Пётр Ильич', '2021-05-14'),
]

export const register: Register = makeRegister(agents, {
  source: 'export.xlsx',
  retrieved: '2025-10-11T09:00:00.000Z',
  published: '2025-10-10',
})

function entry(number: number, name: string, included: string, excluded?: string): Agent {
  const resources: string[] = []
  const out = excluded === undefined ? {} : { excluded }
  return { number, name, included, ...out, resources }
}
