import { defineConfig } from 'tsup'

/** One line here and one in `exports` of package.json make a new way in. */
const library = {
  index: 'src/index.ts',
  retext: 'src/plugins/retext.ts',
  remark: 'src/plugins/remark.ts',
  rehype: 'src/plugins/rehype.ts',
  register: 'src/register/index.ts',
  config: 'src/cli/define-config.ts',
}

export default defineConfig({
  entry: { ...library, cli: 'src/cli/main.ts' },
  dts: { entry: library },
  format: 'esm',
  // The core also runs in a browser; only the command line knows Node, by its `node:` imports.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  target: 'node20',
  splitting: true,
  sourcemap: true,
  clean: true,
  esbuildOptions(options) {
    // Cyrillic as it is: escapes make the messages three times as long and unreadable.
    options.charset = 'utf8'
  },
})
