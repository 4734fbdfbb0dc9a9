import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Desk } from '../cli/run-cli.ts'
import { bare, config, genitive, headline, labelled } from '../cli/texts.ts'
import { Editor } from './client.ts'

const files = { 'plashka.config.yaml': config }

const start = async (content: Readonly<Record<string, string>> = files, args: string[] = []) => {
  const desk = new Desk(content)
  const editor = new Editor(desk.path, args)
  await editor.start(desk.path)
  const uriOf = (name: string) => pathToFileURL(desk.at(name)).href
  return { desk, editor, uriOf, uri: uriOf('статья.txt') }
}

const everywhere = {
  start: { line: 0, character: 0 },
  end: { line: 1_000_000, character: 0 },
}

describe('plashka lsp', () => {
  it('says what it can do', async () => {
    const desk = new Desk(files)
    const editor = new Editor(desk.path, ['--stdio'])
    const { capabilities, serverInfo } = await editor.start(desk.path)
    expect(serverInfo?.name).toBe('plashka')
    expect(capabilities.positionEncoding).toBe('utf-16')
    expect(capabilities.hoverProvider).toBe(true)
    await editor.until(() => editor.registered[0])
    expect(editor.registered).toContain('workspace/didChangeWatchedFiles')
  })

  it('shows a missing label, puts it in on demand, and the text is clean', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, bare)
    const [found, ...others] = await editor.diagnostics(uri)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 1, code: 'label-missing', source: 'plashka' })
    expect(found?.codeDescription?.href).toMatch(/^https:/)
    expect(found?.data).toMatchObject({ rule: 'ru/foreign-agent', code: 'label-missing' })
    const [fix, ...rest] = await editor.actions(uri, found?.range ?? everywhere)
    expect(rest).toEqual([])
    expect(fix).toMatchObject({
      title: 'Поставить указание (ru/foreign-agent)',
      kind: 'quickfix',
      diagnostics: [{ code: 'label-missing' }],
    })
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toBe(labelled)
    expect(await editor.diagnostics(uri)).toEqual([])
    expect(await editor.actions(uri, everywhere)).toEqual([])
  })

  it('follows the typing', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, labelled)
    expect(await editor.diagnostics(uri)).toEqual([])
    const range = editor.find(uri, 'АГЕНТА')
    await editor.type(uri, [{ range, newText: 'АГЕНТАХ' }])
    const [found] = await editor.diagnostics(uri)
    expect(found?.code).toBe('word-changed')
    expect(editor.quote(uri, found?.range ?? everywhere)).toBe('АГЕНТАХ')
    await editor.type(uri, [{ range: editor.find(uri, 'АГЕНТАХ'), newText: 'АГЕНТА' }])
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  it.each([
    ['text', 'статья.txt', 'plaintext', (words: string) => words],
    ['text of CRLF', 'b.txt', 'plaintext', (words: string) => words.replaceAll('\n', '\r\n')],
    ['text of CR', 'c.txt', 'plaintext', (words: string) => words.replaceAll('\n', '\r')],
    ['Markdown', 'статья.md', 'markdown', (words: string) => `# ${words}`],
    [
      'HTML',
      'статья.html',
      'html',
      (words: string) =>
        words
          .trim()
          .split('\n\n')
          .map((block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`))
          .join('\n'),
    ],
  ])('counts in UTF-16 code units, in %s', async (_, name, language, write) => {
    const { editor, uriOf } = await start()
    const uri = uriOf(name)
    const wrong = genitive.toUpperCase().replace('АРТЁМА', 'АРТЁМОМ')
    const text = labelled
      .replace(headline, `😀😀 ${headline}`)
      .replace(genitive.toUpperCase(), wrong)
    await editor.open(uri, write(text), language)
    const [found] = await editor.diagnostics(uri)
    expect(editor.quote(uri, found?.range ?? everywhere)).toContain('АРТЁМОМ')
    expect(found?.message).toContain(editor.quote(uri, found?.range ?? everywhere))
    const [fix] = await editor.actions(uri, found?.range ?? everywhere)
    expect(fix?.title).toBe('Исправить указание (ru/foreign-agent)')
    await editor.apply(fix ?? { title: 'none' })
    expect(await editor.diagnostics(uri)).toEqual([])
    expect(editor.textOf(uri)).toBe(write(text.replace(wrong, genitive.toUpperCase())))
  })

  it('mends a whole text, and every finding by itself', async () => {
    const rules = config.replace(
      'ru/age-mark: off',
      'ru/age-mark: { severities: { label-missing: warning } }',
    )
    const { editor, uri } = await start({ 'plashka.config.yaml': rules })
    const spoilt = labelled.replace('ЛИБО', ', ЛИБО').replace('АГЕНТА', 'АГЕНТАХ')
    await editor.open(uri, spoilt)
    const found = await editor.diagnostics(uri)
    expect(found.length).toBeGreaterThan(1)
    const actions = await editor.actions(uri, everywhere)
    const titles = actions.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    const [all] = await editor.actions(uri, everywhere, ['source.fixAll'])
    expect(all).toMatchObject({
      title: 'Исправить все указания в тексте',
      kind: 'source.fixAll.plashka',
    })
    await editor.apply(all ?? { title: 'none' })
    const left = await editor.diagnostics(uri)
    expect(left.filter(({ severity }) => severity === 1)).toEqual([])
  })

  it('mends a warning when asked to, which the whole text does not need', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, labelled.replace(' ЛИБО', ', ЛИБО'))
    const [found] = await editor.diagnostics(uri)
    expect(found).toMatchObject({ severity: 2, code: 'extra-comma' })
    expect(await editor.actions(uri, everywhere, ['source.fixAll'])).toEqual([])
    const [fix, ...others] = await editor.actions(uri, found?.range ?? everywhere)
    expect(others).toEqual([])
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toBe(labelled)
  })

  it('gives a refusal its reason in place of a fix', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, labelled.replace('ПРОИЗВЕДЕН', 'НЕ ПРОИЗВЕДЕН'))
    const [found] = await editor.diagnostics(uri)
    expect(found?.code).toBe('word-inserted')
    const [action, ...others] = await editor.actions(uri, found?.range ?? everywhere)
    expect(others).toEqual([])
    expect(action?.edit).toBeUndefined()
    expect(action?.disabled?.reason).toMatch(/«не»|отрицани/iu)
    expect(await editor.actions(uri, everywhere, ['source.fixAll'])).toEqual([])
    const hover = await editor.hover(uri, found?.range ?? everywhere)
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('Само не исправляется.'),
    })
  })

  it('explains a finding and a label with their legal sources', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, labelled.replace('НАПРАВЛЕН', 'ПОСЛАН'))
    const [found] = await editor.diagnostics(uri)
    const onFinding = await editor.hover(uri, found?.range ?? everywhere)
    expect(onFinding?.range).toEqual(found?.range)
    expect(onFinding?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/\*\*Ошибка\\?\.\*\*.*word-changed.*\]\(<https:/su),
    })
    const onLabel = await editor.hover(uri, editor.find(uri, 'ЛИБО'))
    expect(onLabel?.contents).toMatchObject({
      value: expect.stringMatching(/Указание иностранного агента.*действует с.*№ 2108/su),
    })
    expect(editor.quote(uri, onLabel?.range ?? everywhere)).toContain('ЛИБО')
    expect(await editor.hover(uri, editor.find(uri, headline))).toBeNull()
  })

  it('judges by the configuration as it stands now', async () => {
    const { desk, editor, uri } = await start()
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    desk.write('plashka.config.yaml', config.replace('role: agent', 'role: other'))
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [] })
    await editor.until(() => editor.published(uri)?.length === 0 || undefined)
    desk.write('plashka.config.yaml', config)
    // Nobody announces this one.
    await editor.until(() => editor.published(uri)?.length === 1 || undefined)
  })

  it('says in place what is wrong with a configuration, and goes on when it is mended', async () => {
    const broken = config.replace('publisher:', 'publischer:')
    const { desk, editor, uri, uriOf } = await start({ 'plashka.config.yaml': broken })
    const settings = uriOf('plashka.config.yaml')
    await editor.open(uri, bare)
    const [found, ...others] = await editor.diagnostics(uri)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 1, code: 'config' })
    expect(found?.message).toMatch(/^Настройки не читаются.*publischer/su)
    expect(editor.shown).toEqual([found?.message])
    expect(editor.published(settings)).toMatchObject([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } },
        message: expect.stringContaining('publischer'),
      },
    ])
    expect(await editor.actions(uri, everywhere)).toEqual([])
    expect(await editor.hover(uri, everywhere)).toBeNull()
    desk.write('plashka.config.yaml', config)
    await editor.until(() => editor.published(uri)?.[0]?.code === 'label-missing' || undefined)
    expect(editor.published(settings)).toEqual([])
    expect(editor.shown).toHaveLength(1)
  })

  it('notices a rule file that was missing', async () => {
    const { desk, editor, uri } = await start({
      'plashka.config.yaml': `${config}rule-files: [own.yaml]\n`,
    })
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toMatchObject([
      { code: 'config', message: expect.stringContaining('own.yaml') },
    ])
    desk.write('own.yaml', 'extends: ru/foreign-agent\nseverities: { label-missing: info }\n')
    await editor.until(() => editor.published(uri)?.[0]?.severity === 3 || undefined)
  })

  it('without a configuration compares the labels found, as information, and mends nothing', async () => {
    const { desk, editor, uri } = await start({})
    const text = labelled.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,')
    await editor.open(uri, text)
    const found = await editor.diagnostics(uri)
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['publisher-unknown', 3],
      ['word-inserted', 3],
    ])
    expect(await editor.actions(uri, everywhere)).toEqual([])
    desk.write('plashka.config.yaml', config)
    await editor.until(() => editor.published(uri)?.[0]?.severity === 1 || undefined)
    expect(await editor.actions(uri, everywhere)).not.toEqual([])
  })

  it('leaves alone what it has no settings for or does not read, and says so in the log', async () => {
    const { editor, uri, uriOf } = await start({})
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toEqual([])
    const code = uriOf('code.py')
    await editor.open(code, 'print()\n', 'python')
    expect(await editor.diagnostics(code)).toEqual([])
    await editor.until(() => editor.logged.length === 2 || undefined)
    expect(editor.logged.join('\n')).toMatch(/нет настроек.*«python»/su)
    expect(editor.shown).toEqual([])
  })

  it('leaves alone what .plashkaignore leaves out', async () => {
    const { editor, uri, uriOf } = await start({ ...files, '.plashkaignore': 'letters/\n' })
    const letter = uriOf('letters/a.txt')
    await editor.open(letter, bare)
    expect(await editor.diagnostics(letter)).toEqual([])
    await editor.until(() => editor.logged.find((text) => text.includes('.plashkaignore')))
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
  })

  it('judges a text that is in no file by the folder it is written in', async () => {
    const { editor } = await start()
    const uri = 'untitled:Untitled-1'
    await editor.open(uri, `# ${bare}`, 'markdown')
    const [found] = await editor.diagnostics(uri)
    expect(found?.code).toBe('label-missing')
    const [fix] = await editor.actions(uri, found?.range ?? everywhere)
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toBe(`# ${labelled}`)
  })

  it('takes its findings along when a text is closed', async () => {
    const { editor, uri } = await start()
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    await editor.close(uri)
    await editor.until(() => editor.published(uri)?.length === 0 || undefined)
  })

  it('refuses what is too deep or too large and lives on', async () => {
    const limited = `${config}limits: { megabytes: 1 }\n`
    const { editor, uri, uriOf } = await start({ 'plashka.config.yaml': limited })
    const deep = uriOf('deep.html')
    await editor.open(deep, '<div>'.repeat(100_000), 'html')
    expect(await editor.diagnostics(deep)).toMatchObject([{ code: 'input-too-deep' }])
    const large = uriOf('large.txt')
    await editor.open(large, 'слово '.repeat(100_000))
    expect(await editor.diagnostics(large)).toMatchObject([{ code: 'input-too-large' }])
    expect(await editor.actions(large, everywhere)).toEqual([])
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
  })

  it('speaks English, to an editor that can do little', async () => {
    const desk = new Desk({ 'plashka.config.yaml': `lang: en\n${config}` })
    const editor = new Editor(desk.path)
    await editor.start(desk.path, {})
    const uri = pathToFileURL(desk.at('a.txt')).href
    await editor.open(uri, bare)
    const [found] = await editor.diagnostics(uri)
    expect(found?.message).toMatch(/^[^а-я]/u)
    const [fix] = await editor.actions(uri, found?.range ?? everywhere)
    expect(fix?.title).toBe('Write the label (ru/foreign-agent)')
    expect(fix?.edit?.documentChanges).toBeUndefined()
    const hover = await editor.hover(uri, found?.range ?? everywhere)
    expect(hover?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringContaining('Error.'),
    })
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toBe(labelled)
  })

  it.each([
    [
      '0 after a goodbye',
      0,
      (editor: Editor) => editor.shutdown().then(() => editor.notify('exit')),
    ],
    ['1 without one', 1, (editor: Editor) => editor.notify('exit')],
    ['1 when the editor is gone', 1, async (editor: Editor) => editor.vanish()],
  ] as const)('exits with %s', async (_, code, leave) => {
    const { editor, uri } = await start()
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    await leave(editor)
    expect(await editor.exit).toBe(code)
    expect(editor.errors).toBe('')
  })
})
