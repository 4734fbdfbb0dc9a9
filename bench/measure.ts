import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** One run of a command as a whole process. */
export interface Run {
  readonly seconds: number
  /**
   * Seconds of processor time, to the hundredth, of all its threads: on a busy machine they say more
   * than the time that passed. Undefined where the system does not tell.
   */
  readonly cpu: number | undefined
  /** Most memory the process held, in MB of 10^6 bytes; undefined where the system does not tell. */
  readonly peak: number | undefined
  readonly code: number | null
}

/** Most memory a process has held so far; Linux tells, others do not. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1_024) / 1e6
  } catch {
    // No such file: another system, or the process has ended.
    return undefined
  }
}

/** Processor time of a process and of those it waited for; in ticks, of which Linux has 100 a second. */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the command, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return ticks / 100
  } catch {
    // As with the peak.
    return undefined
  }
}

/** Runs a command, its output going to a file: some tools stop at once when nobody reads. */
export function runOnce(
  command: readonly string[],
  { output, cwd }: { readonly output: string; readonly cwd?: string },
): Promise<Run> {
  const [file = '', ...args] = command
  const target = openSync(output, 'w')
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint()
    const child = spawn(file, args, { cwd, stdio: ['ignore', target, target] })
    let peak: number | undefined
    let cpu: number | undefined
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak
      cpu = cpuOf(child.pid) ?? cpu
    }, 5)
    child.on('error', reject)
    child.on('exit', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9
      clearInterval(watch)
      closeSync(target)
      resolve({ seconds, cpu, peak, code })
    })
  })
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Runs contenders in turn, A B C A B C, so that a slow minute of the machine hits all of them.
 * Out: for each its median times and its largest peak.
 */
export async function sideBySide(
  contenders: readonly {
    readonly name: string
    readonly command: readonly string[]
    readonly rounds: number
    readonly cwd?: string
  }[],
  output: string,
): Promise<Map<string, Run>> {
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]))
  const rounds = Math.max(...contenders.map((one) => one.rounds))
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, rounds: own, cwd } of contenders) {
      if (round >= own) continue
      const run = await runOnce(command, { output, ...(cwd === undefined ? {} : { cwd }) })
      runs.get(name)?.push(run)
      console.error(`  ${name}: ${run.seconds.toFixed(2)} s, ${run.peak?.toFixed(0) ?? '?'} MB`)
    }
  }
  return new Map(
    [...runs].map(([name, list]) => {
      const peaks = list.flatMap(({ peak }) => peak ?? [])
      const cpus = list.flatMap(({ cpu }) => cpu ?? [])
      return [
        name,
        {
          seconds: median(list.map(({ seconds }) => seconds)),
          cpu: cpus.length === 0 ? undefined : median(cpus),
          peak: peaks.length === 0 ? undefined : Math.max(...peaks),
          code: list.at(-1)?.code ?? null,
        },
      ]
    }),
  )
}
