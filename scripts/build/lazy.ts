import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Packages that cost milliseconds to start and are needed only when their format, their command, a
 * pattern or a name to be declined is met: the file of `scripts/build/late/` that carries each, and
 * the functions of it that our sources call; `default.its` is one of the function `default`.
 */
const late: Readonly<Record<string, { readonly file: string; readonly names: readonly string[] }>> =
  {
    'hast-util-from-html': { file: 'html', names: ['fromHtml'] },
    ignore: { file: 'ignore', names: ['default'] },
    lvovich: { file: 'names', names: ['inclineFirstname', 'inclineLastname', 'inclineMiddlename'] },
    micromark: { file: 'markdown', names: ['parse', 'postprocess', 'preprocess'] },
    'micromark-extension-frontmatter': { file: 'markdown', names: ['frontmatter'] },
    'micromark-extension-gfm': { file: 'markdown', names: ['gfm'] },
    picomatch: { file: 'glob', names: ['default', 'default.scan'] },
    'smol-toml': { file: 'toml', names: ['parse'] },
    yaml: {
      file: 'yaml',
      names: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parse', 'parseDocument', 'stringify'],
    },
  }

/** Modules of Node that take milliseconds, and their functions and classes that our sources use. */
const lateOfNode: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['hash', 'randomBytes'],
  'node:stream': ['addAbortSignal'],
  'node:v8': ['getHeapSpaceStatistics', 'setFlagsFromString'],
  'node:worker_threads': ['Worker'],
  'node:zlib': ['deflateRawSync', 'inflateRawSync'],
}

/** What commander asks for without need: it starts a process only for a command in another file. */
const unasked = 'node:child_process'

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
      const given = [...Object.keys(late), ...Object.keys(lateOfNode)]
      build.onResolve({ filter: new RegExp(`^(?:${given.join('|')})$`) }, (asked) => {
        const isOurs = /[\\/]src[\\/]/.test(asked.importer) && !/node_modules/.test(asked.importer)
        return isOurs ? { path: asked.path, namespace: 'late' } : undefined
      })
      build.onResolve({ filter: new RegExp(`^${unasked}$`) }, ({ path, importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'unasked' } : undefined,
      )
      build.onResolve({ filter: /^\.\/late\// }, ({ path }) => ({ path, external: true }))
      build.onLoad({ filter: /.*/, namespace: 'unasked' }, () => ({ contents: '' }))
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const { file = '', names = [] } = late[path] ?? {}
        const ofNode = lateOfNode[path]
        return {
          contents:
            ofNode === undefined
              ? callsOf(`require('./late/${file}.cjs')`, names)
              : callsOf(`process.getBuiltinModule('${path}')`, ofNode),
        }
      })
    },
  }
}

/** A module of functions and classes that load the real ones when the first of them is called. */
function callsOf(loaded: string, names: readonly string[]): string {
  const calls = names.map((name) => {
    // A class of Node has a capital; what its constructor gives back is the real thing.
    if (/^[A-Z]/.test(name))
      return `export class ${name} { constructor(...args) { return new (load().${name})(...args) } }`
    const call = `(...args) => load().${name}(...args)`
    if (name === 'default') return `const call = ${call}\nexport { call as default }`
    return name.startsWith('default.')
      ? `call.${name.slice('default.'.length)} = ${call}`
      : `export const ${name} = ${call}`
  })
  return [`let real\nconst load = () => (real ??= ${loaded})`, ...calls].join('\n')
}
