import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { readCache, writeCache } from '../../../src/cli/cache/cache-file.ts'
import { ResultCache } from '../../../src/cli/cache/result-cache.ts'
import { settingsKey } from '../../../src/cli/cache/settings-key.ts'
import { CacheStore } from '../../../src/cli/cache/store.ts'
import { SettingsReader } from '../../../src/cli/config/settings.ts'
import { processTexts } from '../../../src/cli/texts/process-texts.ts'
import { register } from '../../core/register/register.ts'
import { Folder } from '../folder.ts'
import { plainOptions } from '../plain-options.ts'
import { bare, config } from '../texts.ts'

const judged = async (path: string) => {
  const wish = { mending: true, aborted: new AbortController().signal }
  const { results } = await processTexts('validate', plainOptions([path]), wish)
  for await (const result of results) return result
  throw new Error('No text was judged.')
}

/** A cache of its own, asked on a day. */
const cacheOn = (folder: Folder, now: string): ResultCache =>
  new ResultCache(new CacheStore(folder.at('кэш'), 'ru'), {
    verb: 'validate',
    language: 'ru',
    now,
    date: undefined,
    title: undefined,
    mending: true,
  })

const askingFor = async (folder: Folder, name: string) => {
  const path = folder.at(name)
  const value = folder.read(name)
  const settings = await new SettingsReader(undefined, {}, 'ru').forText(path)
  return { path, settings, value, bytes: Buffer.from(value) }
}

describe('an answer', () => {
  it('is the same after it was kept, what is undefined and its order included', async () => {
    const folder = new Folder({ 'plashka.config.yaml': config, 'а.txt': bare })
    const [result, asking] = [await judged(folder.at('а.txt')), await askingFor(folder, 'а.txt')]
    const cache = cacheOn(folder, result.date)
    expect(cache.find(asking)).toBeUndefined()
    cache.keep(asking, result)
    const found = cache.find(asking)
    expect(found).toStrictEqual(result)
    expect(JSON.stringify(found)).toBe(JSON.stringify(result))
    expect(found?.mending?.edits).not.toEqual([])
  })

  it('that follows from today holds today, one with a date of its own always', async () => {
    const dated = `---\ndate: 2024-05-06\n---\n\n${bare}`
    const folder = new Folder({ 'plashka.config.yaml': config, 'а.txt': bare, 'б.md': dated })
    const undated = await askingFor(folder, 'а.txt')
    const own = await askingFor(folder, 'б.md')
    const today = (await judged(folder.at('а.txt'))).date
    const store = new CacheStore(folder.at('кэш'), 'ru')
    const asked = { verb: 'validate', language: 'ru', date: undefined, title: undefined } as const
    for (const [now, asking] of [
      [today, undated],
      [today, own],
    ] as const)
      new ResultCache(store, { ...asked, now, mending: true }).keep(
        asking,
        await judged(asking.path),
      )
    const tomorrow = new ResultCache(store, { ...asked, now: '2099-01-02', mending: true })
    expect(tomorrow.find(undated)).toBeUndefined()
    expect(tomorrow.find(own)?.date).toBe('2024-05-06')
  })
})

describe('the key of the settings', () => {
  const key = (today: string, registerAge = {}) =>
    settingsKey({ register, registerAge, date: today, today }, 'validate')

  it('is the same on all days on which the register is fresh, and then another every day', () => {
    expect(key('2025-10-23')).toBe(key('2025-10-12'))
    expect(key('2025-10-24')).not.toBe(key('2025-10-23'))
    expect(key('2025-10-25')).not.toBe(key('2025-10-24'))
    const never = { warn: Number.POSITIVE_INFINITY, error: Number.POSITIVE_INFINITY }
    expect(key('2030-01-01', never)).toBe(key('2025-10-12', never))
    expect(key('2025-10-12', never)).not.toBe(key('2025-10-12'))
  })
})

describe('the file', () => {
  const entry = (used: string, day?: string) => ({ day, used, text: '{"а":"б в"}' })

  it('keeps what was of use lately and still holds', () => {
    const folder = new Folder()
    const path = folder.at('кэш')
    const store = new CacheStore(path, 'ru')
    store.set('старое', entry('2026-01-01'))
    store.set('недавнее', entry('2026-02-20'))
    store.set('вчерашнее', entry('2026-02-27', '2026-02-27'))
    store.set('сегодняшнее', entry('2026-02-28', '2026-02-28'))
    expect(store.save('2026-02-28', 'ru')).toBeUndefined()
    const read = readCache(path, manifest.version)
    expect(read).toEqual({
      kind: 'entries',
      entries: new Map([
        ['недавнее', entry('2026-02-20')],
        ['сегодняшнее', entry('2026-02-28', '2026-02-28')],
      ]),
    })
  })

  it('is read as it was written', () => {
    const path = new Folder().at('кэш')
    const entries = new Map([['ключ', { ...entry('2026-02-28'), text: '{"а":"\\n  б\u2028"}' }]])
    writeCache(path, '1.0.0', entries)
    expect(readCache(path, '1.0.0')).toEqual({ kind: 'entries', entries })
    expect(readCache(path, '1.0.1')).toEqual({ kind: 'useless' })
  })
})
