import type { KnownPerson } from './access.ts'

/** A person as the routes outside GraphQL show one; the id is a number, as in GraphQL. */
export function shownPerson({ id, name, email }: KnownPerson) {
  return { id: Number(id), name, email }
}
