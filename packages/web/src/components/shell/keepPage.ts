import type { Person, Session } from '../session/session.ts'

/** The page that stands, or waits behind the login for the person whose it is. */
export interface KeptPage {
  readonly person: Person
  /** Another number is another page: nothing of the one before is in it. */
  readonly turn: number
  /** The session ended or was locked: the login stands in the page's place. */
  readonly isHidden: boolean
}

/**
 * What becomes of the page with what the session says now. Whoever comes back finds what was typed, another person a
 * page of his own; who logs out leaves nothing. Null: there is no page.
 */
export function keepPage(
  page: KeptPage | null,
  { person, isLocked, hasLeft }: Pick<Session, 'person' | 'isLocked' | 'hasLeft'>,
): KeptPage | null {
  if (person === null || isLocked) {
    if (page === null || hasLeft) return null
    return page.isHidden ? page : { ...page, isHidden: true }
  }
  if (page === null) return { person, turn: 1, isHidden: false }
  if (page.isHidden && page.person.id !== person.id) return { person, turn: page.turn + 1, isHidden: false }
  return page.person === person && !page.isHidden ? page : { ...page, person, isHidden: false }
}
