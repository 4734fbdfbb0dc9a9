/** What `inject` does about a finding that is an error; warnings it leaves alone. */
type Mending =
  | 'rewrites'
  | 'inserts'
  | 'moves'
  | 'removes'
  | 'refuses'
  | 'leaves'
  | 'is-it'
  | 'unread'
  | 'not-text'

export interface CodeNote {
  /** What the code stands for, in a few words. */
  readonly en: string
  readonly ru: string
  readonly mending: Mending
  /** A second sentence where the few words are not enough. */
  readonly more?: { readonly ru: string; readonly en: string }
}

/** What `inject` does about it: the end of a sentence that begins with its name. */
export const mendingWords: Readonly<Record<Mending, { readonly ru: string; readonly en: string }>> =
  {
    rewrites: {
      ru: 'пишет на место этого указания верное, целиком, если замечание весит как ошибка.',
      en: 'writes the canonical label in place of this one, where the finding is an error.',
    },
    inserts: {
      ru: 'ставит верное указание под заголовок, а без заголовка перед текстом.',
      en: 'writes the canonical label under the headline, or before the text where there is none.',
    },
    moves: {
      ru: 'переносит указание под заголовок, если замечание весит как ошибка.',
      en: 'moves the label under the headline, where the finding is an error.',
    },
    removes: {
      ru: 'убирает лишние и оставляет одно, если замечание весит как ошибка.',
      en: 'removes all but the one that counts, where the finding is an error.',
    },
    refuses: {
      ru: 'отказывается от правки (`conflict`): что здесь верно, решает редактор.',
      en: 'refuses with `conflict`: what is right is for an editor to say.',
    },
    leaves: {
      ru: 'не трогает такое указание: решает редактор.',
      en: 'leaves such a label to an editor.',
    },
    'is-it': {
      ru: 'сам и сделал это замечание; текст в этом месте не изменён.',
      en: 'made this finding itself; the text is unchanged there.',
    },
    'not-text': {
      ru: 'ничего не меняет: дело не в тексте.',
      en: 'changes nothing: the text is not at fault.',
    },
    unread: {
      ru: 'ничего не меняет: текст не прочитан или не записан.',
      en: 'changes nothing: the text was not read or not written.',
    },
  }
