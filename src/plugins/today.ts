const pad = (number: number): string => String(number).padStart(2, '0')

/**
 * Today by the clock of this machine, `YYYY-MM-DD`: the only clock plashka has. It is for those who
 * run a check, the command line and the bridges to linters, and never for the library.
 */
export const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
