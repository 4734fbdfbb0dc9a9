import type { Client } from './client.ts'
import { UpdateError } from './failure.ts'

/** The register of foreign agents on the Ministry of Justice's site of registers. */
export const defaultUrl =
  'https://reestrs.minjust.gov.ru/rest/registry/39b95df9-9a68-6b6d-e1e3-e6388507067e'

const pageSize = 500
/** Pages: ten times the register, and a server that never ends is left. */
const mostPages = 100

interface Page {
  readonly size: number
  readonly values: readonly unknown[]
  readonly [key: string]: unknown
}

const decoder = new TextDecoder('utf-8')

const parse = (bytes: Uint8Array): unknown => {
  const text = decoder.decode(bytes).trim()
  try {
    return JSON.parse(text)
  } catch {
    throw new UpdateError({ kind: 'not-json', html: text.startsWith('<') })
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pageOf = (data: unknown): Page => {
  if (!isRecord(data) || typeof data.size !== 'number' || !Array.isArray(data.values))
    throw new UpdateError({ kind: 'not-json', html: false })
  return { ...data, size: data.size, values: data.values }
}

const below = (url: URL, name: string): URL => {
  const to = new URL(url)
  to.pathname = `${url.pathname.replace(/\/$/u, '')}/${name}`
  return to
}

/** All pages of the register, one after another, until as many entries came as there are said to be. */
const fetchPages = async (client: Client, url: URL): Promise<readonly Page[]> => {
  const pages: Page[] = []
  const seen = new Set<string>()
  let expected = 0
  for (let offset = 0; pages.length < mostPages; ) {
    const body = { offset, limit: pageSize, search: '' }
    const page = pageOf(parse(await client.post(below(url, 'values'), body)))
    pages.push(page)
    expected = page.size
    for (const value of page.values) seen.add(JSON.stringify(value))
    offset += page.values.length
    if (page.values.length === 0 || offset >= expected) break
  }
  const sizes = new Set(pages.map(({ size }) => size))
  const count = pages.reduce((sum, { values }) => sum + values.length, 0)
  // The same entry twice means another left out: the server does not turn its pages.
  if (sizes.size > 1 || count !== expected || seen.size !== count)
    throw new UpdateError({ kind: 'incomplete', expected, actual: seen.size })
  return pages
}

/** Whether an address is that of a register in the API; any other is that of a file. */
const isApi = (url: URL): boolean => /\/registry\/[^/]+\/?$/u.test(url.pathname)

/**
 * Fetches the register. In: the address of its API, or of an export in xlsx or JSON. Out: what
 * `importRegister` takes. @throws UpdateError.
 */
export const fetchRegister = async (client: Client, url: URL): Promise<unknown> => {
  if (!isApi(url)) return client.get(url)
  const info = parse(await client.get(below(url, 'info')))
  const lastModified = isRecord(info) ? info.lastModified : undefined
  const [first, ...rest] = await fetchPages(client, url).catch((error: unknown) => {
    // The register may have changed between two pages; then it is whole the next time.
    const isTorn = error instanceof UpdateError && error.failure.kind === 'incomplete'
    if (isTorn) return fetchPages(client, url)
    throw error
  })
  return [{ ...first, lastModified }, ...rest]
}
