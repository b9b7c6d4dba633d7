import type { CertificateExpiring } from '@traveler/domain/certificate/certificatesExpiring.ts'
import type { OrderingIssue } from '@traveler/domain/issue/whyNotOrdered.ts'
import type { RunOfProcedure } from '@traveler/domain/run/procedureAgain.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** The unit a run is to be started on, with what decides on it. */
export interface UnitToStartRow extends Row<'part_inventory'> {
  readonly place_available: boolean
  readonly is_in_build: boolean
  /** Null: none that the caller may see. */
  readonly open_build_run_id: string | null
  readonly open_build_run_title: string | null
  readonly was_built_before: boolean
  readonly has_requirements: boolean
  /** Of the procedures that are asked about, by family: the newest run that is open on it and the newest that is completed. */
  readonly runs_of_procedures: Readonly<Record<string, readonly RunOfProcedure[]>>
}

export function listUnitsToStart(
  partInventoryIds: readonly string[],
  procedureIds: readonly string[],
): Statement {
  return statement(
    `select u.*, coalesce(l.available, true) as place_available, w.open_builds > 0 as is_in_build,
  b.id as open_build_run_id, b.title as open_build_run_title, w.builds > 0 as was_built_before, w.has_requirements,
  coalesce(s.runs_of_procedures, '{}') as runs_of_procedures
from part_inventory u
join work_on_units($1::bigint[]) w on w.id = u.id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join run b on b.organization_id = u.organization_id and b.part_inventory_id = u.id
  and b.purpose = 'BUILD' and b.completed_at is null and b.canceled_at is null
left join lateral (select jsonb_object_agg(f.family_id, f.runs) as runs_of_procedures from (
  select k.family_id, jsonb_agg(jsonb_build_object('id', k.id::text, 'title', k.title, 'isOpen', k.is_open) order by k.id desc) as runs
  from (select distinct on (v.family_id, r.completed_at is null) v.family_id, r.id, r.title, r.completed_at is null as is_open
    from run r
    join procedure v on v.organization_id = r.organization_id and v.id = r.procedure_id
    where r.organization_id = u.organization_id and r.part_inventory_id = u.id and r.canceled_at is null
      and v.family_id = any(array(select family_id from procedure where id = any($2::bigint[])))
    order by v.family_id, r.completed_at is null, r.id desc) as k
  group by k.family_id) as f) as s on true
where u.id = any($1::bigint[])`,
    [partInventoryIds, procedureIds],
  )
}

/** A part of which units are to be built or worked on. With what its bills of materials and procedures are. */
export interface PartToStartRow
  extends Pick<
    Row<'part'>,
    | 'id'
    | 'family_id'
    | 'part_number'
    | 'revision'
    | 'tracking_type'
    | 'numbering_pattern'
    | 'unit_of_measure_id'
    | 'export_controlled'
  > {
  readonly released_mbom_id: string | null
  /** What is being written, if anything: its version may change every minute. */
  readonly draft_mbom_id: string | null
  readonly draft_mbom_version: number | null
  readonly mbom_count: number
  readonly linked_procedures: number
}

const partsOfUnits = 'array(select part_id from part_inventory where id = any($1::bigint[])) || $2::bigint[]'

/** The parts of these units, and these. */
export function listPartsToStart(partInventoryIds: readonly string[], partIds: readonly string[]): Statement {
  return statement(
    `select p.id, p.family_id, p.part_number, p.revision, p.tracking_type, p.numbering_pattern, p.unit_of_measure_id,
  p.export_controlled, m.released_mbom_id, m.draft_mbom_id,
  m.draft_mbom_version, m.mbom_count,
  (select count(distinct l.procedure_family_id)::integer from part_procedure l
    join procedure x on x.organization_id = l.organization_id and x.family_id = l.procedure_family_id and x.status = 'RELEASED'
    where l.organization_id = p.organization_id and l.part_id = p.id) as linked_procedures
from part p
cross join lateral (select max(id) filter (where status = 'RELEASED') as released_mbom_id,
  max(id) filter (where status in ('DRAFT', 'IN_REVIEW')) as draft_mbom_id,
  max(version) filter (where status in ('DRAFT', 'IN_REVIEW')) as draft_mbom_version, count(*)::integer as mbom_count
  from mbom where organization_id = p.organization_id and part_id = p.id) as m
where p.id = any(${partsOfUnits})`,
    [partInventoryIds, partIds],
  )
}

/** A procedure version that runs are to be bound to. */
export interface ProcedureToStartRow
  extends Pick<
    Row<'procedure'>,
    'id' | 'family_id' | 'title' | 'type' | 'version' | 'status' | 'digest' | 'export_controlled'
  > {
  /** The first stop on the version or a step of it that stands; null: none. */
  readonly stop: { readonly reason: string; readonly step: string | null } | null
  readonly newest_released_id: string | null
  /** What its runs inherit. */
  readonly attributes: readonly Pick<Row<'attribute'>, 'key' | 'type' | 'value'>[]
  /** Seconds that its steps take, one after the other; null: none of them says. */
  readonly lead_time: string | null
  /** Concessions for starts from it although it is superseded, that stand now. */
  readonly concessions: readonly {
    readonly id: string
    readonly approvedBy: string
    /** Null: units of any part. */
    readonly partId: string | null
  }[]
  /** By part id: whether its link with the procedure is approved. A part that is not there is not linked. */
  readonly links: Readonly<Record<string, boolean>>
  /** Steps that ask for a tool of a part of which no unit may be used now. */
  readonly tools_due: readonly {
    readonly step: string
    readonly tool: string
    readonly dueAt: string | null
  }[]
  /** Steps that ask for a certificate of which none is valid beyond 7 days, among those of whom it is asked. */
  readonly certificates_expiring: readonly (CertificateExpiring & {
    /** The person or team that is to do the work; null: anybody. */
    readonly whom: string | null
  })[]
  /** Titles of steps that use a standard step of which no version is released. */
  readonly withdrawn_steps: readonly string[]
}

export function listProceduresToStart(
  partInventoryIds: readonly string[],
  partIds: readonly string[],
  procedureIds: readonly string[],
  doerIds: readonly string[] = [],
): Statement {
  return statement(
    `select p.id, p.family_id, p.title, p.type, p.version, p.status, p.digest, p.export_controlled,
  (select jsonb_build_object('reason', s.reason, 'step', s.step_name) from procedure_stop s where s.organization_id = p.organization_id
    and s.procedure_id = p.id and s.lifted_at is null order by s.step_id nulls first limit 1) as stop,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id::text, 'approvedBy', c.approved_by::text, 'partId', c.part_id::text)
    order by c.id) from start_concession c where c.organization_id = p.organization_id and c.procedure_id = p.id
    and c.withdrawn_at is null and (c.valid_until is null or c.valid_until > clock_timestamp())), '[]') as concessions,
  (select id from procedure n where n.organization_id = p.organization_id and n.family_id = p.family_id
    and n.is_latest_released_version) as newest_released_id,
  coalesce((select jsonb_agg(jsonb_build_object('key', a.key, 'type', a.type, 'value', a.value) order by a.key) from attribute a
    where a.organization_id = p.organization_id and a.record_id = p.id), '[]') as attributes,
  (select sum(t.lead_time) from step t where t.organization_id = p.organization_id and t.procedure_id = p.id) as lead_time,
  coalesce((select jsonb_object_agg(l.part_id, l.approved) from part_procedure l where l.organization_id = p.organization_id
    and l.procedure_family_id = p.family_id and l.part_id = any(${partsOfUnits})), '{}') as links,
  coalesce((select jsonb_agg(jsonb_build_object('step', t.title, 'tool', a.part_number,
      'dueAt', (select max(d.due_at) from tool_state d where d.organization_id = f.organization_id and d.part_id = f.part_id))
      order by f.id)
    from step t
    join step_field f on f.organization_id = t.organization_id and f.step_id = t.id and f.type = 'TOOL'
    join part a on a.organization_id = f.organization_id and a.id = f.part_id
    where t.organization_id = p.organization_id and t.procedure_id = p.id
      and exists (select from tool_state u where u.organization_id = f.organization_id and u.part_id = f.part_id and not u.is_order)
      and not exists (select from tool_state u where u.organization_id = f.organization_id and u.part_id = f.part_id and not u.is_order
        and coalesce(u.result, 'GOOD') = 'GOOD' and (u.due_at is null or u.due_at > clock_timestamp()))), '[]') as tools_due,
  coalesce((select jsonb_agg(jsonb_build_object('step', t.title, 'certificate', k.name, 'whom', d.whom::text, 'validTo', h.valid_to)
      order by t.id, k.name)
    from step t
    join certificate_kind k on k.organization_id = t.organization_id and k.id = any(t.certificate_kinds)
    cross join (select unnest($4::bigint[]) as whom union all select null) as d
    cross join lateral (select max(coalesce(c.valid_to, 'infinity')) as valid_to from certificate c
      join user_account u on u.organization_id = c.organization_id and u.id = c.user_id and not u.deactivated
      where c.organization_id = k.organization_id and c.certificate_kind_id = k.id and c.withdrawn_at is null
        and day_at(p.organization_id, null) between c.valid_from and coalesce(c.valid_to, 'infinity')
        and (d.whom is null or u.id = d.whom or exists (select from team_user m where m.organization_id = u.organization_id
          and m.team_id = d.whom and m.user_id = u.id))) as h
    where t.organization_id = p.organization_id and t.procedure_id = p.id and t.certificate_kinds <> '{}'
      and (h.valid_to is null or h.valid_to < day_at(p.organization_id, null) + 7)), '[]') as certificates_expiring,
  array(select w.title from withdrawn_use w where w.organization_id = p.organization_id and w.procedure_id = p.id
    order by w.step_id) as withdrawn_steps
from procedure p where p.id = any($3::bigint[])`,
    [partInventoryIds, partIds, procedureIds, doerIds],
  )
}

/** Who does it where, in which batch, and what the organization has chosen. */
export interface SurroundingsRow {
  readonly locations: readonly {
    readonly id: string
    readonly name: string
    readonly archived: boolean
    readonly type: Row<'location'>['type']
  }[]
  readonly assignees: readonly {
    readonly id: string
    readonly name: string
    readonly deactivated: boolean
  }[]
  readonly teams: readonly { readonly id: string; readonly name: string; readonly isArchived: boolean }[]
  readonly batch_ids: readonly string[]
  /** Issues that starts name as what orders them. */
  readonly issues: readonly (OrderingIssue & { readonly id: string })[]
  readonly settings: Readonly<Record<string, unknown>>
}

interface AskedAround {
  readonly locationId?: string | null | undefined
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
  readonly runBatchId?: string | null | undefined
  readonly issueId?: string | null | undefined
}

const named = (table: string, columns: string, place: number): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', id::text, 'name', name${columns})) from ${table} where id = any($${place}::bigint[])), '[]')`

/** What these ask for, of all of them together. */
export function loadSurroundings(asked: readonly AskedAround[]): Statement {
  const ids = (name: keyof AskedAround) => distinctIds(asked.map((one) => one[name]))
  return statement(
    `select ${named('location', ", 'archived', archived, 'type', type", 1)} as locations,
  ${named('user_account', ", 'deactivated', deactivated", 2)} as assignees,
  ${named('team', ", 'isArchived', archived_at is not null", 3)} as teams,
  array(select id from run_batch where id = any($4::bigint[])) as batch_ids,
  coalesce((select jsonb_agg(jsonb_build_object('id', i.id::text, 'status', i.status, 'kind', i.approved_kind, 'unitIds',
    array(select k.part_inventory_id::text from issue_part_inventory k where k.organization_id = i.organization_id
      and k.issue_id = i.id))) from issue i where i.id = any($5::bigint[])), '[]') as issues,
  coalesce((select jsonb_object_agg(name, value) from organization_setting), '{}') as settings`,
    [ids('locationId'), ids('assignedToId'), ids('assignedTeamId'), ids('runBatchId'), ids('issueId')],
  )
}

/** Each of these ids that is one, once. */
export function distinctIds(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.flatMap((id) => (id ? [id] : [])))]
}

/** A line of an mBOM version, as a requirement copies it. */
export interface MBomLineRow {
  readonly id: string
  readonly of_id: string
  readonly position: number
  readonly part_id: string
  readonly quantity: string
  readonly unit_of_measure_id: string | null
  readonly made_on_assembly: boolean
  readonly interchange: string
  readonly designators: readonly string[]
  readonly substitutes: readonly string[]
}

/** The lines of mBOM versions, in order. */
export function listMBomLines(mbomIds: readonly string[]): Statement {
  return statement(
    `select i.id, i.mbom_id as of_id, i.position, i.part_id, i.quantity, i.unit_of_measure_id, i.made_on_assembly, i.interchange,
  array(select value from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id order by d.position) as designators,
  array(select part_id from mbom_substitute s
    where s.organization_id = i.organization_id and s.mbom_item_id = i.id order by s.id) as substitutes
from mbom_item i where i.mbom_id = any($1::bigint[]) order by i.position, i.id`,
    [mbomIds],
  )
}
