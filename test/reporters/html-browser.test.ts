import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { source as axe } from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { html } from '../../src/reporters/html/html.ts'
import type { ReportedResult } from '../../src/reporters/reported.ts'
import { hasBrowser, openPage, warnWithoutBrowser } from '../browser.ts'
import { hostile } from './hostile.ts'
import { articles, mendingWith, optionsOf, resultOf, resultWith } from './html-page.ts'
import { reportOf } from './report-of.ts'

warnWithoutBrowser('the HTML report was not opened in a browser')

const folder = mkdtempSync(join(tmpdir(), 'plashka-html-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const results = Object.entries(articles).map(([path, value]) => resultOf(path, value))

/** Opens a report as an editor does: from a file. */
const open = (reported: readonly ReportedResult[], options = {}, language: 'ru' | 'en' = 'ru') => {
  const file = join(folder, 'отчёт.html')
  writeFileSync(file, reportOf(html, reported, optionsOf('validate', language)))
  return openPage(pathToFileURL(file).href, options)
}

describe.skipIf(!hasBrowser)('the HTML report in Chromium', () => {
  it('filters by severity, rule, code and path, and counts what it shows', async () => {
    const { page, complaints, requests } = await open(results)
    const count = page.locator('output.shown')
    const findings = page.locator('.finding:visible')
    const texts = page.locator('main > .text:visible')
    expect(await count.textContent()).toBe('Показано замечаний: 4 из 4, текстов: 3 из 3')
    expect(await findings.count()).toBe(4)

    await page.getByRole('checkbox', { name: /ошибка/u }).uncheck()
    expect(await count.textContent()).toBe('Показано замечаний: 1 из 4, текстов: 1 из 3')
    expect(await findings.getAttribute('data-severity')).toBe('warning')
    expect(await page.locator('details.clean').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Показать всё' }).click()
    expect(await count.textContent()).toBe('Показано замечаний: 4 из 4, текстов: 3 из 3')

    await page.getByRole('combobox', { name: 'Правило' }).selectOption('ru/age-mark')
    expect(await count.textContent()).toBe('Показано замечаний: 1 из 4, текстов: 1 из 3')
    await page.getByRole('button', { name: 'Показать всё' }).click()

    await page.getByRole('combobox', { name: 'Код' }).selectOption('half-missing')
    expect(await findings.count()).toBe(1)
    expect(await texts.locator('h2').allTextContents()).toEqual(['колонки/пристань.txt'])
    const off = page.locator('mark.off')
    expect(await off.first().textContent()).toBe('Лучинин Артём Савельевич')
    await page.getByRole('button', { name: 'Показать всё' }).click()
    await expect.poll(() => off.count()).toBe(0)

    const search = page.getByRole('searchbox', { name: 'Имя файла' })
    await search.fill(' МАЯК')
    expect(await texts.locator('h2').allTextContents()).toEqual(['лента/маяк.html'])
    expect(await count.textContent()).toBe('Показано замечаний: 2 из 4, текстов: 1 из 3')
    await search.fill('чисто')
    expect(await page.locator('.clean h2').isVisible()).toBe(true)
    await search.fill('нет такого')
    expect(await page.getByText('Под отбор ничего не подходит.').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    expect(requests).toEqual([])
  })

  it('copies the right label, and says so', async () => {
    const permissions = { permissions: ['clipboard-read', 'clipboard-write'] }
    const { page, complaints } = await open(results, permissions)
    const text = page.locator('.text', { hasText: 'колонки/пристань.txt' })
    await text.getByRole('button', { name: 'Скопировать указание' }).click()
    await page.getByRole('status').filter({ hasText: 'Скопировано' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      await text.locator('blockquote').textContent(),
    )
    expect(complaints).toEqual([])
  })

  it('copies where a browser keeps the clipboard from it, too', async () => {
    const { page, complaints } = await open(results)
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    const text = page.locator('.text', { hasText: 'колонки/пристань.txt' })
    await text.getByRole('button', { name: 'Скопировать указание' }).click()
    await page.getByRole('status').filter({ hasText: 'Скопировано' }).waitFor()
    // Pasted as an editor pastes: nothing else may read what the old way has copied.
    const search = page.getByRole('searchbox')
    await search.focus()
    await page.keyboard.press('ControlOrMeta+V')
    expect(await search.inputValue()).toBe(await text.locator('blockquote').textContent())
    await page.getByRole('button', { name: 'Показать всё' }).click()

    await page.evaluate('document.execCommand = () => false')
    await text.getByRole('button', { name: 'Скопировать указание' }).click()
    await page.getByRole('status').filter({ hasText: 'нажмите Ctrl+C' }).waitFor()
    const selected = await page.evaluate('String(getSelection())')
    expect(selected).toBe(await text.locator('blockquote').textContent())
    expect(complaints).toEqual([])
  })

  it('is used by keyboard alone', async () => {
    const { page } = await open(results)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const count = page.locator('output.shown')
    expect(await count.textContent()).toBe('Показано замечаний: 1 из 4, текстов: 1 из 3')
    await page.keyboard.press('Space')
    const text = page.locator('.text', { hasText: 'колонки/пристань.txt' })
    await text.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await text.locator('.finding').first().isVisible()).toBe(false)
  })

  it('shows everything without scripts, but for the controls that need them', async () => {
    const { page } = await open(results, { javaScriptEnabled: false })
    expect(await page.locator('.finding:visible').count()).toBe(4)
    for (const control of ['form', 'button', 'input', 'select'])
      expect(await page.locator(`${control}:visible`).count()).toBe(0)
    expect(await page.locator('.clean h2').isVisible()).toBe(false)
    await page.locator('.clean > summary').click()
    expect(await page.locator('.clean h2').isVisible()).toBe(true)
  })

  it('runs nothing of what a text, a path or a name says', async () => {
    const dangerous = hostile.map(([, text], index) => {
      const finding = {
        message: text,
        note: text,
        url: text,
        rule: text,
        start: 0,
        end: text.length,
      }
      const found = { rule: text, edition: text, form: text, start: 0, end: text.length }
      return resultWith(text, [finding, { ...finding, code: 'half-missing', severity: 'info' }], {
        path: `${index}${text}`,
        format: 'html',
        mending: mendingWith(text, text, [{ ...found, slots: [], deviations: [] }]),
      })
    })
    const permissions = { permissions: ['clipboard-read', 'clipboard-write'] }
    const { page, complaints, requests } = await open([...dangerous, ...results], permissions)
    const rules = page.getByRole('combobox', { name: 'Правило' })
    for (const value of ['', hostile[0]?.[1] ?? '', hostile[2]?.[1] ?? '']) {
      await rules.selectOption(value)
      expect(await page.locator('.finding:visible').count()).toBeGreaterThan(0)
    }
    await page.locator('button.copy:visible').first().click()
    await page.locator('.finding:visible').first().hover()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('globalThis.ran')).toBe(undefined)
    expect(await page.locator('iframe, object, embed, base, img, svg').count()).toBe(0)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('would notice a script that runs, a policy broken and a request that leaves', async () => {
    const file = join(folder, 'плохо.html')
    const policy = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`
    const bad =
      '<script>globalThis.ran = 1; fetch("https://plashka.invalid/")</script><img src="x.png">'
    writeFileSync(file, `<!doctype html><meta charset="utf-8">${policy}${bad}`)
    const { page, complaints, requests } = await openPage(pathToFileURL(file).href)
    expect(await page.evaluate('globalThis.ran')).toBe(1)
    expect(complaints.join('\n')).toContain('Content Security Policy')
    expect(requests).toContain('https://plashka.invalid/')
  })

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1200, 360].map((width) => ({ colorScheme, width })),
  )
  it.each(looks)(
    'is open to everyone: $colorScheme, $width pixels',
    async ({ colorScheme, width }) => {
      const problem = resultWith('Текст.', [{ end: 5, severity: 'info', note: 'Почему так.' }])
      const { page } = await open([...results, problem], {
        colorScheme,
        viewport: { width, height: 800 },
      })
      await page.locator('.clean > summary').click()
      await page.locator('.copy').first().click()
      await page.evaluate(axe)
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const run = `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations, passes }) => ({
      violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
      passes: passes.map(({ id }) => id),
    }))`
      const { violations, passes } = await page.evaluate<{
        violations: readonly unknown[]
        passes: readonly string[]
      }>(run)
      expect(violations).toEqual([])
      expect(passes).toContain('color-contrast')
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate(overflow)).toBe(0)
    },
  )

  it('is printed whole, without its controls', async () => {
    const { page } = await open(results)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.finding:visible').count()).toBe(4)
    for (const control of ['form', 'button'])
      expect(await page.locator(`${control}:visible`).count()).toBe(0)
  })
})
