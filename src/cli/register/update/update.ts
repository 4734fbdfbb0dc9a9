import { readFileSync } from 'node:fs'
import { systemCode } from '../../files/read-text.ts'
import { cliWords } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'
import { openDesk } from '../desk.ts'
import type { RegisterOptions } from '../options.ts'
import { reportImport } from '../report/import-report.ts'
import { takeIn } from '../snapshot/take-in.ts'
import { type Client, openClient } from './client.ts'
import { UpdateError } from './failure.ts'
import { defaultUrl, fetchRegister } from './fetch-register.ts'

/** An address without a name and password in it, which are nobody's business. */
const shown = (url: URL): string => {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare.href
}

/** `plashka register update`: fetches the register and makes a snapshot of it. Returns the exit code. */
export const update = async (options: RegisterOptions): Promise<number> => {
  const desk = await openDesk(options)
  const words = cliWords(desk.language).register.update
  const given = options.url ?? defaultUrl
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new UsageError(words.badUrl(given))
  if (url.protocol === 'http:') process.stderr.write(`${words.plain}\n`)
  const ca = options.ca === undefined ? undefined : readCa(options.ca, words.badCa)
  let client: Client | undefined
  try {
    client = openClient({
      ca,
      timeout: options.timeout,
      retries: options.retries,
      onRetry: (wait) => process.stderr.write(`${words.again(wait)}\n`),
    })
    const input = await fetchRegister(client, url)
    const source = shown(url)
    const out = options.out ?? desk.places[0].path
    const { json, force } = options
    const retrieved = new Date().toISOString()
    const taken = await takeIn({ input, source, retrieved }, out, force, desk.language)
    return reportImport(taken, { from: source, out, json, force }, desk)
  } catch (error) {
    if (!(error instanceof UpdateError)) throw error
    throw new UsageError(words.failed(shown(url), words.why(error.failure)))
  } finally {
    await client?.close()
  }
}

const readCa = (path: string, bad: (path: string, detail: string) => string): string => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(bad(path, systemCode(error)))
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text
  throw new UsageError(bad(path, 'PEM?'))
}
