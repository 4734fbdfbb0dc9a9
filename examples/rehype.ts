// Mends a page in a pipeline of other plugins: npx tsx examples/rehype.ts
import { rehypePlashka } from 'plashka/rehype'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { publisher } from './publisher.ts'

// The second part is missing, and a tag stands inside the name.
const page = `<article>
<h1>Старую пристань в Заречье разберут к лету</h1>
<p>НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ ЛУЧИНИНЫМ АРТ<b>Ё</b>МОМ САВЕЛЬЕВИЧЕМ 18+</p>
<p>Сваи прогнили, и теплоходы обходят пристань с прошлого года.</p>
</article>
`

const options = { publisher, date: '2026-02-12', lang: 'en' } as const
const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify)

const checked = pipeline().use(rehypePlashka, options).processSync(page)
for (const { line, column, source, ruleId, reason } of checked.messages) {
  console.log(`${line}:${column} ${source}:${ruleId} ${reason}`)
}

const mended = pipeline()
  .use(rehypePlashka, { ...options, fix: true })
  .processSync(page)
console.log(String(mended))
console.log(`left: ${mended.messages.length}`)
