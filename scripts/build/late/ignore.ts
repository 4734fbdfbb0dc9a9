export { default } from 'ignore'
