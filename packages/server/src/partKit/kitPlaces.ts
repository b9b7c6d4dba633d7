import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { whyNotStoreAt } from '@traveler/domain/location/whyNotStoreAt.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'

/** Where a kit goes, and who sees to it. */
export interface KitPlacesGiven {
  readonly locationId?: string | null | undefined
  readonly deliveryLocationId?: string | null | undefined
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
}

export interface KitPlaces {
  readonly places: readonly LocationRow[]
  readonly people: readonly UserRow[]
  readonly teams: readonly TeamRow[]
}

const given = (...ids: readonly (string | null | undefined)[]): string[] =>
  ids.flatMap((one) => (one ? [one] : []))

/** Three statements in one round trip. `also`: places that the kit has already. */
export async function readKitPlaces(
  tx: Transaction,
  { locationId, deliveryLocationId, assignedToId, assignedTeamId }: KitPlacesGiven,
): Promise<KitPlaces> {
  const [places, people, teams] = await Promise.all([
    tx.read<LocationRow>(loadLocations(given(locationId, deliveryLocationId))),
    tx.read<UserRow>(loadUsers(given(assignedToId))),
    tx.read<TeamRow>(loadTeams(given(assignedTeamId))),
  ])
  return { places, people, teams }
}

/** Refuses places, people and teams that are not there, or take nothing any more. */
export function refuseKitPlaces(wish: KitPlacesGiven, { places, people, teams }: KitPlaces): void {
  const refusals: (Refusal | null | undefined)[] = [
    whyNotFound('Location', wish.locationId, places),
    whyNotFound('Location', wish.deliveryLocationId, places),
    whyNotFound('User', wish.assignedToId, people),
    whyNotFound('Team', wish.assignedTeamId, teams),
    whyNotUseTeam(usedTeam(teams.find(({ id }) => id === wish.assignedTeamId)), 'assignedTeamId'),
    ...places.map((place) => whyNotStoreAt(place)),
  ]
  refuseIf(refusals.flatMap((refusal) => refusal ?? []))
}

function usedTeam(team: TeamRow | undefined) {
  return team === undefined ? undefined : { name: team.name, isArchived: team.archived_at !== null }
}
