import type { HelpWords } from '../help-words.ts'

const broken = ['130, 143, 129', 'работа прервана (Ctrl-C, SIGTERM, SIGHUP); файлы целы'] as const
const wrong = ['2', 'неверный вызов, настройки или файл'] as const

export const helpRu: HelpWords = {
  groups: {
    read: 'Что читать:',
    text: 'О тексте:',
    publisher: 'Издатель и реестр:',
    report: 'Отчёт:',
    mend: 'Что делать с правкой:',
    long: 'Долгие запуски:',
    general: 'Общее:',
  },
  commands: {
    texts: 'Тексты:',
    knowledge: 'Правила, замечания, реестр:',
    setup: 'Настройка и редакторы:',
  },
  headings: {
    examples: 'Примеры:',
    exit: 'Код завершения:',
    environment: 'Переменные окружения:',
    configuration: 'Настройки:',
  },
  terms: {
    files: 'файлы',
    file: 'файл',
    snapshot: 'снимок',
    shell: 'оболочка',
    old: 'прежний',
    new: 'новый',
    text: 'текст',
    name: 'имя',
  },
  json: 'вывести ответ в JSON',
  examples: {
    program: [
      '# начать: создать файл настроек, затем проверить папку',
      'plashka init',
      'plashka validate .',
      '# посмотреть правки и записать их',
      'plashka inject тексты/',
      'plashka inject тексты/ --write',
      '# узнать, что значит замечание',
      'plashka explain label-missing',
    ],
    validate: [
      'plashka validate тексты/',
      "plashka validate 'тексты/**/*.md' --max-warnings 0 --cache",
      '# без настроек: издатель назван ключами',
      'plashka validate статья.txt --name "Лучинин Артём Савельевич" --included 2023-03-03',
      '# отчёт на экран и в файл',
      'plashka validate . --format pretty --format sarif=plashka.sarif',
      '# текст, которого ещё нет в файле',
      'plashka validate --stdin-filename статья.md < черновик.md',
    ],
    inject: [
      '# показать правки, ничего не записывая',
      'plashka inject тексты/',
      'plashka inject тексты/ --write',
      '# для CI: код 1, если какой-то текст нужно править',
      'plashka inject тексты/ --check',
      '# новый текст целиком в стандартный вывод',
      'plashka inject --output --stdin-filename статья.md < черновик.md',
    ],
    detect: ['plashka detect тексты/', 'plashka detect страница.html --json'],
    rules: ['plashka rules', 'plashka rules --json'],
    rulesShow: ['plashka rules show ru/foreign-agent'],
    lsp: ['# так сервер запускает редактор; см. docs/editors.md', 'plashka lsp --stdio'],
  },
  register: {
    group: [
      '# скачать реестр и найти в нём себя',
      'plashka register update',
      'plashka register find Лучинин',
    ],
    import: ['plashka register import export.xlsx --published 2025-10-10'],
    update: ['plashka register update', 'plashka register update --timeout 120 --retries 5'],
    info: ['plashka register info', 'plashka register info реестр.json --json'],
    diff: ['plashka register diff прежний.json новый.json'],
    find: ['plashka register find Лучинин', 'plashka register find 290 --date 2024-01-01'],
    cases: ['plashka register cases 290', 'plashka register cases "Фонд «Тихий берег»"'],
  },
  exit: {
    texts: [
      ['0', 'ошибок нет'],
      ['1', 'есть ошибки или предупреждений больше, чем разрешает --max-warnings'],
      ['2', 'неверный вызов или настройки, или текст не прочитан'],
      broken,
    ],
    validate: [
      ['0', 'ошибок нет'],
      ['1', 'есть ошибки или предупреждений больше, чем разрешает --max-warnings'],
      [
        '2',
        'неверный вызов или настройки, или текст не прочитан; ошибок не видно, но издатель не назван',
      ],
      broken,
    ],
    inject: [
      ['0', 'ошибок не осталось'],
      ['1', 'остались ошибки; с --check также: какой-то текст нужно править'],
      ['2', 'неверный вызов или настройки, или текст не прочитан или не записан'],
      broken,
    ],
    register: [
      ['0', 'сделано'],
      ['1', 'сделано, но ответ плох: записи нет, имя не просклонять, снимок устарел'],
      ['2', 'неверный вызов, настройки или файл; реестр не загружен'],
    ],
    plain: [['0', 'сделано'], wrong],
  },
  environment: {
    lang: ['PLASHKA_LANG', 'язык сообщений, ru или en; ключ --lang важнее'],
    noColor: ['NO_COLOR', 'если не пусто, всё без цвета'],
    forceColor: ['FORCE_COLOR', 'если не пусто и не 0, цвета и вне терминала'],
    ci: ['CI', 'если не пусто и не false, ход работы пишется строкой в минуту, без полосы'],
    proxy: ['HTTPS_PROXY, HTTP_PROXY', 'прокси, через который скачивать'],
    noProxy: ['NO_PROXY', 'адреса, к которым прокси не нужен'],
    ca: ['NODE_EXTRA_CA_CERTS', 'файл сертификатов (PEM), которым доверять кроме обычных'],
  },
  configuration:
    'Файл plashka.config.yaml (.yml, .json, .js, .mjs, .ts) ищется в папке каждого текста, затем в папках выше, и действует ближайший; ключ --config называет один для всех. Ключи командной строки важнее. Создать файл: plashka init; что действует для текста: plashka validate --print-config ФАЙЛ.',
}
