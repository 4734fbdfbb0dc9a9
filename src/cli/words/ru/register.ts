import { plural } from '../../../messages/ru-words.ts'
import type { RegisterWords } from '../register-words.ts'

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ')

const entries = (n: number) => `${n} ${plural(n, 'запись', 'записи', 'записей')}`

export const registerRu: RegisterWords = {
  usage: {
    register: '<команда> [ключи]',
    import: '[ключи] <файл>',
    info: '[ключи] [снимок]',
    diff: '[ключи] <прежний> <новый>',
    find: '[ключи] <текст>',
    cases: '[ключи] <имя>',
    update: '[ключи]',
  },
  verbs: {
    register: 'загрузить реестр, посмотреть его и найти в нём имя',
    import: 'загрузить реестр из таблицы Минюста (.xlsx) или ответа его сервера (JSON)',
    info: 'сказать, откуда снимок реестра, какого он дня и что в нём',
    diff: 'сравнить два снимка реестра или две его таблицы',
    find: 'найти записи реестра по номеру или части имени',
    cases: 'показать имя во всех падежах и насколько верны формы',
    update: 'скачать реестр с сервера Минюста; в сеть ходит только эта команда',
  },
  arguments: {
    export: 'таблица .xlsx с сайта Минюста или JSON его сервера',
    snapshot: 'снимок реестра (без него: тот, с которым проверяются тексты)',
    old: 'прежний снимок или таблица',
    new: 'новый снимок или таблица',
    text: 'номер записи или слова имени',
    name: 'имя или номер записи',
  },
  options: {
    config: 'файл настроек (без ключа: ближайший plashka.config.yaml, .yml или .json)',
    out: 'куда записать снимок (без ключа: туда, где он лежит по настройкам)',
    force: 'принять реестр, из которого пропали записи, или заменить файл, который не снимок',
    published: 'какого дня реестр, если в файле этого нет, ГГГГ-ММ-ДД',
    register: 'файл снимка реестра (без ключа: по настройкам)',
    date: 'на какой день, ГГГГ-ММ-ДД (без ключа: сегодня)',
    url: 'адрес реестра на сервере или его таблицы (без ключа: сервер Минюста)',
    ca: 'файл сертификатов (PEM), которым доверять кроме обычных',
    timeout: 'сколько секунд ждать, если сервер молчит (без ключа: 60)',
    retries: 'сколько раз повторить после сбоя (без ключа: 3)',
  },
  errors: {
    refused: (from) =>
      `Реестр не загружен, «${from}» не подходит. Прежний снимок, если он был, цел.`,
    forceHelps: 'Если так и должно быть, повторите с ключом --force.',
    occupied: (path, why) =>
      `Файл «${path}» не снимок реестра, и он не заменён. ${why} Назовите другой файл ключом --out; если заменить нужно именно этот, добавьте ключ --force.`,
    noSnapshot: (places) =>
      `Снимка реестра нет. Где искали: ${quoted(places)}. Загрузите реестр командой plashka register import или назовите снимок ключом --register.`,
    notSnapshot: (path, why) =>
      `${path}: ${why} Нужен снимок, который записала команда plashka register import.`,
    agentNeedsRegister: (agent, places) =>
      `Издатель назван по реестру («${agent}»), а снимка реестра нет. Где искали: ${quoted(places)}. Загрузите реестр командой plashka register import или назовите снимок ключом --register.`,
    agentUnknown: (agent) => `Издателя «${agent}» в реестре нет.`,
    similar: 'Похожие записи:',
    agentContradicted: (agent, name) =>
      `Издатель назван дважды и по-разному: имя «${name}» и запись реестра «${agent}». Оставьте что-то одно. В реестре это:`,
    numberNeedsRegister: (number, places) =>
      `Чтобы узнать имя по номеру ${number}, нужен снимок реестра, а его нет. Где искали: ${quoted(places)}.`,
  },
  values: { url: 'адрес', number: 'число' },
  update: {
    badUrl: (url) => `--url: «${url}» не адрес. Нужен полный адрес, который начинается с https://.`,
    badCa: (path, detail) =>
      `--ca: в файле «${path}» нет сертификатов, которые можно прочесть (${detail}). Нужен файл PEM со строкой BEGIN CERTIFICATE.`,
    badNumber: (option, value, least, most) =>
      `${option}: «${value}» не подходит. Нужно целое число от ${least} до ${most}.`,
    plain: 'Адрес без шифрования (http): по дороге реестр может подменить кто угодно.',
    again: (seconds) => `Не получилось, новая попытка через ${seconds} с.`,
    failed: (url, why) =>
      `Реестр не скачан с ${url}. ${why} Прежний снимок, если он был, цел. Таблицу реестра можно скачать и в браузере, а затем загрузить: plashka register import ФАЙЛ.`,
    why: (failure) => {
      switch (failure.kind) {
        case 'silent':
          return `Сервер молчит: за ${failure.seconds} с ответа не было. Из-за границы он часто недоступен; попробуйте позже, через прокси (переменная HTTPS_PROXY) или с большим --timeout.`
        case 'unreachable':
          return `Соединиться с сервером не удалось (${failure.detail}). Проверьте сеть и прокси (переменная HTTPS_PROXY).`
        case 'untrusted':
          return `Сертификат сервера не проверяется (${failure.detail}). Сервер Минюста не присылает промежуточный сертификат, и доверие не выстраивается. Откройте сайт в браузере, в сведениях о сертификате сохраните вышестоящий сертификат в файл PEM и назовите его: --ca ФАЙЛ (или переменная NODE_EXTRA_CA_CERTS).`
        case 'certificate':
          return `Сертификат сервера не подходит (${failure.detail}): он просрочен или выдан другому сайту. Проверьте адрес и часы этого компьютера.`
        case 'proxy':
          return `Прокси отказал (${failure.detail}). Проверьте его адрес, имя и пароль в переменной HTTPS_PROXY.`
        case 'status':
          return `Сервер ответил отказом (${failure.status}). Попробуйте позже или проверьте адрес.`
        case 'later':
          return `Сервер просит не обращаться к нему ещё ${failure.seconds} с. Повторите после этого.`
        case 'cut':
          return `Ответ оборвался на середине (${failure.detail}). Попробуйте ещё раз.`
        case 'too-large':
          return `Ответ слишком велик: больше ${failure.limit} байт реестр не занимает. Проверьте адрес.`
        case 'redirect':
          return `Сервер отсылает на другой адрес: «${failure.to}». Сам plashka туда не идёт; если адрес верен, назовите его ключом --url.`
        case 'not-json':
          return failure.html
            ? 'Вместо реестра пришла страница HTML: скорее всего, сообщение об ошибке или защита сайта. Попробуйте позже.'
            : 'Ответ сервера не похож на реестр: возможно, сервер изменился. Скачайте таблицу.'
        case 'incomplete':
          return `Реестр пришёл не целиком: записей в нём ${failure.expected}, получено ${failure.actual}. Попробуйте позже.`
      }
    },
  },
  severities: { error: 'ошибка', warning: 'предупреждение' },
  report: {
    imported: (path) => `Реестр загружен: ${path}`,
    firstSnapshot: 'прежнего снимка не было',
    unchanged: 'ничего не изменилось',
    changes: (added, excluded, changed, removed) =>
      [
        [added, 'новых'],
        [excluded, 'исключено'],
        [changed, 'изменено'],
        [removed, 'пропало'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, word]) => `${word} ${count}`)
        .join(', '),
    moreProblems: (n) => `… и ещё ${n}; все есть в выводе с ключом --json`,
    fields: {
      source: 'источник',
      published: 'по состоянию на',
      retrieved: 'получен',
      age: 'возраст',
      entries: 'записей',
      types: 'по видам',
      hash: 'контрольная сумма',
      changes: 'против прежнего',
      resources: 'сайты и каналы',
      kind: 'вид имени',
      cases: 'падежи',
      oddities: 'странности написания',
    },
    unknownDay: 'неизвестно',
    days: (n) => `${n} ${plural(n, 'день', 'дня', 'дней')}`,
    states: { fresh: 'свежий', stale: 'устарел, пора обновить', expired: 'просрочен' },
    entries: (all, inForce) => `${all}, из них не исключено ${inForce}`,
    noType: '(вид не указан)',
    number: (number) => `№ ${number}`,
    since: (date) => (date === undefined ? 'день включения неизвестен' : `в реестре с ${date}`),
    until: (date) => `день исключения ${date}`,
    notYet: (date) => `на ${date} ещё не в реестре`,
    goneBy: (date, excluded) => `на ${date} уже не в реестре: исключение ${excluded}`,
    found: (n) => `${plural(n, 'Найдена', 'Найдено', 'Найдено')} ${entries(n)}.`,
    notFound: (text) => `В реестре нет записи, к которой подходит «${text}».`,
    ambiguous: (name) =>
      `«${name}» подходит нескольким записям. Назовите номер одной из них или имя полностью:`,
    headings: {
      added: 'Новые записи',
      removed: 'Записи, которых больше нет (исключённые реестр хранит, так быть не должно)',
      excluded: 'Исключённые',
      changed: 'Изменённые',
    },
    same: 'Записи одни и те же.',
    agentFields: {
      name: 'имя',
      type: 'вид',
      included: 'день включения',
      excluded: 'день исключения',
      resources: 'сайты и каналы',
    },
    nothing: '(нет)',
    notInRegister: 'в снимке реестра такого имени нет; формы даны для имени, как оно названо',
    kinds: { person: 'человек', organisation: 'организация или название' },
    roles: {
      surname: 'фамилия',
      given: 'имя',
      middle: 'ещё имя',
      patronymic: 'отчество',
      'former-surname': 'прежняя фамилия',
      'former-name': 'прежнее имя',
      'other-given': 'другое имя',
      pseudonym: 'псевдоним',
    },
    parts: {
      form: 'правовая форма',
      description: 'слова до названия',
      titles: 'название',
      brands: 'название внутри названия',
      others: 'другие названия',
      details: 'сведения',
      urls: 'адреса',
    },
    cases: {
      nominative: 'именительный (кто?)',
      genitive: 'родительный (кого?)',
      dative: 'дательный (кому?)',
      accusative: 'винительный (кого?)',
      instrumental: 'творительный (кем?)',
      prepositional: 'предложный (о ком?)',
    },
    sure: { certain: 'точно', likely: 'вероятно, прочтите перед публикацией' },
    caseUnknown: 'форма неизвестна',
    howToGive:
      'Неизвестную или неверную форму впишите в настройки издателя: ключи instrumental и genitive.',
    oddities: {
      'mixed-letters': 'буквы двух алфавитов в одном слове',
      'latin-lookalikes': 'латинские буквы, похожие на русские',
      'double-space': 'двойной пробел',
      'unclosed-quote': 'незакрытые кавычки',
      'stray-quote': 'лишняя кавычка',
      'unclosed-bracket': 'незакрытая скобка',
    },
  },
}
