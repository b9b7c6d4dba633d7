import type { Act } from './operation/operation.ts'
import { archiveProcedure } from './procedure/archiveProcedure.ts'
import { cloneProcedure } from './procedure/cloneProcedure.ts'
import { createProcedure } from './procedure/createProcedure.ts'
import { createProcedureVersion } from './procedure/createProcedureVersion.ts'
import { deleteProcedure } from './procedure/deleteProcedure.ts'
import { recallProcedure } from './procedure/recallProcedure.ts'
import { releaseProcedure } from './procedure/releaseProcedure.ts'
import { submitProcedure } from './procedure/submitProcedure.ts'
import { updateProcedure } from './procedure/updateProcedure.ts'
import { updateProcedureAttribute } from './procedure/updateProcedureAttribute.ts'
import { importProcedure } from './procedureFolder/importProcedure.ts'
import { mergeProcedure } from './procedureMerge/mergeProcedure.ts'
import { mergeRedline } from './procedureMerge/mergeRedline.ts'
import { liftProcedureStop } from './procedureStop/liftProcedureStop.ts'
import { stopProcedure } from './procedureStop/stopProcedure.ts'
import { approveProcedure } from './review/approveProcedure.ts'
import { approveStandardStep } from './review/approveStandardStep.ts'
import { commentOnProcedure } from './review/commentOnProcedure.ts'
import { commentOnStandardStep } from './review/commentOnStandardStep.ts'
import { rejectProcedure } from './review/rejectProcedure.ts'
import { rejectStandardStep } from './review/rejectStandardStep.ts'
import { resolveReview } from './review/resolveReview.ts'
import { resolveStepApproval } from './review/resolveStepApproval.ts'
import { updateReview } from './review/updateReview.ts'
import { updateStepApproval } from './review/updateStepApproval.ts'
import { withdrawReview } from './review/withdrawReview.ts'
import { withdrawStepApproval } from './review/withdrawStepApproval.ts'
import { createReviewRequest } from './reviewRequest/createReviewRequest.ts'
import { createStepApprovalRequest } from './reviewRequest/createStepApprovalRequest.ts'
import { deleteReviewRequest } from './reviewRequest/deleteReviewRequest.ts'
import { deleteStepApprovalRequest } from './reviewRequest/deleteStepApprovalRequest.ts'
import { updateReviewRequest } from './reviewRequest/updateReviewRequest.ts'
import { updateStepApprovalRequest } from './reviewRequest/updateStepApprovalRequest.ts'
import { createProcedureReviewRole } from './reviewRole/createProcedureReviewRole.ts'
import { createStandardStepReviewRole } from './reviewRole/createStandardStepReviewRole.ts'
import { deleteProcedureReviewRole } from './reviewRole/deleteProcedureReviewRole.ts'
import { deleteStandardStepReviewRole } from './reviewRole/deleteStandardStepReviewRole.ts'
import { updateProcedureReviewRole } from './reviewRole/updateProcedureReviewRole.ts'
import { updateStandardStepReviewRole } from './reviewRole/updateStandardStepReviewRole.ts'
import { archiveStandardStep } from './standardStep/archiveStandardStep.ts'
import { breakStandardStepLink } from './standardStep/breakStandardStepLink.ts'
import { copyStandardStep } from './standardStep/copyStandardStep.ts'
import { createStandardStep } from './standardStep/createStandardStep.ts'
import { createStandardStepVersion } from './standardStep/createStandardStepVersion.ts'
import { deleteStandardStep } from './standardStep/deleteStandardStep.ts'
import { recallStandardStep } from './standardStep/recallStandardStep.ts'
import { releaseStandardStep } from './standardStep/releaseStandardStep.ts'
import { submitStandardStep } from './standardStep/submitStandardStep.ts'
import { takeStandardStepVersion } from './standardStep/takeStandardStepVersion.ts'
import { takeStandardStepVersions } from './standardStep/takeStandardStepVersions.ts'
import { copyStep } from './step/copyStep.ts'
import { createStep } from './step/createStep.ts'
import { deleteStep } from './step/deleteStep.ts'
import { reorderSteps } from './step/reorderSteps.ts'
import { updateStep } from './step/updateStep.ts'
import { updateStepAttribute } from './step/updateStepAttribute.ts'
import { createStepEdge } from './stepEdge/createStepEdge.ts'
import { deleteStepEdge } from './stepEdge/deleteStepEdge.ts'
import { updateStepEdge } from './stepEdge/updateStepEdge.ts'
import { copyField } from './stepField/copyField.ts'
import { createStepField } from './stepField/createStepField.ts'
import { createStepFieldValidation } from './stepField/createStepFieldValidation.ts'
import { deleteStepField } from './stepField/deleteStepField.ts'
import { deleteStepFieldValidation } from './stepField/deleteStepFieldValidation.ts'
import { reorderStepFields } from './stepField/reorderStepFields.ts'
import { updateStepField } from './stepField/updateStepField.ts'
import { updateStepFieldValidation } from './stepField/updateStepFieldValidation.ts'
import { createStepGate } from './stepGate/createStepGate.ts'
import { deleteStepGate } from './stepGate/deleteStepGate.ts'
import { updateStepGate } from './stepGate/updateStepGate.ts'
import { createStepMbomItemAssociation } from './stepMbomItemAssociation/createStepMbomItemAssociation.ts'
import { deleteStepMbomItemAssociation } from './stepMbomItemAssociation/deleteStepMbomItemAssociation.ts'
import { updateStepMbomItemAssociation } from './stepMbomItemAssociation/updateStepMbomItemAssociation.ts'

/** The operations on procedures, standard steps and what is written in them, and on their reviews; by noun. */
export const procedureOperations: readonly Act['operation'][] = [
  // procedure
  archiveProcedure,
  createProcedure,
  createProcedureVersion,
  cloneProcedure,
  importProcedure,
  deleteProcedure,
  recallProcedure,
  releaseProcedure,
  submitProcedure,
  updateProcedure,
  updateProcedureAttribute,
  // procedureStop
  liftProcedureStop,
  stopProcedure,
  // procedureMerge
  mergeProcedure,
  mergeRedline,
  // review
  approveStandardStep,
  commentOnProcedure,
  commentOnStandardStep,
  rejectStandardStep,
  resolveReview,
  resolveStepApproval,
  updateReview,
  updateStepApproval,
  withdrawStepApproval,
  approveProcedure,
  rejectProcedure,
  withdrawReview,
  // reviewRequest
  createStepApprovalRequest,
  updateStepApprovalRequest,
  deleteStepApprovalRequest,
  createReviewRequest,
  deleteReviewRequest,
  updateReviewRequest,
  // reviewRole
  createStandardStepReviewRole,
  updateStandardStepReviewRole,
  deleteStandardStepReviewRole,
  createProcedureReviewRole,
  deleteProcedureReviewRole,
  updateProcedureReviewRole,
  // standardStep
  archiveStandardStep,
  breakStandardStepLink,
  copyStandardStep,
  createStandardStep,
  createStandardStepVersion,
  deleteStandardStep,
  recallStandardStep,
  releaseStandardStep,
  submitStandardStep,
  takeStandardStepVersion,
  takeStandardStepVersions,
  // step
  copyStep,
  createStep,
  deleteStep,
  reorderSteps,
  updateStep,
  updateStepAttribute,
  // stepEdge
  createStepEdge,
  deleteStepEdge,
  updateStepEdge,
  // stepField
  copyField,
  createStepField,
  createStepFieldValidation,
  deleteStepField,
  deleteStepFieldValidation,
  reorderStepFields,
  updateStepField,
  updateStepFieldValidation,
  // stepGate
  createStepGate,
  deleteStepGate,
  updateStepGate,
  // stepMbomItemAssociation
  createStepMbomItemAssociation,
  deleteStepMbomItemAssociation,
  updateStepMbomItemAssociation,
]
