import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BrokenOffError, withinTime } from '../../src/cli/texts/within-time.ts'
import { jsonReport } from '../../src/reporters/json/schema.ts'
import { Desk, main } from './run-cli.ts'
import { bare, config, label, labelled, onDate } from './texts.ts'

const count = 500
const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(4, '0')}.txt`)

const deskOf = (text: string): Desk =>
  new Desk({
    'plashka.config.yaml': config,
    ...Object.fromEntries(names.map((each) => [`тексты/${each}`, text])),
  })

const start = (desk: Desk, args: readonly string[]): ChildProcessWithoutNullStreams => {
  const { PLASHKA_LANG: _, FORCE_COLOR: __, ...env } = process.env
  return spawn(process.execPath, [main, ...args], { cwd: desk.path, env })
}

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Lets a run go on until it has printed so much, sends it a signal and waits for its end. */
const signalled = async (
  child: ChildProcessWithoutNullStreams,
  signal: NodeJS.Signals,
  after: number,
): Promise<Ended> => {
  let [out, err, isSent] = ['', '', false]
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (out.length < after || isSent) return
    isSent = true
    // Nobody reads on for a while: the pipe is full, and the run cannot end before the signal comes.
    child.stdout.pause()
    child.kill(signal)
    setTimeout(() => child.stdout.resume(), 100)
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

const inject = ['inject', 'тексты', '--write', ...onDate]

describe('a signal in the middle of inject --write', () => {
  it.each([
    ['SIGINT', 1, 130],
    ['SIGINT', 25_000, 130],
    ['SIGTERM', 10_000, 143],
  ] as const)(
    '%s after %i characters leaves old files and new ones, and nothing else',
    async (signal, after, code) => {
      const desk = deskOf(bare)
      const run = await signalled(start(desk, inject), signal, after)
      expect(run.code).toBe(code)
      const numbers = /Обработано текстов: (\d+) из 500, записано: (\d+)\./u.exec(run.err)
      const [done, written] = [Number(numbers?.[1]), Number(numbers?.[2])]
      expect(run.err).toContain('Ни один файл не записан наполовину. Чтобы закончить,')
      expect(done).toBeLessThan(count)
      expect(readdirSync(desk.at('тексты')).toSorted()).toEqual(names)
      const texts = names.map((each) => desk.read(`тексты/${each}`))
      expect(texts.filter((text) => text !== bare && text !== labelled)).toEqual([])
      expect(texts.filter((text) => text === labelled)).toHaveLength(written)
      expect(written).toBe(done)
      const second = desk.run(inject)
      expect([second.code, second.err]).toEqual([0, ''])
      expect(/исправлено? (\d+) текст[а-я]*:/u.exec(second.out)?.[1]).toBe(String(count - done))
      expect(names.every((each) => desk.read(`тексты/${each}`) === labelled)).toBe(true)
    },
  )
})

describe('a signal in the middle of validate', () => {
  it('leaves the reports of the run before as they were, and names those not written', async () => {
    const desk = deskOf(bare)
    desk.write('отчёт.json', 'прежний')
    const args = ['validate', 'тексты', '--format', 'pretty', '--format', 'json=отчёт.json']
    const run = await signalled(start(desk, [...args, ...onDate]), 'SIGHUP', 1)
    expect(run.code).toBe(129)
    expect(run.err).toContain('Отчёт не записан: отчёт.json.')
    expect(run.err).not.toContain('записано:')
    expect(desk.read('отчёт.json')).toBe('прежний')
    expect(readdirSync(desk.path).toSorted()).toEqual([
      'plashka.config.yaml',
      'отчёт.json',
      'тексты',
    ])
  })

  it('does not wait for the rest of standard input, and says so in JSON too', async () => {
    const desk = new Desk({ 'plashka.config.yaml': config })
    const child = start(desk, ['validate', '-', '--json', ...onDate])
    // More than the pipe holds: once it is gone, somebody reads.
    child.stdin.write(bare.repeat(2_000), () => child.kill('SIGINT'))
    const run = await signalled(child, 'SIGINT', Number.POSITIVE_INFINITY)
    expect(run.code).toBe(130)
    const { results, errors } = jsonReport.parse(JSON.parse(run.out))
    expect(results).toEqual([])
    expect(errors?.[0]?.message).toContain('Обработано текстов: 0 из 1.')
  })
})

it('Ctrl-C ends the work on one long text', () => {
  const forever = () => {
    process.kill(process.pid, 'SIGINT')
    for (;;) {}
  }
  expect(() => withinTime(60, label.length * 1_000, forever, true)).toThrow(BrokenOffError)
})
