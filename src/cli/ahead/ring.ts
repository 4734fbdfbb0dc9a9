/** Texts that may wait. The reader is woken when half of them are used, so not for every few. */
const places = 64

/** UTF-16 units of a place, and the bytes of a file that certainly fits: a longer text is read alone. */
export const placeSize = 1 << 15

/** Where in the control words what stands: how many texts are used up, then the text of each place. */
const control = { used: 0, firstText: 1, firstSize: 1 + places } as const

/** What both threads hold: control words, and the places for the units of texts. */
export interface RingMemory {
  readonly control: Int32Array
  readonly units: Uint16Array
}

export const makeRing = (): RingMemory => ({
  control: new Int32Array(new SharedArrayBuffer(4 * (control.firstSize + places))),
  units: new Uint16Array(new SharedArrayBuffer(2 * places * placeSize)),
})

/** Used up are all: whoever fills the ring ends. */
const over = 2 ** 31 - 1

/**
 * The side of the thread that reads. Texts have numbers from 0, in the order in which they are
 * needed; each has one place, and a place is free when all texts that had it before are used up.
 */
export class RingFiller {
  readonly #memory: RingMemory
  #last = -1

  constructor(memory: RingMemory) {
    this.#memory = memory
  }

  /** The next text worth reading: one that the other side is not at already. */
  next(): number {
    this.#last = Math.max(this.#last, this.#used) + 1
    return this.#last
  }

  get #used(): number {
    return Atomics.load(this.#memory.control, control.used)
  }

  /** Whether the place of a text is free, when so many texts are used up. */
  isFree(text: number, used = this.#used): boolean {
    return text < used + places
  }

  /** Sleeps until the place of a text is free. The other side wakes us when half of the ring is. */
  waitFor(text: number): void {
    for (let used = this.#used; !this.isFree(text, used); used = this.#used)
      Atomics.wait(this.#memory.control, control.used, used)
  }

  /** Whether nobody wants the texts any more. */
  get isOver(): boolean {
    return this.#used === over
  }

  /** Where the units of a text go; its place must be free. */
  placeOf(text: number): Uint16Array {
    const start = (text % places) * placeSize
    return this.#memory.units.subarray(start, start + placeSize)
  }

  /** Hands a text over, once its units stand in its place. */
  hand(text: number, size: number): void {
    const { control: words } = this.#memory
    Atomics.store(words, control.firstSize + (text % places), size)
    Atomics.store(words, control.firstText + (text % places), text + 1)
  }
}

/** The side that uses the texts, one after another. It never waits. */
export class RingUser {
  readonly #memory: RingMemory
  readonly #bytes: Buffer

  constructor(memory: RingMemory) {
    this.#memory = memory
    this.#bytes = Buffer.from(memory.units.buffer)
  }

  /** A text, if it has been handed over; from now on it and all before it are used up. */
  take(text: number): string | undefined {
    const { control: words } = this.#memory
    const place = text % places
    const isThere = Atomics.load(words, control.firstText + place) === text + 1
    const from = place * placeSize * 2
    const to = from + Atomics.load(words, control.firstSize + place) * 2
    const value = isThere ? this.#bytes.toString('utf16le', from, to) : undefined
    Atomics.store(words, control.used, text + 1)
    // To be woken for every text would cost the reader, and us, more than reading it.
    if (text % (places / 2) === 0) Atomics.notify(words, control.used)
    return value
  }

  /** Nothing more is wanted. */
  end(): void {
    Atomics.store(this.#memory.control, control.used, over)
    Atomics.notify(this.#memory.control, control.used)
  }
}
