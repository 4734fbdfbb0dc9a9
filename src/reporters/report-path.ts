/** Where a text lies, as a report for another tool names it. */
interface ReportPath {
  /** With slashes; relative to the base for what lies in it. `-` is standard input. */
  readonly path: string
  readonly isRelative: boolean
}

const isWindows = (base: string | undefined): boolean => /^(?:[a-z]:[\\/]|\\\\)/iu.test(base ?? '')

/** Takes out `.` and empty steps, and `..` together with the step before it. */
const straight = (path: string): string => {
  const root = /^(?:[a-z]:)?\/+/iu.exec(path)?.[0] ?? ''
  const steps: string[] = []
  for (const step of path.slice(root.length).split('/')) {
    const last = steps.at(-1)
    if (step === '' || step === '.') continue
    if (step === '..' && last !== undefined && last !== '..') steps.pop()
    else if (step !== '..' || root === '') steps.push(step)
  }
  return root + steps.join('/')
}

/** A path of Windows with slashes; the sign `\\\\?\\`, which lifts its limits, says nothing of where. */
const slashed = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^\/\/\?\/UNC\//iu, '//')
    .replace(/^\/\/\?\//u, '')

/** The base with slashes and without one at its end: `C:/site`, `//host/share/site`, empty for `/`. */
export const baseFolder = (base: string): string =>
  straight(isWindows(base) ? slashed(base) : base).replace(/\/$/u, '')

/** A path of Windows whole: one that begins with a slash is on the drive or the share of the base. */
const wholeOf = (path: string, folder: string): string => {
  if (/^[a-z]:\/|^\/\//iu.test(path)) return path
  if (!path.startsWith('/')) return `${folder}/${path}`
  return (/^[a-z]:|^\/\/[^/]+\/[^/]+/iu.exec(folder)?.[0] ?? '') + path
}

/**
 * Names a text for a tool that looks it up in a repository: relative to `base`, an absolute folder,
 * where it lies in it, else absolute. Without a base a relative path stays relative.
 */
export const reportPath = (named: string, base: string | undefined): ReportPath => {
  if (named === '-') return { path: '-', isRelative: true }
  if (base === undefined) return { path: straight(named), isRelative: !named.startsWith('/') }
  const windows = isWindows(base)
  const folder = baseFolder(base)
  const path = windows ? wholeOf(slashed(named), folder) : named
  const full = straight(windows || path.startsWith('/') ? path : `${folder}/${path}`)
  const start = full.slice(0, folder.length + 1)
  // Windows tells no capitals apart, and shells differ in that of the drive.
  const isSame = windows
    ? start.toLowerCase() === `${folder}/`.toLowerCase()
    : start === `${folder}/`
  return isSame
    ? { path: full.slice(folder.length + 1), isRelative: true }
    : { path: full, isRelative: false }
}
