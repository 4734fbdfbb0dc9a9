import { systemCode } from './files/read-text.ts'
import type { CliWords } from './words/cli-words.ts'

/** 128 and the number of SIGPIPE: how a shell names a program whose reader has gone. */
const readerGone = 141

/**
 * Ends the program when its output has nowhere to go: the report would be half of one. Whoever
 * closes it early, as `head` does, knows; a full disk is said on the other stream.
 */
export const guardOutput = (words: CliWords): void => {
  process.stdout.on('error', (error) => {
    const detail = systemCode(error)
    if (detail === 'EPIPE') process.exit(readerGone)
    process.stderr.write(`${words.errors.reportUnwritten(detail)}\n`)
    process.exit(2)
  })
  // There is no third stream to say it on.
  process.stderr.on('error', () => process.exit(2))
}
