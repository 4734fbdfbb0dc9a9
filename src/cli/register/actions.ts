/** What `plashka register` does, loaded together. */
export { showCases } from './cases.ts'
export { diff } from './diff.ts'
export { find } from './find.ts'
export { importFile } from './import.ts'
export { info } from './info.ts'
