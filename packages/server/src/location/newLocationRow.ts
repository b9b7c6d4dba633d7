import type { LocationType } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import type { Stamp } from '../operation/stamp.ts'

/** A place as it is asked for; what is absent has its usual value. */
export interface NewLocation {
  readonly name: string
  readonly type?: LocationType | null | undefined
  readonly description?: string | null | undefined
  readonly parentId?: string | null | undefined
  readonly siteId?: string | null | undefined
  readonly available?: boolean | null | undefined
  readonly archived?: boolean | null | undefined
}

/** The row of a place that is named now. It lies at the site of the place around it, unless somebody says otherwise. */
export function newLocationRow(
  given: NewLocation,
  siteAround: string | null,
  made: Stamp & { readonly id: string },
) {
  return {
    name: given.name,
    type: given.type ?? null,
    description: given.description ?? null,
    parent_id: given.parentId ?? null,
    site_id: given.siteId ?? siteAround,
    available: given.available ?? true,
    archived: given.archived ?? false,
    ...made,
  }
}
