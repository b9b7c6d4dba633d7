/**
 * Every permission, by noun: one per act of the floor (rule 35). The reference's public names are kept where it has
 * the act. Names are public API: add, never rename.
 */
// biome-ignore format: a table is read by its columns
export const permissionsByNoun = {
  record: ['ReadRecord', 'ReadExportControlled', 'ExportRecord', 'VerifyRecord'],
  run: [
    'CreateRun', 'StartSupersededRun', 'StartDevelopmentBuild', 'UpdateRun', 'AssignRun', 'TakeRun', 'HoldRun', 'ResumeRun',
    'CompleteRun', 'CompleteOwnRun', 'CancelRun', 'ReopenRun', 'RebaseRun', 'ArchiveRun', 'SplitRun', 'UpdateRunAttribute', 'GenerateRunSummary', 'UpdateRunBatch', 'SupplyReason',
  ],
  runStep: [
    'StartRunStep', 'UnstartRunStep', 'UnstartAnyRunStep', 'HoldRunStep', 'QualityHoldRunStep', 'ResumeRunStep', 'ReleaseQualityHold',
    'CompleteRunStep', 'FailRunStep', 'RedoRunStep', 'AcceptFailedStep', 'SkipRunStep', 'BringBackRunStep', 'ReopenRunStep',
    'AssignRunStep', 'UpdateRunStep', 'UpdateRunStepAttribute', 'RecordLateEntry', 'ApproveConcession', 'ApproveGate',
    'CreateHelpCall', 'AnswerHelpCall', 'CloseHelpCall', 'HelpWithMaterial', 'HelpWithEngineering', 'HelpWithQuality',
  ],
  runStepField: ['RecordFieldValue', 'SignRunStepField', 'SetDatagridValue'],
  session: ['CheckIn', 'CheckOut', 'UpdateSession'],
  redline: [
    'CreateRedline', 'UpdateRedline', 'CancelRunStepRedline', 'ApplyRedline', 'CreateRedlineApproval', 'CreateRedlineApprovalRequest',
    'CreateRunStep', 'DeleteRunStep', 'ReorderRunSteps', 'CopyStepToRun', 'MergeRunStepToRuns', 'CreateRunStepField', 'UpdateRunStepField',
    'DeleteRunStepField', 'ReorderRunStepFields', 'CreateRunStepEdge', 'DeleteRunStepEdge', 'CreateRunStepFieldValidation',
    'UpdateRunStepFieldValidation', 'DeleteRunStepFieldValidation', 'RunStepDataGridOperations',
  ],
  procedure: [
    'CreateProcedure', 'UpdateProcedure', 'DeleteProcedure', 'CloneProcedure', 'ImportProcedure', 'CreateProcedureVersion', 'SubmitProcedure',
    'RecallProcedure', 'ReleaseProcedure', 'ArchiveProcedure', 'StopProcedure', 'LiftStop', 'UpdateProcedureAttribute',
    'CreatePartProcedure', 'UpdatePartProcedure', 'DeletePartProcedure', 'ApprovePartProcedure', 'CreateReview', 'UpdateReview',
    'CreateReviewRequest', 'DeleteReviewRequest', 'AddLabelToProcedureFamily', 'RemoveLabelFromProcedureFamily',
  ],
  step: [
    'CreateStep', 'UpdateStep', 'DeleteStep', 'CopyStep', 'ReorderSteps', 'CreateStepField', 'UpdateStepField', 'DeleteStepField',
    'CopyField', 'ReorderStepFields', 'CreateStepFieldValidation', 'UpdateStepFieldValidation', 'DeleteStepFieldValidation',
    'CreateStepEdge', 'UpdateStepEdge', 'DeleteStepEdge', 'CreateStepGate', 'UpdateStepGate', 'DeleteStepGate', 'StepDataGridOperations',
    'CreateDatagridColumn', 'UpdateDatagridColumn', 'DeleteDatagridColumn', 'ReorderDatagridColumn', 'CreateDatagridRow',
    'UpdateDatagridRow', 'DeleteDatagridRow', 'ReorderDatagridRow', 'UpdateStepAttribute', 'CreateStepPartRequirement',
    'UpdateStepPartRequirement', 'DeleteStepPartRequirement', 'CreateStandardStepVersion', 'CopyStandardStep', 'MergeRunStep',
    'MergeRunStepToProcedure', 'CreateStepApproval', 'CreateStepApprovalRequest', 'DeleteStepApprovalRequest',
  ],
  part: [
    'CreatePart', 'UpdatePart', 'DeletePart', 'CreatePartRevision', 'UpdatePartAttribute', 'AddSubtypeToPart', 'RemoveSubtypeFromPart',
    'CreatePartSubtype', 'UpdatePartSubtype', 'DeletePartSubtype', 'CreateUnitOfMeasurement', 'UpdateUnitOfMeasurement',
    'DeleteUnitOfMeasurement',
  ],
  partInventory: [
    'CreatePartInventory', 'UpdatePartInventory', 'DeletePartInventory', 'SplitPartInventory', 'MovePartInventory', 'AdjustPartInventory',
    'ScrapPartInventory', 'HoldPartInventory', 'UpdatePartInventoryAttribute', 'OrderPartInventory', 'ReceivePartInventory', 'ShipPartInventory',
    'RecordToolService',
  ],
  mbom: [
    'CreateMBom', 'UpdateMBom', 'DeleteMBom', 'CreateMBomVersion', 'SubmitMBom', 'RecallMBom', 'ReleaseMBom', 'ArchiveMBom', 'CreateMBomItem',
    'UpdateMBomItem', 'DeleteMBomItem', 'CreateMBomItemReferenceDesignator', 'DeleteMBomItemReferenceDesignator', 'CreateMBomSubstitute',
    'DeleteMBomSubstitute', 'ImportBom', 'CreateMBomApproval', 'UpdateMBomApproval', 'CreateMBomApprovalRequest',
    'DeleteMBomApprovalRequest',
  ],
  abom: [
    'CreateABomForPartInventory', 'CreateBuildRequirement', 'UpdateBuildRequirement', 'DeleteBuildRequirement', 'CreateABomInstallation',
    'DeleteABomInstallation', 'MoveABomInstallation', 'OpenAsBuiltLines', 'TakeFromOtherKit', 'CreatePartKit', 'UpdatePartKit', 'CancelPartKit',
  ],
  issue: ['CreateIssue', 'UpdateIssue', 'DispositionIssue', 'ResolveIssue', 'ReopenIssue', 'CreateIssueApproval', 'CreateIssueApprovalRequest',
    'DeleteIssueApprovalRequest', 'CreateIssueRelation', 'DeleteIssueRelation', 'CreateFurtherAction', 'UpdateFurtherAction',
    'VerifyFurtherAction', 'CancelFurtherAction', 'ReopenFurtherAction'],
  location: ['CreateLocation', 'UpdateLocation', 'DeleteLocation', 'ArchiveLocation', 'CreateLocationSubtype', 'UpdateLocationSubtype'],
  file: ['CreateFileAttachment', 'DeleteFileAttachment', 'CreateAsset', 'DeleteAsset', 'CreateComment', 'UpdateComment', 'DeleteComment', 'CreateLabel', 'UpdateLabel',
    'DeleteLabel', 'AddLabelToItem', 'RemoveLabelFromItem', 'CreateUserSubscription', 'DeleteUserSubscription', 'CreateBarcodeLabel'],
  schedule: ['ScheduleRun', 'ScheduleRunStep', 'CreateShift', 'UpdateShift'],
  access: [
    'CreateUser', 'UpdateUser', 'DeactivateUser', 'UnlockSigner', 'ResetPassword', 'ChangePassword', 'ChangePin', 'ChangePasskey', 'UpdateUserNotification', 'SetClearance', 'CreateRole', 'UpdateRole', 'DeleteRole',
    'AttachRoleToUser', 'DetachRoleFromUser', 'AttachPermissionToRole', 'DetachPermissionFromRole', 'CreateTeam', 'UpdateTeam', 'DeleteTeam',
    'AddUserToTeam', 'RemoveUserFromTeam', 'AttachRoleToTeam', 'DetachRoleFromTeam', 'CreateDevice', 'UpdateDevice', 'DeleteDevice',
    'CreateApiKey', 'UpdateApiKey', 'DeleteApiKey',
  ],
  certificate: ['CreateCertificateKind', 'UpdateCertificateKind', 'CreateCertificate', 'UpdateCertificate', 'WithdrawCertificate'],
  externalId: ['CreateExternalId', 'DeleteExternalId'],
  importMapping: ['CreateImportMapping', 'DeleteImportMapping'],
  organization: ['UpdateOrganization', 'UpdateOrganizationSetting', 'CreateSite', 'UpdateSite', 'CreateWebhookReceiver', 'UpdateWebhookReceiver', 'DeleteWebhookReceiver',
    'CreateWebhookSubscription', 'UpdateWebhookSubscription', 'DeleteWebhookSubscription', 'CreateRule', 'UpdateRule', 'DeleteRule'],
} as const

/** The name of one permission, PascalCase: `StartRunStep`. */
export type Permission = (typeof permissionsByNoun)[keyof typeof permissionsByNoun][number]

/** All permissions, in the order of the nouns. */
export const permissions: readonly Permission[] = Object.values(permissionsByNoun).flat()

const names: ReadonlySet<string> = new Set(permissions)

/** Tells a permission's name from any other text. */
export function isPermission(name: string): name is Permission {
  return names.has(name)
}
