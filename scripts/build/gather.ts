import { rmSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { type GetManualChunk, type Plugin as RollupPlugin, rollup } from 'rollup'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

type Meta = Parameters<GetManualChunk>[1]

/** Node's own `require`, made when a package outside of Node or a file of `late` asks for it. */
const ownRequire =
  "const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id)"

/** esbuild's output for packages that are not modules calls `require`; a module has none. */
const giveRequire: RollupPlugin = {
  name: 'give-require',
  renderChunk(code) {
    if (!/\brequire\b/.test(code)) return null
    const shebang = /^#!.*\n/.exec(code)?.[0] ?? ''
    return { code: `${shebang}${ownRequire}\n${code.slice(shebang.length)}`, map: null }
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
 * asked for.
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
        // So are imports that nothing uses.
        onwarn: (warning, warn) => {
          if (warning.code !== 'UNUSED_EXTERNAL_IMPORT') warn(warning)
        },
        plugins: [giveRequire],
      })
      for (const { name } of writtenFiles) rmSync(name)
      await bundle.write({
        dir: dirname(entry),
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        generatedCode: 'es2015',
        externalLiveBindings: false,
        manualChunks: placeOf(entry),
      })
      await bundle.close()
    },
  }
}
