import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type SettingRow = Row<'organization_setting'>

/** What the organization has chosen; what is absent has its default. */
export function listSettings(): Statement {
  return statement('select * from organization_setting order by name')
}

/** All choices in one row, as `settingOf()` of domain/organization/settings.ts reads them: `{settings: {name: value}}`. */
export function loadStoredSettings(): Statement {
  return statement(
    `select coalesce(jsonb_object_agg(name, value), '{}') as settings from organization_setting`,
  )
}

export interface StoredSettingsRow {
  readonly settings: Readonly<Record<string, unknown>>
}
