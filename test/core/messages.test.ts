import { VFileMessage } from 'vfile-message'
import { afterEach, describe, expect, it } from 'vitest'
import { createPlashka } from '../../src/plashka.ts'
import { date, vestnik } from './cases.ts'

const limit = Error.stackTraceLimit

afterEach(() => {
  Error.stackTraceLimit = limit
})

describe('messages', () => {
  const [message] = createPlashka({ publisher: vestnik, date }).validate({
    value: 'Заголовок\n\nТекст без метки.\n',
    path: 'a.txt',
  }).findings

  it('are what tools of unified know, without a trace', () => {
    expect(message).toBeInstanceOf(VFileMessage)
    expect(message?.stack).toBe('')
    expect(String(message)).toMatch(/^a\.txt:1:10: /)
  })

  it('leave the traces of other errors as they were', () => {
    Error.stackTraceLimit = 7
    createPlashka({ publisher: vestnik, date }).validate({ value: 'Текст.', path: 'a.txt' })
    expect(Error.stackTraceLimit).toBe(7)
    expect(new Error('other').stack).toContain('messages.test')
  })
})
