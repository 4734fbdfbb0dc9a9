#!/usr/bin/env node
import { run } from './run.ts'

// Not awaited: the files of the verbs import what they share with this one from this one
// (`scripts/build/gather.ts`), and would wait for it for ever.
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
