import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPage } from '../browser.ts'

/** What a browser made of a document. */
export interface Watched {
  /** A script ran: on loading, or when everything in it was clicked and given the focus. */
  readonly ran: boolean
  /** Name and names of attributes of each element: `div class lang role`. */
  readonly elements: readonly string[]
}

/** Runs in the page: each document in a frame of its own, all of them at once. */
const look = `async (documents) => {
  const pause = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const frames = documents.map((text) => {
    const frame = document.createElement('iframe')
    const loaded = new Promise((done) => { frame.onload = done })
    frame.srcdoc = text
    document.body.append(frame)
    return { frame, loaded }
  })
  await Promise.all(frames.map(({ loaded }) => loaded))
  await pause()
  const elementsOf = ({ frame }) => [...frame.contentDocument.querySelectorAll('*')]
  const seen = frames.map((each) =>
    elementsOf(each).map((element) =>
      [element.localName, ...[...element.attributes].map(({ name }) => name).sort()].join(' ')))
  for (const each of frames) {
    for (const element of elementsOf(each)) {
      element.focus?.()
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
      element.click?.()
    }
  }
  await pause()
  await pause()
  return frames.map(({ frame }, index) => ({
    ran: frame.contentWindow.ran !== undefined,
    elements: seen[index],
  }))
}`

/**
 * Opens documents in Chromium, many in one page, as a site would show them. Out: what it made of
 * each, and what the page complained of (dialogs, exceptions) or asked for in all.
 */
export const watch = async (documents: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'plashka-watch-'))
  const host = join(folder, 'host.html')
  writeFileSync(host, '<!doctype html><meta charset="utf-8"><body>')
  const { page, complaints, requests } = await openPage(pathToFileURL(host).href)
  try {
    const watched: readonly Watched[] = await page.evaluate(
      `(${look})(${JSON.stringify(documents)})`,
    )
    const ranOutside = (await page.evaluate('globalThis.ran')) !== undefined
    return { watched, complaints, requests, ranOutside }
  } finally {
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
