/**
 * What words are made of, in any script. Named in one place: of each such class written down an
 * engine asks Unicode anew, while it reads the source and once more when it is first used.
 */
export const letterOrDigit = /[\p{L}\p{N}]/u

/** For `match`, `matchAll` and `replace`, which begin anew each time. */
export const lettersOrDigits = /[\p{L}\p{N}]+/gu
