export type Named = readonly [name: string, text: string]

const every = <T>(list: readonly T[], n: number): [number, T][] =>
  [...list.entries()].filter(([index]) => index % n === 0)
const withoutLetter = (word: string): string => word.slice(0, 2) + word.slice(3)

/** A label with one thing wrong in it, in every way that is easily made, spread over its words. */
export function damages(label: string): Named[] {
  const words = label.split(' ')
  const put = (at: number, cut: number, ...more: readonly string[]) =>
    words.toSpliced(at, cut, ...more).join(' ')
  const marks = [...label.matchAll(/[^\p{L}\p{N}\s]/gu)]
  return [
    ...every(words, 1).map(([at, word]): Named => [`without ${at} ${word}`, put(at, 1)]),
    ...every(words, 4).map(([at]): Named => [`without ${at} to ${at + 1}`, put(at, 2)]),
    ...every(words, 6).map(([at]): Named => [`without ${at} to ${at + 5}`, put(at, 6)]),
    ...every(words, 3).map(([at]): Named => [`не before ${at}`, put(at, 0, 'НЕ')]),
    ...every(words, 5).map(([at]): Named => [`two words before ${at}`, put(at, 0, 'НАШ', 'И')]),
    ...every(words, 4).map(([at, word]): Named => [`${word} twice`, put(at, 0, word)]),
    ...every(words, 3).map(
      ([at, word]): Named => [`${word} one further`, put(at, 2, words[at + 1] ?? '', word)],
    ),
    ...every(words, 3).map(
      ([at, word]): Named => [`${word} without a letter`, put(at, 1, withoutLetter(word))],
    ),
    ...every(words, 5).map(([at]): Named => [`another word at ${at}`, put(at, 1, 'ПЛОХОЙ')]),
    ...every(words, 4).map(
      ([at, word]): Named => [`${word} torn`, put(at, 1, word.slice(0, 4), word.slice(4))],
    ),
    ...every(words, 4).map(
      ([at, word]): Named => [`${word} joined on`, put(at, 2, word + (words[at + 1] ?? ''))],
    ),
    ...every(words, 6).map(
      ([at, word]): Named => [`a comma after ${word}`, put(at, 1, `${word},`)],
    ),
    ...every(words, 8).map(([at, word]): Named => [`a dash after ${word}`, put(at, 1, word, '—')]),
    ...every(words, 8).map(([at, word]): Named => [`${word} in quotes`, put(at, 1, `«${word}»`)]),
    ...marks.map(
      ({ 0: mark, index }): Named => [
        `without ${mark} at ${index}`,
        label.slice(0, index) + label.slice(index + 1),
      ],
    ),
    ...marks.map(
      ({ 0: mark, index }): Named => [
        `; for ${mark} at ${index}`,
        `${label.slice(0, index)};${label.slice(index + 1)}`,
      ],
    ),
    ['in lower case', label.toLowerCase()],
    ['the first half', words.slice(0, words.length / 2).join(' ')],
    ['the second half', words.slice(words.length / 2).join(' ')],
    ['the first third', words.slice(0, words.length / 3).join(' ')],
    ['every third word missing', words.filter((_, at) => at % 3 !== 2).join(' ')],
    ['turned round', words.toReversed().join(' ')],
  ]
}
