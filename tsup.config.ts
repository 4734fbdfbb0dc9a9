import { defineConfig } from 'tsup'

export default defineConfig({
  // One line here and one in `exports` of package.json make a new way in.
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
  },
  dts: { entry: { index: 'src/index.ts' } },
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
