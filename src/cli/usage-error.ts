/** A wrong call, configuration or file: the message is ready to be shown, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
