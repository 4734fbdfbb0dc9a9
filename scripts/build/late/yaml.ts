export { isAlias, isMap, isScalar, isSeq, parse, parseDocument, stringify } from 'yaml'
