import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for one test, gone when the test is done. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'plashka-cli-')))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
    onTestFinished(() => {
      rmSync(this.path, { recursive: true, force: true })
    })
  }

  at(name: string): string {
    return join(this.path, name)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true })
    writeFileSync(this.at(name), content)
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8')
  }
}
