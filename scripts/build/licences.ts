import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Writes the licences of all packages that a bundle carries: they must go where the code goes.
 * `target` is a path in the folder of the build.
 */
export function packageLicences(target: string): Plugin {
  return {
    name: 'package-licences',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(({ metafile }) => {
        const folders = new Set(
          Object.keys(metafile?.inputs ?? {}).flatMap(
            (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
          ),
        )
        const path = join(build.initialOptions.outdir ?? '.', target)
        mkdirSync(dirname(path), { recursive: true })
        const parts = [...folders].sort().map(noticeOf)
        writeFileSync(path, `${parts.join(`\n${'-'.repeat(72)}\n\n`)}`)
      })
    },
  }
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  const text =
    file === undefined ? `Licence: ${manifest.license}` : readFileSync(join(folder, file), 'utf8')
  return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`
}
