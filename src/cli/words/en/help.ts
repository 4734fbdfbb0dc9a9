import type { HelpWords } from '../help-words.ts'

const broken = [
  '130, 143, 129',
  'broken off (Ctrl-C, SIGTERM, SIGHUP); no file is half-written',
] as const
const wrong = ['2', 'wrong usage, configuration or file'] as const

export const helpEn: HelpWords = {
  groups: {
    read: 'What is read:',
    text: 'About the text:',
    publisher: 'Publisher and register:',
    report: 'Report:',
    mend: 'What becomes of the change:',
    long: 'Long runs:',
    general: 'General:',
  },
  commands: {
    texts: 'Texts:',
    knowledge: 'Rules, findings, register:',
    setup: 'Setup and editors:',
  },
  headings: {
    examples: 'Examples:',
    exit: 'Exit codes:',
    environment: 'Environment variables:',
    configuration: 'Configuration:',
  },
  terms: {},
  json: 'print the answer as JSON',
  examples: {
    program: [
      '# to begin: write a configuration, then check the folder',
      'plashka init',
      'plashka validate .',
      '# look at the changes, then write them',
      'plashka inject texts/',
      'plashka inject texts/ --write',
      '# learn what a finding means',
      'plashka explain label-missing',
    ],
    validate: [
      'plashka validate texts/',
      "plashka validate 'texts/**/*.md' --max-warnings 0 --cache",
      '# without a configuration: the publisher is named by options',
      'plashka validate article.txt --name "Лучинин Артём Савельевич" --included 2023-03-03',
      '# one report for the screen and one for a file',
      'plashka validate . --format pretty --format sarif=plashka.sarif',
      '# a text that is not in its file yet',
      'plashka validate --stdin-filename article.md < draft.md',
    ],
    inject: [
      '# show the changes and write nothing',
      'plashka inject texts/',
      'plashka inject texts/ --write',
      '# for CI: exit 1 when a text needs a change',
      'plashka inject texts/ --check',
      '# the whole new text on standard output',
      'plashka inject --output --stdin-filename article.md < draft.md',
    ],
    detect: ['plashka detect texts/', 'plashka detect page.html --json'],
    rules: ['plashka rules', 'plashka rules --json'],
    rulesShow: ['plashka rules show ru/foreign-agent'],
    lsp: ['# how an editor starts the server; see docs/editors.md', 'plashka lsp --stdio'],
  },
  register: {
    group: [
      '# fetch the register and look for yourself in it',
      'plashka register update',
      'plashka register find Лучинин',
    ],
    import: ['plashka register import export.xlsx --published 2025-10-10'],
    update: ['plashka register update', 'plashka register update --timeout 120 --retries 5'],
    info: ['plashka register info', 'plashka register info register.json --json'],
    diff: ['plashka register diff old.json new.json'],
    find: ['plashka register find Лучинин', 'plashka register find 290 --date 2024-01-01'],
    cases: ['plashka register cases 290', 'plashka register cases "Фонд «Тихий берег»"'],
  },
  exit: {
    texts: [
      ['0', 'no errors'],
      ['1', 'errors found, or more warnings than --max-warnings allows'],
      ['2', 'wrong usage or configuration, or a text could not be read'],
      broken,
    ],
    validate: [
      ['0', 'no errors'],
      ['1', 'errors found, or more warnings than --max-warnings allows'],
      [
        '2',
        'wrong usage or configuration, or a text could not be read; no error seen, but no publisher named',
      ],
      broken,
    ],
    inject: [
      ['0', 'no errors are left'],
      ['1', 'errors are left; with --check also: a text needs a change'],
      ['2', 'wrong usage or configuration, or a text could not be read or written'],
      broken,
    ],
    register: [
      ['0', 'done'],
      [
        '1',
        'done, but the answer is no good: no such entry, a name that has no cases, a snapshot that is too old',
      ],
      ['2', 'wrong usage, configuration or file; no register was taken in'],
    ],
    plain: [['0', 'done'], wrong],
  },
  environment: {
    lang: ['PLASHKA_LANG', 'language of messages, ru or en; --lang comes before it'],
    noColor: ['NO_COLOR', 'if not empty, nothing is coloured'],
    forceColor: ['FORCE_COLOR', 'if neither empty nor 0, colours outside of a terminal too'],
    ci: ['CI', 'if neither empty nor false, progress is a line a minute and no bar'],
    proxy: ['HTTPS_PROXY, HTTP_PROXY', 'proxy to fetch through'],
    noProxy: ['NO_PROXY', 'addresses that need no proxy'],
    ca: ['NODE_EXTRA_CA_CERTS', 'file of certificates (PEM) to trust besides the usual ones'],
  },
  configuration:
    'The file plashka.config.yaml (.yml, .json, .js, .mjs, .ts) is looked for in the folder of each text, then in those above, and the nearest one holds; --config names one for all. Options of the command line come before it. To write one: plashka init; to see what holds for a text: plashka validate --print-config FILE.',
}
