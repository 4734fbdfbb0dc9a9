import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Packages that cost milliseconds to start and are needed only when their format, their command or
 * a name to be declined is met: the file of `scripts/build/late/` that carries each, and the
 * functions of it that our sources call.
 */
const late: Readonly<Record<string, { readonly file: string; readonly names: readonly string[] }>> =
  {
    'hast-util-from-html': { file: 'html', names: ['fromHtml'] },
    lvovich: { file: 'names', names: ['inclineFirstname', 'inclineLastname', 'inclineMiddlename'] },
    micromark: { file: 'markdown', names: ['parse', 'postprocess', 'preprocess'] },
    'micromark-extension-frontmatter': { file: 'markdown', names: ['frontmatter'] },
    'micromark-extension-gfm': { file: 'markdown', names: ['gfm'] },
    'smol-toml': { file: 'toml', names: ['parse'] },
    yaml: {
      file: 'yaml',
      names: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parse', 'parseDocument', 'stringify'],
    },
  }

/** The files that are built beside the command line, by their names in `dist`. */
export const lateEntries: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set(Object.values(late).map(({ file }) => file))].map((file) => [
    `late/${file}`,
    `scripts/build/late/${file}.ts`,
  ]),
)

/**
 * For the bundled command line: a package of `late` is loaded when one of its functions is first
 * called. The library keeps its static imports: its verbs are synchronous, and what is loaded when
 * is for the bundler of its host to say.
 */
export function lazyPackages(): Plugin {
  return {
    name: 'lazy-packages',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${Object.keys(late).join('|')})$`) }, (given) => {
        const isOurs = /[\\/]src[\\/]/.test(given.importer) && !/node_modules/.test(given.importer)
        return isOurs ? { path: given.path, namespace: 'late' } : undefined
      })
      build.onResolve({ filter: /^\.\/late\// }, ({ path }) => ({ path, external: true }))
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const { file = '', names = [] } = late[path] ?? {}
        const calls = names.map(
          (name) => `export const ${name} = (...args) => load().${name}(...args)`,
        )
        const load = `let real\nconst load = () => (real ??= require('./late/${file}.cjs'))`
        return { contents: [load, ...calls].join('\n') }
      })
    },
  }
}
