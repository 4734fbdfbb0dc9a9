// Checks a post beside another plugin, with exact places: npx tsx examples/remark.ts
import { remarkPlashka } from 'plashka/remark'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { publisher } from './publisher.ts'

// The name stands in another case, behind emphasis and an entity.
const post = `# Старую пристань в Заречье разберут к лету

Настоящий *материал* (информация) произведен&nbsp;иностранным агентом Лучинин Артём Савельевич либо касается деятельности иностранного агента Лучинина Артёма Савельевича. 18+

| причал | когда |
| --- | --- |
| Заречье | к лету |
`

const options = { publisher, date: '2026-02-12', lang: 'en' } as const
const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkStringify)

const checked = pipeline().use(remarkPlashka, options).processSync(post)
for (const { line, column, source, ruleId, reason } of checked.messages) {
  console.log(`${line}:${column} ${source}:${ruleId} ${reason}`)
}

const mended = pipeline()
  .use(remarkPlashka, { ...options, fix: true })
  .processSync(post)
console.log(String(mended))
console.log(`left: ${mended.messages.length}`)
