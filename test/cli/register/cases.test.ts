import { describe, expect, it } from 'vitest'
import { RegisterDesk, snapshotText } from './registers.ts'

const desk = async () => new RegisterDesk({ 'data/plashka/register.json': await snapshotText() })

describe('register cases', () => {
  it('shows all six cases of an entry, how sure they are, and its parts', async () => {
    const { out, code } = (await desk()).register('cases', '4')
    expect(out).toContain('№ 4 Лучинин Артём Павлович')
    expect(out).toMatch(/родительный \(кого\?\) +Лучинина Артёма Павловича \(точно\)/u)
    expect(out).toMatch(/творительный \(кем\?\) +Лучининым Артёмом Павловичем \(точно\)/u)
    expect(out.match(/\((?:точно|вероятно)/gu)).toHaveLength(6)
    expect(out).toMatch(/отчество +Павлович/u)
    expect(code).toBe(0)
  })

  it('says the same in JSON, with the oddities of the spelling', async () => {
    const { cases, agents, code } = (await desk()).asked('cases', 'Северный вестник')
    expect(code).toBe(0)
    expect(agents).toMatchObject([{ number: 6, inForce: true }])
    expect(cases).toMatchObject({
      number: 6,
      name: 'Общество с ограниченной ответственностью  «Северный вестник»',
      written: 'Общество с ограниченной ответственностью «Северный вестник»',
      parsed: { kind: 'organisation', titles: ['Северный вестник'] },
      oddities: [{ kind: 'double-space', start: 40, end: 42 }],
    })
    const form = cases?.forms.find((each) => each.case === 'instrumental')
    expect(form).toEqual({
      case: 'instrumental',
      text: 'Обществом с ограниченной ответственностью «Северный вестник»',
      sure: 'certain',
    })
  })

  it('shows the name a label carries, without pseudonyms', async () => {
    const { cases } = (await desk()).asked('cases', '5')
    expect(cases?.parsed.pseudonyms).toEqual(['Luchina', 'Лучина'])
    expect(cases?.forms.find((each) => each.case === 'instrumental')?.text).toBe(
      'Лучининым Артёмом Савельевичем',
    )
  })

  it('asks which of several is meant', async () => {
    const { out, code } = (await desk()).register('cases', 'Лучинин')
    expect(out).toContain('«Лучинин» подходит нескольким записям.')
    expect(out).toMatch(/№ 5 .*\n.*\n№ 4 /u)
    expect(code).toBe(1)
    expect((await desk()).asked('cases', 'Лучинин').agents).toHaveLength(2)
  })

  it('declines any other name, and says that the register has none such', async () => {
    const { out, code } = (await desk()).register('cases', 'Озёрова Майя Львовна')
    expect(out).toContain('в снимке реестра такого имени нет')
    expect(out).toContain('Озёровой Майей Львовной')
    expect(code).toBe(0)
    const alone = new RegisterDesk().register('cases', 'Озёрова Майя Львовна')
    expect(alone.out).toContain('Озёровой Майей Львовной')
    expect(alone.out).not.toContain('снимке')
  })

  it('says which forms it refuses, and what to do', async () => {
    const { out, code } = (await desk()).register('cases', 'Кворлан «Мосты»')
    expect(out).toMatch(/творительный \(кем\?\) +форма неизвестна/u)
    expect(out).toContain('ключи instrumental и genitive')
    expect(code).toBe(1)
    const { cases } = (await desk()).asked('cases', 'Кворлан «Мосты»')
    expect(cases?.forms.at(-1)).toEqual({ case: 'prepositional', text: null, sure: null })
  })

  it('knows no name by a number without a register, or that is not there', async () => {
    const alone = new RegisterDesk().register('cases', '290')
    expect(alone).toMatchObject({ code: 2, out: '' })
    expect(alone.err).toContain('нужен снимок реестра, а его нет')
    const { out, code } = (await desk()).register('cases', '290')
    expect(out).toContain('нет записи, к которой подходит «290»')
    expect(code).toBe(1)
  })

  it('never overlooks a damaged snapshot', async () => {
    const folder = await desk()
    folder.write('data/plashka/register.json', '{}')
    expect(folder.register('cases', 'Озёрова Майя Львовна').code).toBe(2)
  })
})
