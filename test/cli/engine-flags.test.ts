import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const script = join(import.meta.dirname, 'room-for-new.mjs')

const enough = 8 * 2 ** 20

const roomAfter = (way: string): { before: number; after: number } => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, way], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('the room for new objects', () => {
  it('does not grow while texts are listed, and grows again afterwards', () => {
    const { before, after } = roomAfter('listing')
    expect(after).toBe(before)
    expect(roomAfter('listing, then working').after).toBeGreaterThan(enough)
  })

  it('grows again where listing failed', () => {
    expect(roomAfter('listing in vain, then working').after).toBeGreaterThan(enough)
  })

  it('grows no further than to 8 MB while many texts are worked on', () => {
    expect(roomAfter('working on 50').after).toBeLessThanOrEqual(enough)
    expect(roomAfter('working on 49').after).toBeGreaterThan(enough)
  })
})
