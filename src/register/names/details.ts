const detail = /регистрац|регистрирован|\bID\b|ОГРН|ИНН|№|\d{5,}/u
const country =
  /^\s*(?:США|Россия|Австрия|Беларусь|Бельгия|Болгария|Великобритания|Венгрия|Германия|Грузия|Дания|Ирландия|Испания|Италия|Казахстан|Канада|Кипр|Китай|Латвия|Литва|Молдавия|Молдова|Нидерланды|Норвегия|Польша|Турция|Украина|Финляндия|Франция|Чехия|Швейцария|Швеция|Эстония)(?![а-яё])/u

/** Data of registration or a country, as it stands in brackets; no name of its own. */
export function isDetail(inner: string): boolean {
  return (detail.test(inner) || country.test(inner)) && !/[«"]/.test(inner)
}
