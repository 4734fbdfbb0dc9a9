import { rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { type GetManualChunk, type Plugin as RollupPlugin, rollup } from 'rollup'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

type Meta = Parameters<GetManualChunk>[1]

/**
 * The file that is called: a module, as the package says of its files of that name. Nothing is
 * imported by it, for whoever imports a module of Node pays for all that it has.
 */
const caller = `#!/usr/bin/env node
process.getBuiltinModule('node:module').createRequire(import.meta.url)('./cli.cjs')
`

/** Where a file is, as our sources ask for it: of what Rollup writes in its place half is for browsers. */
const giveAddress: RollupPlugin = {
  name: 'give-address',
  resolveImportMeta(property) {
    return property === 'url' ? "require('node:url').pathToFileURL(__filename).href" : null
  },
}

/** What a file imports, and what that imports, as far as it is loaded with it. */
function loadedWith(file: string, { getModuleInfo }: Meta): Set<string> {
  const loaded = new Set([file])
  for (const each of loaded) {
    for (const next of getModuleInfo(each)?.importedIds ?? []) loaded.add(next)
  }
  return loaded
}

/** The file that esbuild made of a module that is imported while the program runs. */
function named(name: string, { getModuleIds }: Meta): string {
  const file = [...getModuleIds()].find((id) => basename(id).startsWith(`${name}-`))
  if (file === undefined) throw new Error(`The build has no file for \`${name}\`.`)
  return file
}

/** The file that each of esbuild's files goes into; undefined where Rollup may choose. */
function placeOf(cli: string): (file: string, meta: Meta) => string | undefined {
  let places: Map<string, string> | undefined
  return (file, meta) => {
    if (places === undefined) {
      const verbs = loadedWith(named('verbs', meta), meta)
      places = new Map([...verbs].map((id) => [id, 'verbs']))
      for (const id of loadedWith(named('run', meta), meta)) places.set(id, 'run')
      for (const id of loadedWith(cli, meta)) places.set(id, 'cli')
    }
    return places.get(file)
  }
}

/**
 * Puts what esbuild split into dozens of files into a few: one to call, one that every command starts
 * with, one with the rest that the verbs for texts need, and others that are loaded when they are
 * asked for. They are CommonJS, which Node loads in fewer steps: a start took 4 % less time.
 * esbuild makes a file of whatever the same set of commands has in common, and Node takes as long
 * to find and open a small file as to read a good part of a large one.
 */
export function gather(): Plugin {
  return {
    name: 'gather',
    async buildEnd({ writtenFiles }) {
      const [cli] = writtenFiles.filter(({ name }) => basename(name) === 'cli.js')
      if (cli === undefined) throw new Error('The build of the command line has no cli.js.')
      const entry = resolve(cli.name)
      const bundle = await rollup({
        input: entry,
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        // Whatever esbuild kept is kept.
        treeshake: false,
        plugins: [giveAddress],
        // So are imports that nothing uses.
        onwarn: (warning, warn) => {
          if (warning.code !== 'UNUSED_EXTERNAL_IMPORT') warn(warning)
        },
      })
      for (const { name } of writtenFiles) rmSync(name)
      await bundle.write({
        dir: dirname(entry),
        format: 'cjs',
        // A package that is imported as a whole is what it exports.
        interop: 'default',
        esModule: false,
        entryFileNames: '[name].cjs',
        chunkFileNames: '[name]-[hash].cjs',
        generatedCode: { preset: 'es2015', symbols: false },
        externalLiveBindings: false,
        manualChunks: placeOf(entry),
      })
      await bundle.close()
      writeFileSync(cli.name, caller)
    },
  }
}
