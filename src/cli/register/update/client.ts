import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { EnvHttpProxyAgent, fetch, type RequestInit, type Response } from 'undici'
import manifest from '../../../../package.json' with { type: 'json' }
import { failureOf, isPassing, UpdateError } from './failure.ts'

interface ClientOptions {
  /** PEM of certificates to trust besides the usual ones. */
  readonly ca: string | undefined
  /** Seconds that silence is borne. */
  readonly timeout: number
  /** How often a request that failed in passing is repeated. */
  readonly retries: number
  /** Told before each new try. */
  readonly onRetry: (wait: number) => void
}

/** Far above the register: 1,050 entries are two megabytes. */
const sizeLimit = 64 * 2 ** 20
/** Seconds: whoever asks to be left alone for longer is left alone. */
const longestWait = 120
const mostRedirects = 5

/** Requests to the register's server, and nothing else: no cookies, no words about the user. */
export interface Client {
  readonly get: (url: URL) => Promise<Uint8Array>
  readonly post: (url: URL, body: unknown) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

const trusted = (own: string): string[] => {
  // With certificates of one's own Node forgets the further ones of its environment.
  const extra = process.env.NODE_EXTRA_CA_CERTS
  const more = extra === undefined || extra === '' ? [] : [readFileSync(extra, 'utf8')]
  return [...rootCertificates, ...more, own]
}

/** The agent goes through HTTPS_PROXY and HTTP_PROXY, but for what NO_PROXY names. */
const agentFor = ({ ca, timeout }: ClientOptions): EnvHttpProxyAgent => {
  // Who names a certificate trusts it, also one that is no root.
  const tls = ca === undefined ? {} : { ca: trusted(ca), allowPartialTrustChain: true }
  const milliseconds = timeout * 1000
  return new EnvHttpProxyAgent({
    connect: { ...tls, timeout: milliseconds },
    requestTls: { ...tls, timeout: milliseconds },
    proxyTls: tls,
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
  })
}

const readBody = async (response: Response): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > sizeLimit) throw new UpdateError({ kind: 'too-large', limit: sizeLimit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Where an answer sends on; only to the same host, and not out of TLS. */
const redirectOf = (response: Response, from: URL, method: string): URL | undefined => {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined
  const location = response.headers.get('location') ?? ''
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const sameHost = to?.hostname === from.hostname
  const safe = to !== undefined && (to.protocol === 'https:' || to.origin === from.origin)
  // Other statuses would turn the question into another one.
  const sameQuestion = method === 'GET' || response.status === 307 || response.status === 308
  if (to !== undefined && sameHost && safe && sameQuestion) return to
  throw new UpdateError({ kind: 'redirect', to: location })
}

const waitOf = (response: Response): number | undefined => {
  const header = response.headers.get('retry-after')
  if (header === null) return undefined
  const seconds = /^\d+$/u.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}

/** An answer that may be had at another try. */
class Refused extends UpdateError {
  constructor(
    readonly wait: number | undefined,
    status: number,
  ) {
    super({ kind: 'status', status })
  }
}

const askOnce = async (
  agent: EnvHttpProxyAgent,
  url: URL,
  init: RequestInit,
  timeout: number,
): Promise<Uint8Array> => {
  let begun = false
  try {
    let at = url
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const response = await fetch(at.href, { ...init, dispatcher: agent, redirect: 'manual' })
      begun = true
      const next = redirectOf(response, at, init.method ?? 'GET')
      if (next === undefined) {
        if (response.ok) return await readBody(response)
        await response.body?.cancel()
        throw new Refused(waitOf(response), response.status)
      }
      await response.body?.cancel()
      at = next
    }
    throw new UpdateError({ kind: 'redirect', to: at.href })
  } catch (error) {
    if (error instanceof UpdateError) throw error
    throw new UpdateError(failureOf(error, timeout, begun))
  }
}

/** @throws UpdateError when the proxy's address in the environment is none. */
const open = (options: ClientOptions): EnvHttpProxyAgent => {
  try {
    return agentFor(options)
  } catch (error) {
    throw new UpdateError({ kind: 'proxy', detail: (error as Error).message })
  }
}

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/**
 * A client for the register's server. A request is repeated as a whole: the repeating agent of the
 * library would ask for the rest of an answer that broke off, and join two halves of a register
 * that has changed between them.
 */
export const openClient = (options: ClientOptions): Client => {
  const agent = open(options)
  const ask = async (url: URL, init: RequestInit): Promise<Uint8Array> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await askOnce(agent, url, init, options.timeout)
      } catch (error) {
        if (!(error instanceof UpdateError)) throw error
        if (!isPassing(error.failure) || attempt >= options.retries) throw error
        const asked = error instanceof Refused ? error.wait : undefined
        if (asked !== undefined && asked > longestWait)
          throw new UpdateError({ kind: 'later', seconds: asked })
        const wait = asked ?? Math.min(30, 2 ** attempt) * (0.75 + Math.random() / 2)
        options.onRetry(Math.ceil(wait))
        await sleep(wait)
      }
    }
  }
  const headers = { accept: '*/*', 'user-agent': `plashka/${manifest.version}` }
  return {
    get: (url) => ask(url, { method: 'GET', headers }),
    post: (url, body) =>
      ask(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: () => agent.destroy(),
  }
}
