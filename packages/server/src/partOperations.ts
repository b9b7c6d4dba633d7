import { createAbomInstallation } from './abom/createAbomInstallation.ts'
import { deleteAbomInstallation } from './abom/deleteAbomInstallation.ts'
import { moveAbomInstallation } from './abom/moveAbomInstallation.ts'
import { openAsBuiltLines } from './abom/openAsBuiltLines.ts'
import { createBuildRequirement } from './buildRequirement/createBuildRequirement.ts'
import { deleteBuildRequirement } from './buildRequirement/deleteBuildRequirement.ts'
import { updateBuildRequirement } from './buildRequirement/updateBuildRequirement.ts'
import { importBom } from './import/importBom.ts'
import { importLocations } from './import/importLocations.ts'
import { importPartInventory } from './import/importPartInventory.ts'
import { importParts } from './import/importParts.ts'
import { importPlannedRuns } from './import/importPlannedRuns.ts'
import { importUsers } from './import/importUsers.ts'
import { createImportMapping } from './importMapping/createImportMapping.ts'
import { deleteImportMapping } from './importMapping/deleteImportMapping.ts'
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
import { cancelPartInventoryOrder } from './partInventory/cancelPartInventoryOrder.ts'
import { createPartInventory } from './partInventory/createPartInventory.ts'
import { holdPartInventory } from './partInventory/holdPartInventory.ts'
import { mergePartInventory } from './partInventory/mergePartInventory.ts'
import { movePartInventory } from './partInventory/movePartInventory.ts'
import { orderPartInventory } from './partInventory/orderPartInventory.ts'
import { reinstatePartInventory } from './partInventory/reinstatePartInventory.ts'
import { releasePartInventory } from './partInventory/releasePartInventory.ts'
import { scrapPartInventory } from './partInventory/scrapPartInventory.ts'
import { splitPartInventory } from './partInventory/splitPartInventory.ts'
import { updateLastMaintained } from './partInventory/updateLastMaintained.ts'
import { updatePartInventory } from './partInventory/updatePartInventory.ts'
import { updatePartInventoryAttribute } from './partInventory/updatePartInventoryAttribute.ts'
import { updatePartInventoryOrder } from './partInventory/updatePartInventoryOrder.ts'
import { voidPartInventory } from './partInventory/voidPartInventory.ts'
import { createPartKit } from './partKit/createPartKit.ts'
import { createPartKitItem } from './partKit/createPartKitItem.ts'
import { deletePartKitItem } from './partKit/deletePartKitItem.ts'
import { installPartKit } from './partKit/installPartKit.ts'
import { issueItemToKit } from './partKit/issueItemToKit.ts'
import { moveItemToInventory } from './partKit/moveItemToInventory.ts'
import { cancelPartKit, movePartKit } from './partKit/movePartKit.ts'
import { reservePartKit } from './partKit/reservePartKit.ts'
import { takeFromOtherKit } from './partKit/takeFromOtherKit.ts'
import { updatePartKit } from './partKit/updatePartKit.ts'
import { updatePartKitItem } from './partKit/updatePartKitItem.ts'
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
import { createReceipt } from './receipt/createReceipt.ts'
import { createReceiptDocument } from './receipt/createReceiptDocument.ts'
import { withdrawReceiptDocument } from './receipt/withdrawReceiptDocument.ts'
import { approveMbom } from './review/approveMbom.ts'
import { commentOnMbom } from './review/commentOnMbom.ts'
import { rejectMbom } from './review/rejectMbom.ts'
import { resolveMbomApproval } from './review/resolveMbomApproval.ts'
import { updateMbomApproval } from './review/updateMbomApproval.ts'
import { withdrawMbomApproval } from './review/withdrawMbomApproval.ts'
import { createMbomApprovalRequest } from './reviewRequest/createMbomApprovalRequest.ts'
import { deleteMbomApprovalRequest } from './reviewRequest/deleteMbomApprovalRequest.ts'
import { updateMbomApprovalRequest } from './reviewRequest/updateMbomApprovalRequest.ts'
import { returnPartInventory } from './shipment/returnPartInventory.ts'
import { shipPartInventory } from './shipment/shipPartInventory.ts'
import { recordToolService } from './tool/recordToolService.ts'
import { createUnitOfMeasurement } from './unitOfMeasurement/createUnitOfMeasurement.ts'
import { deleteUnitOfMeasurement } from './unitOfMeasurement/deleteUnitOfMeasurement.ts'
import { updateUnitOfMeasurement } from './unitOfMeasurement/updateUnitOfMeasurement.ts'

/** Everything that is done with parts, what they are built of, and their stock. */
export const partOperations: readonly Act['operation'][] = [
  // tool
  recordToolService,
  updateLastMaintained,
  // bomImport
  importBom,
  importParts,
  importPartInventory,
  importLocations,
  importUsers,
  importPlannedRuns,
  createImportMapping,
  deleteImportMapping,
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
  // abom
  createAbomInstallation,
  deleteAbomInstallation,
  moveAbomInstallation,
  openAsBuiltLines,
  // buildRequirement
  createBuildRequirement,
  deleteBuildRequirement,
  updateBuildRequirement,
  // partKit
  cancelPartKit,
  movePartKit,
  createPartKit,
  createPartKitItem,
  deletePartKitItem,
  installPartKit,
  issueItemToKit,
  moveItemToInventory,
  reservePartKit,
  takeFromOtherKit,
  updatePartKit,
  updatePartKitItem,
  // partInventory
  adjustPartInventory,
  createPartInventory,
  orderPartInventory,
  updatePartInventoryOrder,
  cancelPartInventoryOrder,
  createReceipt,
  createReceiptDocument,
  withdrawReceiptDocument,
  movePartInventory,
  holdPartInventory,
  releasePartInventory,
  splitPartInventory,
  mergePartInventory,
  scrapPartInventory,
  reinstatePartInventory,
  updatePartInventory,
  updatePartInventoryAttribute,
  shipPartInventory,
  returnPartInventory,
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
  // unitOfMeasurement
  createUnitOfMeasurement,
  deleteUnitOfMeasurement,
  updateUnitOfMeasurement,
]
