import { mbomStatuses } from '@traveler/domain/mbom/mbomStatus.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

const meaning = 'Where a version of an mBOM stands. New builds take the released one.'

export const MBomStatusType = enumType('Mbomstatusenum', mbomStatuses, meaning)
/** The same values under another name: what the contract calls them in updates. */
export const MBomTargetStatusType = enumType('MBomStatus', mbomStatuses, meaning)

/** Filters and sorts of `mboms`. */
export const mbomList: ListSpec = {
  name: 'mboms',
  table: 'mbom',
  filterType: 'MBomsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    version: { column: 'version', kind: 'Int' },
    status: { column: 'status', kind: { enum: 'Mbomstatusenum' } },
    isLatestVersion: { column: 'is_latest_version', kind: 'Boolean' },
    isLatestReleasedVersion: { column: 'is_latest_released_version', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    attributes: attributeFilter('Mbom', { list: 'mboms', own: 'mbom' }),
    mbomItems: { list: listNamed('mbomItems'), own: 'id', other: 'mbom_id' },
    approvals: { list: listNamed('mbomApprovals'), own: 'id', other: 'mbom_id' },
    approvalRequests: { list: listNamed('mbomApprovalRequests'), own: 'id', other: 'mbom_id' },
  },
  sortType: 'MBomSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    VERSION: { column: 'version' },
    PART_ID: { column: 'part_id', indexed: true },
    STATUS: { column: 'status' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
