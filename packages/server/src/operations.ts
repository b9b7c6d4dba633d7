import { createApiKey } from './apiKey/createApiKey.ts'
import { deleteApiKey } from './apiKey/deleteApiKey.ts'
import { disableApiKey } from './apiKey/disableApiKey.ts'
import { enableApiKey } from './apiKey/enableApiKey.ts'
import { regenerateApiKeySecret } from './apiKey/regenerateApiKeySecret.ts'
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
import { reorderDatagridColumn } from './datagrid/reorderDatagridColumn.ts'
import { reorderDatagridRow } from './datagrid/reorderDatagridRow.ts'
import { setDatagridValue } from './datagrid/setDatagridValue.ts'
import { updateDatagridColumn } from './datagrid/updateDatagridColumn.ts'
import { updateDatagridRow } from './datagrid/updateDatagridRow.ts'
import { createDevice } from './device/createDevice.ts'
import { renewDeviceToken } from './device/renewDeviceToken.ts'
import { updateDevice } from './device/updateDevice.ts'
import { createExternalId } from './externalId/createExternalId.ts'
import { deleteExternalId } from './externalId/deleteExternalId.ts'
import { createAsset } from './file/createAsset.ts'
import { createFileAttachment } from './file/createFileAttachment.ts'
import { deleteAsset } from './file/deleteAsset.ts'
import { deleteFileAttachment } from './file/deleteFileAttachment.ts'
import { storeFile } from './file/storeFile.ts'
import { approveGate } from './gate/approveGate.ts'
import { rejectGate } from './gate/rejectGate.ts'
import { importBom } from './import/importBom.ts'
import { importParts } from './import/importParts.ts'
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
import { archiveMbom } from './mbom/archiveMbom.ts'
import { createMbom } from './mbom/createMbom.ts'
import { createMbomItem } from './mbom/createMbomItem.ts'
import { createMbomItemReferenceDesignator } from './mbom/createMbomItemReferenceDesignator.ts'
import { createMbomSubstitute } from './mbom/createMbomSubstitute.ts'
import { createOrUpdateMultipleMboms } from './mbom/createOrUpdateMultipleMboms.ts'
import { deleteMbom } from './mbom/deleteMbom.ts'
import { deleteMbomItem } from './mbom/deleteMbomItem.ts'
import { deleteMbomItemReferenceDesignator } from './mbom/deleteMbomItemReferenceDesignator.ts'
import { deleteMbomSubstitute } from './mbom/deleteMbomSubstitute.ts'
import { placeMbomItem } from './mbom/placeMbomItem.ts'
import { recallMbom } from './mbom/recallMbom.ts'
import { releaseMbom } from './mbom/releaseMbom.ts'
import { submitMbom } from './mbom/submitMbom.ts'
import { updateMbomAttribute } from './mbom/updateMbomAttribute.ts'
import { updateMbomItem } from './mbom/updateMbomItem.ts'
import { updateMbomItemReferenceDesignator } from './mbom/updateMbomItemReferenceDesignator.ts'
import { createMbomApprovalRole } from './mbomApprovalRole/createMbomApprovalRole.ts'
import { deleteMbomApprovalRole } from './mbomApprovalRole/deleteMbomApprovalRole.ts'
import { updateMbomApprovalRole } from './mbomApprovalRole/updateMbomApprovalRole.ts'
import type { Act } from './operation/operation.ts'
import { createOrganization } from './organization/createOrganization.ts'
import { updateOrganization } from './organization/updateOrganization.ts'
import { updateOrganizationSetting } from './organization/updateOrganizationSetting.ts'
import { castPart } from './part/castPart.ts'
import { controlPart } from './part/controlPart.ts'
import { createPart } from './part/createPart.ts'
import { createPartRevision } from './part/createPartRevision.ts'
import { deletePart } from './part/deletePart.ts'
import { updatePart } from './part/updatePart.ts'
import { updatePartAttribute } from './part/updatePartAttribute.ts'
import { updatePartNumbering } from './part/updatePartNumbering.ts'
import { updatePartTracking } from './part/updatePartTracking.ts'
import { adjustPartInventory } from './partInventory/adjustPartInventory.ts'
import { createPartInventory } from './partInventory/createPartInventory.ts'
import { holdPartInventory } from './partInventory/holdPartInventory.ts'
import { movePartInventory } from './partInventory/movePartInventory.ts'
import { releasePartInventory } from './partInventory/releasePartInventory.ts'
import { scrapPartInventory } from './partInventory/scrapPartInventory.ts'
import { splitPartInventory } from './partInventory/splitPartInventory.ts'
import { updatePartInventory } from './partInventory/updatePartInventory.ts'
import { updatePartInventoryAttribute } from './partInventory/updatePartInventoryAttribute.ts'
import { voidPartInventory } from './partInventory/voidPartInventory.ts'
import { approvePartProcedure } from './partProcedure/approvePartProcedure.ts'
import { createPartProcedure } from './partProcedure/createPartProcedure.ts'
import { deletePartProcedure } from './partProcedure/deletePartProcedure.ts'
import { updatePartProcedure } from './partProcedure/updatePartProcedure.ts'
import { createPartRevisionScheme } from './partRevisionScheme/createPartRevisionScheme.ts'
import { deletePartRevisionScheme } from './partRevisionScheme/deletePartRevisionScheme.ts'
import { updatePartRevisionScheme } from './partRevisionScheme/updatePartRevisionScheme.ts'
import { addSubtypeToPart } from './partSubtype/addSubtypeToPart.ts'
import { createPartSubtype } from './partSubtype/createPartSubtype.ts'
import { deletePartSubtype } from './partSubtype/deletePartSubtype.ts'
import { removeSubtypeFromPart } from './partSubtype/removeSubtypeFromPart.ts'
import { updatePartSubtype } from './partSubtype/updatePartSubtype.ts'
import { cancelPlannedRun } from './plannedRun/cancelPlannedRun.ts'
import { createPlannedRun } from './plannedRun/createPlannedRun.ts'
import { createPlannedRuns } from './plannedRun/createPlannedRuns.ts'
import { restorePlannedRun } from './plannedRun/restorePlannedRun.ts'
import { startPlannedRun } from './plannedRun/startPlannedRun.ts'
import { updatePlannedRun } from './plannedRun/updatePlannedRun.ts'
import { procedureOperations } from './procedureOperations.ts'
import { approveMbom } from './review/approveMbom.ts'
import { commentOnMbom } from './review/commentOnMbom.ts'
import { rejectMbom } from './review/rejectMbom.ts'
import { resolveMbomApproval } from './review/resolveMbomApproval.ts'
import { updateMbomApproval } from './review/updateMbomApproval.ts'
import { withdrawMbomApproval } from './review/withdrawMbomApproval.ts'
import { createMbomApprovalRequest } from './reviewRequest/createMbomApprovalRequest.ts'
import { deleteMbomApprovalRequest } from './reviewRequest/deleteMbomApprovalRequest.ts'
import { updateMbomApprovalRequest } from './reviewRequest/updateMbomApprovalRequest.ts'
import { attachPermissionToRole } from './role/attachPermissionToRole.ts'
import { attachRoleToUser } from './role/attachRoleToUser.ts'
import { createRole } from './role/createRole.ts'
import { deleteRole } from './role/deleteRole.ts'
import { detachPermissionFromRole } from './role/detachPermissionFromRole.ts'
import { detachRoleFromUser } from './role/detachRoleFromUser.ts'
import { followRoleDefaults } from './role/followRoleDefaults.ts'
import { settleRoleDefaults } from './role/settleRoleDefaults.ts'
import { updateRole } from './role/updateRole.ts'
import { approveDraftBom } from './run/approveDraftBom.ts'
import { archiveRun } from './run/archiveRun.ts'
import { assignRun } from './run/assignRun.ts'
import { cancelRun } from './run/cancelRun.ts'
import { completeRun } from './run/completeRun.ts'
import { createRun } from './run/createRun.ts'
import { createRuns } from './run/createRuns.ts'
import { giveBackRun } from './run/giveBackRun.ts'
import { holdRun } from './run/holdRun.ts'
import { resumeRun } from './run/resumeRun.ts'
import { scheduleRun } from './run/scheduleRun.ts'
import { startChildRuns } from './run/startChildRuns.ts'
import { takeRun } from './run/takeRun.ts'
import { updateRun } from './run/updateRun.ts'
import { updateRunAttribute } from './run/updateRunAttribute.ts'
import { assignRunStep } from './runStep/assignRunStep.ts'
import { completeRunStep } from './runStep/completeRunStep.ts'
import { failRunStep } from './runStep/failRunStep.ts'
import { holdRunStep } from './runStep/holdRunStep.ts'
import { qualityHoldRunStep } from './runStep/qualityHoldRunStep.ts'
import { redoRunStep } from './runStep/redoRunStep.ts'
import { resumeRunStep } from './runStep/resumeRunStep.ts'
import { scheduleRunStep } from './runStep/scheduleRunStep.ts'
import { startRunStep } from './runStep/startRunStep.ts'
import { unstartRunStep } from './runStep/unstartRunStep.ts'
import { updateRunStep } from './runStep/updateRunStep.ts'
import { recordFieldValue } from './runStepField/recordFieldValue.ts'
import { signRunStepField } from './runStepField/signRunStepField.ts'
import { createShift } from './shift/createShift.ts'
import { deleteShift } from './shift/deleteShift.ts'
import { updateShift } from './shift/updateShift.ts'
import { createSite } from './site/createSite.ts'
import { updateSite } from './site/updateSite.ts'
import { approveSupersededStart } from './startConcession/approveSupersededStart.ts'
import { withdrawSupersededStart } from './startConcession/withdrawSupersededStart.ts'
import { addUserToTeam } from './team/addUserToTeam.ts'
import { archiveTeam } from './team/archiveTeam.ts'
import { attachRoleToTeam } from './team/attachRoleToTeam.ts'
import { createTeam } from './team/createTeam.ts'
import { detachRoleFromTeam } from './team/detachRoleFromTeam.ts'
import { removeUserFromTeam } from './team/removeUserFromTeam.ts'
import { updateTeam } from './team/updateTeam.ts'
import { createUnitOfMeasurement } from './unitOfMeasurement/createUnitOfMeasurement.ts'
import { deleteUnitOfMeasurement } from './unitOfMeasurement/deleteUnitOfMeasurement.ts'
import { updateUnitOfMeasurement } from './unitOfMeasurement/updateUnitOfMeasurement.ts'
import { changePassword } from './user/changePassword.ts'
import { changePin } from './user/changePin.ts'
import { createUser } from './user/createUser.ts'
import { deactivateUser } from './user/deactivateUser.ts'
import { lockSigner } from './user/lockSigner.ts'
import { reactivateUser } from './user/reactivateUser.ts'
import { recoverPassword } from './user/recoverPassword.ts'
import { resetPassword } from './user/resetPassword.ts'
import { setClearance } from './user/setClearance.ts'
import { setPin } from './user/setPin.ts'
import { unlockSigner } from './user/unlockSigner.ts'
import { updateUser } from './user/updateUser.ts'

/**
 * The register: every operation there is, by noun. Permissions, the audit and the docs derive from it; a test finds the
 * acts that are missing here.
 */
export const operations: readonly Act['operation'][] = [
  ...procedureOperations,
  // apiKey
  createApiKey,
  deleteApiKey,
  disableApiKey,
  enableApiKey,
  regenerateApiKeySecret,
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
  // bomImport
  importBom,
  importParts,
  // device
  createDevice,
  renewDeviceToken,
  updateDevice,
  // file
  createAsset,
  createFileAttachment,
  deleteAsset,
  deleteFileAttachment,
  storeFile,
  // gate
  approveGate,
  rejectGate,
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
  // mbom
  archiveMbom,
  createMbom,
  createMbomItem,
  createMbomItemReferenceDesignator,
  createMbomSubstitute,
  createOrUpdateMultipleMboms,
  deleteMbom,
  deleteMbomItem,
  deleteMbomItemReferenceDesignator,
  deleteMbomSubstitute,
  placeMbomItem,
  recallMbom,
  releaseMbom,
  submitMbom,
  updateMbomAttribute,
  updateMbomItem,
  updateMbomItemReferenceDesignator,
  // review and reviewRequest, of mBOMs
  approveMbom,
  commentOnMbom,
  rejectMbom,
  resolveMbomApproval,
  updateMbomApproval,
  withdrawMbomApproval,
  createMbomApprovalRequest,
  deleteMbomApprovalRequest,
  updateMbomApprovalRequest,
  // mbomApprovalRole
  createMbomApprovalRole,
  deleteMbomApprovalRole,
  updateMbomApprovalRole,
  // organization
  createOrganization,
  updateOrganization,
  // organizationSetting
  updateOrganizationSetting,
  // part
  castPart,
  controlPart,
  createPart,
  createPartRevision,
  deletePart,
  updatePart,
  updatePartAttribute,
  updatePartNumbering,
  updatePartTracking,
  // partInventory
  adjustPartInventory,
  createPartInventory,
  movePartInventory,
  holdPartInventory,
  releasePartInventory,
  splitPartInventory,
  scrapPartInventory,
  updatePartInventory,
  updatePartInventoryAttribute,
  voidPartInventory,
  // partRevisionScheme
  createPartRevisionScheme,
  deletePartRevisionScheme,
  updatePartRevisionScheme,
  // partSubtype
  addSubtypeToPart,
  createPartSubtype,
  deletePartSubtype,
  removeSubtypeFromPart,
  updatePartSubtype,
  // partProcedure
  approvePartProcedure,
  createPartProcedure,
  deletePartProcedure,
  updatePartProcedure,
  // plannedRun
  cancelPlannedRun,
  createPlannedRun,
  createPlannedRuns,
  restorePlannedRun,
  startPlannedRun,
  updatePlannedRun,
  // role
  attachPermissionToRole,
  attachRoleToUser,
  createRole,
  deleteRole,
  detachPermissionFromRole,
  detachRoleFromUser,
  followRoleDefaults,
  settleRoleDefaults,
  updateRole,
  // run
  approveDraftBom,
  archiveRun,
  assignRun,
  cancelRun,
  completeRun,
  createRun,
  createRuns,
  updateRunAttribute,
  startChildRuns,
  takeRun,
  giveBackRun,
  holdRun,
  resumeRun,
  scheduleRun,
  updateRun,
  // runStep
  assignRunStep,
  completeRunStep,
  failRunStep,
  holdRunStep,
  qualityHoldRunStep,
  redoRunStep,
  resumeRunStep,
  scheduleRunStep,
  startRunStep,
  unstartRunStep,
  updateRunStep,
  // runStepField
  recordFieldValue,
  signRunStepField,
  // shift
  createShift,
  deleteShift,
  updateShift,
  // site
  createSite,
  updateSite,
  // startConcession
  approveSupersededStart,
  withdrawSupersededStart,
  // team
  addUserToTeam,
  archiveTeam,
  attachRoleToTeam,
  createTeam,
  detachRoleFromTeam,
  removeUserFromTeam,
  updateTeam,
  // unitOfMeasurement
  createUnitOfMeasurement,
  deleteUnitOfMeasurement,
  updateUnitOfMeasurement,
  // user
  changePassword,
  changePin,
  createUser,
  deactivateUser,
  lockSigner,
  reactivateUser,
  recoverPassword,
  resetPassword,
  setClearance,
  setPin,
  unlockSigner,
  updateUser,
]
