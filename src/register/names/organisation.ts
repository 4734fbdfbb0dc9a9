import { plain } from '../cases/endings.ts'
import { legalForms } from '../legal-forms.ts'
import { isDetail } from './details.ts'
import { cutName, type Segment } from './segments.ts'
import type { LegalForm, ParsedOrganisation } from './types.ts'

type OrganisationParts = Pick<
  ParsedOrganisation,
  'form' | 'description' | 'titles' | 'brands' | 'others' | 'details' | 'urls'
>

const url = /https?:\/\/[^\s,;)»"]+/g
/** The parts of an organisation's name. */
export function organisationParts(text: string, segments: readonly Segment[]): OrganisationParts {
  const titles: string[] = []
  const brands: string[] = []
  const others: string[] = []
  const details: string[] = []
  for (const { kind, inner } of segments) {
    if (kind === 'quoted') {
      titles.push(clean(inner))
      brands.push(...namesInside(inner))
    }
    if (kind === 'bracketed') {
      if (isDetail(inner)) details.push(clean(inner))
      else others.push(...listOf(inner))
    }
  }
  const quoted = segments.findIndex(({ kind }) => kind === 'quoted')
  const before = segments.slice(0, quoted === -1 ? undefined : quoted)
  const description = clean(
    before.flatMap(({ kind, text: part }) => (kind === 'words' ? [part] : [])).join(''),
  ).replace(/^"|,$/g, '')
  const form = legalFormOf(description)
  return {
    ...(form === undefined ? {} : { form }),
    description,
    titles,
    brands,
    others,
    details,
    urls: [...text.matchAll(url)].map((match) => match[0]),
  }
}

/** The longest known legal form a description begins with, in full or abbreviated. */
function legalFormOf(description: string): LegalForm | undefined {
  const start = `${plain(description)} `
  return legalForms
    .filter(({ full, short }) => {
      return start.startsWith(`${plain(full)} `) || description.split(/\s/)[0] === short
    })
    .sort((a, b) => b.full.length - a.full.length)[0]
}

/** «Волна» («Волна-1», «Волна-2»): each name by itself. */
function listOf(inner: string): string[] {
  const { segments } = cutName(inner)
  const quoted = segments.filter(({ kind }) => kind === 'quoted')
  const rest = segments.filter(({ kind }) => kind === 'words').map(({ text }) => text)
  return quoted.length > 0 && rest.every((words) => /^[\s,;и]*$/.test(words))
    ? quoted.map((segment) => clean(segment.inner))
    : [clean(inner)]
}

function namesInside(inner: string): string[] {
  return cutName(inner).segments.flatMap((segment) =>
    segment.kind === 'quoted' ? [clean(segment.inner), ...namesInside(segment.inner)] : [],
  )
}

function clean(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
