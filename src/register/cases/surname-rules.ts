import type { Gender } from '../names/given-names.ts'

/**
 * Surnames that `lvovich` has otherwise, or that nobody can know from the spelling. The first rule
 * that fits decides; surnames that fit none go to `lvovich`. Tested on the surname in lower case
 * with «ё» as «е». `forms`: a paradigm, `same` where nothing changes, absent where we refuse.
 */
export interface SurnameRule {
  readonly test: RegExp
  readonly gender?: Gender
  readonly syllables?: 'one'
  readonly forms?: string
  readonly sure?: 'likely'
}

const hardA = '1 а ы е у ой е'
const velarA = '1 а и е у ой е'
const sibilantA = '1 а и е у ей е'
const adjectiveA = '2 ая ой ой ую ой ой'
const hard = '0 - а у а ом е'
const unstressed = '0 - а у а ем е'
const soft = '1 ь я ю я ем е'

const male = (test: RegExp, forms?: string, sure?: 'likely'): SurnameRule => ({
  test,
  gender: 'male',
  ...(forms === undefined ? {} : { forms }),
  ...(sure === undefined ? {} : { sure }),
})
const female = (test: RegExp, forms?: string, sure?: 'likely'): SurnameRule => ({
  ...male(test, forms, sure),
  gender: 'female',
})
const both = (test: RegExp, forms?: string, sure?: 'likely'): SurnameRule => ({
  test,
  ...(forms === undefined ? {} : { forms }),
  ...(sure === undefined ? {} : { sure }),
})
const one = (rule: SurnameRule): SurnameRule => ({ ...rule, syllables: 'one' })

const nouns: readonly SurnameRule[] = [
  both(/^(?:дюма|тома|дега|люка|ферма|петипа|золя|гамарра|труайя|бенуа)$/, 'same'),
  both(/елая$|[аеоуыэ]иа$/),
  both(/иа$/, 'same'),
  both(/[аоуыэею]а$/, 'same', 'likely'),
  // «Ломая» may be Georgian; «-овая», «-ная», «-ская» are Russian adjectives.
  female(/^(?:любим|мал|мил|нем|прям|светл|смел|тепл|хром)ая$/, adjectiveA),
  female(/[лм]ая$/),
  female(/(?:[бдзпрст]|[^оеи]в)ая$/, adjectiveA, 'likely'),
  female(/[жшчщ]ая$/, '2 ая ей ей ую ей ей'),
  male(/[ая]я$/),
  both(/^(?:левша|душа|каланча|свеча|парча|паранджа|ханжа)$/, '1 а и е у ой е'),
  both(/[жшчщ]а$/, sibilantA, 'likely'),
  both(/[^аоуыэеию]ца$/, '1 а ы е у ей е', 'likely'),
  female(/(?:ск|цк)а$/, '1 а ой ой у ой ой', 'likely'),
  male(/(?:[ое]ва|[иы]на)$/, hardA, 'likely'),
  both(/[^иы]на$/, hardA),
  both(/[гкх]а$/, velarA),
  both(/ия$/, '1 я и и ю ей и', 'likely'),
]

const adjectives: readonly SurnameRule[] = [
  male(/^бокий$/, '1 й я ю я ем и'),
  one(male(/^(?:цой|бой|рой|ной|той|сой|хой)$/, '1 й я ю я ем е')),
  one(male(/ой$/)),
  male(/(?:ковбой|покой|разбой|настрой|герой|конвой|прибой|устой|застой|зверобой)$/),
  // «Иной» as an adjective: `lvovich` has a noun.
  male(/иной$/, '2 ой ого ому ого ым ом', 'likely'),
  male(/[лрдтвпбмсз]ий$/, '1 й я ю я ем и', 'likely'),
  male(/чий$/),
  // Already in the instrumental.
  male(/(?:[ое]в|[иы]н|ск|цк)(?:ым|им)$/),
  // «Дарвин» is no Russian surname in -ин; «Литвин» and «Мартин» may be or not be.
  male(
    /^(?:дарвин|кальвин|чаплин|джоплин|франклин|цеппелин|гершвин|болдуин|олдрин|грин|цин)$/,
    hard,
  ),
  male(/^(?:литвин|мордвин|русин|мартин|эрвин|ирвин)$/, hard, 'likely'),
  one(male(/[иы]н$|^.{0,2}[ое]в$/)),
  male(/[^оеиы]в$|ив$|[^иы]н$/, hard),
]

const fleeting: readonly SurnameRule[] = [
  male(/^(?:соловей|воробей)$/, '2 ей ья ью ья ьем ье', 'likely'),
  male(/(?:муравей|ручей|репей|улей)$/),
  male(/^(?:швец|жнец|чтец|кузнец|чернец|мудрец|хитрец|скупец)$/, hard),
  one(male(/ец$/, unstressed, 'likely')),
  male(/^кравец$/, '2 ец ца цу ца цом це', 'likely'),
  male(/^(?:купец|борец|творец|гонец|певец|скопец|отец|беглец)$/, '2 ец ца цу ца цом це'),
  male(/[аоуыэеию]ец$/, '2 ец йца йцу йца йцем йце', 'likely'),
  male(/^(?:стрелец|жилец|малец)$/, '2 ец ьца ьцу ьца ьцом ьце'),
  male(/лец$/, '2 ец ьца ьцу ьца ьцем ьце', 'likely'),
  male(/[бвгджзкмнпрстфхцчшщ]{2}ец$/),
  // «Донец»: of two syllables the stress may be on either.
  male(/^[^аоуыэеиюя]*[аоуыэеиюя][нв]ец$/),
  male(/[аоуыэеиюя][нв]ец$/, '2 ец ца цу ца цем це'),
  male(/ец$/, '2 ец ца цу ца цем це', 'likely'),
  one(male(/[ое]к$/, hard)),
  male(/(?:бек|шток|блок)$/, hard),
  male(/(?:[чшж]ок|[ое]нок)$/, '2 ок ка ку ка ком ке', 'likely'),
  male(/[ое]к$/),
]

const sibilants: readonly SurnameRule[] = [
  male(/ич$/, unstressed),
  male(/^(?:грач|ткач|сыч|хрущ|ключ|луч|стриж|чиж|врач|плащ|лещ|клещ|хвощ|борщ)$/, hard),
  male(/^(?:деркач|пугач|горбач|усач|бородач|лихач|трубач|скрипач|толмач|богач|кулич)$/, hard),
  male(/^(?:рогач|кирпич|малыш|голыш|крепыш|камыш)$/, hard),
  male(/^буш$/, unstressed),
  one(male(/[жшщч]$/)),
  male(/ач$/),
  male(/[жшщч]$/, unstressed, 'likely'),
]

const others: readonly SurnameRule[] = [
  one(male(/[иы]х$/)),
  // «Эрлих» is German. Of Russian adjectives only stems in a velar, a sibilant or «н» have «-их».
  male(/[бвдзлмпстф]их$/, hard, 'likely'),
  male(/[^джзрхш]них$/, 'same', 'likely'),
  male(/[иы]х$/, 'same'),
  // «Гребень» and «Шершень» lose a vowel, and a surname may lose it or keep it.
  male(/^(?:олень|тюлень|ясень)$/, soft),
  male(/[^аеиоуыэюя]ень$/),
  // Plain endings, of which `lvovich` keeps some surnames as they are («Гусь»).
  male(/[^аеиоуыэюя]ь$/, soft),
  male(/[бгдзклмпрстфх]$/, hard),
  both(/(?:[бдзлмпрстф]|[^ое]в)а$/, hardA),
  both(/[бвдзлмнпрст]я$/, '1 я и е ю ей е'),
  female(/(?:[ое]в|ин|ын|[кгхн]ий|ый)$/, 'same', 'likely'),
  female(/[бвгджзйклмнпрстфхцчшщь]$/, 'same'),
]

export const surnameRules: readonly SurnameRule[] = [
  male(/рих$/, hard, 'likely'),
  ...nouns,
  ...adjectives,
  ...fleeting,
  ...sibilants,
  ...others,
]

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns whose declension as a surname differs between families or books. */
export const refused: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: words(`орел козел осел лев заяц дятел котел хохол щегол посол костер бобер ветер шатер ковер
    узел пес перец заец камень ремень кремень пень день корень перстень парень студень ячмень
    ломоть ноготь локоть коготь лапоть деготь огонь уголь угорь стебель кашель журавель лоб рот сон
    мох лоскут любовь русь лошадь мышь ночь церковь рысь лань соль моль медь сталь сельдь форель
    степь осень тень печать кровь морковь ель`),
  female: words(`рева сова корова подкова основа голова дева ева нива калина малина смородина рябина
    былина картина журавлина кручина година ялина перина осина льдина лавина долина щербина
    судьбина глина шина`),
}
