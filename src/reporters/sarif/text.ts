/**
 * A message as SARIF reads it: braces doubled, since one begins a placeholder (2.1.0, 3.11.5), and
 * the bracket escaped that would begin a link (3.11.6).
 */
export const sarifText = (text: string): string =>
  text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^\][]*\]\()/gu, '\\[')
