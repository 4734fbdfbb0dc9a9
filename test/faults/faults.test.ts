import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Desk, main } from '../cli/run-cli.ts'
import { bare, config, labelled, onDate } from '../cli/texts.ts'
import { faultTexts } from './texts.ts'
import { type Fault, type Files, Ground, tryOnce } from './trial.ts'

const ground = new Ground(main, faultTexts(6))
let before: Files
let after: Files
let calls = 0

beforeAll(async () => {
  ground.reset()
  before = ground.look()
  calls = await ground.countCalls()
  after = ground.look()
}, 120_000)
afterAll(() => ground.remove())

describe('inject --write, broken at a call to the file system', () => {
  const hows: readonly Fault['how'][] = [
    'kill-half',
    'ENOSPC',
    'kill-after',
    'EIO',
    'kill-before',
    'EACCES',
  ]

  it('makes many such calls, and changes the texts', () => {
    expect(calls).toBeGreaterThan(60)
    expect([...after].filter(([name, text]) => before.get(name) !== text)).toHaveLength(6)
  })

  // `npm run faults` breaks every call; here some between the first and the last.
  it.each(hows.flatMap((how, index) => [45, 75].map((share) => [how, share + index * 3] as const)))(
    'by %s at %d %% of the way: every text is the old or the new one, and the next run finishes',
    async (how, share) => {
      const at = Math.max(1, Math.round((calls * share) / 100))
      const { wrong } = await tryOnce(ground, before, after, () => ground.run({ at, how }))
      expect(wrong).toEqual([])
    },
    120_000,
  )

  it('finds every fault of the trial itself', async () => {
    const spoil = async () => {
      const run = await ground.run()
      rmSync(`${ground.folder}/0/0000.txt`)
      mkdirSync(`${ground.folder}/0/папка`)
      return run
    }
    const { wrong } = await tryOnce(ground, before, after, spoil)
    expect(wrong).toContain('0/0000.txt is lost')
  })
}, 240_000)

describe.runIf(process.platform === 'linux')('a real limit of the system', () => {
  it.runIf(process.getuid?.() === 0)(
    'on the disk leaves the old text and says that it is full',
    ({ skip }) => {
      const desk = new Desk()
      mkdirSync(desk.at('диск'))
      const mounted = spawnSync('mount', [
        '-t',
        'tmpfs',
        '-o',
        'size=64k',
        'tmpfs',
        desk.at('диск'),
      ])
      if (mounted.status !== 0) skip('this container may not mount a small disk')
      onTestFinished(() => {
        spawnSync('umount', [desk.at('диск')])
      })
      const text = `${bare}${'Ещё строка. '.repeat(2000)}\n`
      desk.write('диск/plashka.config.yaml', config)
      desk.write('диск/а.txt', text)
      const run = desk.run(['inject', '--write', ...onDate, 'диск/а.txt'])
      expect(run.code).toBe(2)
      expect(run.out.replace(/\s+/gu, ' ')).toContain('на диске нет места. Прежний текст цел.')
      expect(desk.read('диск/а.txt')).toBe(text)
    },
  )

  it('on the size of a file kills the run, and the next one finishes', () => {
    const text = `${bare}${'Ещё строка. '.repeat(500)}\n`
    const desk = new Desk({ 'plashka.config.yaml': config, 'а.txt': text, 'б.txt': bare })
    const command = `ulimit -c 0; ulimit -f 4; exec "$0" "$@"`
    const args = [main, 'inject', '--write', ...onDate, '.']
    spawnSync('bash', ['-c', command, process.execPath, ...args], {
      cwd: desk.path,
      encoding: 'utf8',
    })
    expect(desk.read('а.txt')).toBe(text)
    expect(desk.run(['inject', '--write', ...onDate, '.']).code).toBe(0)
    expect(desk.read('б.txt')).toBe(labelled)
    expect(desk.read('а.txt')).not.toBe(text)
  })
})
