import { Worker } from 'node:worker_threads'
import type { Task } from '../texts/text-task.ts'
import type { ReadAheadJob } from './fill-ring.ts'
import { makeRing, placeSize, RingUser } from './ring.ts'

/** Fewer texts are read before a thread has started. */
const fewest = 1_000

/**
 * Reads and decodes texts in a thread of its own while others are judged: on disks that are slow, or
 * far away, most of a run is waiting for files. Whatever is not there in time, or is no plain short
 * text, is read as ever: so nothing waits for the thread, and nothing is said differently.
 */
export class ReadAhead {
  readonly #ring: RingUser
  readonly #worker: Worker

  /** Undefined where there are too few texts. */
  static of(tasks: readonly Task[]): ReadAhead | undefined {
    return tasks.length < fewest ? undefined : new ReadAhead(tasks)
  }

  private constructor(tasks: readonly Task[]) {
    const memory = makeRing()
    const isPlain = ({ problem, isStdin, settings }: Task): boolean =>
      problem === undefined && !isStdin && settings.limits.bytes >= placeSize
    const job: ReadAheadJob = {
      memory,
      paths: tasks.map((task) => (isPlain(task) ? task.path : '')),
    }
    this.#ring = new RingUser(memory)
    this.#worker = new Worker(new URL('./late/reader-thread.cjs', import.meta.url), {
      workerData: job,
      // It makes next to no objects.
      resourceLimits: { maxYoungGenerationSizeMb: 1 },
    })
    this.#worker.unref()
    // Without it texts are read as ever, and what keeps it from working shows then.
    this.#worker.on('error', () => {})
  }

  /** The text of a task, by its number, where it has been read. */
  take(text: number): string | undefined {
    return this.#ring.take(text)
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    this.#ring.end()
    await this.#worker.terminate()
  }
}
