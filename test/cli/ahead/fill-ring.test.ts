import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { fillRing } from '../../../src/cli/ahead/fill-ring.ts'
import { makeRing, placeSize, RingUser } from '../../../src/cli/ahead/ring.ts'
import { readText } from '../../../src/cli/files/read-text.ts'
import { Folder } from '../folder.ts'

const whole = 'я'.repeat(placeSize / 2)
const files: Readonly<Record<string, string | Uint8Array>> = {
  '0.txt': 'Этот читает другая сторона.',
  '1.txt': 'Мост открыли 🦊\r\n',
  '2.txt': '\uFEFFс меткой',
  '3.txt': '',
  '4.txt': Buffer.from([0xcc, 0xee, 0xf1, 0xf2]),
  '5.txt': Buffer.from('\uFEFFМост', 'utf16le'),
  '6.txt': Buffer.from('Мост открыли', 'utf16le'),
  '7.txt': whole,
  '8.txt': `${whole}я`,
  '9.txt': 'Последний.',
}
it('reads what is a short text in UTF-8, and leaves all else to whoever can say what it is', () => {
  const folder = new Folder(files)
  const memory = makeRing()
  const names = [...Object.keys(files), 'нет.txt', '.']
  const paths = names.map((name) => folder.at(name))
  fillRing({ memory, paths })
  const user = new RingUser(memory)
  const taken = names.map((_, text) => user.take(text))
  const read = names.map((name) => {
    const found = readText(folder.at(name))
    return 'value' in found ? found.value : undefined
  })
  // The first is not waited for, and what is longer than a place is read alone.
  const alone = ['0.txt', '8.txt']
  expect(taken).toEqual(names.map((name, text) => (alone.includes(name) ? undefined : read[text])))
  expect(taken.filter((text) => text !== undefined)).toHaveLength(5)
})

it('reads nothing where no path is given', () => {
  const folder = new Folder(files)
  const memory = makeRing()
  fillRing({ memory, paths: ['', '', folder.at('1.txt')] })
  const user = new RingUser(memory)
  expect([user.take(0), user.take(1), user.take(2)]).toEqual([
    ...[undefined, undefined, files['1.txt']],
  ])
})
