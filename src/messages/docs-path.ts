/** The page that explains a finding code or a rule, from the root of the repository. */
export const docsPath = (name: string): string =>
  name.includes('/') ? `docs/rules/${name}.md` : `docs/findings/${name}.md`

/**
 * The address of that page under the address where the repository is published; undefined without
 * one, because plashka knows of none by itself.
 */
export const docsUrl = (name: string, base: string | undefined): string | undefined =>
  base === undefined ? undefined : `${base.replace(/\/+$/u, '')}/${docsPath(name)}`
