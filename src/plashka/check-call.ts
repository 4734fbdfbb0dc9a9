import { PlashkaError } from './error.ts'

const known = ['date', 'title', 'format']

/**
 * Checks what a verb was called with.
 * @throws PlashkaError on what is no file, and on an unknown option.
 */
export function checkCall(file: unknown, options: unknown): void {
  if (typeof file !== 'object' || file === null || ArrayBuffer.isView(file)) {
    const kind = ArrayBuffer.isView(file) ? 'bytes' : String(file)
    throw invalid(`The text is ${kind}; expected a string, or a file with value and path.`)
  }
  if (typeof options !== 'object' || options === null) {
    throw invalid(`The options are ${String(options)}; expected an object.`)
  }
  for (const key in options) {
    if (known.includes(key)) continue
    throw invalid(`Unknown option "${key}"; expected one of ${known.join(', ')}.`)
  }
}

const invalid = (message: string): PlashkaError => new PlashkaError('option-unknown', message)
