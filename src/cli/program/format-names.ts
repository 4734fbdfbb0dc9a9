/** The formats of reports, in the order of the help. */
export const formatNames = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
  'junit',
  'teamcity',
  'rdjsonl',
  'html',
] as const

export type FormatName = (typeof formatNames)[number]
