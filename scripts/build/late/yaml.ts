export { isAlias, isMap, isScalar, isSeq, parse, parseDocument } from 'yaml'
