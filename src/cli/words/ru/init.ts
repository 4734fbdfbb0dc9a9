import { type InitWords, rulesSample } from '../init-words.ts'

export const initRu: InitWords = {
  verb: 'создать plashka.config.yaml с пояснениями',
  usage: '[ключи]',
  examples: [
    'plashka init',
    'plashka init --name "Лучинин Артём Савельевич" --included 2023-03-03 --yes',
    'plashka init --agent 395 --formats markdown,html --yes',
  ],
  remark: 'В терминале спрашивает о том, чего нет в ключах; с --yes и без терминала не спрашивает.',
  options: {
    role: 'роль издателя: agent, agent-member, redistributor, media, other (без ключа: agent)',
    agent: 'издатель по снимку реестра: номер записи или имя',
    register: 'файл снимка реестра (без ключа: тот, что найдут настройки)',
    name: 'имя издателя, как в реестре',
    included: 'дата включения издателя в реестр, ГГГГ-ММ-ДД',
    formats: 'какие тексты есть в редакции: text, markdown, html, через запятую (без ключа: все)',
    yes: 'не спрашивать',
    force: 'заменить plashka.config.yaml, если он есть',
  },
  values: { formats: 'форматы', agent: 'запись' },
  ask: {
    intro: 'plashka: настройки для этой папки',
    role: 'Кто издаёт тексты? (стрелки — выбрать, Enter — дальше)',
    roles: {
      agent: 'Иностранный агент',
      'agent-member': 'Учредитель, участник или руководитель агента',
      redistributor: 'Тот, кто распространяет чужие материалы',
      media: 'СМИ',
      other: 'Кто-то другой',
    },
    agent: 'Номер или имя в реестре',
    agentHint: 'например, 395; пустая строка — ввести имя вручную',
    agentUnknown: (query) => `В снимке реестра нет записи «${query}».`,
    agentWhich: 'Подходит несколько записей. Какая из них?',
    name: 'Имя или наименование полностью, как в реестре',
    nameHint: 'Лучинин Артём Савельевич',
    nameEmpty: 'Без имени указание не составить.',
    included: 'Дата включения в реестр, ГГГГ-ММ-ДД',
    includedHint: 'пустая строка, если неизвестна',
    notDate: 'Нужна дата из календаря в виде ГГГГ-ММ-ДД.',
    formats: 'Какие тексты есть в этой папке? (пробел — отметить или снять, Enter — дальше)',
    cancelled: 'Прервано, ничего не записано.',
  },
  exists: (path) =>
    `${path} уже есть и не изменён. Чтобы заменить его, добавьте --force; чтобы проверить тексты: plashka validate .`,
  otherExists: (path) =>
    `Здесь уже есть настройки: ${path}. Двух файлов настроек в одной папке быть не может, поэтому ничего не записано.`,
  needsName:
    'Неизвестно, кто издатель. Назовите его ключом --name или, по снимку реестра, ключом --agent; в терминале plashka init спросит сама.',
  noRegister:
    'Для --agent нужен снимок реестра. Назовите его файл ключом --register или дайте имя ключом --name.',
  ambiguous: (query, names) =>
    `«${query}» подходит к нескольким записям реестра: ${names.join('; ')}. Назовите номер.`,
  written: (path) => `Записано: ${path}`,
  next: 'Дальше: plashka validate . проверит тексты, plashka inject . покажет правки.',
  comments: {
    head: [
      'Настройки plashka: действуют на тексты этой папки и ниже.',
      'Все ключи объяснены в docs/ru/configuration.md пакета plashka.',
    ],
    lang: 'язык сообщений: ru или en',
    publisher: 'Кто издаёт тексты.',
    role: 'agent, agent-member, redistributor, media или other',
    agent: (name) => name,
    name: 'как в реестре',
    cases: 'Если plashka не знает падежей имени, добавьте instrumental (кем?) и genitive (кого?).',
    included: 'день включения в реестр; более ранним текстам указание не нужно',
    register: 'Снимок реестра, по которому находится издатель.',
    rules: [
      'Какие правила включены и сколько весят замечания; правила перечислит plashka rules.',
      ...rulesSample,
    ],
    html: [
      'Как новое указание пишется в HTML и что значат классы сайта.',
      'html:',
      '  class: foreign-agent-label',
      '  sizes:',
      '    foreign-agent-label: 2 # шрифт вдвое крупнее текста',
    ],
    overrides: [
      'Другие настройки для части текстов; последнее подходящее важнее.',
      'overrides:',
      "  - files: ['архив/**']",
      '    date: 2021-08-30 # дата этих текстов, если её нет в них самих',
    ],
  },
}
