import { appendFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readText } from '../../src/cli/files/read-text.ts'
import type { Options } from '../../src/cli/program/options.ts'
import { processTexts } from '../../src/cli/texts/process-texts.ts'
import { TooSlowError, withinTime } from '../../src/cli/texts/within-time.ts'
import type { ReportedResult, TextVerb } from '../../src/reporters/reported.ts'
import { Folder } from './folder.ts'
import { plainOptions } from './plain-options.ts'
import { bare, instrumental, name } from './texts.ts'

const disturb = vi.hoisted(() => ({
  read: (): void => {},
  judge: (_text: string): void => {},
}))

vi.mock('node:fs', async (importActual) => {
  const fs = await importActual<typeof import('node:fs')>()
  const readSync = (...args: Parameters<typeof fs.readSync>): number => {
    const count = fs.readSync(...args)
    disturb.read()
    return count
  }
  return { ...fs, readSync }
})

vi.mock('../../src/plashka.ts', async (importActual) => {
  const library = await importActual<typeof import('../../src/plashka.ts')>()
  const createPlashka: typeof library.createPlashka = (options) => {
    const plashka = library.createPlashka(options)
    return {
      ...plashka,
      inject(file, call) {
        disturb.judge(typeof file === 'string' ? file : String(file.value))
        return plashka.inject(file, call)
      },
    }
  }
  return { ...library, createPlashka }
})

afterEach(() => {
  disturb.read = () => {}
  disturb.judge = () => {}
})

const optionsFor = (files: readonly string[]): Options =>
  plainOptions(files, {
    date: '2025-06-01',
    publisher: { role: 'agent', name, instrumental },
    write: true,
  })

const outcomesOf = async (verb: TextVerb, files: readonly string[]): Promise<ReportedResult[]> => {
  const { results } = await processTexts(verb, optionsFor(files), {
    mending: false,
    aborted: new AbortController().signal,
  })
  const all: ReportedResult[] = []
  for await (const outcome of results) all.push(outcome)
  return all
}

const firstCodes = (outcomes: readonly ReportedResult[]) =>
  outcomes.map(({ failed, findings }) => [failed, findings[0]?.code])

describe('a text that plashka fails on', () => {
  const folder = () => new Folder({ 'а.txt': `Плохой\n\n${bare}`, 'б.txt': bare })

  it('is reported with the error, and the others are judged and written', async () => {
    disturb.judge = (text) => {
      if (text.startsWith('Плохой')) throw new RangeError('нет места')
    }
    const desk = folder()
    const outcomes = await outcomesOf('inject', [desk.at('а.txt'), desk.at('б.txt')])
    expect(firstCodes(outcomes)[0]).toEqual([true, 'input-failed'])
    expect(outcomes[0]?.findings[0]?.note).toContain('нет места')
    expect(outcomes[1]?.mending?.written).toBe(true)
    expect(desk.read('а.txt')).toBe(`Плохой\n\n${bare}`)
  })

  it('is stopped when its time is over, and the others are judged and written', async () => {
    disturb.judge = (text) => {
      if (text.startsWith('Плохой')) throw new TooSlowError()
    }
    const desk = folder()
    const outcomes = await outcomesOf('inject', [desk.at('а.txt'), desk.at('б.txt')])
    expect(firstCodes(outcomes)[0]).toEqual([true, 'input-too-slow'])
    expect(outcomes[0]?.findings[0]?.message).toContain('больше 61 с')
    expect(outcomes[1]?.mending?.written).toBe(true)
  })
})

describe('time', () => {
  it('ends what never returns', () => {
    const forever = () => {
      for (;;);
    }
    expect(() => withinTime(0.05, 1_000_000, forever)).toThrow(TooSlowError)
  })

  it('hands on values and errors', () => {
    expect(withinTime(60, 1_000_000, () => 7)).toBe(7)
    expect(withinTime(60, 10, () => 7)).toBe(7)
    expect(withinTime(60, 1_000_000, () => undefined)).toBeUndefined()
    const fail = () => {
      throw new TypeError('так')
    }
    expect(() => withinTime(60, 1_000_000, fail)).toThrow(TypeError)
    expect(Reflect.ownKeys(globalThis)).not.toContain(Symbol.for('plashka.within-time'))
  })
})

describe('a file that is written while it is read', () => {
  it('is not judged by half of two texts', () => {
    const folder = new Folder({ 'а.txt': bare })
    disturb.read = () => {
      disturb.read = () => {}
      appendFileSync(folder.at('а.txt'), 'И ещё строка.\n')
    }
    expect(readText(folder.at('а.txt'))).toEqual({ problem: { code: 'input-changed', args: {} } })
    expect(readText(folder.at('а.txt'))).toMatchObject({ value: `${bare}И ещё строка.\n` })
  })
})
