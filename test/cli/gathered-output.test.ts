import { expect, it } from 'vitest'
import { GatheredOutput } from '../../src/cli/texts/gathered-output.ts'

/** A stream that keeps what each write brought. */
const keeping = () => {
  const writes: string[] = []
  const stream = { write: (text: string) => writes.push(text) > 0 }
  return { writes, stream: stream as unknown as NodeJS.WriteStream }
}

it('writes many short texts at once, in their order', () => {
  const { writes, stream } = keeping()
  const output = new GatheredOutput(stream, false)
  const texts = Array.from({ length: 2_000 }, (_, index) => `Текст ${index} проверен: чисто.\n`)
  for (const text of texts) output.write(text)
  expect(writes.length).toBeGreaterThan(0)
  expect(writes.length).toBeLessThan(10)
  output.flush()
  expect(writes.join('')).toBe(texts.join(''))
  const before = writes.length
  output.flush()
  expect(writes.length).toBe(before)
})

it('writes each text at once where somebody watches', () => {
  const { writes, stream } = keeping()
  const output = new GatheredOutput(stream, true)
  for (const text of ['один\n', 'два\n', 'три\n']) output.write(text)
  output.flush()
  expect(writes).toEqual(['один\n', 'два\n', 'три\n'])
})
