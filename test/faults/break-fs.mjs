// Loaded before the command line by `node --import`: counts the calls to the file system that
// concern one folder, and breaks one of them as PLASHKA_FAULT says. The real disk stays in play.
import fs, { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { constants } from 'node:os'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {{ folder: string, at: number, how: string, log?: string }} */
const fault = JSON.parse(process.env.PLASHKA_FAULT ?? '{"folder":"/","at":0,"how":"none"}')
const real = { ...fs }
const opened = new Set()
let calls = 0

const pathOf = (value) => {
  if (value instanceof URL) return fileURLToPath(value)
  return Buffer.isBuffer(value) ? value.toString() : String(value)
}

const concerns = (target) => {
  if (typeof target === 'number') return opened.has(target)
  const path = resolve(pathOf(target))
  return path === fault.folder || path.startsWith(fault.folder + sep)
}

const die = () => process.kill(process.pid, 'SIGKILL')

const failure = (name, target) => {
  const code = fault.how
  const error = new Error(`${code}: broken for a test, ${name} '${target}'`)
  return Object.assign(error, { code, errno: -(constants.errno[code] ?? 5), syscall: name })
}

/** Half of what was to be written reaches the disk, as when it fills up. */
const writeHalf = (name, [target, data, ...rest]) => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  if (name === 'writeFileSync')
    real.writeFileSync(target, bytes.subarray(0, bytes.length / 2), ...rest)
  else real.writeSync(target, bytes, 0, Math.floor(bytes.length / 2))
}

const broken =
  (name) =>
  (...args) => {
    if (!concerns(args[0])) return real[name](...args)
    calls += 1
    const isWrite = name === 'writeFileSync' || name === 'writeSync'
    if (calls === fault.at) {
      if (fault.how === 'kill-before') die()
      if (isWrite && fault.how !== 'kill-after') writeHalf(name, args)
      if (fault.how === 'kill-half') die()
      if (!fault.how.startsWith('kill')) {
        // The descriptor is gone even when close() fails.
        if (name === 'closeSync') real.closeSync(args[0])
        // This one answers no where the others throw.
        if (name === 'existsSync') return false
        throw failure(name, args[0])
      }
    }
    try {
      const result = real[name](...args)
      if (name === 'openSync') opened.add(result)
      if (name === 'closeSync') opened.delete(args[0])
      return result
    } finally {
      if (calls === fault.at && fault.how === 'kill-after') die()
    }
  }

const names = [
  'accessSync',
  'chmodSync',
  'closeSync',
  'existsSync',
  'fchmodSync',
  'fchownSync',
  'fstatSync',
  'fsyncSync',
  'lstatSync',
  'openSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'realpathSync',
  'renameSync',
  'rmSync',
  'statSync',
  'unlinkSync',
  'writeFileSync',
  'writeSync',
]
for (const name of names) fs[name] = broken(name)
syncBuiltinESMExports()

if (fault.log !== undefined) process.on('exit', () => writeFileSync(fault.log, String(calls)))
