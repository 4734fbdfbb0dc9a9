import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { InitFlags } from '../../../src/cli/init/answers.ts'
import { Interview } from '../../../src/cli/init/ask.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { initRu } from '../../../src/cli/words/ru/init.ts'
import { register } from '../../core/register/register.ts'

const none: InitFlags = {
  role: undefined,
  agent: undefined,
  register: undefined,
  name: undefined,
  included: undefined,
  formats: undefined,
  yes: false,
  force: false,
}
const [down, enter, space, breakOff] = ['\u001b[B', '\r', ' ', '\u001b']

/** Asks and types each answer when its question is on the screen. */
const interview = async (
  answers: readonly (readonly [question: string, ...keys: readonly string[]])[],
  flags: InitFlags = none,
  snapshot = false,
) => {
  const input = new PassThrough()
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 30 })
  const left = [...answers]
  let screen = ''
  output.on('data', (chunk) => {
    screen += String(chunk)
    const [next] = left
    if (next === undefined || !screen.includes(next[0])) return
    left.shift()
    screen = ''
    // A person types after the question is there, one key after another.
    void (async () => {
      for (const key of next.slice(1)) {
        await setTimeout(20)
        input.write(key)
      }
    })()
  })
  const asked = new Interview(initRu, { input, output }).answers(
    flags,
    snapshot ? { file: 'реестр.json', register } : undefined,
  )
  const result = await asked
  expect(left).toEqual([])
  return result
}

describe('plashka init at a terminal', () => {
  it('asks for all that the options leave open', async () => {
    const result = await interview([
      ['Кто издаёт', enter],
      ['Имя или наименование', 'Лучинин Артём Савельевич', enter],
      ['Дата включения', '2023-03-03', enter],
      ['Какие тексты', space, enter],
    ])
    expect(result).toEqual({
      role: 'agent',
      agent: undefined,
      register: undefined,
      name: 'Лучинин Артём Савельевич',
      included: '2023-03-03',
      formats: ['markdown', 'html'],
    })
  })

  it('asks no more than it must', async () => {
    const flags = { ...none, formats: ['html'] as const }
    const result = await interview(
      [
        ['Кто издаёт', down, down, down, enter],
        ['Имя или наименование', 'Газета «Заречье»', enter],
      ],
      flags,
    )
    expect(result).toMatchObject({ role: 'media', name: 'Газета «Заречье»', formats: ['html'] })
  })

  it('finds the agent in the register, and asks which of several', async () => {
    const flags = { ...none, role: 'agent', formats: ['text'] } as const
    const found = await interview([['в реестре', '7', enter]], flags, true)
    expect(found.agent?.name).toBe('Лучинин Артём Савельевич')
    expect(found).toMatchObject({ register: 'реестр.json', name: undefined })
    const chosen = await interview(
      [
        ['в реестре', 'Никто', enter],
        ['нет записи «Никто»'],
        ['в реестре', 'Лучинин', enter],
        ['Какая из них', down, enter],
      ],
      flags,
      true,
    )
    expect(chosen.agent?.number).toBe(7)
  })

  it('writes nothing when broken off', async () => {
    await expect(interview([['Кто издаёт', breakOff]])).rejects.toThrow(UsageError)
  })
})
