/** What is wrong with a form, as data: the sentence is made by whoever shows it. */
export type FormProblem =
  | { readonly code: 'empty-form' }
  | { readonly code: 'unclosed'; readonly mark: '{' | '<' | '[' }
  | { readonly code: 'unexpected'; readonly mark: '}' | '>' | ']' | '|' | '~' }
  | { readonly code: 'unknown-case'; readonly name: string }
  | { readonly code: 'bad-slot'; readonly text: string }
  | { readonly code: 'bad-code'; readonly text: string }
  | { readonly code: 'empty-option' }
  | { readonly code: 'tolerated-first'; readonly tolerance: string }
  | { readonly code: 'bad-escape'; readonly character: string }
  | { readonly code: 'too-deep'; readonly limit: number }

/** A form that cannot be read; `offset` counts UTF-16 code units into the notation. */
export class FormSyntaxError extends Error {
  override readonly name = 'FormSyntaxError'
  readonly problem: FormProblem
  readonly offset: number

  constructor(problem: FormProblem, offset: number) {
    const args = Object.entries(problem).filter(([key]) => key !== 'code')
    const detail = args.map(([key, value]) => `${key} «${value}»`).join(', ')
    super(`${problem.code} at ${offset}${detail && `: ${detail}`}`)
    this.problem = problem
    this.offset = offset
  }
}
