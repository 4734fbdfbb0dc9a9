import picomatch from 'picomatch'

/**
 * Compiles a file pattern: `*`, `**`, `?`, `[…]` and `{a,b}`. The other notations of the library
 * (`+(a|b)`, `(a+)+`) become regular expressions that a name of thirty letters can hold up for
 * hours; here their signs are letters like others.
 */
export const compileGlob = (
  pattern: string,
  options: picomatch.PicomatchOptions = {},
): picomatch.Matcher => picomatch(pattern, { ...options, noextglob: true, regex: false })
