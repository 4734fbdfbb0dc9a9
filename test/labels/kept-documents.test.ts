import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createPlashka } from '../../src/plashka.ts'
import { date, headline, label, vestnik } from '../core/cases.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const held = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

const letters = [...'абвгдежзиклмнопрстуф']
const text = 'Движение по мосту открыли утром, и первым проехал трамвай.\n\n'.repeat(4_000)
const perUnit = 2

it.each([
  ['text', ''],
  ['markdown', '# '],
])('no document is kept for the sake of a label in it (%s)', (format, mark) => {
  const plashka = createPlashka({ publisher: vestnik, date })
  const check = (name: string): number => {
    const other = label.replaceAll('ВЕСТНИК', `РОДНИК ${name}`)
    const value = `${mark}${headline} ${name}\n\n${other}\n\n${text}${name}`
    return plashka.validate({ value }, { format }).labels.length
  }
  check('в первый раз')
  const before = held()
  for (const first of letters)
    for (const second of letters.slice(0, 3)) expect(check(first + second)).toBe(1)
  // Sixty labels are remembered, and of their documents not three.
  expect(held() - before).toBeLessThan(3 * text.length * perUnit)
})
