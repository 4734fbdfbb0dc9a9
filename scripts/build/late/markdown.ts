export { parse, postprocess, preprocess } from 'micromark'
export { frontmatter } from 'micromark-extension-frontmatter'
export { gfm } from 'micromark-extension-gfm'
