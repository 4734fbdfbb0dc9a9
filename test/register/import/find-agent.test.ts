import { describe, expect, it } from 'vitest'
import type { Agent } from '../../../src/register/agent.ts'
import { findAgent, searchAgents } from '../../../src/register/find-agent.ts'
import { makeRegister } from '../../../src/register/snapshot.ts'

const agent = (
  number: number,
  name: string,
  excluded?: string,
  included = '2021-03-03',
): Agent => ({
  number,
  name,
  included,
  ...(excluded === undefined ? {} : { excluded }),
  resources: [],
})

const register = makeRegister(
  [
    agent(11, 'Лучинин Артём Савельевич "Luchina, Лучина"'),
    agent(10, 'Лучинин Артём Павлович'),
    agent(9, 'Ладогина Мира Ильинична (Озёрова)'),
    agent(8, 'Общество с ограниченной ответственностью  «Северный вестник»'),
    agent(7, 'Проект «Центр «Ладога»'),
    agent(6, 'Фонд «Тихий берег»'),
    agent(5, 'Фонд "Тихий берег"', '2024-01-10'),
    agent(4, 'Телеграм-канал «Тихий берег сегодня»'),
    agent(3, 'Общество «Данное сообщение»'),
    agent(2, 'Мостовой Егор (Игорь) Ильич'),
    agent(2, 'Мостовая Яна Ильинична'),
    agent(1, 'Союз «Х», Союз «Y»', '2023-02-02'),
    agent(12, 'Союз «Х», Союз «Y»', '2024-02-02', '2023-06-01'),
  ],
  { source: 'test', retrieved: '2025-08-16T09:00:00.000Z' },
)

const numberOf = (query: number | string, date?: string) => {
  const found = findAgent(register, query, { date })
  if (found.kind === 'ambiguous') return found.candidates.map(({ number }) => number)
  return found.kind === 'found' ? found.agent.number : undefined
}

describe('findAgent', () => {
  it.each([
    [10, 10],
    ['10', 10],
    [' № 10 ', 10],
    ['Лучинин Артём Павлович', 10],
    ['лучинин артем павлович', 10],
    ['Лучинин Артём Савельевич', 11],
    ['Luchina', 11],
    ['Озерова', 9],
    ['«Северный вестник»', 8],
    ['северный вестник', 8],
    ['Общество с ограниченной ответственностью "Северный вестник"', 8],
    ['ООО «Северный вестник»', 8],
    ['ооо северный', 8],
    ['АНО «Северный вестник»', undefined],
    ['ООО', undefined],
    ['Ладога', 7],
    // Written with the Latin letters that look the same.
    ['Ладoга', 7],
    ['Северный вест', 8],
    ['Ильинична Мира', 9],
    ['Мостовой Егор', 2],
    ['Данное сообщение', 3],
  ])('%s', (query, number) => {
    expect(numberOf(query)).toBe(number)
  })

  it.each([
    ['Лучинин', [11, 10]],
    ['Лучинин Артём', [11, 10]],
    [2, [2, 2]],
    ['берег', [6, 5, 4]],
    // Twice excluded, and no day given.
    ['Союз «Х», Союз «Y»', [1, 12]],
  ])('%s is ambiguous', (query, numbers) => {
    expect(numberOf(query)).toEqual(numbers)
  })

  it.each(['Иванов', '', '  ', '«»', 99, 0, -1, Number.NaN, '1.5x'])('knows no %s', (query) => {
    expect(numberOf(query)).toBeUndefined()
  })

  it('takes of entries with the same name the one in force', () => {
    expect(numberOf('Фонд «Тихий берег»')).toBe(6)
    expect(numberOf('Союз «Х», Союз «Y»', '2022-01-01')).toBe(1)
    expect(numberOf('Союз «Х», Союз «Y»', '2023-12-01')).toBe(12)
  })

  it('knows an excluded agent by its number', () => {
    expect(numberOf(5)).toBe(5)
  })
})

describe('searchAgents', () => {
  const numbersOf = (text: string) => searchAgents(register, text).map(({ number }) => number)

  it('lists all that fit, the best first', () => {
    expect(numbersOf('Тихий берег')).toEqual([6, 5, 4])
    expect(numbersOf('луч')).toEqual([11, 10])
    expect(numbersOf('2')).toEqual([2, 2])
    expect(numbersOf('никто')).toEqual([])
  })
})
