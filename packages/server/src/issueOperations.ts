import { cancelFurtherAction } from './furtherAction/cancelFurtherAction.ts'
import { createFurtherAction } from './furtherAction/createFurtherAction.ts'
import { reopenFurtherAction } from './furtherAction/reopenFurtherAction.ts'
import { submitFurtherAction } from './furtherAction/submitFurtherAction.ts'
import { takeBackFurtherAction } from './furtherAction/takeBackFurtherAction.ts'
import { updateFurtherAction } from './furtherAction/updateFurtherAction.ts'
import { verifyFurtherAction } from './furtherAction/verifyFurtherAction.ts'
import { approveIssue } from './issue/approveIssue.ts'
import { beginIssue } from './issue/beginIssue.ts'
import { createIssue } from './issue/createIssue.ts'
import { createIssuePartInventory } from './issue/createIssuePartInventory.ts'
import { deleteIssuePartInventory } from './issue/deleteIssuePartInventory.ts'
import { dispositionIssue } from './issue/dispositionIssue.ts'
import { dispositionIssueAgain } from './issue/dispositionIssueAgain.ts'
import { rejectIssue } from './issue/rejectIssue.ts'
import { reopenIssue } from './issue/reopenIssue.ts'
import { resetIssueApprovals } from './issue/resetIssueApprovals.ts'
import { resolveIssue } from './issue/resolveIssue.ts'
import { submitIssue } from './issue/submitIssue.ts'
import { takeBackIssue } from './issue/takeBackIssue.ts'
import { updateIssue } from './issue/updateIssue.ts'
import { createIssueApprovalRequest } from './issueApprovalRequest/createIssueApprovalRequest.ts'
import { deleteIssueApprovalRequest } from './issueApprovalRequest/deleteIssueApprovalRequest.ts'
import { createIssueDispositionType } from './issueDispositionType/createIssueDispositionType.ts'
import { createIssueDispositionTypeRole } from './issueDispositionType/createIssueDispositionTypeRole.ts'
import { deleteIssueDispositionType } from './issueDispositionType/deleteIssueDispositionType.ts'
import { deleteIssueDispositionTypeRole } from './issueDispositionType/deleteIssueDispositionTypeRole.ts'
import { updateIssueDispositionType } from './issueDispositionType/updateIssueDispositionType.ts'
import { updateIssueDispositionTypeRole } from './issueDispositionType/updateIssueDispositionTypeRole.ts'
import { createIssueRelation } from './issueRelation/createIssueRelation.ts'
import { deleteIssueRelation } from './issueRelation/deleteIssueRelation.ts'
import type { Act } from './operation/operation.ts'

/** Everything that happens to issues, and what may become of units with one. */
export const issueOperations: readonly Act['operation'][] = [
  // issue
  approveIssue,
  beginIssue,
  createIssue,
  createIssuePartInventory,
  deleteIssuePartInventory,
  dispositionIssue,
  dispositionIssueAgain,
  rejectIssue,
  reopenIssue,
  resetIssueApprovals,
  resolveIssue,
  submitIssue,
  takeBackIssue,
  updateIssue,
  // issueApprovalRequest
  createIssueApprovalRequest,
  deleteIssueApprovalRequest,
  // issueRelation
  createIssueRelation,
  deleteIssueRelation,
  // furtherAction
  cancelFurtherAction,
  createFurtherAction,
  reopenFurtherAction,
  submitFurtherAction,
  takeBackFurtherAction,
  updateFurtherAction,
  verifyFurtherAction,
  // issueDispositionType
  createIssueDispositionType,
  createIssueDispositionTypeRole,
  deleteIssueDispositionType,
  deleteIssueDispositionTypeRole,
  updateIssueDispositionType,
  updateIssueDispositionTypeRole,
]
