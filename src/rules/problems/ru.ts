import type { FormProblem } from '../form/error.ts'
import { nearest } from '../nearest.ts'
import { grammaticalCases } from '../types.ts'
import type { Expectation, Found, ProblemTable } from './problem.ts'

const expectations: Readonly<Record<Expectation, string>> = {
  'rule-id': 'имя правила вида «ru/foreign-agent»',
  name: 'имя из строчных латинских букв, цифр и дефисов, например «order-124»',
  date: 'дата вида ГГГГ-ММ-ДД, которая есть в календаре',
  url: 'адрес, начинающийся с https:// или http://',
  country: 'код страны из двух заглавных латинских букв, например «RU»',
  language: 'код языка, например «ru»',
  text: 'непустая строка текста',
  list: 'список',
  map: 'набор ключей со значениями',
  number: 'число',
  'true-or-false': 'true или false',
  form: 'строка с формой или набор ключей id, text, whole-block',
  'slot-value': 'строка или набор строк по падежам',
  'file-pattern': 'шаблон путей со знаком / между именами (и в Windows), считая от файла настроек',
}

/** The commonest errors of YAML; the others are left in the English of the library. */
const yamlReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'неверный отступ',
  TAB_AS_INDENT: 'отступ сделан табуляцией, нужны пробелы',
  MISSING_CHAR: 'не хватает знака (кавычки, скобки, двоеточия или запятой)',
  BLOCK_AS_IMPLICIT_KEY: 'два двоеточия в одной строке; возьмите значение в кавычки',
  BLOCK_IN_FLOW: 'блочная запись внутри скобок',
  MULTILINE_IMPLICIT_KEY: 'ключ занимает несколько строк; возможно, пропущено двоеточие',
  MULTIPLE_DOCS: 'в файле несколько документов, разделённых «---»',
  UNEXPECTED_TOKEN: 'лишний знак',
  BAD_SCALAR_START: 'значение начинается со служебного знака; возьмите его в кавычки',
  BAD_DQ_ESCAPE: 'неизвестный знак после «\\» в двойных кавычках',
}

export const problemsRu: ProblemTable = {
  'file-too-large': ({ size, limit }) =>
    `файл занимает ${size} байт, а допускается не больше ${limit}; разделите его`,
  'file-empty': () =>
    'файл пуст, ожидалось правило; опишите его ключами id, title, editions и другими',
  'not-yaml': ({ reason, detail }) =>
    `файл не читается как YAML или JSON: ${yamlReasons[reason] ?? detail}; исправьте запись в этом месте`,
  'not-a-map': ({ found }) =>
    `${what(found)}, ожидался набор ключей правила; начните файл с ключа id или extends`,
  'too-deep': ({ limit }) =>
    `вложенность больше ${limit} уровней, правилу столько не нужно; упростите запись`,
  'too-many-values': ({ limit }) =>
    `в файле больше ${limit} значений с учётом ссылок YAML; сократите его`,
  'too-many-aliases': ({ limit }) =>
    `в файле больше ${limit} ссылок YAML (*имя); запишите значения прямо`,
  'alias-unknown': ({ name }) =>
    `ссылка YAML «*${name}» ведёт в никуда; объявите «&${name}» выше или запишите значение прямо`,
  'custom-tag': ({ tag }) => `найден тег YAML «${tag}», теги не поддерживаются; уберите его`,
  'key-forbidden': ({ key }) => `ключ «${key}» запрещён; уберите его`,
  'key-not-text': ({ found }) =>
    `${what(found)} на месте ключа, ожидалась строка; возьмите ключ в кавычки или исправьте его`,
  'key-duplicate': ({ key }) => `ключ «${key}» уже был выше; оставьте один`,
  'key-unknown': ({ key, known }) =>
    `найден неизвестный ключ «${key}», ${oneOf(known)}; ${advice(key, known)}`,
  'key-missing': ({ keys }) =>
    keys.length === 1
      ? `нет обязательного ключа «${keys[0]}»; добавьте его`
      : `нет обязательных ключей: ${keys.join(', ')}; добавьте их`,
  'type-wrong': ({ found, expected }) =>
    `${what(found)}, ожидается ${expectations[expected]}; исправьте значение`,
  'value-unknown': ({ found, known }) =>
    `${what(found)}, ${oneOf(known)}; ${advice(wordOf(found), known)}`,
  'format-wrong': ({ found, expected }) =>
    `${what(found)}, ожидается ${expectations[expected]}; исправьте значение`,
  'too-small': ({ what: kind, limit, inclusive }) =>
    kind === 'number'
      ? `число слишком мало, ожидается ${inclusive ? 'не меньше' : 'больше'} ${limit}; исправьте его`
      : `${kind === 'text' ? 'строка пуста' : 'список пуст'}, ожидается непустое значение; заполните его`,
  'too-big': ({ what: kind, limit }) =>
    kind === 'number'
      ? `число слишком велико, допускается не больше ${limit}; исправьте его`
      : `${kind === 'text' ? 'строка длиннее' : 'список длиннее'} допустимого (${limit}); сократите`,
  'form-syntax': ({ problem }) => form(problem),
  'form-too-rich': ({ count, limit }) =>
    `у формы ${count} вариантов чтения, допускается не больше ${limit}; разделите её на несколько форм`,
  'slot-unknown': ({ slot, known }) =>
    `в slots нет места для имени «${slot}», ${oneOf(known)}; опишите его в slots или исправьте имя${hint(slot, known)}`,
  'tolerance-unknown': ({ name, known }) =>
    `отступление «${name}» не названо в tolerated этой редакции, ${oneOf(known)}; добавьте его туда или исправьте имя${hint(name, known)}`,
  'tolerance-unused': ({ name, known }) =>
    `отступления «${name}» нет ни в одной форме этой редакции, и plashka такого не знает; уберите его или исправьте имя${hint(name, known)}`,
  'source-unknown': ({ id, known }) =>
    `в sources правила нет источника «${id}», ${oneOf(known)}; добавьте его или исправьте имя${hint(id, known)}`,
  'code-unknown': ({ name, known }) =>
    `plashka не знает замечания с кодом «${name}»; ${advice(name, known)}`,
  'id-duplicate': ({ id }) => `имя «${id}» уже занято выше; выберите другое`,
  'why-missing': () =>
    'правило выключено (default: off), но нет ключа why; объясните в нём причину',
  'dates-reversed': ({ from, until }) =>
    `редакция кончается ${until}, раньше своего начала ${from}; исправьте даты`,
  'editions-unordered': ({ first, second }) =>
    `редакция «${second}» начинается раньше предыдущей «${first}»; расположите редакции от старой к новой`,
  'editions-overlap': ({ first, second }) =>
    `редакция «${second}» начинается, когда «${first}» ещё действует; закройте прежнюю ключом until днём раньше`,
  'extends-unknown': ({ ref, known }) =>
    `встроенного правила «${ref}» нет, ${oneOf(known)}; исправьте имя или дайте путь к файлу${hint(ref, known)}`,
  'edition-unknown': ({ edition, known }) =>
    `в расширяемом правиле нет редакции «${edition}», ${oneOf(known)}; исправьте id или опишите новую редакцию целиком: from, sources, forms, placement, examples${hint(edition, known)}`,
  'extends-no-resolve': ({ ref }) =>
    `файл «${ref}» нечем прочесть: у loadRule нет параметра resolve; передайте его или расширьте встроенное правило`,
  'extends-unreadable': ({ ref, detail }) =>
    `не удалось прочесть «${ref}»: ${detail}; проверьте путь, он считается от этого файла`,
  'extends-cycle': ({ chain }) =>
    `файлы расширяют друг друга по кругу: ${chain.join(' → ')}; разорвите круг`,
  'extends-too-long': ({ limit }) => `цепочка extends длиннее ${limit} файлов; сократите её`,
}

function form(problem: FormProblem): string {
  switch (problem.code) {
    case 'empty-form':
      return 'форма пуста; впишите слова указания'
    case 'unclosed':
      return `знак «${problem.mark}» в форме не закрыт; добавьте пару или поставьте перед ним «\\»`
    case 'unexpected':
      return `знак «${problem.mark}» в форме стоит не на месте; уберите его или поставьте перед ним «\\»`
    case 'unknown-case':
      return `падеж «${problem.name}» неизвестен, ${oneOf(grammaticalCases)}; ${advice(problem.name, grammaticalCases)}`
    case 'bad-slot':
      return `«{${problem.text}}» не читается, ожидается {имя} или {имя:падеж}; исправьте`
    case 'bad-code':
      return `«~${problem.text}» не читается, ожидается ~имя из строчных латинских букв, цифр и дефисов; исправьте`
    case 'empty-option':
      return 'вариант в форме пуст; впишите слова или уберите его'
    case 'tolerated-first':
      return `первый вариант пишется в текст, поэтому не может быть отступлением «~${problem.tolerance}»; поставьте первым верный`
    case 'bad-escape':
      return `после «\\» стоит «${problem.character}», ожидается один из знаков { } < > [ ] | ~ \\; уберите «\\»`
    case 'too-deep':
      return `вложенность формы больше ${problem.limit} уровней; упростите её`
  }
}

function what(found: Found): string {
  switch (found.kind) {
    case 'nothing':
      return 'значения нет'
    case 'map':
      return 'найден набор ключей'
    case 'list':
      return 'найден список'
    case 'value':
      return `найдено «${found.value.slice(0, 60)}»`
  }
}

function wordOf(found: Found): string {
  return found.kind === 'value' ? found.value : ''
}

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return 'а ничего не объявлено'
  return known.length === 1 ? `ожидается ${known[0]}` : `ожидается одно из: ${known.join(', ')}`
}

function advice(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? 'исправьте или уберите' : `возможно, имелось в виду «${near}»`
}

function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : ` (возможно, имелось в виду «${near}»)`
}
