import type { Publisher } from 'plashka'

/** Who publishes the sample texts. The cases are worked out from the name where none are given. */
export const publisher: Publisher = {
  role: 'agent',
  name: 'Лучинин Артём Савельевич',
  included: '2023-03-03',
}
