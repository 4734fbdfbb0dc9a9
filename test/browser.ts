import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium of this machine, as `PLASHKA_CHROMIUM` names it or as found on the path. */
const chromiumPath: string | undefined =
  process.env.PLASHKA_CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable)

/** For `describe.skipIf(!hasBrowser)`: no browser is downloaded for the tests. */
export const hasBrowser = chromiumPath !== undefined

/** Says once for a file of tests that what needs a browser is left out. */
export const warnWithoutBrowser = (what: string): void => {
  if (!hasBrowser) console.warn(`SKIPPED: ${what}, because there is no Chromium here.`)
}

let browser: Promise<Browser> | undefined
// Each file of tests has a browser of its own, started by the first page and ended with the file.
afterAll(async () => {
  await (await browser)?.close()
})

const launch = (): Promise<Browser> => {
  if (chromiumPath === undefined) throw new Error('There is no Chromium here.')
  // The sandbox of Chromium does not start for the superuser, who is all there is in containers.
  const chromiumSandbox = process.getuid?.() !== 0
  return chromium.launch({ executablePath: chromiumPath, chromiumSandbox })
}

/** What a page complained of: its console, its exceptions, and requests that left it. */
export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the console, violations of the page's own policy among them. */
  readonly complaints: readonly string[]
  /** Addresses the page asked for, its own apart. */
  readonly requests: readonly string[]
}

/** Opens an address in a page of its own, with nothing kept from other pages. */
export const openPage = async (
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  browser ??= launch()
  const context = await (await browser).newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, requests }
}
