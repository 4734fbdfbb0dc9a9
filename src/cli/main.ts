#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'

keepCompiled(import.meta.url)
// Loaded after that, so that it is kept as well. Not awaited: it is built as CommonJS
// (`scripts/build/gather.ts`), which knows no waiting at the top.
import('./run.ts')
  .then(({ run }) => run(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code
  })
