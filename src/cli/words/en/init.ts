import { type InitWords, rulesSample } from '../init-words.ts'

export const initEn: InitWords = {
  verb: 'write a commented plashka.config.yaml',
  usage: '[options]',
  examples: [
    'plashka init',
    'plashka init --name "Лучинин Артём Савельевич" --included 2023-03-03 --yes',
    'plashka init --agent 395 --formats markdown,html --yes',
  ],
  remark:
    'At a terminal it asks for what the options leave open; with --yes or elsewhere it does not.',
  options: {
    role: 'role of the publisher: agent, agent-member, redistributor, media, other (default: agent)',
    agent: 'the publisher by the snapshot of the register: number of its entry, or a name',
    register: 'the snapshot of the register (default: the one a configuration finds)',
    name: 'name of the publisher as the register has it',
    included: 'date of the publisher’s inclusion in the register, YYYY-MM-DD',
    formats: 'which texts there are: text, markdown, html, with commas (default: all)',
    yes: 'ask nothing',
    force: 'replace a plashka.config.yaml that is there',
  },
  values: { formats: 'formats', agent: 'entry' },
  ask: {
    intro: 'plashka: a configuration for this folder',
    role: 'Who publishes the texts? (arrows choose, Enter goes on)',
    roles: {
      agent: 'A foreign agent',
      'agent-member': 'A founder, member or head of an agent',
      redistributor: 'Somebody who distributes others’ materials',
      media: 'A medium',
      other: 'Somebody else',
    },
    agent: 'Number or name in the register',
    agentHint: 'for instance 395; leave empty to type the name',
    agentUnknown: (query) => `The snapshot of the register has no entry “${query}”.`,
    agentWhich: 'Several entries fit. Which is it?',
    name: 'The name in full as the register has it',
    nameHint: 'Лучинин Артём Савельевич',
    nameEmpty: 'Without a name there is no label.',
    included: 'Date of inclusion in the register, YYYY-MM-DD',
    includedHint: 'leave empty when unknown',
    notDate: 'A date of the calendar is needed, as YYYY-MM-DD.',
    formats: 'Which texts are in this folder? (space marks, Enter goes on)',
    cancelled: 'Broken off, nothing was written.',
  },
  exists: (path) =>
    `${path} is there already and was left as it is. Add --force to replace it; to check texts: plashka validate .`,
  otherExists: (path) =>
    `There is a configuration here already: ${path}. Two in one folder are not allowed, so nothing was written.`,
  needsName:
    'The publisher is unknown. Name it with --name or, by a snapshot of the register, with --agent; at a terminal plashka init asks.',
  noRegister:
    'For --agent a snapshot of the register is needed. Name its file with --register, or give the name with --name.',
  ambiguous: (query, names) =>
    `“${query}” fits several entries of the register: ${names.join('; ')}. Give the number.`,
  written: (path) => `Written: ${path}`,
  next: 'Next: plashka validate . checks the texts, plashka inject . shows what would change.',
  comments: {
    head: [
      'Configuration of plashka for the texts of this folder and below.',
      'docs/configuration.md of the package plashka explains every key.',
    ],
    lang: 'language of messages: ru or en',
    publisher: 'Who publishes the texts.',
    role: 'agent, agent-member, redistributor, media or other',
    agent: (name) => name,
    name: 'as the register has it',
    cases: 'Where plashka does not know the cases of the name, add instrumental and genitive.',
    included: 'day of inclusion in the register; earlier texts need no label',
    register: 'The snapshot of the register in which the publisher is found.',
    rules: [
      'Which rules are on and how much findings weigh; plashka rules lists the rules.',
      ...rulesSample,
    ],
    html: [
      'How a new label is written in HTML, and what the classes of the site mean.',
      'html:',
      '  class: foreign-agent-label',
      '  sizes:',
      '    foreign-agent-label: 2 # twice the size of the text',
    ],
    overrides: [
      'Other settings for some of the texts; the last that fits wins.',
      'overrides:',
      "  - files: ['archive/**']",
      '    date: 2021-08-30 # date of these texts, where they do not give it',
    ],
  },
}
