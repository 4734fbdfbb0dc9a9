import { plain } from '../cases/endings.ts'

export type Gender = 'male' | 'female'

/**
 * Given names that tell a person from an organisation, and the gender where no patronymic does.
 * Left out on purpose: names that are also the genitive of another («Александра», «Валентина»,
 * «Евгения»), for then nobody could say whether the word stands in the nominative.
 */
const male = `
  абдула азат айдар александр алексей алим альберт анатолий андрей антон аркадий арсен арсений
  артем артур аслан ахмед бахтияр богдан борис вадим валентин валерий василий вениамин виктор
  виталий влад владимир владислав всеволод вячеслав гавриил геннадий генрих георгий герман глеб
  григорий давид даниил данил денис джон дмитрий евгений егор ефим захар иван игнат игорь ильдар
  ильяс иннокентий иосиф ислам карл кирилл клим константин лаврентий лев леонид лука магомед
  майкл макс максим марат марк мартин матвей михаил мурад мустафа назар никита николай олег оскар
  павел петр платон рамзан расул рашид ринат роберт родион роман ростислав рубен рудольф руслан
  рустам рустем савелий святослав семен сергей станислав степан тарас тимофей тимур томас федор
  филипп фома христо христофор чингиз эдгар эдуард эльдар эмиль эрик юрий яков ян ярослав`

const female = `
  агата аглая агния аида алена алина алиса алла алсу анастасия ангелина анжела анна антонида анфиса
  ариадна ариана арина валерия варвара вера вероника виолетта галина дарина дарья диана дина
  екатерина елена елизавета жанна зинаида зоя илона инга инесса инна ирина ирма карина катерина
  кира кристина ксения лариса лаура лилия лидия линор линор-джулия лия любовь людмила майя
  маргарита мари марианна марина мария марта милана мира надежда наталия наталья нелли нина нонна
  оксана олеся ольга ольга-мария пелагея полина раиса регина римма рита роза саида светлана серафима
  снежана софия софья сусанна таисия тамара татьяна ульяна фаина фарида фатима хельга эвелина элина
  элла эльвира эльмира эмма юлия яна ярина`

const men = new Set(words(male))

const genders: ReadonlyMap<string, Gender> = new Map([
  ...[...men].map((name): [string, Gender] => [name, 'male']),
  ...words(female)
    .filter((name) => !isGenitive(name))
    .map((name): [string, Gender] => [name, 'female']),
])

/** Folded. */
export const givenNames: readonly string[] = [...genders.keys()]

/** The gender of a common given name; undefined for all others. */
export function genderOfGiven(name: string): Gender | undefined {
  return genders.get(plain(name))
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** «Валерия» is also the genitive of «Валерий». */
function isGenitive(name: string): boolean {
  const stem = name.slice(0, -1)
  return /а$/.test(name) ? men.has(stem) : /я$/.test(name) && men.has(`${stem}й`)
}
