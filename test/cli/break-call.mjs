// Loaded before the command line by `node --import`: what happens to one file or folder at one call,
// as PLASHKA_BREAK says. Rights do not stop root, and nobody else is there to change files in time.
import fs, { appendFileSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

/** @type {{ call: string, name: string, flags?: string, how: string }} */
const { call, name, flags, how } = JSON.parse(process.env.PLASHKA_BREAK ?? '{}')
const real = fs[call]
const opened = new Set()
const open = fs.openSync
let isOver = false

const happen = (target) => {
  isOver = true
  if (how === 'remove') return rmSync(target, { recursive: true })
  if (how === 'append') return appendFileSync(name, 'И ещё строка.\n')
  throw Object.assign(new Error(`${how}: ${target}`), { code: how, syscall: call })
}

const concerns = (target, how) =>
  typeof target === 'number'
    ? opened.has(target)
    : basename(String(target)).includes(basename(name)) && (flags === undefined || flags === how)

fs.openSync = (...args) => {
  const file = open(...args)
  if (basename(String(args[0])) === basename(name)) opened.add(file)
  return file
}
const inner = call === 'openSync' ? fs.openSync : real
fs[call] = (...args) => {
  if (!isOver && concerns(args[0], args[1])) happen(args[0])
  return inner(...args)
}
syncBuiltinESMExports()
