import { parseSetting, settingNames } from '@traveler/domain/organization/settings.ts'
import { accepted, Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type Change, insertRows, updateRow } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { etag } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listSettings, type SettingRow } from '../organizationSetting/organizationSettingStore.ts'

const input = z.object({
  name: z.enum(settingNames, {
    message: 'Not a setting. Choose one of those that `organizationSettings` lists.',
  }),
  value: z.unknown(),
  /** Of the setting as it was seen. Absent: it had its default, or whatever it was does not matter. */
  etag: etag.nullish(),
})

type Input = z.output<typeof input>

/** The organization chooses how it works. The event says what was chosen, and by whom. */
export const updateOrganizationSetting: Operation<Input> = {
  name: 'updateOrganizationSetting',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (_given, caller) => lockStreams([caller.organizationId]),
  async perform(tx, { name, value, etag }) {
    const found = (await tx.read<SettingRow>(listSettings())).find((row) => row.name === name)
    const stored = found && seenRow(found, { type: 'OrganizationSetting', id: name, etag })
    // A setting at its default has no etag: whoever sends one saw something else.
    if (found === undefined && etag)
      throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'OrganizationSetting', id: name })
    const { organizationId } = tx.caller
    tx.append({
      stream: { id: organizationId, type: 'organization' },
      type: 'SETTING_CHANGED',
      changes: [await settingChange(tx, { name, value: accepted(parseSetting(name, value)) }, stored)],
      facts: { setting: name },
    })
    return { organizationId, setting: name }
  },
}

async function settingChange(
  tx: Transaction,
  chosen: { readonly name: string; readonly value: boolean | number | string },
  stored: SettingRow | undefined,
): Promise<Change> {
  const now = await tx.now()
  const set = { value: chosen.value, etag: newEtag(), updated_at: now, updated_by: tx.caller.userId }
  if (stored !== undefined)
    return updateRow('organization_setting', { id: stored.id }, set, { etag: stored.etag })
  const row = { id: await tx.newId(), name: chosen.name, created_at: now, ...set }
  return insertRows('organization_setting', [row])
}
