import type { PeopleResult } from '../../generated/documents.ts'

/** A person as the list shows one. */
export type PersonRow = NonNullable<NonNullable<NonNullable<PeopleResult['users']>['edges'][number]>['node']>
