/**
 * The little that browsers and Node both have beyond the language and that the core uses.
 * `src/tsconfig.json` knows neither the DOM nor Node, so each addition here is a decision.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array
}
