import { resolve } from 'node:path'
import type { Options } from 'tsup'
import { gather } from './gather.ts'
import { lateEntries, lazyPackages } from './lazy.ts'
import { packageLicences } from './licences.ts'

/** Node reads through all of what it loads; names stay, for the stack of an error nobody foresaw. */
const small = { minifyWhitespace: true, minifySyntax: true } satisfies Options

const common = {
  target: 'node20',
  removeNodeProtocol: false,
  esbuildOptions(options) {
    // Cyrillic as it is: escapes make the messages three times as long and unreadable.
    options.charset = 'utf8'
  },
} satisfies Options

/** One line here and one in `exports` of package.json make a new way in. */
const library = {
  index: 'src/index.ts',
  retext: 'src/plugins/retext.ts',
  remark: 'src/plugins/remark.ts',
  rehype: 'src/plugins/rehype.ts',
  register: 'src/register/index.ts',
  textlint: 'src/plugins/textlint.ts',
  eslint: 'src/plugins/eslint.ts',
  config: 'src/cli/config/define-config.ts',
}

/** The library: its packages stay outside, for its host to load once. */
export const libraryBuild: Options = {
  ...common,
  entry: library,
  dts: { entry: library },
  format: 'esm',
  splitting: true,
  // The core also runs in a browser; only the command line knows Node, by its `node:` imports.
  platform: 'neutral',
  external: [/^node:/],
  sourcemap: true,
}

/** The command line with its packages in it: one file starts sooner than hundreds of small ones. */
export const cliBuilds: readonly Options[] = [
  {
    ...common,
    ...small,
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    splitting: true,
    platform: 'node',
    // The client of `register update` is loaded by that command alone, and the loader of TypeScript
    // is the project's own.
    noExternal: [/^(?!node:|undici$|jiti$)/],
    esbuildPlugins: [lazyPackages(), packageLicences('cli-licences.txt')],
    plugins: [gather()],
  },
  {
    ...common,
    ...small,
    entry: { ...lateEntries, 'late/reader-thread': 'src/cli/ahead/reader-thread.ts' },
    format: 'cjs',
    splitting: false,
    platform: 'node',
    noExternal: [/^(?!node:)/],
    esbuildOptions(options) {
      common.esbuildOptions(options)
      // Its other build is of 70 small parts that call one another, and takes twice as long to load.
      options.alias = { yaml: resolve('node_modules/yaml/browser/index.js') }
    },
    esbuildPlugins: [packageLicences('late/licences.txt')],
  },
]
