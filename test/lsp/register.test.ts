import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { snapshotText } from '../cli/register/registers.ts'
import { Desk } from '../cli/run-cli.ts'
import { bare, genitive, instrumental, labelled } from '../cli/texts.ts'
import { entries } from '../register/import/fixture.ts'
import { Editor } from './client.ts'

/** The snapshots of the tests are of 2025, and the clock goes on. */
const lasting = 'register: { max-age: 36500, expire-age: 36500 }\n'
const configOf = (agent: number | string, register = lasting) =>
  `publisher: { role: agent, agent: ${agent} }\nrules: { ru/age-mark: off }\n${register}`

const start = async (config: string) => {
  const desk = new Desk({
    'plashka.config.yaml': config,
    'plashka.register.json': await snapshotText(),
  })
  const editor = new Editor(desk.path)
  await editor.start(desk.path)
  return { desk, editor, uri: pathToFileURL(desk.at('статья.txt')).href }
}

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } }

describe('plashka lsp with a register', () => {
  it('knows the publisher by the number, and writes the name in its cases', async () => {
    const { editor, uri } = await start(configOf(5))
    await editor.open(uri, bare)
    expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'label-missing' }])
    const [fix] = await editor.actions(uri, everywhere)
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toBe(labelled)
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  it('tells a namesake of the register from the publisher', async () => {
    const { editor, uri } = await start(configOf(5))
    const theirs = labelled
      .replace(instrumental.toUpperCase(), 'ЛУЧИНИНЫМ АРТЁМОМ ПАВЛОВИЧЕМ')
      .replace(genitive.toUpperCase(), 'ЛУЧИНИНА АРТЁМА ПАВЛОВИЧА')
    await editor.open(uri, theirs)
    const found = await editor.diagnostics(uri)
    expect(found.map(({ code, range }) => [code, editor.quote(uri, range)])).toEqual([
      ['name-other-agent', 'ЛУЧИНИНЫМ АРТЁМОМ ПАВЛОВИЧЕМ'],
      ['name-other-agent', 'ЛУЧИНИНА АРТЁМА ПАВЛОВИЧА'],
    ])
    expect(found[0]?.message).toContain('№ 4')
  })

  it('says that the register is too old to rely on', async () => {
    const { editor, uri } = await start(configOf(5, ''))
    await editor.open(uri, labelled)
    expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'register-expired', severity: 1 }])
  })

  it('does not pass a text when the register has no such agent, and notices a newer one', async () => {
    const { desk, editor, uri } = await start(configOf(7))
    await editor.open(uri, bare)
    const [broken, ...others] = await editor.diagnostics(uri)
    expect(others).toEqual([])
    expect(broken).toMatchObject({ code: 'config', severity: 1 })
    expect(broken?.message).toContain('7')
    const newest = { number: 7, name: 'Озёрова Майя Львовна', included: '01.08.2025' }
    const newer = await snapshotText([{ type: 'Физические лица', ...newest }, ...entries])
    desk.write('plashka.register.json', newer)
    await editor.until(
      () => editor.published(uri)?.some(({ code }) => code === 'label-missing') || undefined,
    )
    const [fix] = await editor.actions(uri, everywhere)
    await editor.apply(fix ?? { title: 'none' })
    expect(editor.textOf(uri)).toContain('ОЗЁРОВОЙ МАЙЕЙ ЛЬВОВНОЙ')
  })
})
