import assert from 'node:assert/strict'
import { agentNames } from '../../../src/register/agent-names.ts'
import { cases, declineWithConfidence } from '../../../src/register/cases.ts'
import { importRegister } from '../../../src/register/import/import-register.ts'
import { problemText } from '../../../src/register/import/problem-text.ts'
import { parseName, splitNames } from '../../../src/register/parse-name.ts'
import { readSnapshot, type SnapshotRead, writeSnapshot } from '../../../src/register/snapshot.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { type FuzzTarget, textOf } from '../target.ts'
import { storedZip } from '../zip.ts'

const options = { source: 'export.xlsx', retrieved: '2025-08-16T09:00:00Z' }

/** Either there is a register, which reads back as it was, or a problem says why not. */
const judge = ({ register, problems }: SnapshotRead): void => {
  for (const problem of problems)
    for (const language of ['ru', 'en'] as const)
      assert.notEqual(problemText(problem, language), '')
  const hasError = problems.some(({ severity }) => severity === 'error')
  assert.equal(register === undefined, hasError)
  if (register === undefined) return
  assert.deepEqual(readSnapshot(writeSnapshot(register)), { register, problems: [] })
  const [agent] = register.agents
  if (agent !== undefined) agentNames(register).find(tokenize(agent.name).slice(0, 20), 'genitive')
}

const importOf = async (bytes: Uint8Array): Promise<void> => {
  const imported = await importRegister(bytes, options)
  judge(imported)
  if (imported.register === undefined) return
  const again = await importRegister(bytes, { ...options, former: imported.register })
  assert.deepEqual(again, imported)
}

const columns = [
  ...[
    '№ п/п',
    'Полное наименование',
    'Дата принятия решения о включении',
    'Тип иностранного агента',
  ],
  ...['Дата принятия решения об исключении', 'Доменное имя', '15.08.2025', '2025-08-15T10:00:00Z'],
  ...['1736899200000', '45000', '31.02.2023', '01.01.1900'],
]
const names = [
  ...[
    'Фонд «',
    '»',
    '«',
    '"',
    '(',
    ')',
    ', ',
    'ООО ',
    'Иванов',
    'Иванович',
    'оглы ',
    'ван дер ',
    '-',
  ],
  ...[
    'Общество с ограниченной ответственностью ',
    'Общественное движение ',
    '(прежнее ',
    'Пётр',
    '“',
    '„',
  ],
  ...[
    '(Озёрова)',
    'https://example.org',
    '; ',
    '[',
    ']',
    '\u0301',
    'Inc.',
    'LLC ',
    '\n',
    'Анна Петровна',
  ],
]
const json = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    'null',
    'true',
    '1e999',
    '-0',
    '"\\ud800"',
    '"size":',
    '"values":',
  ],
  ...[
    '"field_1_i":',
    '"field_2_s":',
    '"field_4_s":',
    '"field_5_s":',
    '"field_6_s":',
    '"field_7_s":',
  ],
  ...[
    '"lastModified":',
    '"__proto__":',
    '"schema":1',
    '"agents":',
    '"number":',
    '"name":',
    '"hash":',
  ],
  ...['"included":', '"excluded":', '"resources":', '"counts":', '"retrieved":', '\uFEFF'],
]
const xml = [
  ...[
    '<row r="1">',
    '</row>',
    '<c r="A1" t="inlineStr">',
    '<c r="B2" t="s">',
    '<c r="XFD1048576">',
    '</c>',
  ],
  ...[
    '<v>',
    '</v>',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '<sheetData>',
    '</sheetData>',
    '<!DOCTYPE a [',
    ']>',
  ],
  ...[
    '<!ENTITY a "b">',
    '&a;',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml',
  ],
  ...['<mergeCell ref="A1:B9"/>', ' t="b"', ' t="e"', ' t="d"', ' s="1"', '<f>', '</f>', ' r="A0"'],
]
const zip = [
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  'PK\u0006\u0006',
  'xl/workbook.xml',
]

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const around = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

export const registerTargets: readonly FuzzTarget[] = [
  { name: 'register-import', isAsync: true, words: [...columns, ...json, ...zip], run: importOf },
  {
    // The sheet alone is the input: the bytes of a whole archive seldom survive a change.
    name: 'register-sheet',
    isAsync: true,
    words: [...xml, ...columns, ...names],
    run: (bytes) => importOf(storedZip({ ...around, 'xl/worksheets/sheet1.xml': bytes })),
  },
  {
    name: 'register-snapshot',
    words: [...json, ...columns],
    run: (bytes) => judge(readSnapshot(textOf(bytes))),
  },
  {
    name: 'agent-name',
    words: names,
    run(bytes) {
      const text = textOf(bytes)
      for (const kind of [undefined, 'person', 'organisation'] as const) {
        const parsed = parseName(text, kind)
        assert.equal(parsed.text, text)
        if (parsed.kind === 'person')
          for (const part of parsed.parts) assert.ok(text.includes(part.text))
      }
      for (const name of splitNames(text)) assert.ok(text.includes(name))
      if (text.trim() === '') return
      for (const to of cases) assert.notEqual(declineWithConfidence(text, to)?.text.trim(), '')
    },
  },
]
