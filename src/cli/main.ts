#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'

keepCompiled(import.meta.url)
// Loaded after that, so that it is kept as well. Not awaited: the files of the verbs import what they
// share with it from it (`scripts/build/gather.ts`), and would wait for it for ever.
import('./run.ts')
  .then(({ run }) => run(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code
  })
