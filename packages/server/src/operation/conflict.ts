import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import pg from 'pg'

const code = { uniqueViolation: '23505', deadlock: '40P01', serialization: '40001', guard: 'TR001' } as const

/** Worth one more attempt: a deadlock, or rows that changed between reading and writing. */
export function isRetryable(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError &&
    (error.code === code.deadlock || error.code === code.serialization || error.code === code.guard)
  )
}

/** What each unique constraint means to the person whom it stopped, with the record type and the field at fault. */
const conflicts: Readonly<
  Record<string, { readonly type: string; readonly field: string; readonly code?: 'NOT_UNIQUE' }>
> = {
  part_organization_id_part_number_revision_key: { type: 'Part', field: 'partNumber' },
  part_inventory_organization_id_part_family_id_serial_key_key: {
    type: 'PartInventory',
    field: 'serialNumber',
  },
  mbom_item_organization_id_mbom_id_part_id_key: { type: 'MBomItem', field: 'partId', code: 'NOT_UNIQUE' },
  mbom_item_reference_designator_organization_id_mbom_item_id_value_key: {
    type: 'MBomItemReferenceDesignator',
    field: 'value',
  },
  unit_of_measurement_organization_id_type_key: { type: 'UnitOfMeasurement', field: 'type' },
  location_organization_id_name_key: { type: 'Location', field: 'name' },
  role_organization_id_name_key: { type: 'Role', field: 'name' },
  team_organization_id_name_key: { type: 'Team', field: 'name' },
  device_organization_id_name_key: { type: 'Device', field: 'name' },
  site_organization_id_name_key: { type: 'Site', field: 'name' },
  user_account_organization_id_email_key: { type: 'User', field: 'email' },
  user_account_organization_id_badge_key: { type: 'User', field: 'badge' },
  directory_pkey: { type: 'User', field: 'email' },
  organization_domain_key: { type: 'Organization', field: 'domain' },
}

/** The refusal behind a constraint that fired, or the error as it is. */
export function explainConflict(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === code.guard) return new Refused({ code: 'CONCURRENCY_ERROR', type: 'Record', id: '' })
  if (error.code !== code.uniqueViolation) return error
  const refusal = conflictRefusal(error)
  return refusal === null ? error : new Refused(refusal)
}

function conflictRefusal(error: pg.DatabaseError): Refusal | null {
  const meaning = conflicts[shortened(error.constraint ?? '')] ?? conflicts[error.constraint ?? '']
  if (meaning === undefined) return null
  // PostgreSQL's detail reads: Key (organization_id, a, b)=(1, x, y) already exists.
  const [, columns = '', values = ''] = /^Key \((.*?)\)=\((.*)\) already exists/.exec(error.detail ?? '') ?? []
  const value = columns.startsWith('organization_id, ') ? values.split(', ').slice(1).join(', ') : values
  return { code: meaning.code ?? 'ALREADY_EXISTS', type: meaning.type, field: meaning.field, value }
}

/** PostgreSQL cuts long constraint names to 63 bytes. */
function shortened(name: string): string {
  return Object.keys(conflicts).find((known) => known.slice(0, 63) === name) ?? name
}
