import type { RequiredApproval } from '@traveler/domain/approval/whyNotApproved.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { approvalsWanted, redlineRoles } from '@traveler/domain/redline/approvalsWanted.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { sha256 } from '../operation/chain.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { definitionsFor } from '../procedure/definitionsFor.ts'
import { listRedlineRoles, type RedlineRoleRow, type RedlineRow } from './redlineStore.ts'
import type { RedlineWork } from './redlineWork.ts'
import { stepsBelow } from './stepsBelow.ts'

/** The default role that no organization is without. */
const administrator = 'Admin'

/** What tells whose approval a redline takes. */
interface Wanted {
  readonly isEngineerWanted: boolean
  readonly roles: readonly RedlineRoleRow[]
}

/** What the organization says of who approves redlines. */
export async function readWanted(tx: Transaction): Promise<Wanted> {
  const [stored, roles] = await Promise.all([
    tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    tx.read<RedlineRoleRow>(listRedlineRoles([...Object.values(redlineRoles), administrator])),
  ])
  return { isEngineerWanted: settingOf(stored?.settings ?? {}, 'redlineEngineerApproval') === true, roles }
}

/** The approvals that a redline takes as it stands. In place of a role that the organization has no more, administrators approve. */
export function requiredFor(
  { inReview, redline, work }: RedlineWork,
  { isEngineerWanted, roles }: Wanted,
): readonly RequiredApproval[] {
  const { before, after } = inReview
  const roleOf = (name: string) => roles.find(({ began_as }) => began_as === name)
  const below = stepsBelow(work, redline).map(({ shown }) => shown.definition)
  const wanted = approvalsWanted({ change: redline.change, before, after, below, isEngineerWanted }).map(
    (name) => {
      const found = roleOf(name) ?? roleOf(administrator)
      if (found === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: name })
      return found
    },
  )
  const once = new Map(wanted.map(({ id, name }) => [id, { role: { id, name }, count: 1 }]))
  return [...once.values()]
}

/** The definition that the draft freezes into; a row for it where there is none of its content yet. */
export async function frozenDraft(
  tx: Transaction,
  { redline }: { readonly redline: Pick<RedlineRow, 'content' | 'export_controlled'> },
) {
  const digest = `\\x${sha256(redline.content).toString('hex')}`
  const { value, isMaker } = await tx.once(`definition ${digest} ${redline.export_controlled}`, () =>
    definitionsFor(tx, [{ content: redline.content, digest }], redline.export_controlled),
  )
  return { definitionId: value.ids.get(digest) ?? '', made: isMaker ? value.made : [] }
}
