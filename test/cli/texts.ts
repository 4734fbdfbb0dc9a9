/** An invented publisher, in the cases the label asks for. */
export const name = 'Лучинин Артём Савельевич'
export const instrumental = 'Лучининым Артёмом Савельевичем'
export const genitive = 'Лучинина Артёма Савельевича'

export const label = `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ${instrumental.toUpperCase()} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ${genitive.toUpperCase()}`

export const headline = 'Лёд на реке встал раньше срока'
export const body = [
  'Утром спасатели закрыли переправу у старой пристани.',
  'По прогнозу, мороз продержится до конца недели.',
]

export const bare = `${[headline, ...body].join('\n\n')}\n`
export const labelled = `${[headline, label, ...body].join('\n\n')}\n`

export const config = `publisher:
  role: agent
  name: ${name}
  instrumental: ${instrumental}
  genitive: ${genitive}
  included: 2023-03-03
rules:
  ru/age-mark: off
`

/** The same publisher without a configuration file. */
export const publisherFlags = [
  '--name',
  name,
  '--instrumental',
  instrumental,
  '--genitive',
  genitive,
  '--included',
  '2023-03-03',
]

export const onDate = ['--date', '2025-06-01']
