/** Units gathered before they are written: for each text alone it would cost as much as reading it. */
const enough = 32_768

/** Where the report for a person goes, text by text; a person who watches sees each at once. */
export class GatheredOutput {
  readonly #stream: NodeJS.WriteStream
  readonly #enough: number
  #gathered = ''

  /** `isWatched`: whether what is written must be seen at once, or between other writes. */
  constructor(stream: NodeJS.WriteStream, isWatched: boolean) {
    this.#stream = stream
    this.#enough = isWatched ? 0 : enough
  }

  write(text: string): void {
    this.#gathered += text
    if (this.#gathered.length >= this.#enough) this.flush()
  }

  /** Writes what is gathered. */
  flush(): void {
    if (this.#gathered === '') return
    const text = this.#gathered
    this.#gathered = ''
    this.#stream.write(text)
  }
}
