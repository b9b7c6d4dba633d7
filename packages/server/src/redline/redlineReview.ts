import { settingOf } from '@traveler/domain/organization/settings.ts'
import { approvalsWanted, redlineRoles } from '@traveler/domain/redline/approvalsWanted.ts'
import { sha256 } from '../operation/chain.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { definitionsFor } from '../procedure/definitionsFor.ts'
import { listRedlineRoles, type RedlineRoleRow } from './redlineStore.ts'
import type { RedlineWork } from './redlineWork.ts'

/** What tells whose approval a redline takes. */
interface Wanted {
  readonly isEngineerWanted: boolean
  readonly roles: readonly RedlineRoleRow[]
}

/** What the organization says of who approves redlines. */
export async function readWanted(tx: Transaction): Promise<Wanted> {
  const [stored, roles] = await Promise.all([
    tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    tx.read<RedlineRoleRow>(listRedlineRoles(Object.values(redlineRoles))),
  ])
  return { isEngineerWanted: settingOf(stored?.settings ?? {}, 'redlineEngineerApproval') === true, roles }
}

/** The approvals that a redline takes as it stands. A role that the organization has not is named all the same: somebody must hold it. */
export function requiredFor({ inReview, redline }: RedlineWork, { isEngineerWanted, roles }: Wanted) {
  const { before, after } = inReview
  return approvalsWanted({ change: redline.change, before, after, isEngineerWanted }).map((wanted) => {
    const found = roles.find(({ began_as }) => began_as === wanted)
    return { role: { id: found?.id ?? '0', name: found?.name ?? wanted }, count: 1 }
  })
}

/** The definition that the draft freezes into; a row for it where there is none of its content yet. */
export async function frozenDraft(tx: Transaction, { redline }: Pick<RedlineWork, 'redline'>) {
  const digest = `\\x${sha256(redline.content).toString('hex')}`
  const { ids, made } = await definitionsFor(
    tx,
    [{ content: redline.content, digest }],
    redline.export_controlled,
  )
  return { definitionId: ids.get(digest) ?? '', made }
}
