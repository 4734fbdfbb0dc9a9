import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiledPlace } from '../../src/cli/compile-cache.ts'

const placeFor = (path: string) => compiledPlace(pathToFileURL(resolve(path)).href)

describe('what Node compiled is kept', () => {
  it('beside the caches of other tools, where plashka is installed', () => {
    expect(placeFor('сайт/node_modules/plashka/dist/cli.js')).toBe(
      resolve(join('сайт', 'node_modules', '.cache', 'plashka', 'compiled')),
    )
  })

  it('nowhere for a checkout', () => {
    expect(placeFor('node_modules.old/plashka/dist/cli.js')).toBeUndefined()
    expect(placeFor('plashka/dist/cli.js')).toBeUndefined()
  })
})
