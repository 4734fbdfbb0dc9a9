import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { afterAll, describe, expect, it } from 'vitest'
import { codeNotes } from '../../src/explain/code-notes.ts'
import { hasBrowser, openPage, warnWithoutBrowser } from '../browser.ts'
import { read, root } from '../house/project.ts'
import { blocksOf } from './blocks.ts'

warnWithoutBrowser('the snippet for browsers of docs/pipeline.md was not run')

/** Inside the package, so that `plashka` is the package itself. */
const inside = mkdtempSync(join(root, 'test/docs/.snippet-'))
afterAll(() => rmSync(inside, { recursive: true, force: true }))

it('docs/redaktoru.md tells an editor what to do with every finding', () => {
  const page = read('docs/redaktoru.md')
  const missing = Object.keys(codeNotes).filter(
    (code) => !page.includes(`[${code}](findings/${code}.md)`),
  )
  expect(missing).toEqual([])
})

it('docs/pipeline.md names the condition by which a bundle for a worker needs no document', async () => {
  expect(read('docs/pipeline.md')).toContain('`--conditions=worker`')
  const entry = join(inside, 'worker.ts')
  const make = `createPlashka({ publisher: { role: 'agent', name: 'Лучинин Артём Савельевич' } })`
  const call = `validate('<p>А&nbsp;Б</p>', { date: '2026-02-12', format: 'html' })`
  const source = `import { createPlashka } from 'plashka'\nexport const { findings } = ${make}.${call}\n`
  writeFileSync(entry, source)
  await build({
    config: false,
    silent: true,
    entry: [entry],
    outDir: join(inside, 'worker'),
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    platform: 'browser',
    noExternal: [/./],
    esbuildOptions(options) {
      options.conditions = ['worker']
    },
  })
  expect(globalThis).not.toHaveProperty('document')
  const { findings } = await import(pathToFileURL(join(inside, 'worker/worker.mjs')).href)
  expect(findings).toHaveLength(2)
})

describe.skipIf(!hasBrowser)('docs/pipeline.md', () => {
  it('checks in a browser while somebody writes', async () => {
    const snippet = blocksOf('docs/pipeline.md').find(({ text }) => text.includes('document.'))
    writeFileSync(join(inside, 'snippet.ts'), snippet?.text ?? '')
    await build({
      config: false,
      silent: true,
      entry: [join(inside, 'snippet.ts')],
      outDir: join(inside, 'dist'),
      format: 'iife',
      platform: 'browser',
      noExternal: [/./],
    })
    const script = readFileSync(join(inside, 'dist/snippet.global.js'), 'utf8')
    const page = join(inside, 'page.html')
    const safe = script.replaceAll('</script', '<\\/script')
    const body = `<!doctype html><meta charset="utf-8"><textarea></textarea><ul></ul><script>${safe}</script>`
    writeFileSync(page, body)
    const opened = await openPage(pathToFileURL(page).href)
    await opened.page.locator('textarea').fill('Мост открыли\n\nДвижение пустили утром.\n')
    const items = await opened.page.locator('li').allTextContents()
    expect(items.join('\n')).toContain('1:13 Нет обязательного указания.')
    expect(opened.complaints).toEqual([])
    expect(opened.requests).toEqual([])
  })
})
