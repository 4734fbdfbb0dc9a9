import { conflictNoteEn, conflictsEn } from './conflicts.ts'
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
} from './en-words.ts'
import { hiddenEn } from './hidden.ts'
import { letterSwaps } from './letters.ts'
import { countWords, isData, subtitles, type WordTable } from './words.ts'

const words = (text: string) => plural(countWords(text), 'word', 'words')

const instead = (expected: string, otherwise: string): string =>
  expected === '' ? otherwise : `Write ${quoteWhole(expected)}.`

/** Where a missing label goes; its wording is unknown while the name or its case is. */
const where = (label: string, beside: string | undefined): string => {
  const place =
    beside === undefined
      ? 'Put it directly under the headline'
      : `Put it in the label of the rule ${beside} or beside it`
  return label === '' ? place : `${place}: ${quoteWhole(label)}`
}

const missing: Readonly<Record<string, string>> = {
  'in-quotation':
    'There is a label like it in a quotation, where it reads as somebody else’s words and does not count. If it is yours, take the quotation’s markup away.',
  'outside-article':
    'There is a label like it outside the article, in the footer or the header of the page, but there it is not under the headline and does not count.',
}

const superfluous: Readonly<Record<string, string>> = {
  role: 'the rule does not bind a publisher in this role',
  'before-inclusion': 'on the date of the text the publisher was not yet in the register',
  'after-exclusion': 'on the date of the text the publisher was no longer in the register',
  'not-in-force': 'the rule was not in force on the date of the text',
}

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  EACCES: 'no permission to read it. Change the permissions of the file.',
  EPERM: 'the system refused access. Change the permissions of the file.',
  EISDIR: 'this is a folder. Name the files in it.',
  ELOOP: 'symbolic links go round in a circle. Name the file itself.',
  EMFILE: 'too many files are open. Check the texts in parts.',
  ENOTDIR: 'a file stands in the path where a folder should. Check the path.',
  ENAMETOOLONG: 'the path is too long. Check the path.',
  EILSEQ: 'the name of the file is not UTF-8. Rename the file.',
  EIO: 'the disk does not answer. Check the disk.',
}

const notFiles = { pipe: 'a named pipe', socket: 'a socket', device: 'a device' } as const

const writeErrors: Readonly<Record<string, string>> = {
  ENOENT: 'the folder or the file is gone.',
  EACCES: 'no permission to write this file or in its folder.',
  EPERM: 'the system refused to write in this folder or to keep the owner of the file.',
  EROFS: 'the disk is read-only.',
  ENOSPC: 'the disk is full.',
  EDQUOT: 'the disk quota is used up.',
  EFBIG: 'the file is larger than the system allows.',
  EIO: 'the disk does not answer.',
  EMFILE: 'too many files are open.',
  EISDIR: 'this is a folder, and a file is needed.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EEXIST: 'a part of the path is a file, not a folder.',
}

/** Findings in English. The pattern: what was found, what was expected, what to do. */
export const en: WordTable = {
  'extra-comma': ({ before }) => ({
    reason: `There is a comma before ${quote(before)}, the approved form has none. Remove the comma.`,
  }),
  'bracketed-choice': () => ({
    reason:
      'The words to choose from are still in brackets, as in the blank form. Keep the words that apply, without brackets.',
  }),
  tolerated: ({ name }) => ({
    reason: `A departure from the approved form that the rule tolerates: ${name}.`,
  }),
  'abbreviated-legal-form': ({ short, full }) => ({
    reason: `The legal form is abbreviated: ${quote(short)}. The register has it in full. ${instead(full, 'Write it in full.')}`,
  }),
  'word-dropped': ({ word }) => ({
    reason: `The ${words(word)} ${quote(word)} of the approved form ${plural(countWords(word), 'is', 'are')} missing. Put ${plural(countWords(word), 'it', 'them')} back.`,
  }),
  'word-inserted': ({ words: inserted, negation }) =>
    negation
      ? {
          reason: `The added ${quote(inserted)} turns the meaning of the label round. The approved form does not have this word. Remove it.`,
        }
      : {
          reason: `The ${words(inserted)} ${quote(inserted)} ${plural(countWords(inserted), 'was', 'were')} added to the label, the approved form does not have ${plural(countWords(inserted), 'it', 'them')}. Remove the addition.`,
        },
  'word-changed': ({ actual, expected }) => ({
    reason: `The label has ${quote(actual)} where the approved form has ${quote(expected)}. Restore the ${words(expected)} of the form.`,
  }),
  'word-order': ({ words: swapped }) => ({
    reason: `The words ${quote(swapped)} stand in another order than in the approved form. Restore the order of the form.`,
  }),
  'word-spacing': ({ actual, expected, how, parts = 2 }) => ({
    reason:
      how === 'paragraphs'
        ? `The label is torn into ${parts} paragraphs, first between the words ${quote(expected)}. Put it together in one.`
        : how === 'hyphen'
          ? `The word is divided by a hyphen: ${quote(actual)}. Expected ${quote(expected)}. Write it as one word.`
          : `The spaces are misplaced: ${quote(actual)}. Expected ${quote(expected)}. Correct the spaces.`,
  }),
  punctuation: ({ actual, expected }) => ({
    reason:
      actual === ''
        ? `The mark ${quote(expected)} of the approved form is missing. Put it back.`
        : expected === ''
          ? `There is a mark ${quote(actual)} that the approved form does not have. Remove it.`
          : `There is a mark ${quote(actual)} where the approved form has ${quote(expected)}. Replace it.`,
  }),
  lookalike: ({ word, letters, expected }) => ({
    reason: `The word ${quote(word)} has letters of another alphabet: ${namedLetters(letterSwaps(word, expected, letters))}. Type the word again.`,
    note: 'The eye cannot tell these letters apart, but search and checking programs do not recognise such a word.',
  }),
  'half-missing': ({ words: half }) => ({
    reason: `The second part of the label is missing: ${quote(half)}. The approved form has both parts. Add it.`,
  }),
  'footnote-mark': ({ mark, beside }) => ({
    reason:
      beside === undefined
        ? `A footnote mark ${quote(mark)} was added to the label. The label is not a footnote, it stands by itself under the headline. Remove the mark.`
        : `A footnote mark ${quote(mark)} was added to the required sign. The sign stands by itself, without footnotes. Remove the mark.`,
  }),
  decoration: ({ mark, beside }) => ({
    reason:
      beside === undefined
        ? `The sign ${quote(mark)} was added to the label, the approved form does not have it. Remove it.`
        : `The sign ${quote(mark)} was added to the required one, which stands by itself. Remove it.`,
  }),
  'label-quoted': ({ how }) => ({
    reason:
      how === 'block'
        ? 'The label is set as a block quotation and may be taken for somebody else’s words. It must speak for the publisher. Set it off otherwise: by a frame, a background, its type.'
        : 'The label is in quotation marks and reads as a quotation. It must speak for the publisher. Remove the quotation marks.',
  }),
  'name-missing': ({ slot, case: wanted, expected }) => ({
    reason: `The label lacks ${`${slotValue(slot)} ${inCase(wanted)}`.trim()}. ${instead(expected, 'Add it.')}`,
  }),
  'name-different': ({ actual, expected }) => ({
    reason: `The label names ${quote(actual)}, the register has the publisher under another name. ${instead(expected, 'Write the name of the register.')}`,
  }),
  'name-other-agent': ({ actual, name, number, expected }) => ({
    reason: `The label names ${quote(actual)}. That is another foreign agent: ${quote(name)}, No. ${number} in the register. ${instead(expected, 'Write the publisher’s name.')}`,
  }),
  'names-differ': ({ first, second }) => ({
    reason: `The two parts of the label have different names: ${quote(first)} and ${quote(second)}. They must name one person or organisation. Use one name.`,
  }),
  'name-case': ({ actual, case: wanted, expected }) => ({
    reason: `The name ${quote(actual)} is in another case. Here it must stand ${inCase(wanted)}. ${instead(expected, 'Put it into that case.')}`,
  }),
  'name-shortened': ({ actual, expected }) => ({
    reason: `The name is shortened: ${quote(actual)}. In the label it stands as in the register. ${instead(expected, 'Write it in full.')}`,
  }),
  'accepted-short-name': ({ actual, expected }) => ({
    reason: `The name is given in short: ${quote(actual)}. The register has ${quote(expected)}. Write it in full.`,
    note: 'The short name is listed in the publisher’s profile, so this is only a warning.',
  }),
  'name-former': ({ actual, expected }) => ({
    reason: `The name ${quote(actual)} is a former one: the register has it in brackets. ${instead(expected, 'Write the present name.')}`,
  }),
  'name-pseudonym': ({ actual, expected }) => ({
    reason: `The pseudonym ${quote(actual)} stands instead of the name. The label needs the surname, given name and patronymic. ${instead(expected, 'Write them as in the register.')}`,
  }),
  'several-agents': ({ names }) => ({
    reason: `One label names several agents: ${quote(names)}. The form is made for one. Keep the publisher, or give each a label of its own.`,
  }),
  'several-publishers': ({ names }) => ({
    reason: `The publishers are named in one label: ${quote(names)}. The form is made for one agent. A label for each is safer.`,
    note: 'No official word was found on whether several agents may be listed in one label.',
  }),
  'agent-unknown': ({ name }) => ({
    reason: `The name ${quote(name)} is not in the register. Check its spelling, and whether there is a newer register.`,
  }),
  'agent-excluded': ({ name, number, excluded }) => ({
    reason: `The agent ${quote(name)}, No. ${number} in the register, was excluded on ${day(excluded)}. On the date of the text it is no foreign agent. Check the date of the text, or take the label out.`,
  }),
  'agent-not-included': ({ name, number, included }) => ({
    reason: `The agent ${quote(name)}, No. ${number} in the register, was included on ${day(included)}. On the date of the text it was no foreign agent yet. Check the date of the text, or take the label out.`,
  }),
  'name-order': ({ actual, expected }) => ({
    reason: `The parts of the name are in another order than in the register: ${quote(actual)}. ${instead(expected, 'Use the order of the register.')}`,
  }),
  placeholder: ({ actual, expected }) => ({
    reason: `The placeholder ${quote(actual)} was left where the name belongs. ${instead(expected, 'Write the name of the register.')}`,
  }),
  'label-missing': ({ label, why, beside }) => ({
    reason: `The mandatory ${beside === undefined ? 'label' : 'sign'} is missing. ${where(label, beside)}.`,
    ...(why === undefined || why === '' ? {} : { note: missing[why] ?? why }),
  }),
  'label-outdated': ({ edition, until, current }) => ({
    reason: `The label follows the edition ${edition}, which was in force until ${day(until)}. On the date of the text the edition ${current} is in force. Replace the label.`,
  }),
  'label-later-edition': ({ edition, from, current }) => ({
    reason: `The label follows the edition ${edition}, which is in force from ${day(from)}. On the date of the text the edition ${current} was in force. Check the date of the text or replace the label.`,
  }),
  'label-before-headline': ({ headline }) => ({
    reason: `The label stands before the headline ${quote(headline)}. Its place is directly under the headline. Move it.`,
  }),
  'label-too-late': ({ after }) => ({
    reason: `The label does not stand directly under the headline: ${quote(after)} comes before it. Move it under the headline.`,
  }),
  'label-at-end': () => ({
    reason:
      'The label stands at the end of the text. Its place is directly under the headline. Move it.',
  }),
  'label-inside-paragraph': () => ({
    reason:
      'The label stands inside a paragraph, among other text. Its place is a paragraph of its own directly under the headline. Move it.',
  }),
  'label-inline': () => ({
    reason:
      'The label runs in one line with other text: line breaks may have been lost. Make it a paragraph of its own.',
  }),
  'label-duplicate': ({ first }) => ({
    reason: `The label is repeated, the first one is already in the text: ${quote(first)}. One is enough. Remove the other.`,
  }),
  'label-other-agent': ({ name, publisher, number }) => ({
    reason: `This is the label of another foreign agent: ${quote(name)}${number === undefined ? '' : ` (No. ${number} in the register)`}. The publisher here is ${quote(publisher)}. Use the publisher’s label, or mark the other one as a quotation.`,
  }),
  'label-too-small': ({ scale, required, by }) => ({
    reason: `The label is ${decimal(scale)} times the size of the text (${by}), at least ${decimal(required)} is required. Enlarge the label.`,
  }),
  'label-struck': ({ by }) => ({
    reason: `The label or a part of it is struck through (${by}). What is struck through counts as withdrawn. Remove the strike.`,
  }),
  'presentation-unverified': ({ required }) => ({
    reason: `The source does not tell the size of the label, at least ${decimal(required)} times the size of the text is required. Look at the page, or name the sizes of classes in the configuration.`,
  }),
  'label-superfluous': ({ why }) => ({
    reason: `No label is needed here: ${superfluous[why] ?? why}. Remove it, or check the date of the text and the publisher’s details.`,
  }),
  'label-hidden': ({ how }) => ({
    reason: `The source has the label, but the reader will not see it: ${hiddenEn[how] ?? how}. Make it visible.`,
  }),
  conflict: ({ why, detail }) => ({
    reason: `The text was left as it is: ${conflictsEn[why]}. Correct the label by hand and check the text again.`,
    ...(detail === '' ? {} : { note: conflictNoteEn(why, detail) }),
  }),
  'case-unknown': ({ name, case: wanted }) => ({
    reason: `How the name ${quote(name)} is written ${inCase(wanted)} is unknown. Add that form to the publisher’s settings: ${caseField(wanted)}.`,
  }),
  'case-likely': ({ form, case: wanted }) => ({
    reason: `The name ${quote(form)} was worked out by plashka, and such names have another form ${inCase(wanted)}, too. Check it, and put the right one into the publisher’s settings: ${caseField(wanted)}.`,
  }),
  'input-empty': () => ({
    reason: 'The file is empty, there is nothing to check. See whether it is the right file.',
  }),
  'input-unreadable': ({ detail, near }) => ({
    reason: `The file could not be read: ${readErrors[detail] ?? `${detail}.`}${near === undefined ? '' : ` Perhaps ${quote(near)} was meant.`}`,
  }),
  'input-not-utf8': ({ offset, guess }) => ({
    reason: `The file is not in UTF-8: the first wrong byte is number ${offset + 1}. ${guess === '' ? 'Save the file as UTF-8.' : `It looks like ${guess}. Save the file as UTF-8.`}`,
  }),
  'input-too-large': ({ size: bytes, limit }) => ({
    reason: `The file is too large: ${size(bytes)}, the limit is ${size(limit)}. Split it into parts.`,
  }),
  'input-too-deep': ({ limit }) => ({
    reason: `The markup is nested more than ${limit} levels deep; the text was not checked. No article is: look for an unclosed tag or mark.`,
  }),
  'input-too-slow': ({ seconds }) => ({
    reason: `The check took longer than ${seconds} s and was stopped; the text was not checked. Split it into parts, or raise limits.seconds in the configuration.`,
  }),
  'input-failed': ({ detail }) => ({
    reason:
      'An internal error of plashka on this text: it was neither checked nor changed. Please report it.',
    note: detail,
  }),
  'input-not-file': ({ kind }) => ({
    reason: `This is no file but ${notFiles[kind]}: reading it might never end. Name a file, or pass the text by standard input: plashka validate - < text.`,
  }),
  'input-changed': () => ({
    reason: 'The file changed while it was being read and was not checked. Run the command again.',
  }),
  'input-unsupported': ({ format }) => ({
    reason: isData(format)
      ? `This is data (${format.toUpperCase()}), and the text in it was not checked: a line put in would spoil it. Check the text itself, saved in a file of its own.`
      : subtitles.has(format)
        ? `These are subtitles (${format.toUpperCase()}), and the text was not checked: they have no place under a headline, and a line between two cues spoils them. Check the same text without numbers and times, and put the label into the video yourself.`
        : `The format ${quote(format)} is not supported yet, the text was not checked. Save it as plain text.`,
  }),
  'input-no-texts': ({ endings, pattern }) => ({
    reason:
      pattern === undefined
        ? `The folder has no texts: files ${endings} were looked for. Name the files or another folder.`
        : `No text fits the pattern ${quote(pattern)}: files ${endings} were looked for. Check the pattern.`,
  }),
  'input-ignored': ({ by }) => ({
    reason: `Not checked: the path is left out in ${by}. To check it all the same, add --no-ignore.`,
  }),
  'output-stale': () => ({
    reason:
      'The file changed while it was being checked and was left as it is. Run the command again.',
  }),
  'field-unreadable': ({ of, name, value, unparsed }) => ({
    reason: unparsed
      ? `The ${unparsed === 'JSON-LD' ? 'data of the page' : 'front matter'} cannot be read as ${unparsed}, so the field ${quote(name)} ${of === 'date' ? 'with the date of the text' : 'with the headline'} was not read. Mend its notation.`
      : of === 'date'
        ? `The field ${quote(name)} should hold the date of the text, but holds ${quote(value)}. Write it as 2026-02-12 or 12.02.2026.`
        : `The field ${quote(name)} should hold the headline, but holds ${quote(value)}. Write a text there.`,
    note:
      of === 'date'
        ? 'The configuration names the field (fields.date). Without it the date is from elsewhere, or today.'
        : 'The configuration names the field (fields.title). Without it the headline is looked for in the text itself.',
  }),
  'publisher-unknown': () => ({
    reason:
      'It is not known who publishes. The labels found were compared with the approved forms; whether one is needed, and whether names and place are right, was not checked.',
    note: 'Name the publisher in a configuration: plashka init writes one.',
  }),
  'publisher-unlisted': ({ name, day: of }) => ({
    reason: `The register of ${day(of)} has no single entry of the publisher’s name ${quote(name)}. Check the name, or give the number of the entry.`,
    note: 'The label is written with this name, but it was not compared with the register.',
  }),
  'register-stale': ({ day: of, age, limit }) => ({
    reason: `The register is old: it is of ${day(of)}, ${age} ${plural(age, 'day', 'days')} ago. Update the register.`,
    note: `The Ministry of Justice updates it about once a week; the warning stands from day ${limit} on.`,
  }),
  'register-expired': ({ day: of, age, limit }) => ({
    reason: `The register is too old: it is of ${day(of)}, ${age} ${plural(age, 'day', 'days')} ago. It cannot be relied on; update the register.`,
    note: `The Ministry of Justice updates it about once a week; the error stands from day ${limit} on.`,
  }),
  'output-outside': ({ target }) => ({
    reason: `The file was not written: it is a link to ${quote(target)} outside of the folder named. To change that file, name the file itself.`,
  }),
  'output-unwritten': ({ detail }) => ({
    reason: `The file could not be written: ${writeErrors[detail] ?? `${detail}.`} The old text is untouched.`,
  }),
}
