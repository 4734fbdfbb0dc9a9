// Loaded before the command line by `node --import`: how many texts the main thread opens itself.
import fs, { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const open = fs.openSync
let opened = 0
fs.openSync = (...args) => {
  if (String(args[0]).endsWith('.txt')) opened++
  return open(...args)
}
syncBuiltinESMExports()
if (isMainThread) process.on('exit', () => writeFileSync('opened.json', String(opened)))
