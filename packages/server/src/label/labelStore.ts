import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type LabelRow = Row<'label'>

export function loadLabels(ids: readonly string[]): Statement {
  return statement('select * from label where id = any($1::bigint[])', [ids])
}

/** The labels on records, by their words. */
export function listLabelsOfRecords(recordIds: readonly string[]): Statement {
  return statement(
    `select l.*, o.record_id as of_id from record_label o
join label l on l.organization_id = o.organization_id and l.id = o.label_id
where o.record_id = any($1::bigint[]) order by o.record_id, l.value, l.id`,
    [recordIds],
  )
}

/** That a label is on a record; nothing when it is not. */
export function loadLabelOn(recordId: string, labelId: string): Statement {
  return statement('select id from record_label where record_id = $1::bigint and label_id = $2::bigint', [
    recordId,
    labelId,
  ])
}
