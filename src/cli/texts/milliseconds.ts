/** Since some moment of the past, never back. `performance` is a module that Node loads to be asked. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6
