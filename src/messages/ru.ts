import { conflictNoteRu, conflictsRu } from './conflicts.ts'
import { hiddenRu } from './hidden.ts'
import { letterSwaps } from './letters.ts'
import {
  caseField,
  day,
  decimal,
  inCase,
  namedLetters,
  plural,
  quote,
  quoteWhole,
  size,
  slotValue,
} from './ru-words.ts'
import { countWords, isData, subtitles, type WordTable } from './words.ts'

const word = (text: string) => plural(countWords(text), 'слово', 'слова', 'слова')

const instead = (expected: string, otherwise: string): string =>
  expected === '' ? otherwise : `Напишите ${quoteWhole(expected)}.`

/** Where a missing label goes; its wording is unknown while the name or its case is. */
const where = (label: string, beside: string | undefined): string => {
  const place =
    beside === undefined
      ? 'Поставьте его сразу под заголовком'
      : `Поставьте его в указание по правилу ${beside} или рядом с ним`
  return label === '' ? place : `${place}: ${quoteWhole(label)}`
}

const missing: Readonly<Record<string, string>> = {
  'in-quotation':
    'Похожее указание стоит в цитате и читается как чужие слова, поэтому не считается. Если оно ваше, уберите оформление цитатой.',
  'outside-article':
    'Вне статьи, в подвале или в шапке страницы, похожее указание есть, но там оно стоит не под заголовком и не считается.',
}

const superfluous: Readonly<Record<string, string>> = {
  role: 'правило не касается издателя в этой роли',
  'before-inclusion': 'на дату текста издатель ещё не был в реестре',
  'after-exclusion': 'на дату текста издатель уже исключён из реестра',
  'not-in-force': 'на дату текста правило не действовало',
}

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'такого файла нет. Проверьте путь.',
  EACCES: 'нет прав на чтение. Откройте доступ к файлу.',
  EPERM: 'система не дала доступа. Откройте доступ к файлу.',
  EISDIR: 'это папка. Назовите файлы в ней.',
  ELOOP: 'символические ссылки замкнуты в круг. Назовите сам файл.',
  EMFILE: 'открыто слишком много файлов. Проверьте тексты по частям.',
  ENOTDIR: 'в середине пути стоит файл, а не папка. Проверьте путь.',
  ENAMETOOLONG: 'путь слишком длинный. Проверьте путь.',
  EILSEQ: 'имя файла не в кодировке UTF-8. Переименуйте файл.',
  EIO: 'диск не отвечает. Проверьте диск.',
}

const notFiles = {
  pipe: 'именованный канал',
  socket: 'сокет',
  device: 'устройство',
} as const

const writeErrors: Readonly<Record<string, string>> = {
  ENOENT: 'папки или файла больше нет.',
  EACCES: 'нет прав на запись в этот файл или в его папку.',
  EPERM: 'система не дала записать в эту папку или сохранить владельца файла.',
  EROFS: 'диск открыт только для чтения.',
  ENOSPC: 'на диске нет места.',
  EDQUOT: 'исчерпана дисковая квота.',
  EFBIG: 'файл больше, чем разрешает система.',
  EIO: 'диск не отвечает.',
  EMFILE: 'открыто слишком много файлов.',
  EISDIR: 'это папка, а нужен файл.',
  ENOTDIR: 'часть пути — файл, а не папка.',
  EEXIST: 'часть пути — файл, а не папка.',
}

/** Findings in Russian. The pattern: what was found, what was expected, what to do. */
export const ru: WordTable = {
  'extra-comma': ({ before }) => ({
    reason: `Перед словом ${quote(before)} стоит запятая, в утверждённой форме её нет. Уберите запятую.`,
  }),
  'bracketed-choice': () => ({
    reason:
      'Слова на выбор оставлены в скобках, как в бланке. Оставьте подходящие слова без скобок.',
  }),
  tolerated: ({ name }) => ({
    reason: `Отступление от утверждённой формы, которое правило допускает: ${name}.`,
  }),
  'abbreviated-legal-form': ({ short, full }) => ({
    reason: `Организационно-правовая форма сокращена: ${quote(short)}. В реестре она записана полностью. ${instead(full, 'Напишите её без сокращений.')}`,
  }),
  'word-dropped': ({ word: dropped }) => ({
    reason: `${plural(countWords(dropped), 'Пропущено слово', 'Пропущены слова', 'Пропущены слова')} ${quote(dropped)} из утверждённой формы. Верните ${plural(countWords(dropped), 'его', 'их', 'их')} на место.`,
  }),
  'word-inserted': ({ words, negation }) =>
    negation
      ? {
          reason: `Добавленное ${quote(words)} обращает смысл указания в противоположный. В утверждённой форме этого слова нет. Уберите его.`,
        }
      : {
          reason: `В указание ${plural(countWords(words), 'вставлено слово', 'вставлены слова', 'вставлены слова')} ${quote(words)}, ${plural(countWords(words), 'которого', 'которых', 'которых')} нет в утверждённой форме. Уберите вставку.`,
        },
  'word-changed': ({ actual, expected }) => ({
    reason: `Вместо ${plural(countWords(expected), 'слова', 'слов', 'слов')} ${quote(expected)} стоит ${quote(actual)}. Верните ${word(expected)} из утверждённой формы.`,
  }),
  'word-order': ({ words }) => ({
    reason: `Слова ${quote(words)} стоят в другом порядке, чем в утверждённой форме. Верните порядок формы.`,
  }),
  'word-spacing': ({ actual, expected, how, parts = 2 }) => ({
    reason:
      how === 'paragraphs'
        ? `Указание разорвано на ${parts} ${plural(parts, 'абзац', 'абзаца', 'абзацев')}, впервые между словами ${quote(expected)}. Соберите его в один абзац.`
        : how === 'hyphen'
          ? `Слово разорвано переносом: ${quote(actual)}. Ожидалось ${quote(expected)}. Напишите его слитно, без знака переноса.`
          : `Пробелы расставлены неверно: ${quote(actual)}. Ожидалось ${quote(expected)}. Исправьте пробелы.`,
  }),
  punctuation: ({ actual, expected }) => ({
    reason:
      actual === ''
        ? `Пропущен знак ${quote(expected)}, который есть в утверждённой форме. Верните его.`
        : expected === ''
          ? `Стоит знак ${quote(actual)}, которого нет в утверждённой форме. Уберите его.`
          : `Стоит знак ${quote(actual)}, а в утверждённой форме ${quote(expected)}. Замените знак.`,
  }),
  lookalike: ({ word: found, letters, expected }) => ({
    reason: `В слове ${quote(found)} буквы другого алфавита: ${namedLetters(letterSwaps(found, expected, letters))}. Наберите слово заново.`,
    note: 'На глаз эти буквы не различить, но поиск и программы проверки такого слова не узнают.',
  }),
  'half-missing': ({ words }) => ({
    reason: `Нет второй части указания: ${quote(words)}. Утверждённая форма состоит из обеих частей. Допишите её.`,
  }),
  'footnote-mark': ({ mark, beside }) => ({
    reason:
      beside === undefined
        ? `К указанию добавлен знак сноски ${quote(mark)}. Указание не сноска, оно стоит само под заголовком. Уберите знак.`
        : `К обязательному знаку добавлена сноска ${quote(mark)}. Он стоит сам по себе, без сносок. Уберите её.`,
  }),
  decoration: ({ mark, beside }) => ({
    reason:
      beside === undefined
        ? `К указанию добавлен знак ${quote(mark)}, которого нет в утверждённой форме. Уберите его.`
        : `К обязательному знаку добавлено лишнее: ${quote(mark)}. Он стоит сам по себе. Уберите лишнее.`,
  }),
  'label-quoted': ({ how }) => ({
    reason:
      how === 'block'
        ? 'Указание оформлено как цитата, и его можно принять за чужие слова. Оно должно идти от имени издателя. Выделите его иначе: рамкой, фоном, шрифтом.'
        : 'Указание взято в кавычки и выглядит как цитата. Оно должно идти от имени издателя. Уберите кавычки.',
  }),
  'name-missing': ({ slot, case: name, expected }) => ({
    reason: `В указании не хватает части: ${`${slotValue(slot)} ${inCase(name)}`.trim()}. ${instead(expected, 'Допишите её.')}`,
  }),
  'name-different': ({ actual, expected }) => ({
    reason: `В указании назван ${quote(actual)}, а издатель в реестре записан иначе. ${instead(expected, 'Впишите имя из реестра.')}`,
  }),
  'name-other-agent': ({ actual, name, number, expected }) => ({
    reason: `В указании назван ${quote(actual)}. Это другой иностранный агент: ${quote(name)}, № ${number} в реестре. ${instead(expected, 'Впишите имя издателя.')}`,
  }),
  'names-differ': ({ first, second }) => ({
    reason: `В двух частях указания стоят разные имена: ${quote(first)} и ${quote(second)}. Речь должна идти об одном лице. Впишите одно имя.`,
  }),
  'name-case': ({ actual, case: name, expected }) => ({
    reason: `Имя ${quote(actual)} стоит в другом падеже. Здесь оно нужно ${inCase(name)}. ${instead(expected, 'Поставьте его в этот падеж.')}`,
  }),
  'name-shortened': ({ actual, expected }) => ({
    reason: `Имя сокращено: ${quote(actual)}. В указании оно пишется так, как в реестре. ${instead(expected, 'Напишите его полностью.')}`,
  }),
  'accepted-short-name': ({ actual, expected }) => ({
    reason: `Имя дано кратко: ${quote(actual)}. В реестре: ${quote(expected)}. Напишите полностью.`,
    note: 'Это краткое имя указано в настройках издания, поэтому здесь только предупреждение.',
  }),
  'name-former': ({ actual, expected }) => ({
    reason: `Имя ${quote(actual)} прежнее: в реестре оно стоит в скобках. ${instead(expected, 'Впишите нынешнее имя.')}`,
  }),
  'name-pseudonym': ({ actual, expected }) => ({
    reason: `Вместо имени стоит псевдоним ${quote(actual)}. В указании нужны фамилия, имя и отчество. ${instead(expected, 'Впишите их как в реестре.')}`,
  }),
  'several-agents': ({ names }) => ({
    reason: `В одном указании названо несколько агентов: ${quote(names)}. Форма рассчитана на одного. Оставьте издателя или дайте каждому своё указание.`,
  }),
  'several-publishers': ({ names }) => ({
    reason: `Издатели названы в одном указании: ${quote(names)}. Форма рассчитана на одного агента. Надёжнее дать каждому своё указание.`,
    note: 'Разъяснений, можно ли перечислять агентов в одном указании, не найдено.',
  }),
  'agent-unknown': ({ name }) => ({
    reason: `Имени ${quote(name)} в реестре нет. Проверьте, как оно написано, и нет ли реестра новее.`,
  }),
  'agent-excluded': ({ name, number, excluded }) => ({
    reason: `Агент ${quote(name)}, № ${number} в реестре, исключён ${day(excluded)}. На дату текста он не иностранный агент. Проверьте дату текста или уберите указание.`,
  }),
  'agent-not-included': ({ name, number, included }) => ({
    reason: `Агент ${quote(name)}, № ${number} в реестре, включён ${day(included)}. На дату текста он ещё не был иностранным агентом. Проверьте дату текста или уберите указание.`,
  }),
  'name-order': ({ actual, expected }) => ({
    reason: `Части имени переставлены: ${quote(actual)}. В реестре порядок другой. ${instead(expected, 'Поставьте их как в реестре.')}`,
  }),
  placeholder: ({ actual, expected }) => ({
    reason: `На месте имени осталась заготовка ${quote(actual)}. ${instead(expected, 'Впишите имя из реестра.')}`,
  }),
  'label-missing': ({ label, why, beside }) => ({
    reason: `Нет обязательного ${beside === undefined ? 'указания' : 'знака'}. ${where(label, beside)}.`,
    ...(why === undefined || why === '' ? {} : { note: missing[why] ?? why }),
  }),
  'label-outdated': ({ edition, until, current }) => ({
    reason: `Указание составлено по редакции ${edition}, она действовала по ${day(until)}. На дату текста действует редакция ${current}. Замените указание.`,
  }),
  'label-later-edition': ({ edition, from, current }) => ({
    reason: `Указание составлено по редакции ${edition}, она действует с ${day(from)}. На дату текста действовала редакция ${current}. Проверьте дату текста или замените указание.`,
  }),
  'label-before-headline': ({ headline }) => ({
    reason: `Указание стоит до заголовка ${quote(headline)}. Его место сразу под заголовком. Перенесите его.`,
  }),
  'label-too-late': ({ after }) => ({
    reason: `Указание стоит не сразу под заголовком: перед ним идёт текст ${quote(after)}. Перенесите указание под заголовок.`,
  }),
  'label-at-end': () => ({
    reason: 'Указание стоит в конце текста. Его место сразу под заголовком. Перенесите его.',
  }),
  'label-inside-paragraph': () => ({
    reason:
      'Указание стоит внутри абзаца, среди другого текста. Его место в отдельном абзаце сразу под заголовком. Перенесите его.',
  }),
  'label-inline': () => ({
    reason:
      'Указание идёт одной строкой с другим текстом: возможно, пропали переводы строк. Выделите его в отдельный абзац.',
  }),
  'label-duplicate': ({ first }) => ({
    reason: `Указание повторяется, первое уже стоит в тексте: ${quote(first)}. Достаточно одного. Уберите лишнее.`,
  }),
  'label-other-agent': ({ name, publisher, number }) => ({
    reason: `Это указание другого иностранного агента: ${quote(name)}${number === undefined ? '' : ` (№ ${number} в реестре)`}. Издатель здесь ${quote(publisher)}. Поставьте указание издателя или оформите чужое как цитату.`,
  }),
  'label-too-small': ({ scale, required, by }) => ({
    reason: `Указание набрано в ${decimal(scale)} ${scale === 1 ? 'размер' : 'размера'} текста (${by}), нужно не меньше чем в ${decimal(required)}. Увеличьте шрифт указания.`,
  }),
  'label-struck': ({ by }) => ({
    reason: `Указание или его часть зачёркнуты (${by}). Зачёркнутое считается отменённым. Уберите зачёркивание.`,
  }),
  'presentation-unverified': ({ required }) => ({
    reason: `Размер шрифта указания по исходному тексту не виден, нужен не меньше чем в ${decimal(required)} размера текста. Проверьте на странице или назовите размеры классов в настройках.`,
  }),
  'label-superfluous': ({ why }) => ({
    reason: `Указание здесь не требуется: ${superfluous[why] ?? why}. Уберите его или проверьте дату текста и сведения об издателе.`,
  }),
  'label-hidden': ({ how }) => ({
    reason: `Указание есть в исходном тексте, но читатель его не увидит: ${hiddenRu[how] ?? how}. Сделайте его видимым.`,
  }),
  conflict: ({ why, detail }) => ({
    reason: `Текст оставлен без правки: ${conflictsRu[why]}. Исправьте указание сами и проверьте текст ещё раз.`,
    ...(detail === '' ? {} : { note: conflictNoteRu(why, detail) }),
  }),
  'case-unknown': ({ name, case: wanted }) => ({
    reason: `Неизвестно, как пишется ${inCase(wanted)} имя ${quote(name)}. Добавьте эту форму в настройки издателя: ${caseField(wanted)}.`,
  }),
  'case-likely': ({ form, case: wanted }) => ({
    reason: `Имя ${quote(form)} plashka склонила сама, а у таких имён ${inCase(wanted)} бывает и другая форма. Сверьте её и впишите верную в настройки издателя: ${caseField(wanted)}.`,
  }),
  'input-empty': () => ({
    reason: 'Файл пуст, проверять в нём нечего. Проверьте, тот ли это файл.',
  }),
  'input-unreadable': ({ detail, near }) => ({
    reason: `Файл не прочитан: ${readErrors[detail] ?? `${detail}.`}${near === undefined ? '' : ` Возможно, имелось в виду ${quote(near)}.`}`,
  }),
  'input-not-utf8': ({ offset, guess }) => ({
    reason: `Файл не в кодировке UTF-8: первый неверный байт имеет номер ${offset + 1}. ${guess === '' ? 'Сохраните файл в UTF-8.' : `Похоже на ${guess}. Пересохраните файл в UTF-8.`}`,
  }),
  'input-too-large': ({ size: bytes, limit }) => ({
    reason: `Файл слишком велик: ${size(bytes)} при пределе ${size(limit)}. Разделите его на части.`,
  }),
  'input-too-deep': ({ limit }) => ({
    reason: `Разметка вложена глубже, чем на ${limit} уровней, текст не проверен. В статьях так не бывает: поищите незакрытый тег или знак.`,
  }),
  'input-too-slow': ({ seconds }) => ({
    reason: `Проверка заняла больше ${seconds} с и остановлена, текст не проверен. Разделите его на части или увеличьте limits.seconds в настройках.`,
  }),
  'input-failed': ({ detail }) => ({
    reason:
      'Внутренняя ошибка plashka на этом тексте: он не проверен и не изменён. Сообщите о ней разработчикам.',
    note: detail,
  }),
  'input-not-file': ({ kind }) => ({
    reason: `Это не файл, а ${notFiles[kind]}: чтение могло бы не кончиться. Назовите файл или передайте текст через стандартный ввод: plashka validate - < текст.`,
  }),
  'input-changed': () => ({
    reason: 'Файл изменился, пока его читали, и не проверен. Запустите команду ещё раз.',
  }),
  'input-unsupported': ({ format }) => ({
    reason: isData(format)
      ? `Это данные (${format.toUpperCase()}), и текст в них не проверен: вставленная строка испортила бы их. Проверьте сам текст, сохранив его в отдельный файл.`
      : subtitles.has(format)
        ? `Это субтитры (${format.toUpperCase()}), и текст не проверен: у них нет места под заголовком, а лишняя строка между репликами их портит. Проверьте тот же текст без номеров и времени реплик, а указание в видео поставьте сами.`
        : `Формат ${quote(format)} пока не поддерживается, текст не проверен. Сохраните его как обычный текст.`,
  }),
  'input-no-texts': ({ endings, pattern }) => ({
    reason:
      pattern === undefined
        ? `В папке нет текстов: искали файлы ${endings}. Назовите нужные файлы или другую папку.`
        : `Шаблону ${quote(pattern)} не отвечает ни один текст: искали файлы ${endings}. Проверьте шаблон.`,
  }),
  'input-ignored': ({ by }) => ({
    reason: `Не проверено: путь исключён в ${by}. Чтобы всё же проверить его, добавьте ключ --no-ignore.`,
  }),
  'output-stale': () => ({
    reason: 'Файл изменился, пока шла проверка, и оставлен как есть. Запустите команду ещё раз.',
  }),
  'output-outside': ({ target }) => ({
    reason: `Файл не записан: это ссылка на ${quote(target)} вне названной папки. Чтобы изменить тот файл, назовите его самого.`,
  }),
  'output-unwritten': ({ detail }) => ({
    reason: `Файл не записан: ${writeErrors[detail] ?? `${detail}.`} Прежний текст цел.`,
  }),
  'field-unreadable': ({ of, name, value, unparsed }) => ({
    reason: unparsed
      ? `Данные ${unparsed === 'JSON-LD' ? 'страницы для поисковых систем' : 'в начале файла (front matter)'} не читаются как ${unparsed}, поэтому поле ${quote(name)} ${of === 'date' ? 'с датой текста' : 'с заголовком'} не прочитано. Исправьте их запись.`
      : of === 'date'
        ? `В поле ${quote(name)} ожидалась дата текста, а стоит ${quote(value)}. Напишите её как 2026-02-12 или 12.02.2026.`
        : `В поле ${quote(name)} ожидался заголовок, а стоит ${quote(value)}. Напишите в нём текст.`,
    note:
      of === 'date'
        ? 'Поле названо в настройках (fields.date). Без него дата взята из другого места или сегодняшняя.'
        : 'Поле названо в настройках (fields.title). Без него заголовок ищется в самом тексте.',
  }),
  'publisher-unknown': () => ({
    reason:
      'Неизвестно, кто издатель. Найденные указания сверены с утверждёнными формами, но нужны ли они и верны ли в них имена и место, не проверено.',
    note: 'Назовите издателя в настройках: plashka init создаст их.',
  }),
  'publisher-unlisted': ({ name, day: of }) => ({
    reason: `В реестре от ${day(of)} нет единственной записи с именем издателя ${quote(name)}. Проверьте имя или назовите номер записи.`,
    note: 'Указание пишется с этим именем, но с реестром оно не сверено.',
  }),
  'register-stale': ({ day: of, age, limit }) => ({
    reason: `Реестр устарел: он от ${day(of)}, ему ${age} ${plural(age, 'день', 'дня', 'дней')}. Обновите реестр.`,
    note: `Реестр Минюста обновляется примерно раз в неделю, предупреждение стоит с ${limit}-го дня.`,
  }),
  'register-expired': ({ day: of, age, limit }) => ({
    reason: `Реестр слишком старый: он от ${day(of)}, ему ${age} ${plural(age, 'день', 'дня', 'дней')}. Полагаться на него нельзя, обновите реестр.`,
    note: `Реестр Минюста обновляется примерно раз в неделю, ошибка стоит с ${limit}-го дня.`,
  }),
}
