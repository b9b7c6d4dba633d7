import { accessOperations } from './accessOperations.ts'
import { deleteOrganizationProcedureAttributes } from './attribute/deleteOrganizationProcedureAttributes.ts'
import { deleteOrganizationRunAttributes } from './attribute/deleteOrganizationRunAttributes.ts'
import { deleteOrganizationStepAttributes } from './attribute/deleteOrganizationStepAttributes.ts'
import { updateOrganizationProcedureAttributes } from './attribute/updateOrganizationProcedureAttributes.ts'
import { updateOrganizationRunAttributes } from './attribute/updateOrganizationRunAttributes.ts'
import { updateOrganizationStepAttributes } from './attribute/updateOrganizationStepAttributes.ts'
import { createClosedDay } from './closedDay/createClosedDay.ts'
import { deleteClosedDay } from './closedDay/deleteClosedDay.ts'
import { createComment } from './comment/createComment.ts'
import { markFeedback } from './comment/markFeedback.ts'
import { resolveComment } from './comment/resolveComment.ts'
import { updateComment } from './comment/updateComment.ts'
import { withdrawComment } from './comment/withdrawComment.ts'
import { createDatagridColumn } from './datagrid/createDatagridColumn.ts'
import { createDatagridRow } from './datagrid/createDatagridRow.ts'
import { deleteDatagridColumn } from './datagrid/deleteDatagridColumn.ts'
import { deleteDatagridRow } from './datagrid/deleteDatagridRow.ts'
import { pasteDatagridValues } from './datagrid/pasteDatagridValues.ts'
import { recordDatagridValue } from './datagrid/recordDatagridValue.ts'
import { reorderDatagridColumn } from './datagrid/reorderDatagridColumn.ts'
import { reorderDatagridRow } from './datagrid/reorderDatagridRow.ts'
import { setDatagridValue } from './datagrid/setDatagridValue.ts'
import { updateDatagridColumn } from './datagrid/updateDatagridColumn.ts'
import { updateDatagridRow } from './datagrid/updateDatagridRow.ts'
import { createExternalId } from './externalId/createExternalId.ts'
import { deleteExternalId } from './externalId/deleteExternalId.ts'
import { createAsset } from './file/createAsset.ts'
import { createFileAttachment } from './file/createFileAttachment.ts'
import { deleteAsset } from './file/deleteAsset.ts'
import { deleteFileAttachment } from './file/deleteFileAttachment.ts'
import { storeFile } from './file/storeFile.ts'
import { issueOperations } from './issueOperations.ts'
import { addLabelToItem } from './label/addLabelToItem.ts'
import { addLabelToProcedureFamily } from './label/addLabelToProcedureFamily.ts'
import { archiveLabel } from './label/archiveLabel.ts'
import { createLabel } from './label/createLabel.ts'
import { removeLabelFromItem } from './label/removeLabelFromItem.ts'
import { removeLabelFromProcedureFamily } from './label/removeLabelFromProcedureFamily.ts'
import { updateLabel } from './label/updateLabel.ts'
import { archiveLocation } from './location/archiveLocation.ts'
import { createLocation } from './location/createLocation.ts'
import { openLocation } from './location/openLocation.ts'
import { setStations } from './location/setStations.ts'
import { updateLocation } from './location/updateLocation.ts'
import { readUserNotifications } from './notification/readUserNotifications.ts'
import { updateUserNotification } from './notification/updateUserNotification.ts'
import type { Act } from './operation/operation.ts'
import { createOrganization } from './organization/createOrganization.ts'
import { updateOrganization } from './organization/updateOrganization.ts'
import { updateOrganizationSetting } from './organization/updateOrganizationSetting.ts'
import { partOperations } from './partOperations.ts'
import { procedureOperations } from './procedureOperations.ts'
import { runOperations } from './runOperations.ts'
import { createShift } from './shift/createShift.ts'
import { deleteShift } from './shift/deleteShift.ts'
import { updateShift } from './shift/updateShift.ts'
import { createSite } from './site/createSite.ts'
import { updateSite } from './site/updateSite.ts'
import { createUserSubscription } from './userSubscription/createUserSubscription.ts'
import { deleteUserSubscription } from './userSubscription/deleteUserSubscription.ts'

/**
 * The register: every operation there is, by noun. Permissions, the audit and the docs derive from it; a test finds the
 * acts that are missing here.
 */
export const operations: readonly Act['operation'][] = [
  ...accessOperations,
  ...partOperations,
  ...procedureOperations,
  ...runOperations,
  ...issueOperations,
  // comment
  createComment,
  markFeedback,
  resolveComment,
  updateComment,
  withdrawComment,
  // closedDay
  createClosedDay,
  deleteClosedDay,
  // datagrid
  createDatagridColumn,
  createDatagridRow,
  deleteDatagridColumn,
  deleteDatagridRow,
  pasteDatagridValues,
  recordDatagridValue,
  reorderDatagridColumn,
  reorderDatagridRow,
  setDatagridValue,
  updateDatagridColumn,
  updateDatagridRow,
  // attribute
  deleteOrganizationProcedureAttributes,
  deleteOrganizationRunAttributes,
  deleteOrganizationStepAttributes,
  updateOrganizationProcedureAttributes,
  updateOrganizationRunAttributes,
  updateOrganizationStepAttributes,
  // file
  createAsset,
  createFileAttachment,
  deleteAsset,
  deleteFileAttachment,
  storeFile,
  // label
  createExternalId,
  deleteExternalId,
  addLabelToItem,
  addLabelToProcedureFamily,
  archiveLabel,
  createLabel,
  removeLabelFromItem,
  removeLabelFromProcedureFamily,
  updateLabel,
  // location
  archiveLocation,
  createLocation,
  openLocation,
  setStations,
  updateLocation,
  // notification
  readUserNotifications,
  updateUserNotification,
  // organization
  createOrganization,
  updateOrganization,
  // organizationSetting
  updateOrganizationSetting,
  // shift
  createShift,
  deleteShift,
  updateShift,
  // site
  createSite,
  updateSite,
  // userSubscription
  createUserSubscription,
  deleteUserSubscription,
]
