import type { FindingCode } from '../messages/finding.ts'
import type { CodeNote } from './mending.ts'

/** Notes on the codes of files and of the register: `code-notes.ts` has the others. */
export const fileNotes = {
  'input-empty': { en: 'the file is empty', ru: 'файл пуст', mending: 'unread' },
  'input-unreadable': { en: 'the file cannot be read', ru: 'файл не читается', mending: 'unread' },
  'input-not-utf8': { en: 'the file is not UTF-8', ru: 'файл не в UTF-8', mending: 'unread' },
  'input-too-large': {
    en: 'the file is larger than the limit, 100 MB by default',
    ru: 'файл больше предела, обычно 100 МБ',
    mending: 'unread',
  },
  'input-too-deep': {
    en: 'the markup is nested too deep',
    ru: 'разметка вложена слишком глубоко',
    mending: 'unread',
  },
  'input-too-slow': {
    en: 'the check took too long and was stopped',
    ru: 'проверка шла слишком долго и остановлена',
    mending: 'unread',
  },
  'input-failed': {
    en: 'plashka itself failed on this text',
    ru: 'plashka сама не справилась с этим текстом',
    mending: 'unread',
  },
  'input-not-file': {
    en: 'a pipe, a socket or a device in place of a file',
    ru: 'вместо файла канал, сокет или устройство',
    mending: 'unread',
  },
  'input-changed': {
    en: 'the file changed while it was read',
    ru: 'файл изменился во время чтения',
    mending: 'unread',
  },
  'input-unsupported': {
    en: 'the format is not supported yet',
    ru: 'формат пока не поддерживается',
    mending: 'unread',
  },
  'input-no-texts': {
    en: 'a folder without texts',
    ru: 'в папке нет текстов',
    mending: 'unread',
  },
  'input-ignored': {
    en: 'the file is named, but left out by `.plashkaignore`',
    ru: 'файл назван, но исключён в `.plashkaignore`',
    mending: 'unread',
  },
  'output-stale': {
    en: 'the file changed while it was checked',
    ru: 'файл изменился во время проверки',
    mending: 'unread',
  },
  'output-outside': {
    en: 'a link that leads out of the folder named',
    ru: 'ссылка ведёт за пределы названной папки',
    mending: 'unread',
  },
  'output-unwritten': {
    en: 'the file could not be written',
    ru: 'файл не записан',
    mending: 'unread',
  },
  'field-unreadable': {
    en: 'a field named in the configuration holds no title or no day',
    ru: 'в поле, названном в настройках, не заголовок или не дата',
    mending: 'not-text',
    more: {
      ru: 'Только для полей, которые названы ключом `fields`. То же замечание получает поле, если весь front matter вокруг него не читается как YAML или TOML.',
      en: 'Only for fields that are named with `fields`. A field gets it too where the whole front matter around it cannot be read as YAML or TOML.',
    },
  },
  'publisher-unknown': {
    en: 'it is not known who publishes, so no label can be missed',
    ru: 'издатель неизвестен, поэтому нехватку указания не заметить',
    mending: 'not-text',
    more: {
      ru: "Так `plashka validate` проверяет без настроек, а библиотека с `publisher: 'unknown'`. Код завершения тогда не 0: «замечаний нет» не значит «всё помечено».",
      en: "So `plashka validate` judges without a configuration, and the library with `publisher: 'unknown'`. The exit code is then never 0: “nothing found” does not mean that all is labelled.",
    },
  },
  'publisher-unlisted': {
    en: 'the publisher’s name is not that of one entry of the register',
    ru: 'имени издателя нет в реестре, или таких записей несколько',
    mending: 'not-text',
    more: {
      ru: 'Нужны реестр и издатель, названный без `agent`.',
      en: 'Needs a register, and a publisher that is named without `agent`.',
    },
  },
  'register-stale': {
    en: 'the register is old (14 days by default)',
    ru: 'реестр устарел (обычно с 14 дней)',
    mending: 'not-text',
    more: {
      ru: 'Оба срока задаёт `registerAge`.',
      en: 'Both limits are set with `registerAge`.',
    },
  },
  'register-expired': {
    en: 'the register is too old to rely on (60 days by default)',
    ru: 'реестр слишком старый (обычно с 60 дней)',
    mending: 'not-text',
  },
} as const satisfies Partial<Record<FindingCode, CodeNote>>
