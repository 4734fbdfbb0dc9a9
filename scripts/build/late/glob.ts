export { default } from 'picomatch'
