/** Milliseconds of processor time that a job takes: unlike the clock, others' work is not in it. */
export function processorTime(job: () => unknown): number {
  const before = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
