/** What the command line does with texts; loaded together, for they share nearly all they need. */
export { detect } from './detect.ts'
export { inject } from './inject.ts'
export { validate } from './validate.ts'
