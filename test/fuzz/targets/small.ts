import assert from 'node:assert/strict'
import { isUtf8 } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IgnoreReader, isIgnored, isIgnoredByOwn } from '../../../src/cli/files/ignore-files.ts'
import { decodeUtf8, firstBadByte } from '../../../src/text/utf8.ts'
import { scratch } from '../scratch.ts'
import type { FuzzTarget } from '../target.ts'

const platform = new TextDecoder('utf-8', { ignoreBOM: true })

const utf8: FuzzTarget = {
  name: 'utf8',
  words: ['\uFEFF', 'я', '€', '🦊', '\0', '\uFFFD'],
  run(bytes) {
    const text = decodeUtf8(bytes)
    const bad = firstBadByte(bytes)
    assert.equal(text !== undefined, isUtf8(bytes))
    assert.equal(bad === -1, isUtf8(bytes))
    if (text !== undefined) assert.equal(text, platform.decode(bytes))
    else assert.ok(isUtf8(bytes.subarray(0, bad)) && !isUtf8(bytes.subarray(0, bad + 4)))
  },
}

const ignoreFile: FuzzTarget = {
  name: 'ignore-file',
  words: [
    '*',
    '**/',
    '/',
    '!',
    '#',
    '\\',
    '[a-z]',
    '[!',
    ']',
    '?',
    '\n',
    '\r\n',
    ' ',
    'а',
    '.md',
    '{',
    '..',
  ],
  run(bytes) {
    const folder = join(scratch(), 'ignore')
    mkdirSync(join(folder, '.git'), { recursive: true })
    for (const name of ['.gitignore', '.plashkaignore']) writeFileSync(join(folder, name), bytes)
    const ignored = new IgnoreReader().within(folder)
    for (const path of ['а.md', 'папка/б.txt', 'a b/[c].html', '#', '!x.md', 'node_modules/x.md'])
      for (const isFolder of [false, true]) {
        const full = join(folder, path)
        // The same patterns in both files: what one leaves out the other does not take back.
        assert.equal(isIgnored(ignored, full, isFolder), isIgnoredByOwn(ignored, full, isFolder))
      }
  },
}

export const smallTargets: readonly FuzzTarget[] = [utf8, ignoreFile]
