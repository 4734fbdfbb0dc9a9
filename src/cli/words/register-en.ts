import { plural } from '../../messages/en-words.ts'
import type { RegisterWords } from './register-words.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const registerEn: RegisterWords = {
  usage: {
    register: '<command> [options]',
    import: '[options] <file>',
    info: '[options] [snapshot]',
    diff: '[options] <old> <new>',
    find: '[options] <text>',
    cases: '[options] <name>',
  },
  verbs: {
    register: 'import the register, look at it and find names in it',
    import: 'import the register from the Ministry of Justice’s spreadsheet (.xlsx) or JSON',
    info: 'say where the snapshot of the register comes from, of which day it is, what it holds',
    diff: 'compare two snapshots of the register, or two of its spreadsheets',
    find: 'find entries of the register by number or by part of a name',
    cases: 'show a name in every case, and how sure the forms are',
  },
  arguments: {
    export: 'the .xlsx of the Ministry of Justice, or the JSON of its server',
    snapshot: 'a snapshot of the register (default: the one that texts are checked with)',
    old: 'the older snapshot or spreadsheet',
    new: 'the newer snapshot or spreadsheet',
    text: 'number of an entry, or words of a name',
    name: 'a name, or the number of an entry',
  },
  options: {
    config: 'configuration file (default: the nearest plashka.config.yaml, .yml or .json)',
    out: 'where to write the snapshot (default: where the configuration has it)',
    force: 'take a register that lost entries, or replace a file that is no snapshot',
    published: 'day the register is of, where the file does not say, YYYY-MM-DD',
    register: 'file of the register’s snapshot (default: as configured)',
    date: 'on which day, YYYY-MM-DD (default: today)',
  },
  errors: {
    refused: (from) =>
      `The register was not imported, “${from}” will not do. The former snapshot, if any, is untouched.`,
    forceHelps: 'If this is as it should be, repeat with --force.',
    occupied: (path, why) =>
      `The file “${path}” is no snapshot of the register and was not replaced. ${why} Name another file with --out; if this one is to be replaced, add --force.`,
    noSnapshot: (places) =>
      `There is no snapshot of the register. Looked for: ${quoted(places)}. Import the register with plashka register import, or name a snapshot with --register.`,
    notSnapshot: (path, why) =>
      `${path}: ${why} A snapshot written by plashka register import is needed.`,
    agentNeedsRegister: (agent, places) =>
      `The publisher is named by the register (“${agent}”), but there is no snapshot of it. Looked for: ${quoted(places)}. Import the register with plashka register import, or name a snapshot with --register.`,
    agentUnknown: (agent) => `The register has no publisher “${agent}”.`,
    similar: 'Entries like it:',
    agentContradicted: (agent, name) =>
      `The publisher is named twice, and differently: the name “${name}” and the entry “${agent}”. Keep one. In the register it is:`,
    numberNeedsRegister: (number, places) =>
      `To know the name with number ${number}, a snapshot of the register is needed, and there is none. Looked for: ${quoted(places)}.`,
  },
  severities: { error: 'error', warning: 'warning' },
  report: {
    imported: (path) => `Register imported: ${path}`,
    firstSnapshot: 'there was no former snapshot',
    unchanged: 'nothing has changed',
    changes: (added, excluded, changed, removed) =>
      [
        [added, 'new'],
        [excluded, 'excluded'],
        [changed, 'changed'],
        [removed, 'gone'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(', '),
    moreProblems: (n) => `… and ${n} more; --json prints them all`,
    fields: {
      source: 'source',
      published: 'as of',
      retrieved: 'taken',
      age: 'age',
      entries: 'entries',
      types: 'by type',
      hash: 'digest',
      changes: 'since the former one',
      resources: 'sites and channels',
      kind: 'kind of name',
      cases: 'cases',
      oddities: 'oddities of the spelling',
    },
    unknownDay: 'unknown',
    days: (n) => `${n} ${plural(n, 'day', 'days')}`,
    states: { fresh: 'fresh', stale: 'stale, time to update', expired: 'expired' },
    entries: (all, inForce) => `${all}, of which ${inForce} not excluded`,
    noType: '(no type given)',
    number: (number) => `no. ${number}`,
    since: (date) =>
      date === undefined ? 'day of inclusion unknown' : `in the register since ${date}`,
    until: (date) => `day of exclusion ${date}`,
    notYet: (date) => `not yet in the register on ${date}`,
    goneBy: (date, excluded) => `no longer in the register on ${date}: excluded ${excluded}`,
    found: (n) => `${n} ${plural(n, 'entry', 'entries')} found.`,
    notFound: (text) => `No entry of the register fits “${text}”.`,
    ambiguous: (name) =>
      `“${name}” fits several entries. Give the number of one of them, or the name in full:`,
    headings: {
      added: 'New entries',
      removed: 'Entries that are gone (the register keeps the excluded, so this should not be)',
      excluded: 'Excluded',
      changed: 'Changed',
    },
    same: 'The entries are the same.',
    agentFields: {
      name: 'name',
      type: 'type',
      included: 'day of inclusion',
      excluded: 'day of exclusion',
      resources: 'sites and channels',
    },
    nothing: '(none)',
    notInRegister:
      'the snapshot of the register has no such name; the forms are of the name as you gave it',
    kinds: { person: 'person', organisation: 'organisation or title' },
    roles: {
      surname: 'surname',
      given: 'given name',
      middle: 'further name',
      patronymic: 'patronymic',
      'former-surname': 'former surname',
      'former-name': 'former name',
      'other-given': 'other given name',
      pseudonym: 'pseudonym',
    },
    parts: {
      form: 'legal form',
      description: 'words before the title',
      titles: 'title',
      brands: 'title inside the title',
      others: 'other names',
      details: 'details',
      urls: 'addresses',
    },
    cases: {
      nominative: 'nominative',
      genitive: 'genitive',
      dative: 'dative',
      accusative: 'accusative',
      instrumental: 'instrumental',
      prepositional: 'prepositional',
    },
    sure: { certain: 'certain', likely: 'likely, read it before you publish' },
    caseUnknown: 'form unknown',
    howToGive:
      'Put an unknown or wrong form into the publisher’s configuration: keys instrumental and genitive.',
    oddities: {
      'mixed-letters': 'letters of two alphabets in one word',
      'latin-lookalikes': 'Latin letters that look like Russian ones',
      'double-space': 'double space',
      'unclosed-quote': 'unclosed quotation marks',
      'stray-quote': 'stray quotation mark',
      'unclosed-bracket': 'unclosed bracket',
    },
  },
}
