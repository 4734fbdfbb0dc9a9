import type { Agent, Register } from '../register/agent.ts'
import { makeRegister } from '../register/snapshot.ts'

const entry = (number: number, name: string, included: string, excluded?: string): Agent => ({
  number,
  name,
  included,
  ...(excluded === undefined ? {} : { excluded }),
  resources: [],
})

/** A small register of invented agents, for the examples of findings that need one. */
export const exampleRegister: Register = makeRegister(
  [
    entry(7, 'Ветлугина Анна Петровна', '2026-03-06'),
    entry(6, 'Проект «Ладога»', '2022-12-01', '2024-06-05'),
    entry(5, 'Фонд «Тихий берег»', '2024-03-01'),
    entry(4, 'Губанов Осип Ильич "Одуван"', '2023-06-02'),
    entry(3, 'Ладогина Мира Ильинична (Озёрова)', '2022-12-09'),
    entry(2, 'Лучинин Артём Павлович', '2022-02-03'),
    entry(1, 'Лучинин Артём Савельевич', '2021-03-05'),
  ],
  { source: 'register.json', retrieved: '2026-02-10T09:00:00.000Z', published: '2026-02-10' },
)
