import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, FormSyntaxError, parseForm, slotsOf } from '../../src/rules/form/syntax.ts'
import { codesOf, countWordings } from '../../src/rules/form/walk.ts'
import { type FormNode, grammaticalCases } from '../../src/rules/types.ts'

describe('parseForm', () => {
  it('reads words, slots, choices and optional parts', () => {
    expect(parseForm('А (Б)\n {x:genitive}[~extra-comma ,] < В | Г | ~z Д>')).toEqual([
      { type: 'literal', text: 'А (Б) ' },
      { type: 'slot', name: 'x', case: 'genitive' },
      {
        type: 'optional',
        branch: { nodes: [{ type: 'literal', text: ',' }], code: 'extra-comma' },
      },
      { type: 'literal', text: ' ' },
      {
        type: 'choice',
        options: [
          { nodes: [{ type: 'literal', text: 'В' }], code: undefined },
          { nodes: [{ type: 'literal', text: 'Г' }], code: undefined },
          { nodes: [{ type: 'literal', text: 'Д' }], code: 'z' },
        ],
      },
    ])
  })

  it.each([
    ['', 0, 'empty-form'],
    ['  ', 0, 'empty-form'],
    ['а <б', 2, 'unclosed'],
    ['а [б <в]', 7, 'unexpected'],
    ['{а', 0, 'unclosed'],
    ['[а', 0, 'unclosed'],
    ['а >', 2, 'unexpected'],
    ['а ]', 2, 'unexpected'],
    ['а }', 2, 'unexpected'],
    ['а | б', 2, 'unexpected'],
    ['а ~б', 2, 'unexpected'],
    ['[а | б]', 3, 'unexpected'],
    ['<а ]', 3, 'unexpected'],
    ['<а | >', 4, 'empty-option'],
    ['<>', 1, 'empty-option'],
    ['[ ]', 1, 'empty-option'],
    ['[~code]', 1, 'empty-option'],
    ['<~code а | б>', 1, 'tolerated-first'],
    ['[~Code а]', 2, 'bad-code'],
    ['[~ а]', 2, 'bad-code'],
    ['{agent:vocative}', 7, 'unknown-case'],
    ['{Имя}', 0, 'bad-slot'],
    ['{}', 0, 'bad-slot'],
    ['{a:genitive:b}', 0, 'bad-slot'],
    ['\\а', 0, 'bad-escape'],
    ['а\\', 1, 'bad-escape'],
    ['['.repeat(20), 16, 'too-deep'],
  ])('refuses %j at %i: %s', (source, offset, code) => {
    try {
      parseForm(source)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof FormSyntaxError)) throw error
      expect([error.offset, error.problem.code]).toEqual([offset, code])
    }
  })

  it('never does anything but parse or refuse, whatever it is given', () => {
    const mess = fc.string({ unit: fc.constantFrom(...'{}<>[]|~\\ аx:-,()') })
    fc.assert(
      fc.property(mess, (source) => {
        try {
          expect(parseForm(source)).not.toEqual([])
        } catch (error) {
          if (!(error instanceof FormSyntaxError)) throw error
          expect(error.offset).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back what it is written as', () => {
    fc.assert(
      fc.property(formNodes, (nodes) => {
        expect(parseForm(notation(nodes))).toEqual(nodes)
      }),
    )
  })
})

describe('what a form says', () => {
  const nodes = parseForm('( А [Б] <, | И <В|Г>> {x:dative} ) [~t {y}] .')

  it('is written with first options and without optional parts, spaced as by a typesetter', () => {
    expect(canonicalText(nodes, ({ name }) => name.toUpperCase())).toBe('(А, X).')
  })

  it('is listed: slots, codes and the number of readings', () => {
    expect(slotsOf(nodes).map(({ name }) => name)).toEqual(['x', 'y'])
    expect(codesOf(nodes)).toEqual(['t'])
    expect(countWordings(nodes)).toBe(2 * 3 * 2)
  })
})

const word = fc.stringMatching(/^[А-Я(){}<>[\]|~\\,]{1,6}$/u)
const name = fc.constantFrom('agent', 'x-1')
const code = fc.option(fc.constantFrom('a', 'b-c'), { nil: undefined })

/** Trees as the parser makes them: no two literals in a row, none with space at its ends. */
const { nodes: formNodes } = fc.letrec<{ nodes: FormNode[]; node: FormNode }>((tie) => ({
  nodes: fc
    .array(tie('node'), { minLength: 1, maxLength: 4, depthIdentifier: 'form' })
    .map((list) =>
      list.filter((node, i) => node.type !== 'literal' || list[i - 1]?.type !== 'literal'),
    ),
  node: fc.oneof(
    { depthIdentifier: 'form', maxDepth: 3 },
    fc.record({ type: fc.constant('literal' as const), text: word }),
    fc.record({
      type: fc.constant('slot' as const),
      name,
      case: fc.constantFrom(...grammaticalCases),
    }),
    fc.record({
      type: fc.constant('choice' as const),
      options: fc
        .tuple(
          fc.record({ nodes: tie('nodes'), code: fc.constant(undefined) }),
          fc.array(fc.record({ nodes: tie('nodes'), code }), { maxLength: 2 }),
        )
        .map(([first, rest]) => [first, ...rest]),
    }),
    fc.record({
      type: fc.constant('optional' as const),
      branch: fc.record({ nodes: tie('nodes'), code }),
    }),
  ),
}))

function notation(nodes: readonly FormNode[]): string {
  const branch = ({
    nodes: inner,
    code: name,
  }: {
    nodes: readonly FormNode[]
    code: string | undefined
  }) => (name === undefined ? notation(inner) : `~${name} ${notation(inner)}`)
  return nodes
    .map((node) => {
      if (node.type === 'literal') return node.text.replace(/[{}<>[\]|~\\]/gu, '\\$&')
      if (node.type === 'slot') return `{${node.name}:${node.case}}`
      if (node.type === 'optional') return `[${branch(node.branch)}]`
      return `<${node.options.map(branch).join(' | ')}>`
    })
    .join('')
}
