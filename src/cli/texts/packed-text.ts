import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { KeptText, Piece } from '../../reporters/reporter.ts'

/** Bytes that are packed together: of more little more is saved. */
const whole = 1 << 18

/** Bytes to begin with: a report may keep many texts, most of them short. */
const least = 1 << 9

const packing = { level: 1 } as const
/** One room for all that comes out, and not parts that are put together. */
const unpacking = { chunkSize: whole + 1 } as const

/** Text kept as packed bytes: a report says much the same of every text, and packs to a twentieth. */
export class PackedText implements KeptText {
  readonly #packed: Uint8Array[] = []
  /** Filled again and again: buffers that live a while are given back late, and would add up. */
  #room = Buffer.allocUnsafeSlow(least)
  #used = 0

  add(text: string): void {
    const size = Buffer.byteLength(text)
    if (this.#used + size > this.#room.length) this.#makeRoom(size)
    if (size > this.#room.length) this.#packed.push(deflateRawSync(text, packing))
    else this.#used += this.#room.write(text, this.#used)
  }

  #makeRoom(size: number): void {
    const wanted = this.#used + size
    if (wanted <= whole) {
      const room = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(wanted)))
      this.#room.copy(room, 0, 0, this.#used)
      this.#room = room
    } else if (this.#used > 0) {
      this.#packed.push(deflateRawSync(this.#room.subarray(0, this.#used), packing))
      this.#used = 0
    }
  }

  *pieces(): Iterable<Piece> {
    for (const bytes of this.#packed) yield inflateRawSync(bytes, unpacking)
    if (this.#used > 0) yield this.#room.subarray(0, this.#used)
  }
}
