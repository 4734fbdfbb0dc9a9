import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Newer than Debian 12 and Ubuntu 22.04 have; only the three functions below are taken of them. */
const tooNew = ['GLIBC_2.38', 'GLIBCXX_3.4.32']
const missing = `#include <stdlib.h>
long __isoc23_strtol(const char *s, char **e, int b) { return strtol(s, e, b); }
unsigned long __isoc23_strtoul(const char *s, char **e, int b) { return strtoul(s, e, b); }
extern void _ZNSt8ios_base4InitC1Ev(void *);
static char streams[64];
void _ZSt21ios_base_library_initv(void) { _ZNSt8ios_base4InitC1Ev(streams); }
`
const versionsNeeded = 0x6ffffffe
const weak = 2

/** Marks the needed versions as weak, so that the loader does without them (ELF64, little-endian). */
const weaken = (bytes: Buffer): void => {
  const at = (place: number): number => Number(bytes.readBigUInt64LE(place))
  const section = (index: number): number => at(40) + index * bytes.readUInt16LE(58)
  for (let index = 0; index < bytes.readUInt16LE(60); index++) {
    const own = section(index)
    if (bytes.readUInt32LE(own + 4) !== versionsNeeded) continue
    const names = at(section(bytes.readUInt32LE(own + 40)) + 24)
    const nameAt = (offset: number): string =>
      bytes.toString('latin1', names + offset, bytes.indexOf(0, names + offset))
    let library = at(own + 24)
    for (let step = -1; step !== 0; library += step) {
      let version = library + bytes.readUInt32LE(library + 8)
      for (let left = bytes.readUInt16LE(library + 2); left > 0; left--) {
        if (tooNew.includes(nameAt(bytes.readUInt32LE(version + 8))))
          bytes.writeUInt16LE(weak, version + 4)
        version += bytes.readUInt32LE(version + 12)
      }
      step = bytes.readUInt32LE(library + 12)
    }
  }
}

const loads = (home: string, env: NodeJS.ProcessEnv): string | undefined => {
  const args = ['-e', "require('@jazzer.js/fuzzer')"]
  const child = spawnSync(process.execPath, args, { cwd: home, env, encoding: 'utf8' })
  return child.status === 0 ? undefined : child.stderr
}

/**
 * What the environment of the fuzzer must hold. Its native part is built for a C library of 2023:
 * where that of the system is older, a C compiler makes up for the three functions that lack.
 * @throws Error with what the loader says where that does not help either.
 */
export const fuzzerEnvironment = (home: string): NodeJS.ProcessEnv => {
  const plain = { ...process.env }
  const file = join(home, 'node_modules/@jazzer.js/fuzzer/prebuilds/fuzzer-linux-x64.node')
  const shim = join(home, 'shim.so')
  const preloaded = { ...plain, LD_PRELOAD: shim }
  if (existsSync(shim) && loads(home, preloaded) === undefined) return preloaded
  const said = loads(home, plain)
  if (said === undefined) return plain
  if (!tooNew.some((version) => said.includes(version)) || !existsSync(file)) throw new Error(said)
  const bytes = readFileSync(file)
  weaken(bytes)
  writeFileSync(file, bytes)
  const args = ['-shared', '-fPIC', '-x', 'c', '-o', shim, '-', '-lstdc++']
  spawnSync('cc', args, { input: missing, stdio: ['pipe', 'inherit', 'inherit'] })
  const still = loads(home, preloaded)
  if (still !== undefined) throw new Error(still)
  return preloaded
}
