import { ruRules } from '../../../explain/rule-words-ru.ts'
import { formatNames } from '../../program/format-names.ts'
import type { CliWords } from '../cli-words.ts'
import { completionRu } from './completion.ts'
import { explainRu } from './explain.ts'
import { ruFormats } from './formats.ts'
import { helpRu } from './help.ts'
import { initRu } from './init.ts'
import { longRunRu } from './long-run.ts'
import { registerRu } from './register.ts'
import { settledRu } from './settled.ts'

const list = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ')

export const ruCli: CliWords = {
  headings: {
    'Usage:': 'Вызов:',
    'Arguments:': 'Аргументы:',
    'Options:': 'Ключи:',
    'Commands:': 'Команды:',
  },
  usage: {
    program: '<команда> [ключи] [файлы…]',
    texts: '[ключи] [файлы…]',
    rules: '[ключи] [команда]',
    rulesShow: '[ключи] <id>',
  },
  program:
    'Находит в текстах обязательное указание иностранного агента (плашку), проверяет его и ставит на место.',
  verbs: {
    validate: 'проверить указания в текстах',
    inject: 'поставить или исправить указания; без --write только показывает правку',
    detect: 'перечислить указания, которые есть в текстах',
    rules: 'перечислить правила',
    rulesShow: 'показать одно правило с его редакциями и источниками',
  },
  arguments: {
    files: 'файлы, папки и шаблоны («тексты/**/*.md»); «-» читает стандартный ввод',
    id: 'имя правила, например ru/foreign-agent',
  },
  values: {
    file: 'файл',
    date: 'дата',
    lang: 'язык',
    title: 'текст',
    role: 'роль',
    agent: 'запись',
    name: 'имя',
    format: 'вид[=файл]',
    count: 'число',
  },
  options: {
    help: 'показать эту справку',
    helpCommand: 'показать справку по команде',
    version: 'показать версию',
    stdinFilename:
      'читать стандартный ввод как файл с этим именем (без ключа: обычный текст, а с front matter Markdown)',
    date: 'дата текста, ГГГГ-ММ-ДД (без ключа: сегодня)',
    config: 'файл настроек (без ключа: ближайший plashka.config.* в папке текста или выше)',
    noIgnore: 'читать и то, что исключено в .gitignore и .plashkaignore',
    format: `вид отчёта: ${formatNames.join(', ')}; с «=файл» пишется в файл; ключ можно повторять (без ключа: pretty)`,
    json: 'вывести результат в JSON: то же, что --format json',
    all: 'показывать и тексты без замечаний, сколько бы их ни было (без ключа из более чем двадцати текстов такие только считаются)',
    quiet: 'показывать только ошибки: без предупреждений, замечаний и текстов без ошибок',
    maxWarnings: 'код 1, если предупреждений больше этого числа',
    dryRun: 'только показать правку, ничего не писать (так и без ключа); с --check и код 1',
    lang: 'язык сообщений: ru или en (без ключа: PLASHKA_LANG или ru)',
    title: 'заголовок, если его нет в самом тексте',
    role: 'роль издателя: agent, agent-member, redistributor, media, other (без ключа: agent)',
    agent: 'номер или имя издателя в реестре; имя, падежи и даты берутся оттуда',
    name: 'имя издателя, как в реестре',
    instrumental: 'имя издателя в творительном падеже (кем?)',
    genitive: 'имя издателя в родительном падеже (кого?)',
    included: 'дата включения издателя в реестр, ГГГГ-ММ-ДД',
    write: 'записать исправленные тексты в файлы',
    check: 'ничего не писать; код 1, если какой-то текст нужно править',
    output: 'вместо правки вывести новый текст целиком (для одного текста)',
    register: 'файл снимка реестра (без ключа: по настройкам)',
  },
  formats: ruFormats,
  longRun: longRunRu,
  help: helpRu,
  errors: {
    unknownOption: (flag) => `Неизвестный ключ ${flag}.`,
    unknownCommand: (name) => `Неизвестная команда «${name}».`,
    fileAsCommand: (path) => `«${path}» — не команда. Чтобы проверить: plashka validate ${path}`,
    missingArgument: (name) => `Не хватает аргумента <${name}>.`,
    optionMissingArgument: (flags) => `После ключа ${flags} нужно значение.`,
    excessArguments: 'Лишние аргументы.',
    didYouMean: (names) => `Возможно, имелось в виду: ${names.join(', ')}.`,
    seeHelp: (command) => `Справка: ${command} --help`,
    badDate: (option, value) =>
      `${option}: «${value}» не дата. Нужна дата из календаря в виде ГГГГ-ММ-ДД.`,
    badChoice: (option, value, known) =>
      `${option}: значение «${value}» неизвестно. Подходят: ${known.join(', ')}.`,
    badEnvironment: (name, value, known) =>
      `Переменная окружения ${name}: значение «${value}» неизвестно. Подходят: ${known.join(', ')}.`,
    together: (first, second) => `Ключи ${first} и ${second} вместе не работают. Оставьте один.`,
    noFiles: 'Не назван ни один текст. Укажите файлы, папки или «-» для стандартного ввода.',
    stdinAndFiles:
      'С ключом --stdin-filename читается только стандартный ввод. Уберите ключ или имена файлов.',
    stdinNotWritten:
      'Стандартный ввод нельзя записать в файл. Вместо --write возьмите --output: новый текст выйдет в стандартный вывод.',
    outputOneText: 'Ключ --output выводит один текст, а названо несколько. Оставьте один файл.',
    noPublisher: (path) =>
      `Неизвестно, кто издатель текста «${path}», поэтому проверить его нельзя. Назовите издателя в plashka.config.yaml рядом с текстом (ключ publisher) или ключом --agent либо --name. Создать настройки: plashka init.`,
    noName: 'Издатель назван не полностью: нужно имя. Добавьте ключ --agent или --name.',
    unknownRule: (id) => `Правила «${id}» нет.`,
    library: {
      'rules-empty': 'все правила выключены, проверять не по чему; включите хотя бы одно',
      'publisher-unnamed':
        'у издателя нет имени; впишите его так, как оно стоит в реестре (publisher.name, ключ --name)',
      'publisher-days':
        'день исключения издателя из реестра не позже дня включения; исправьте included или excluded',
      'publisher-no-agent':
        'издатель с ролью media или other не агент, и записи в реестре у него нет; уберите agent или назовите другую роль',
    },
    notUsable: (detail, path) =>
      `Настройки${path === undefined ? '' : ` «${path}»`} не подходят: ${detail}`,
    configMissing: (path) => `Файла настроек «${path}» нет. Проверьте путь после --config.`,
    configEmpty: 'файл пуст, ожидались настройки; назовите издателя ключом publisher',
    configNotMap: 'ожидались настройки: набор ключей, например publisher и rules',
    configTwice: (first, second) =>
      `В одной папке два файла настроек: ${list([first, second])}. Оставьте один или назовите нужный ключом --config.`,
    configThrows: (detail) => `модуль настроек не выполнился: ${detail}`,
    configNoDefault:
      'модуль настроек ничего не отдал; ожидался объект: export default defineConfig({ … })',
    needsJiti: (path, node) =>
      `${path}: Node ${node} не выполняет TypeScript. Возьмите Node 22.18 или новее, установите пакет jiti (npm install --save-dev jiti) или перепишите настройки в .mjs или .yaml.`,
    fileProblem: (path, sentence) => `${path}: ${sentence}`,
    sameRule: (id, first, second) =>
      `Правило «${id}» описано дважды: ${list([first, second])}. Оставьте один файл.`,
    extendsOutside: (target) =>
      `файл ${target} лежит вне папок, где лежат настройки и названные в них правила; положите его рядом с ними`,
    reportUnwritten: (detail) =>
      detail === 'ENOSPC'
        ? 'Отчёт не выведен до конца: на диске нет места. Освободите место и запустите команду ещё раз.'
        : `Отчёт не выведен до конца: ${detail}. Запустите команду ещё раз.`,
    unexpected: (detail) =>
      `Внутренняя ошибка plashka, работа прервана: ${detail}. Сообщите о ней разработчикам.`,
  },
  rules: ruRules,
  explain: explainRu,
  completion: completionRu,
  register: registerRu,
  init: initRu,
  settled: settledRu,
}
