import { parseName } from './parse-name.ts'

/**
 * The name an agent bears now, out of an entry of the register. The entry's column holds «full name
 * (former name) / surname, given name, patronymic "pseudonym" (former ones)», and the form of the
 * label asks for the «name, or surname, given name and patronymic» alone: so a person's pseudonyms
 * and former names are left out. An organisation's entry is left whole, but for a former name in
 * brackets at its end; a translation, an abbreviation or registration data are part of its name.
 */
export function principalName(name: string): string {
  const parsed = parseName(name)
  if (parsed.kind === 'person') {
    return parsed.parts
      .filter(({ role }) => role !== 'pseudonym' && role !== 'other-given' && !isFormer(role))
      .map(({ text }) => text)
      .join(' ')
  }
  return name.trim().replace(/\s+/gu, ' ')
}

const isFormer = (role: string): boolean => role === 'former-surname' || role === 'former-name'
