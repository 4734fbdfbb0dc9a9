import type { ExplainCliWords } from '../explain-words.ts'

export const explainEn: ExplainCliWords = {
  verb: 'explain a finding or a rule: meaning, example, mending, law',
  usage: '[options] <name>',
  argument: 'code of a finding (name-case), a rule (ru/foreign-agent) or code of a deviation',
  examples: [
    'plashka explain half-missing',
    'plashka explain ru/foreign-agent',
    'plashka explain label-missing --lang ru',
  ],
  unknown: (name) => `There is neither a finding nor a rule called “${name}”.`,
  where: 'The code stands in the report below the finding; plashka rules lists the rules.',
}
