import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { partList } from '../part/partList.graphql.ts'
import { procedureList } from '../procedure/procedureList.graphql.ts'

export const LinkStatusType = enumType(
  'partprocedurestatusreviewstatusenum',
  ['PENDING', 'APPROVED', 'REJECTED', 'OUTDATED'],
  'Whether somebody approved that a procedure builds or inspects a part. A rejected link is deleted; none is outdated yet.',
)

// A link holds for all versions: any of them leads to it.
const procedure = { list: () => procedureList, own: 'procedure_family_id', other: 'family_id' } as const

/** Filters and sorts of `partProcedures`. */
export const partProcedureList: ListSpec = {
  name: 'partProcedures',
  table: 'part_procedure',
  filterType: 'PartProceduresInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    procedureId: { through: procedure, filter: 'id', kind: 'ID' },
    approved: { column: 'approved', kind: 'Boolean' },
    status: {
      named: 'approved',
      names: { true: 'APPROVED', false: 'PENDING' },
      kind: { enum: 'partprocedurestatusreviewstatusenum' },
    },
    required: { column: 'inspection_required', kind: 'Boolean' },
    part: { list: () => partList, own: 'part_id', other: 'id' },
    procedure,
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'PartProcedureSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    PART_ID: { column: 'part_id' },
    PROCEDURE_ID: { column: 'procedure_family_id' },
    STATUS: { column: 'approved' },
    REQUIRED: { column: 'inspection_required' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
