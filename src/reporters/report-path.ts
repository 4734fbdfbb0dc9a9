/** Where a text lies, as a report for another tool names it. */
export interface ReportPath {
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

/**
 * Names a text for a tool that looks it up in a repository: relative to `base`, an absolute folder,
 * where it lies in it, else absolute. Without a base a relative path stays relative.
 */
export const reportPath = (named: string, base: string | undefined): ReportPath => {
  if (named === '-') return { path: '-', isRelative: true }
  const windows = isWindows(base)
  const slashes = (path: string) => (windows ? path.replaceAll('\\', '/') : path)
  const path = slashes(named)
  const isAbsolute = windows ? /^(?:[a-z]:)?\//iu.test(path) : path.startsWith('/')
  if (base === undefined) return { path: straight(path), isRelative: !isAbsolute }
  const folder = straight(slashes(base)).replace(/\/$/u, '')
  const full = straight(isAbsolute ? path : `${folder}/${path}`)
  return full.startsWith(`${folder}/`)
    ? { path: full.slice(folder.length + 1), isRelative: true }
    : { path: full, isRelative: false }
}
