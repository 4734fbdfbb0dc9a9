export { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
