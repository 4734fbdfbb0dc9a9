import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { retext } from 'retext'
import { unified } from 'unified'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { PlashkaMessage } from '../../src/plashka/types.ts'
import rehypeDefault, { rehypePlashka } from '../../src/plugins/rehype.ts'
import remarkDefault, { remarkPlashka } from '../../src/plugins/remark.ts'
import retextDefault, { retextPlashka } from '../../src/plugins/retext.ts'
import { body, date, headline, label, oldLabel, plashka, vestnik } from '../core/cases.ts'

const options = { publisher: vestnik, date, use: { 'ru/age-mark': 'off' } } as const
const [first = '', second = ''] = body.split('\n\n')
const broken = label.replace('МАТЕРИАЛ ', '')

/** Another plugin's tree: made by hand, or by one that keeps no positions. */
function forgetPositions() {
  return (tree: Node) => {
    visit(tree, (node) => {
      delete node.position
    })
  }
}

const kinds = {
  retext: {
    processor: (fix: boolean, forget: boolean) => {
      const base = retext()
      const middle = forget ? base.use(forgetPositions) : base
      return middle.use(retextPlashka, { ...options, fix })
    },
    write: (...parts: string[]) => [headline, ...parts].join('\n\n'),
  },
  remark: {
    processor: (fix: boolean, forget: boolean) => {
      const base = unified().use(remarkParse).use(remarkGfm)
      const middle = forget ? base.use(forgetPositions) : base
      return middle.use(remarkPlashka, { ...options, fix }).use(remarkStringify)
    },
    write: (...parts: string[]) => [`# ${headline}`, ...parts].join('\n\n'),
  },
  rehype: {
    processor: (fix: boolean, forget: boolean) => {
      const base = unified().use(rehypeParse, { fragment: true })
      const middle = forget ? base.use(forgetPositions) : base
      return middle.use(rehypePlashka, { ...options, fix }).use(rehypeStringify)
    },
    write: (...parts: string[]) =>
      `<h1>${headline}</h1>\n${parts.map((part) => `<p>${part}</p>`).join('\n')}`,
  },
} as const

const cases = [
  ['a missing label', [first, second], 'label-missing'],
  ['a dropped word', [broken, first, second], 'word-dropped'],
  ['a former edition', [oldLabel, first, second], 'label-outdated'],
  ['a label at the end', [first, second, label], 'label-at-end'],
  ['a label too late', [first, label, second], 'label-too-late'],
  ['a double', [label, first, second, label], 'label-duplicate'],
] as const

describe.each(Object.entries(kinds))('%s', (name, { processor, write }) => {
  for (const forget of [false, true]) {
    describe(forget ? 'a tree without positions' : 'a tree with positions', () => {
      it.each(cases)('reports %s', async (_, parts, code) => {
        const source = write(...parts)
        const file = await processor(false, forget).process(source)
        expect(file.messages).toHaveLength(1)
        const [message] = file.messages
        expect(message).toMatchObject({
          ruleId: 'ru/foreign-agent',
          source: 'plashka',
          code,
          fatal: true,
        })
        const place = message?.place
        if (forget) expect(place).toBeUndefined()
        else {
          if (place === undefined || !('start' in place))
            throw new Error('A message without a range.')
          expect(source.slice(place.start.offset, place.end.offset)).toBe(message?.actual)
          const { data } = message as PlashkaMessage
          expect([data.start, data.end]).toEqual([place.start.offset, place.end.offset])
          expect(data.actual).toBe(message?.actual)
        }
      })

      it.each(cases)('mends %s', async (_, parts) => {
        const file = await processor(true, forget).process(write(...parts))
        expect(file.messages).toEqual([])
        const text = String(file).replaceAll('\\', '')
        expect(text.split(label)).toHaveLength(2)
        expect(text.indexOf(headline)).toBeLessThan(text.indexOf(label))
        expect(text.indexOf(label)).toBeLessThan(text.indexOf(first))
        const again = await processor(false, false).process(String(file))
        expect(again.messages).toEqual([])
      })

      it('leaves a clean tree alone', async () => {
        const source = write(label, first, second)
        const file = await processor(true, forget).process(source)
        expect(file.messages).toEqual([])
        const plain = await processor(false, forget).process(source)
        expect(String(file)).toBe(String(plain))
      })

      it('says why it refuses, and changes nothing', async () => {
        const source = write(label.replace('ПРОИЗВЕДЕН,', 'НЕ ПРОИЗВЕДЕН,'), first)
        const file = await processor(true, forget).process(source)
        expect(file.messages.map((message) => (message as { code?: string }).code)).toEqual([
          'word-inserted',
          'conflict',
        ])
        expect(String(file)).toBe(String(await processor(false, forget).process(source)))
      })
    })
  }

  it('are default exports too, which configurations such as .remarkrc take', () => {
    expect([rehypeDefault, remarkDefault, retextDefault]).toEqual([
      rehypePlashka,
      remarkPlashka,
      retextPlashka,
    ])
  })

  it.each([
    ['fix', { fix: 'no' }, 'fix is no; expected true or false.'],
    ['title', { title: 5 }, 'title is 5; expected a string.'],
  ])('refuse a %s of another kind, which JSON may hold', (_, wrong, said) => {
    const given = { ...options, ...wrong } as never
    expect(() => unified().use(rehypePlashka, given).freeze()).toThrow(said)
    expect(() => unified().use(remarkPlashka, given).freeze()).toThrow(said)
    expect(() => retext().use(retextPlashka, given).freeze()).toThrow(said)
  })

  it('does not change the source or the tree when it only checks', () => {
    const one = processor(false, false)
    const tree = one.parse(write(first)) as Node
    const before = JSON.stringify(tree)
    one.runSync(tree as never, { value: write(first), messages: [], data: {} } as never)
    expect(JSON.stringify(tree)).toBe(before)
    expect(name).not.toBe('')
  })
})

describe('awkward trees', () => {
  it.each([
    ['a fence', `\`\`\`text\n${label}\n\`\`\``],
    ['indented code', `    ${label}`],
    ['code in a line', `\`${label}\``],
  ])('Markdown with the label in %s does not show it, and gets no second one', async (_, code) => {
    const source = kinds.remark.write(code, first)
    const said = await kinds.remark.processor(false, false).process(source)
    expect(said.messages.map(({ actual, place }) => [actual, place])).toEqual(
      plashka
        .validate(source, { format: 'markdown' })
        .findings.map(({ actual, place }) => [actual, place]),
    )
    const codes = said.messages.map((message) => (message as PlashkaMessage).code)
    expect(codes).toEqual(['label-missing', 'label-hidden'])
    const mended = await kinds.remark.processor(true, false).process(source)
    expect((mended.messages.at(-1) as PlashkaMessage).code).toBe('conflict')
    expect(String(mended).split('НАСТОЯЩИЙ')).toHaveLength(2)
  })

  const rehype = (fix: boolean) =>
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypePlashka, { ...options, fix })
      .use(rehypeStringify)
  const remark = (fix: boolean) =>
    unified()
      .use(remarkParse)
      .use(remarkPlashka, { ...options, fix })
      .use(remarkStringify)

  it('reads a label through inline tags and entities, with exact places', async () => {
    const dressed = broken.replace('(ИНФОРМАЦИЯ)', '<b>(ИНФОР</b>МАЦИЯ)').replaceAll('«', '&laquo;')
    const source = `<h1>${headline}</h1><p>${dressed}</p><p>${first}</p>`
    const file = await rehype(false).process(source)
    expect(file.messages.map((message) => (message as { code?: string }).code)).toEqual([
      'word-dropped',
    ])
    const mended = await rehype(true).process(source)
    expect(String(mended)).toBe(`<h1>${headline}</h1><p>${label}</p><p>${first}</p>`)
  })

  it('writes outside a link around the headline, and as text', async () => {
    const named = {
      ...vestnik,
      name: 'Фонд <script>&',
      instrumental: 'Фондом <script>&',
      genitive: 'Фонда <script>&',
    }
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypePlashka, { ...options, publisher: named, fix: true })
      .use(rehypeStringify)
      .process(`<a href="/x"><h1>${headline}</h1></a><p>${first}</p>`)
    expect(String(file)).toContain(
      '</a><div class="foreign-agent-label" role="note" lang="ru">НАСТОЯЩИЙ',
    )
    expect(String(file)).not.toContain('<SCRIPT>')
    expect(String(file)).toContain('&#x3C;SCRIPT>&#x26;')
  })

  it('does not see a label in code, and sees one in raw HTML', async () => {
    const inCode = await remark(false).process(
      `# ${headline}\n\n\`\`\`\n${label}\n\`\`\`\n\n${first}`,
    )
    expect(inCode.messages.map((message) => (message as { code?: string }).code)).toContain(
      'label-missing',
    )
    const inHtml = await remark(false).process(`# ${headline}\n\n<div>${label}</div>\n\n${first}`)
    expect(inHtml.messages).toEqual([])
  })

  it('works beside another plugin that changes the tree', async () => {
    const shout = () => (tree: Node) => {
      visit(tree, 'text', (node: Node & { value?: string }) => {
        node.value = node.value?.replace('библиотеку', 'школу') ?? ''
      })
    }
    const file = await unified()
      .use(remarkParse)
      .use(shout)
      .use(remarkPlashka, { ...options, fix: true })
      .use(remarkStringify)
      .process(`# ${headline}\n\n${first}`)
    expect(String(file).replaceAll('\\', '')).toContain(
      `# В Заречье открыли новую школу\n\n${label}`,
    )
  })

  it('gives two findings of one kind their own places', async () => {
    const twice = label.replace('МАТЕРИАЛ ', '').replace('КАСАЕТСЯ ', '')
    const source = `# ${headline}\n\n${twice}\n\n${first}`
    const { messages } = await remark(false).process(source)
    const columns = ['(ИНФОРМАЦИЯ)', 'ДЕЯТЕЛЬНОСТИ'].map((word) => twice.indexOf(word))
    expect(messages).toMatchObject(
      columns.map((column) => ({ code: 'word-dropped', line: 3, column })),
    )
  })

  it('gives what only the changed tree lacks the place of the node before it', async () => {
    const takeOut = () => (tree: Node & { children?: Node[] }) => {
      tree.children?.splice(1, 1)
    }
    const { messages } = await unified()
      .use(remarkParse)
      .use(takeOut)
      .use(remarkPlashka, options)
      .use(remarkStringify)
      .process(`# ${headline}\n\n${label}\n\n${first}`)
    expect(messages).toMatchObject([{ code: 'label-missing', line: 1 }])
  })

  it('takes the date of the file and demands one', async () => {
    const { date: _, ...undated } = options
    const one = unified().use(remarkParse).use(remarkPlashka, undated).use(remarkStringify)
    await expect(one.process(`# ${headline}`)).rejects.toThrow(/date/i)
    const file = await one.process({
      value: `# ${headline}\n\n${first}`,
      data: { date: '2021-03-01' },
    } as never)
    expect(file.messages).toEqual([])
  })

  it.each(['b', 'mark', 'em'])(
    'writes a label over several leaves outside of what dressed one of them: %s',
    async (tag) => {
      const odd = broken.replace('НАСТОЯЩИЙ', `<${tag}>НАСТОЯЩИЙ</${tag}>`)
      const source = `<h1>${headline}</h1><p>${odd} 18+</p><p>${first}</p>`
      const file = await rehype(true).process(source)
      expect(file.messages).toEqual([])
      expect(String(file)).toBe(`<h1>${headline}</h1><p>${label} 18+</p><p>${first}</p>`)
      const marked = await remark(true).process(
        `# ${headline}\n\n**НАСТОЯЩИЙ**${broken.slice(9)}\n\n${first}`,
      )
      expect(String(marked).replaceAll('\\', '')).toContain(`\n\n${label}\n\n`)
    },
  )

  it('keeps what dresses the whole label, and what stands before it in a leaf', async () => {
    const odd = broken.replace('(ИНФОРМАЦИЯ)', '<b>(ИНФОРМАЦИЯ)</b>')
    const whole = await rehype(true).process(
      `<h1>${headline}</h1><p><em>${odd}</em></p><p>${first}</p>`,
    )
    expect(String(whole)).toBe(`<h1>${headline}</h1><p><em>${label}</em></p><p>${first}</p>`)
    const after = await rehype(true).process(`<h1>${headline}</h1><p>18+ ${odd}</p><p>${first}</p>`)
    expect(String(after)).toBe(`<h1>${headline}</h1><p>18+ ${label}</p><p>${first}</p>`)
  })

  it('says which date it judged on, and what it found', async () => {
    const source = `<article><header><h1>${headline}</h1><time datetime="2024-05-06">6 мая</time></header><p>${first}</p></article>`
    const file = await rehype(false).process(source)
    expect(file.data.plashka).toMatchObject({
      date: '2024-05-06',
      dateFrom: 'time',
      verdicts: [{ rule: 'ru/foreign-agent', verdict: 'missing' }],
    })
    const plain = await rehype(true).process(`<h1>${headline}</h1><p>${first}</p>`)
    expect(plain.data.plashka).toMatchObject({
      date,
      dateFrom: 'default',
      verdicts: [{ verdict: 'clean' }],
    })
  })
})
