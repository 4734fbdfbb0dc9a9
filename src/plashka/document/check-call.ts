import { PlashkaError } from '../error.ts'

const known = ['date', 'title', 'format']

/**
 * Checks what a verb was called with.
 * @throws PlashkaError on what is no file, and on an option that is unknown or no string.
 */
export function checkCall(file: unknown, options: unknown): void {
  if (typeof file !== 'object' || file === null || ArrayBuffer.isView(file)) {
    const kind = ArrayBuffer.isView(file) ? 'bytes' : String(file)
    throw invalid(`The text is ${kind}; expected a string, or a file with value and path.`)
  }
  if (Array.isArray(file)) {
    throw invalid('The text is a list; expected a string, or a file with value and path.')
  }
  checkFile(file)
  if (typeof options !== 'object' || options === null) {
    throw invalid(`The options are ${String(options)}; expected an object.`)
  }
  for (const key of Object.keys(options)) {
    const value = (options as Readonly<Record<string, unknown>>)[key]
    if (!known.includes(key)) {
      throw invalid(`Unknown option "${key}"; expected one of ${known.join(', ')}.`)
    }
    // Days are checked where they are settled, each with its own sentence.
    if (key === 'date' || value === undefined || typeof value === 'string') continue
    throw invalid(`The option ${key} is ${String(value)}; expected a string.`)
  }
}

/** A file of another kind would be read as an empty one. */
function checkFile(file: { readonly value?: unknown; readonly path?: unknown }): void {
  const { value, path } = file
  if (value !== undefined && typeof value !== 'string' && !ArrayBuffer.isView(value)) {
    throw invalid(`The value of the file is ${kindOf(value)}; expected a string or a Uint8Array.`)
  }
  if (path !== undefined && typeof path !== 'string') {
    throw invalid(`The path of the file is ${kindOf(path)}; expected a string.`)
  }
}

function kindOf(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null
  return isObject ? `an object (${value.constructor?.name ?? 'no class'})` : String(value)
}

const invalid = (message: string): PlashkaError => new PlashkaError('option-unknown', message)
