import { type Statement, statement } from '../db/statement.ts'

/** A part as SQL gives it for a frozen version. */
interface PartInRow {
  readonly id: string
  readonly number: string
  readonly revision: string
}

/** What an mBOM version says, in one row. Ids and quantities as text: JSON would round them. */
export interface FrozenMBomRow {
  readonly part: PartInRow
  /** In order. */
  readonly lines: readonly FrozenLineInRow[]
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[]
}

export interface FrozenLineInRow {
  readonly part: PartInRow
  readonly quantity: string
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly madeOnAssembly: boolean
  readonly interchange: string
  readonly note: string | null
  readonly places: readonly string[]
  readonly substitutes: readonly PartInRow[]
}

const partInRow = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id::text, 'number', ${alias}.part_number, 'revision', ${alias}.revision)`

/** All that a version says, to be frozen. */
export function loadFrozenMBom(mbomId: string): Statement {
  return statement(
    `select ${partInRow('p')} as part,
  coalesce((select jsonb_agg(jsonb_build_object(
      'part', ${partInRow('c')}, 'quantity', i.quantity::text,
      'unit', case when u.id is null then null else jsonb_build_object('id', u.id::text, 'name', u.type) end,
      'madeOnAssembly', i.made_on_assembly, 'interchange', i.interchange, 'note', i.note,
      'places', array(select d.value from mbom_item_reference_designator d
        where d.organization_id = i.organization_id and d.mbom_item_id = i.id),
      'substitutes', array(select ${partInRow('t')} from mbom_substitute s
        join part t on t.organization_id = s.organization_id and t.id = s.part_id
        where s.organization_id = i.organization_id and s.mbom_item_id = i.id)) order by i.position, i.id)
    from mbom_item i
    join part c on c.organization_id = i.organization_id and c.id = i.part_id
    left join unit_of_measurement u on u.organization_id = i.organization_id and u.id = i.unit_of_measure_id
    where i.organization_id = m.organization_id and i.mbom_id = m.id), '[]') as lines,
  coalesce((select jsonb_agg(jsonb_build_object('key', a.key, 'value', a.value)) from attribute a
    where a.organization_id = m.organization_id and a.record_id = m.id), '[]') as attributes
from mbom m join part p on p.organization_id = m.organization_id and p.id = m.part_id
where m.id = $1::bigint`,
    [mbomId],
  )
}
