import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listRolesByName, type RoleRow } from '../role/roleStore.ts'
import { listSitesByName, type SiteRow } from '../site/siteStore.ts'
import { knownTeam, listTeamsByName, lockTeamsAndRoles, type TeamRow } from '../team/teamStore.ts'
import { newUserRow } from '../user/newUserRow.ts'
import { insertLogins, listTakenLogins, type TakenLoginRow } from '../user/userStore.ts'
import { type ImportKind, importChunks } from './importChunks.ts'
import { cameFrom, namesOf, textOf } from './rowValues.ts'
import { SeenNames } from './seenNames.ts'
import { type ReadRow, type TableToImport, tableToImport } from './tableToImport.ts'
import { asWrongCell, unknownName, wrongCell } from './wrongCell.ts'

/**
 * Let the people of a table into the organization, with their roles and teams; none of them has a password as yet. All of
 * them, or none with what is wrong in each row.
 */
export const importUsers: Operation<TableToImport> = {
  name: 'importUsers',
  permission: 'CreateUser',
  input: tableToImport,
  lock: ({ mapped }) =>
    lockTeamsAndRoles({ teams: mapped.places.has('teams'), roles: mapped.places.has('roles') }),
  async perform(tx, asked) {
    const { rows, made, skipped } = await importChunks(tx, asked, userImport)
    return { rowCount: String(rows), madeCount: String(made), skippedCount: String(skipped) }
  },
}

interface State {
  readonly asked: TableToImport
  readonly roles: ReadonlyMap<string, RoleRow>
  readonly teams: ReadonlyMap<string, TeamRow>
  readonly sites: ReadonlyMap<string, SiteRow>
  /** Mail addresses and badges as they stand in the file. */
  readonly seen: SeenNames
}

export const userImport: ImportKind<State> = {
  async begin(read, asked) {
    const [roles, teams, sites] = await Promise.all([
      read<RoleRow>(listRolesByName()),
      read<TeamRow>(listTeamsByName()),
      read<SiteRow>(listSitesByName()),
    ])
    return { asked, roles: byName(roles), teams: byName(teams), sites: byName(sites), seen: new SeenNames() }
  },
  async plan(rows, state, read) {
    const badges = rows.flatMap(({ values }) => textOf(values, 'badge') ?? [])
    const taken = await read<TakenLoginRow>(listTakenLogins(rows.map(emailOf), badges))
    const logins = new Map(
      taken.flatMap(({ email, is_own }) => (email === null ? [] : [[email, is_own] as const])),
    )
    const known = { state, logins, badges: new Set(taken.map(({ badge }) => badge)) }
    const skips = state.asked.given.existing === 'SKIP'
    const isSkipped = (row: ReadRow): boolean => skips && logins.get(emailOf(row)) === true
    const made = rows.filter((row) => !isSkipped(row))
    return {
      refusals: made.flatMap((row) => whyNotLetIn(row, known)),
      skipped: rows.length - made.length,
      append: (tx) => appendUsers(tx, made, state),
    }
  },
}

const byName = <Row extends { readonly name: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.name, row]))

// Needed: a row without one is not planned.
const emailOf = ({ values }: ReadRow): string => textOf(values, 'email') ?? ''

interface Known {
  readonly state: State
  /** Mail addresses that are logins; true: of this organization. */
  readonly logins: ReadonlyMap<string, boolean>
  readonly badges: ReadonlySet<string | null>
}

function whyNotLetIn(row: ReadRow, { state, logins, badges }: Known): Refusal[] {
  const { asked, roles, teams, sites } = state
  const { values } = row
  const [badge, site] = [textOf(values, 'badge'), textOf(values, 'site')]
  return [
    ...whyNotFirst(row, 'email', state),
    ...(logins.has(emailOf(row))
      ? [wrongCell(asked, row, 'email', loginThere(logins.get(emailOf(row)) === true))]
      : []),
    ...(badge === null ? [] : whyNotFirst(row, 'badge', state)),
    ...(badges.has(badge) && badge !== null ? [wrongCell(asked, row, 'badge', badgeThere)] : []),
    ...(site === null || sites.has(site)
      ? []
      : [wrongCell(asked, row, 'site', unknownName('site', site, [...sites.keys()]))]),
    ...namesOf(values, 'roles').flatMap((name) =>
      roles.has(name) ? [] : [wrongCell(asked, row, 'roles', unknownName('role', name, [...roles.keys()]))],
    ),
    ...namesOf(values, 'teams').flatMap((name) => whyNotJoin(name, row, { asked, teams })),
  ]
}

function whyNotJoin(name: string, row: ReadRow, { asked, teams }: Pick<State, 'asked' | 'teams'>): Refusal[] {
  const team = teams.get(name)
  if (team === undefined)
    return [wrongCell(asked, row, 'teams', unknownName('team', name, [...teams.keys()]))]
  const archived = whyNotUseTeam(knownTeam(team), 'teamId')
  return archived === null ? [] : [asWrongCell(asked, row, 'teams', archived)]
}

function loginThere(isOwn: boolean) {
  return isOwn
    ? {
        problem: 'is the login of somebody who is there already',
        remedy: 'Take the row out, or say that people who are there are skipped.',
      }
    : { problem: 'is a login of another organization here', remedy: 'Use another mail address.' }
}

const badgeThere = {
  problem: 'is the badge of somebody who is there',
  remedy: 'Give each person a badge of her own.',
}

/** Remembers the mail address or badge of a row; refused where an earlier row has it. */
function whyNotFirst(row: ReadRow, field: 'email' | 'badge', { asked, seen }: State): Refusal[] {
  const name = `${field} ${textOf(row.values, field)}`
  const before = seen.firstRow(name, row.number)
  if (before === null) return []
  return [
    wrongCell(asked, row, field, {
      problem: `repeats that of row ${before}`,
      remedy: 'Take one of them out, or correct it.',
    }),
  ]
}

async function appendUsers(tx: Transaction, rows: readonly ReadRow[], state: State): Promise<number> {
  const held = rows.reduce(
    (sum, { values }) => sum + namesOf(values, 'roles').length + namesOf(values, 'teams').length,
    0,
  )
  const [ids, heldIds, now] = await Promise.all([tx.newIds(rows.length), tx.newIds(held), tx.now()])
  const nextId = heldIds.values()
  const logins = rows.map((row, nth) => ({ email: emailOf(row), userId: ids[nth] ?? '' }))
  for (const [nth, row] of rows.entries()) {
    const userId = ids[nth] ?? ''
    const stream = { id: userId, type: 'user' }
    const columns = newUserRow(newUser(row, state), { id: userId, ...stamp(tx, now) })
    tx.append({
      stream,
      type: 'USER_CREATED',
      facts: cameFrom(state.asked, row),
      changes: [insertRows('user_account', [columns])],
    })
    for (const name of namesOf(row.values, 'roles')) {
      const held = {
        id: nextId.next().value ?? '',
        user_id: userId,
        role_id: idIn(state.roles, name),
        site_id: null,
      }
      tx.append({ stream, type: 'ROLE_ATTACHED', changes: [insertRows('user_role', [held])] })
    }
    for (const name of namesOf(row.values, 'teams')) {
      const teamId = idIn(state.teams, name)
      const joined = { id: nextId.next().value ?? '', team_id: teamId, user_id: userId }
      const team = { id: teamId, type: 'team' }
      tx.append({ stream: team, type: 'TEAM_JOINED', changes: [insertRows('team_user', [joined])] })
    }
  }
  if (logins.length > 0) tx.writeBeside(insertLogins(logins))
  return rows.length
}

function newUser(row: ReadRow, { sites }: State) {
  const { values } = row
  return {
    email: emailOf(row),
    name: textOf(values, 'name') ?? '',
    badge: textOf(values, 'badge'),
    siteId: sites.get(textOf(values, 'site') ?? '')?.id ?? null,
  }
}

// What a row names was found before anything is appended.
const idIn = (rows: ReadonlyMap<string, { readonly id: string }>, name: string): string =>
  rows.get(name)?.id ?? ''
