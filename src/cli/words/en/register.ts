import { plural } from '../../../messages/en-words.ts'
import type { RegisterWords } from '../register-words.ts'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const registerEn: RegisterWords = {
  usage: {
    register: '<command> [options]',
    import: '[options] <file>',
    info: '[options] [snapshot]',
    diff: '[options] <old> <new>',
    find: '[options] <text>',
    cases: '[options] <name>',
    update: '[options]',
  },
  verbs: {
    register: 'import the register, look at it and find names in it',
    import: 'import the register from the Ministry of Justice’s spreadsheet (.xlsx) or JSON',
    info: 'say where the snapshot of the register comes from, of which day it is, what it holds',
    diff: 'compare two snapshots of the register, or two of its spreadsheets',
    find: 'find entries of the register by number or by part of a name',
    cases: 'show a name in every case, and how sure the forms are',
    update:
      'fetch the register from the Ministry of Justice; the only command that uses the network',
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
    url: 'address of the register on a server, or of its spreadsheet (default: the Ministry’s)',
    ca: 'file of certificates (PEM) to trust besides the usual ones',
    timeout: 'seconds to wait for a silent server (default: 60)',
    retries: 'how often to try again after a failure (default: 3)',
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
  values: { url: 'url', number: 'number' },
  update: {
    badUrl: (url) =>
      `--url: “${url}” is no address. A full one is needed, with https:// before it.`,
    badCa: (path, detail) =>
      `--ca: the file “${path}” has no certificates that can be read (${detail}). A PEM file with a line BEGIN CERTIFICATE is needed.`,
    badNumber: (option, value, least, most) =>
      `${option}: “${value}” will not do. A whole number from ${least} to ${most} is needed.`,
    plain: 'The address is not encrypted (http): anyone on the way can replace the register.',
    again: (seconds) => `That failed; trying again in ${seconds} s.`,
    failed: (url, why) =>
      `The register was not fetched from ${url}. ${why} The former snapshot, if any, is untouched. The spreadsheet can also be downloaded in a browser and then imported: plashka register import FILE.`,
    why: (failure) => {
      switch (failure.kind) {
        case 'silent':
          return `The server is silent: no answer in ${failure.seconds} s. It is often out of reach from abroad; try later, through a proxy (variable HTTPS_PROXY), or with a longer --timeout.`
        case 'unreachable':
          return `The server could not be reached (${failure.detail}). Check the network and the proxy (variable HTTPS_PROXY).`
        case 'untrusted':
          return `The server’s certificate cannot be verified (${failure.detail}). The Ministry’s server does not send its intermediate certificate, so that no trust comes about. Open the site in a browser, save the issuing certificate to a PEM file and name it: --ca FILE (or the variable NODE_EXTRA_CA_CERTS).`
        case 'certificate':
          return `The server’s certificate will not do (${failure.detail}): it is out of date or another site’s. Check the address and the clock of this computer.`
        case 'proxy':
          return `The proxy refused (${failure.detail}). Check its address, name and password in the variable HTTPS_PROXY.`
        case 'status':
          return `The server refused (${failure.status}). Try later, or check the address.`
        case 'later':
          return `The server asks to be left alone for another ${failure.seconds} s. Repeat after that.`
        case 'cut':
          return `The answer broke off (${failure.detail}). Try again.`
        case 'too-large':
          return `The answer is too large: the register has less than ${failure.limit} bytes. Check the address.`
        case 'redirect':
          return `The server sends to another address: “${failure.to}”. plashka does not go there by itself; if it is right, name it with --url.`
        case 'not-json':
          return failure.html
            ? 'An HTML page came instead of the register: an error most likely, or the site’s protection. Try later.'
            : 'The answer does not look like the register: the server may have changed. Download the spreadsheet.'
        case 'incomplete':
          return `The register did not come whole: it has ${failure.expected} entries, ${failure.actual} arrived. Try later.`
      }
    },
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
