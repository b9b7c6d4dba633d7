// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

export * from './components/asBuilt/asBuilt.ts'
export * from './components/asBuilt/asBuiltCompare.ts'
export * from './components/bom/bom.ts'
export * from './components/gridForm/gridForm.ts'
export * from './components/help/help.ts'
export * from './components/kits/kits.ts'
export * from './components/onRecord/onRecord.ts'
export * from './components/order/order.ts'
export * from './components/passkey/passkey.ts'
export * from './components/receive/receive.ts'
export * from './components/review/mbomReview.ts'
export * from './components/review/review.ts'
export * from './components/review/stepReview.ts'
export * from './components/runs/runs.ts'
export * from './components/select/select.ts'
export * from './components/session/session.ts'
export * from './components/shell/lockedOut.ts'
export * from './components/signature/signature.ts'
export * from './components/startRun/startRun.ts'
export * from './components/tableImport/tableImport.ts'
export * from './components/tool/tool.ts'
export * from './components/undo/undo.ts'
export * from './components/upload/upload.ts'
export * from './pages/bom/bom.ts'
export * from './pages/furtherAction/furtherAction.ts'
export * from './pages/inbox/inbox.ts'
export * from './pages/issue/issue.ts'
export * from './pages/issue/types/dispositionTypes.ts'
export * from './pages/kit/kit.ts'
export * from './pages/part/catalog/catalog.ts'
export * from './pages/part/links/links.ts'
export * from './pages/part/part.ts'
export * from './pages/person/certificates/certificates.ts'
export * from './pages/person/people.ts'
export * from './pages/procedure/compare/procedureCompare.ts'
export * from './pages/procedure/editor/editor.ts'
export * from './pages/procedure/merge/procedureMerge.ts'
export * from './pages/procedure/procedure.ts'
export * from './pages/procedure/procedures.ts'
export * from './pages/procedure/standard/standard.ts'
export * from './pages/procedure/stop/stop.ts'
export * from './pages/redline/redline.ts'
export * from './pages/review/reviewRoles.ts'
export * from './pages/run/batch/batch.ts'
export * from './pages/run/batch/siblings.ts'
export * from './pages/run/compare/runCompare.ts'
export * from './pages/run/edit/runEdit.ts'
export * from './pages/run/lot/runLot.ts'
export * from './pages/run/past/pastRun.ts'
export * from './pages/run/redline.ts'
export * from './pages/run/run.ts'
export * from './pages/schedule/place/place.ts'
export * from './pages/schedule/plan/plan.ts'
export * from './pages/schedule/schedule.ts'
export * from './pages/tool/tools.ts'
export * from './pages/unit/receiptDocuments/receiptDocuments.ts'
export * from './pages/unit/stock.ts'
export * from './pages/unit/unit.ts'
export * from './pages/work/work.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One operation of the API with the types of its answer and of its variables. */
export interface Document<Result, Variables> {
  readonly name: string
  readonly isMutation: boolean
  readonly text: string
  /** Names under which the answer holds ids and decimals: their digits are kept. */
  readonly exactNames: ReadonlySet<string>
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Result
}

export interface AcceptFieldValueInput {
readonly etag: string
readonly id: string | number
readonly reason: string
readonly signature: SignatureInput
}

export interface AnswerHelpCallInput {
readonly etag?: string | null | undefined
readonly id: string | number
}

export interface ApplyRedlineInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface ApproveGateInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly gateNumber: number
readonly roleId?: string | number | null | undefined
readonly runStepId: string | number
readonly signature: SignatureInput
}

export interface ApproveSkipInput {
readonly etag: string
readonly id: string | number
readonly reason: string
readonly signature: SignatureInput
}

export interface ArchiveRunInput {
readonly archived: boolean
readonly etag: string
readonly id: string | number
}

export interface AskSkipApprovalInput {
readonly id: string | number
readonly reason?: string | null | undefined
}

export type AssignedNumber = 'LOT' | 'SERIAL'

export type AvailabilityBehavior = 'AVAILABLE_IMMEDIATELY' | 'PERMANENTLY_UNAVAILABLE' | 'RELEASE_ON_RESOLVE'

export type BomDashQuantity = 'LEAVE_OUT' | 'ONE' | 'REFUSE' | 'ZERO'

export type BomDecimalSign = 'COMMA' | 'POINT'

export type BomDesignatorCount = 'ACCEPT' | 'REFUSE'

export type BomRepeatedLines = 'JOIN' | 'MERGE' | 'REFUSE'

export interface BooleanFilter {
readonly eq?: boolean | null | undefined
readonly gt?: boolean | null | undefined
readonly gte?: boolean | null | undefined
readonly ilike?: boolean | null | undefined
readonly in?: readonly (boolean)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: boolean | null | undefined
readonly lt?: boolean | null | undefined
readonly lte?: boolean | null | undefined
readonly neq?: boolean | null | undefined
readonly notilike?: boolean | null | undefined
readonly notlike?: boolean | null | undefined
}

export interface BringBackRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface CancelPartInventoryOrderInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface CancelRunInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly scrapUnit?: boolean | null | undefined
}

export interface CertificateKindsInputFilters {
readonly active?: BooleanFilter | null | undefined
readonly and_?: readonly (CertificateKindsInputFilters)[] | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (CertificateKindsInputFilters)[] | null | undefined
}

export interface CertificatesInputFilters {
readonly and_?: readonly (CertificatesInputFilters)[] | null | undefined
readonly certificateKind?: CertificateKindsInputFilters | null | undefined
readonly certificateKindId?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly number?: StringFilter | null | undefined
readonly or_?: readonly (CertificatesInputFilters)[] | null | undefined
readonly user?: UserInputFilters | null | undefined
readonly userId?: IDFilter | null | undefined
readonly validFrom?: DateTimeFilter | null | undefined
readonly validTo?: DateTimeFilter | null | undefined
readonly withdrawnAt?: DateTimeFilter | null | undefined
}

export type ChangeForRun = 'CAN_TAKE' | 'STEP_PASSED' | 'STOPPED'

export interface ChosenRunInput {
readonly etag: string
readonly id: string | number
}

export interface CloseHelpCallInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly outcome?: string | null | undefined
}

export interface CommentsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (CommentsInputFilters)[] | null | undefined
readonly batched?: BooleanFilter | null | undefined
readonly content?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly depth?: IntFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly feedbackFamilyId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (CommentsInputFilters)[] | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly procedureFeedback?: BooleanFilter | null | undefined
readonly resolved?: BooleanFilter | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly runStep?: RunStepsInputFilters | null | undefined
readonly runStepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly withdrawnAt?: DateTimeFilter | null | undefined
}

export interface CompleteRunInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly furtherRuns?: boolean | null | undefined
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly outcome: RunOutcome
readonly quantityGood?: string | null | undefined
readonly quantityRejected?: string | null | undefined
readonly quantityScrapped?: string | null | undefined
readonly quantityShort?: string | null | undefined
readonly signature: SignatureInput
}

export interface CompleteRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface ConfirmLateEntryInput {
readonly etag: string
readonly id: string | number
readonly signature: SignatureInput
}

export type ContentChangeType = 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED'

export type ContentKind = 'ATTRIBUTE' | 'DEPENDENCY' | 'FIELD' | 'FILE' | 'GATE' | 'GRID' | 'PART' | 'PROCEDURE' | 'STEP'

export interface CopyStepInput {
readonly parentId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly stepId: string | number
}

export interface CreateABomInstallationInput {
readonly buildRequirementId: string | number
readonly buildRequirementReferenceDesignatorId?: string | number | null | undefined
readonly partInventoryId: string | number
readonly quantity?: string | null | undefined
readonly referenceDesignator?: string | null | undefined
readonly runStepId?: string | number | null | undefined
}

export interface CreateBuildRequirementInput {
readonly interchange?: MBomItemInterchange | null | undefined
readonly madeOnAssembly?: boolean | null | undefined
readonly partId: string | number
readonly partInventoryId: string | number
readonly quantity?: string | null | undefined
readonly reason?: string | null | undefined
readonly referenceDesignators?: readonly (string)[] | null | undefined
readonly substituteIds?: readonly (string | number)[] | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface CreateCertificateInput {
readonly certificateKindId: string | number
readonly number?: string | null | undefined
readonly userId: string | number
readonly validFrom: string
readonly validTo?: string | null | undefined
}

export interface CreateCertificateKindInput {
readonly description?: string | null | undefined
readonly name: string
}

export interface CreateClosedDayInput {
readonly day: string
readonly locationId: string | number
readonly reason?: string | null | undefined
}

export interface CreateCommentInput {
readonly content?: string | null | undefined
readonly entityId?: string | number | null | undefined
readonly mentionedUserIds?: readonly (string | number)[] | null | undefined
readonly parentId?: string | number | null | undefined
readonly procedureFeedback?: boolean | null | undefined
readonly resolved?: boolean | null | undefined
readonly slateContent?: Json | null | undefined
}

export interface CreateDatagridColumnInput {
readonly allowedIonType?: datagridiontypeentitytypeenum | null | undefined
readonly header?: string | null | undefined
readonly index?: number | null | undefined
readonly options?: readonly (string)[] | null | undefined
readonly runStepId?: string | number | null | undefined
readonly settable?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly stepId?: string | number | null | undefined
readonly type: datagrid_typefieldtypes
readonly unit?: string | null | undefined
}

export interface CreateDatagridRowInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly index?: number | null | undefined
readonly required?: boolean | null | undefined
readonly runStepId?: string | number | null | undefined
readonly stepId?: string | number | null | undefined
}

export interface CreateExternalIdInput {
readonly entityId: string | number
readonly system: string
readonly value: string
}

export interface CreateFileAttachmentInput {
readonly entityId?: string | number | null | undefined
readonly filename?: string | null | undefined
readonly integrationFetchUrl?: string | null | undefined
readonly integrationId?: string | null | undefined
readonly s3Etag?: string | null | undefined
readonly s3Key?: string | null | undefined
}

export interface CreateFurtherActionInput {
readonly analysisNotes?: string | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly dueDate?: string | null | undefined
readonly issueIds?: readonly (string | number)[] | null | undefined
readonly kind: FurtherActionKind
readonly problemStatement?: string | null | undefined
readonly resolution?: string | null | undefined
readonly title: string
}

export interface CreateFurtherActionVerificationInput {
readonly comment?: string | null | undefined
readonly etag?: string | null | undefined
readonly furtherActionId: string | number
readonly isEffective: boolean
readonly signature?: SignatureInput | null | undefined
}

export interface CreateHelpCallInput {
readonly kind: HelpKind
readonly note?: string | null | undefined
readonly runStepId: string | number
readonly teamId?: string | number | null | undefined
}

export interface CreateImportMappingInput {
readonly columns?: readonly (ImportColumnInput)[] | null | undefined
readonly dashQuantity?: BomDashQuantity | null | undefined
readonly decimalSign?: BomDecimalSign | null | undefined
readonly delimiter?: ImportDelimiter | null | undefined
readonly encoding?: ImportEncoding | null | undefined
readonly identityColumns?: readonly (string)[] | null | undefined
readonly ignoredColumns?: readonly (string)[] | null | undefined
readonly kind: ImportKind
readonly name: string
readonly numberTemplate?: string | null | undefined
readonly repeatedLines?: BomRepeatedLines | null | undefined
readonly sheet?: string | null | undefined
}

export interface CreateIssueApprovalInput {
readonly comment?: string | null | undefined
readonly etag?: string | null | undefined
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum
readonly issueId: string | number
readonly redlineEtags?: readonly (string)[] | null | undefined
readonly roleId?: string | number | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly status?: reviewreviewstatusenum | null | undefined
}

export interface CreateIssueApprovalRequestInput {
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum
readonly issueId: string | number
readonly reviewerId?: string | number | null | undefined
readonly roleId?: string | number | null | undefined
}

export interface CreateIssueDispositionTypeInput {
readonly active: boolean
readonly availability?: string | null | undefined
readonly description?: string | null | undefined
readonly kind?: string | null | undefined
readonly title: string
}

export interface CreateIssueDispositionTypeRoleInput {
readonly count?: number | null | undefined
readonly issueApprovalGateType: Issueapprovalgatetypeenum
readonly issueDispositionTypeId: string | number
readonly roleId: string | number
}

export interface CreateIssueInput {
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly buildRequirementIds?: readonly (string | number)[] | null | undefined
readonly causeCondition?: Json | null | undefined
readonly disposition?: Json | null | undefined
readonly expectedCondition?: Json | null | undefined
readonly fixPartInventoryId?: string | number | null | undefined
readonly holdUnits?: boolean | null | undefined
readonly issueDispositionTypeId?: string | number | null | undefined
readonly mustCloseByRunStepId?: string | number | null | undefined
readonly partInventoryIds?: readonly (string | number)[] | null | undefined
readonly runStepId?: string | number | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly title?: string | null | undefined
}

export interface CreateIssuePartInventoryInput {
readonly hold?: boolean | null | undefined
readonly issueId: string | number
readonly partInventoryId: string | number
}

export interface CreateIssueRelationInput {
readonly originIssueId: string | number
readonly relatedIssueId: string | number
}

export interface CreateKitForRunInput {
readonly runId: string | number
}

export interface CreateLabelInput {
readonly value: string
}

export interface CreateLateEntryInput {
readonly etag: string
readonly fieldIds?: readonly (string | number)[] | null | undefined
readonly performedAt: string
readonly performedById: string | number
readonly reason?: string | null | undefined
readonly runStepId: string | number
}

export interface CreateLocationInput {
readonly archived?: boolean | null | undefined
readonly available?: boolean | null | undefined
readonly description?: string | null | undefined
readonly name: string
readonly parentId?: string | number | null | undefined
readonly siteId?: string | number | null | undefined
readonly type?: Locationtypeenum | null | undefined
}

export interface CreateMBomApprovalInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly digest?: string | null | undefined
readonly gateType?: Mbomapprovalgatetypeenum | null | undefined
readonly mbomId: string | number
readonly parentId?: string | number | null | undefined
readonly resolved?: boolean | null | undefined
readonly roleId?: string | number | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly status?: reviewreviewstatusenum | null | undefined
}

export interface CreateMBomApprovalRequestInput {
readonly assignedToId?: string | number | null | undefined
readonly gateType?: Mbomapprovalgatetypeenum | null | undefined
readonly mbomId: string | number
readonly reviewerId?: string | number | null | undefined
readonly roleId?: string | number | null | undefined
}

export interface CreateMBomApprovalRoleInput {
readonly count: number
readonly gateType?: Mbomapprovalgatetypeenum | null | undefined
readonly roleId: string | number
}

export interface CreateMBomInput {
readonly attributes?: readonly (ExtensibleAttributeInput)[] | null | undefined
readonly copyMbom?: boolean | null | undefined
readonly mbomId?: string | number | null | undefined
readonly partId: string | number
}

export interface CreateMBomItemInput {
readonly interchange?: MBomItemInterchange | null | undefined
readonly madeOnAssembly?: boolean | null | undefined
readonly mbomId?: string | number | null | undefined
readonly note?: string | null | undefined
readonly parentId?: string | number | null | undefined
readonly partId: string | number
readonly quantity: string
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface CreateMBomItemReferenceDesignatorInput {
readonly mbomItemId: string | number
readonly value: string
}

export interface CreateMBomSubstituteInput {
readonly mbomItemId: string | number
readonly parentId?: string | number | null | undefined
readonly partId: string | number
}

export interface CreatePartInput {
readonly attributes?: readonly (ExtensibleAttributeInput)[] | null | undefined
readonly cost?: string | null | undefined
readonly description?: string | null | undefined
readonly exportControlled?: boolean | null | undefined
readonly leadTime?: number | null | undefined
readonly maintenanceIntervalSeconds?: number | null | undefined
readonly numberingPattern?: string | null | undefined
readonly partNumber: string
readonly partType?: Parttypeenum | null | undefined
readonly revision?: string | null | undefined
readonly revisionScheme?: string | null | undefined
readonly shelfLifeDays?: number | null | undefined
readonly sourcingStrategy?: Sourcingstrategyenum | null | undefined
readonly supplierPartNumber?: string | null | undefined
readonly trackingType?: Trackingtypeenum | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface CreatePartProcedureInput {
readonly partId: string | number
readonly procedureId: string | number
readonly required?: boolean | null | undefined
}

export interface CreatePartRevisionInput {
readonly description?: string | null | undefined
readonly etag: string
readonly exportControlled?: boolean | null | undefined
readonly id: string | number
readonly revision?: string | null | undefined
readonly revisionScheme?: string | null | undefined
readonly supplierPartNumber?: string | null | undefined
readonly trackingType?: Trackingtypeenum | null | undefined
}

export interface CreatePasskeyInput {
readonly name: string
readonly registration: string
readonly signature?: SignatureInput | null | undefined
}

export interface CreatePlannedRunInput {
readonly locationId?: string | number | null | undefined
readonly locationName?: string | null | undefined
readonly needBy?: string | null | undefined
readonly orderReference?: string | null | undefined
readonly partId?: string | number | null | undefined
readonly partNumber?: string | null | undefined
readonly partRevision?: string | null | undefined
readonly priority?: number | null | undefined
readonly procedureFamilyId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly quantity: string
readonly title?: string | null | undefined
readonly windowEnd?: string | null | undefined
readonly windowStart?: string | null | undefined
}

export interface CreateProcedureReviewRoleInput {
readonly count: number
readonly familyId?: string | number | null | undefined
readonly roleId: string | number
}

export interface CreateReceiptDocumentInput {
readonly kind: ReceiptDocumentKind
readonly number?: string | null | undefined
readonly partInventoryId: string | number
}

export interface CreateReceiptInput {
readonly items: readonly (ReceivedPartInventoryInput)[]
readonly orderReference?: string | null | undefined
readonly packingSlip?: string | null | undefined
readonly reason?: string | null | undefined
readonly receivedAt?: string | null | undefined
readonly supplier?: string | null | undefined
}

export interface CreateRedlineApprovalInput {
readonly comment?: string | null | undefined
readonly etag?: string | null | undefined
readonly redlineId: string | number
readonly signature?: SignatureInput | null | undefined
readonly status?: reviewreviewstatusenum | null | undefined
}

export interface CreateRedlineInput {
readonly change?: RedlineChange | null | undefined
readonly etag: string
readonly issueId?: string | number | null | undefined
readonly reason: string
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly stepId: string | number
}

export interface CreateReviewInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly digest?: string | null | undefined
readonly parentId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly resolved?: boolean | null | undefined
readonly roleId?: string | number | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly status?: reviewreviewstatusenum | null | undefined
readonly stepId?: string | number | null | undefined
}

export interface CreateRunInput {
readonly addToNewBatch?: boolean | null | undefined
readonly allowSupersededRevision?: boolean | null | undefined
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly attributes?: readonly (ExtensibleAttributeInput)[] | null | undefined
readonly autogenerateTitle?: boolean | null | undefined
readonly chargeNumber?: string | null | undefined
readonly description?: string | null | undefined
readonly dryRun?: boolean | null | undefined
readonly dueDate?: string | null | undefined
readonly exportControlled?: boolean | null | undefined
readonly external?: ExternalStartInput | null | undefined
readonly identifyLater?: boolean | null | undefined
readonly issueId?: string | number | null | undefined
readonly locationId?: string | number | null | undefined
readonly lotNumber?: string | null | undefined
readonly openBuildRequirementIds?: readonly (string | number)[] | null | undefined
readonly orderReference?: string | null | undefined
readonly partId?: string | number | null | undefined
readonly partInventoryId?: string | number | null | undefined
readonly priority?: number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly purpose?: RunPurpose | null | undefined
readonly quantity?: number | null | undefined
readonly reason?: string | null | undefined
readonly runBatchId?: number | null | undefined
readonly runBatchTitle?: string | null | undefined
readonly scheduledStart?: string | null | undefined
readonly serialNumber?: string | null | undefined
readonly title?: string | null | undefined
}

export interface CreateRunStepFieldInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly allowedIonType?: stepfieldiontypeentitytypeenum | null | undefined
readonly assigns?: AssignedNumber | null | undefined
readonly concessionRoleId?: string | number | null | undefined
readonly display?: string | null | undefined
readonly helpText?: string | null | undefined
readonly maximum?: string | null | undefined
readonly minimum?: string | null | undefined
readonly name: string
readonly options?: readonly (string)[] | null | undefined
readonly outOfRange?: OutOfRange | null | undefined
readonly partId?: string | number | null | undefined
readonly peerReviewRequired?: boolean | null | undefined
readonly perBatch?: boolean | null | undefined
readonly processInformation?: boolean | null | undefined
readonly required?: boolean | null | undefined
readonly runStepId: string | number
readonly signoffRoleId?: string | number | null | undefined
readonly target?: string | null | undefined
readonly tolerance?: string | null | undefined
readonly type?: Fieldtypes | null | undefined
readonly unit?: string | null | undefined
readonly validations?: readonly (RunStepFieldValidationInput)[] | null | undefined
readonly verifies?: number | null | undefined
}

export interface CreateRunStepInput {
readonly afterStepId?: string | number | null | undefined
readonly content?: string | null | undefined
readonly copyOfStepId?: string | number | null | undefined
readonly issueId?: string | number | null | undefined
readonly parentId?: string | number | null | undefined
readonly position?: number | null | undefined
readonly reason?: string | null | undefined
readonly runId: string | number
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly slateContent?: Json | null | undefined
readonly standardStepId?: string | number | null | undefined
readonly title?: string | null | undefined
}

export interface CreateShiftInput {
readonly end: string
readonly locationId: string | number
readonly name: string
readonly start: string
readonly weekdays: readonly (number)[]
}

export interface CreateSiteInput {
readonly name: string
readonly timeZone: string
}

export interface CreateStandardStepReviewRoleInput {
readonly count: number
readonly familyId?: string | number | null | undefined
readonly roleId: string | number
}

export interface CreateStandardStepVersionInput {
readonly familyId: number
}

export interface CreateStepApprovalInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly digest?: string | null | undefined
readonly parentId?: string | number | null | undefined
readonly resolved?: boolean | null | undefined
readonly roleId?: string | number | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly status?: reviewreviewstatusenum | null | undefined
readonly stepId: string | number
}

export interface CreateStepApprovalRequestInput {
readonly reviewerId: string | number
readonly stepId: string | number
}

export interface CreateStepEdgeInput {
readonly maximumLag?: number | null | undefined
readonly minimumLag?: number | null | undefined
readonly stepId: string | number
readonly upstreamStepId: string | number
}

export interface CreateStepFieldInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly allowedIonType?: stepfieldiontypeentitytypeenum | null | undefined
readonly assigns?: AssignedNumber | null | undefined
readonly concessionRoleId?: string | number | null | undefined
readonly display?: string | null | undefined
readonly helpText?: string | null | undefined
readonly maximum?: string | null | undefined
readonly minimum?: string | null | undefined
readonly name: string
readonly options?: readonly (string)[] | null | undefined
readonly outOfRange?: OutOfRange | null | undefined
readonly partId?: string | number | null | undefined
readonly peerReviewRequired?: boolean | null | undefined
readonly perBatch?: boolean | null | undefined
readonly processInformation?: boolean | null | undefined
readonly required?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly stepId: string | number
readonly target?: string | null | undefined
readonly tolerance?: string | null | undefined
readonly type?: Fieldtypes | null | undefined
readonly unit?: string | null | undefined
readonly verifies?: number | null | undefined
}

export interface CreateStepFieldValidationInput {
readonly fieldId: string | number
readonly functionId: string | number
readonly position?: number | null | undefined
readonly value: string
}

export interface CreateStepGateInput {
readonly kind: GateKind
readonly roles: readonly (StepGateRoleInput)[]
readonly stands: GatePlace
readonly stepId: string | number
}

export interface CreateStepInput {
readonly attributes?: readonly (ExtensibleAttributeInput)[] | null | undefined
readonly certificateKindIds?: readonly (string | number)[] | null | undefined
readonly content?: string | null | undefined
readonly exportControlled?: boolean | null | undefined
readonly leadTime?: number | null | undefined
readonly locationId?: string | number | null | undefined
readonly mandatory?: boolean | null | undefined
readonly parentId?: string | number | null | undefined
readonly position?: number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly redoLimit?: number | null | undefined
readonly required?: boolean | null | undefined
readonly slateContent?: Json | null | undefined
readonly title: string
readonly type?: Steptypes | null | undefined
}

export interface CreateUserSubscriptionInput {
readonly entityId: string | number
readonly userId: string | number
}

export interface DatagridColumnsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allowedIonType?: datagridiontypeentitytypeenumFilter | null | undefined
readonly and_?: readonly (DatagridColumnsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly header?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly index?: IntFilter | null | undefined
readonly or_?: readonly (DatagridColumnsInputFilters)[] | null | undefined
readonly signoffRole?: RolesInputFilters | null | undefined
readonly signoffRoleId?: IDFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly type?: datagrid_typefieldtypesFilter | null | undefined
readonly unit?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface DatagridRowsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allowNotApplicable?: BooleanFilter | null | undefined
readonly and_?: readonly (DatagridRowsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly index?: IntFilter | null | undefined
readonly or_?: readonly (DatagridRowsInputFilters)[] | null | undefined
readonly required?: BooleanFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface DateTimeFilter {
readonly eq?: string | null | undefined
readonly gt?: string | null | undefined
readonly gte?: string | null | undefined
readonly ilike?: string | null | undefined
readonly in?: readonly (string)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: string | null | undefined
readonly lt?: string | null | undefined
readonly lte?: string | null | undefined
readonly neq?: string | null | undefined
readonly notilike?: string | null | undefined
readonly notlike?: string | null | undefined
}

export interface DeleteFileAttachmentInput {
readonly entityId: string | number
readonly fileAttachmentId: string | number
}

export interface DeleteIssueDispositionTypeRoleInput {
readonly etag: string
readonly issueApprovalGateType: Issueapprovalgatetypeenum
readonly issueDispositionTypeId: string | number
readonly roleId: string | number
}

export interface DeleteIssuePartInventoryInput {
readonly etag: string
readonly issueId: string | number
readonly partInventoryId: string | number
}

export interface DeleteMBomApprovalRoleInput {
readonly etag: string
readonly gateType?: Mbomapprovalgatetypeenum | null | undefined
readonly roleId: string | number
}

export interface DeletePasskeyInput {
readonly etag?: string | null | undefined
readonly id: string | number
}

export type DispositionKind = 'OTHER' | 'REPAIR' | 'RETURN' | 'REWORK' | 'SCRAP' | 'USE_AS_IS'

export interface ExtensibleAttributeInput {
readonly key: string
readonly value?: Json | null | undefined
}

export interface ExternalStartInput {
readonly location?: string | null | undefined
readonly part?: string | null | undefined
readonly partInventory?: string | null | undefined
readonly procedure?: string | null | undefined
readonly run?: string | null | undefined
readonly system: string
}

export interface FailRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface FieldsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allowNotApplicable?: BooleanFilter | null | undefined
readonly allowedIonType?: stepfieldiontypeentitytypeenumFilter | null | undefined
readonly and_?: readonly (FieldsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly display?: StringFilter | null | undefined
readonly helpText?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly number?: IntFilter | null | undefined
readonly or_?: readonly (FieldsInputFilters)[] | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partSubtype?: PartSubtypesInputFilters | null | undefined
readonly partSubtypeId?: IDFilter | null | undefined
readonly peerReviewRequired?: BooleanFilter | null | undefined
readonly position?: IntFilter | null | undefined
readonly required?: BooleanFilter | null | undefined
readonly signoffRole?: RolesInputFilters | null | undefined
readonly signoffRoleId?: IDFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly type?: FieldtypesFilter | null | undefined
readonly unit?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly validations?: StepFieldValidationsInputFilters | null | undefined
}

export type Fieldtypes = 'BOOLEAN' | 'DATE' | 'DATETIME' | 'FILE_ATTACHMENT' | 'ION' | 'MULTISELECT' | 'NUMBER' | 'SELECT' | 'SIGNOFF' | 'STRING' | 'TOOL'

export interface FieldtypesFilter {
readonly eq?: Fieldtypes | null | undefined
readonly gt?: Fieldtypes | null | undefined
readonly gte?: Fieldtypes | null | undefined
readonly ilike?: Fieldtypes | null | undefined
readonly in?: readonly (Fieldtypes)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Fieldtypes | null | undefined
readonly lt?: Fieldtypes | null | undefined
readonly lte?: Fieldtypes | null | undefined
readonly neq?: Fieldtypes | null | undefined
readonly notilike?: Fieldtypes | null | undefined
readonly notlike?: Fieldtypes | null | undefined
}

export interface FloatFilter {
readonly eq?: string | null | undefined
readonly gt?: string | null | undefined
readonly gte?: string | null | undefined
readonly ilike?: string | null | undefined
readonly in?: readonly (string)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: string | null | undefined
readonly lt?: string | null | undefined
readonly lte?: string | null | undefined
readonly neq?: string | null | undefined
readonly notilike?: string | null | undefined
readonly notlike?: string | null | undefined
}

export type FurtherActionKind = 'CONTAINMENT' | 'CORRECTIVE' | 'PREVENTIVE'

export interface FurtherActionKindFilter {
readonly eq?: FurtherActionKind | null | undefined
readonly gt?: FurtherActionKind | null | undefined
readonly gte?: FurtherActionKind | null | undefined
readonly ilike?: FurtherActionKind | null | undefined
readonly in?: readonly (FurtherActionKind)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: FurtherActionKind | null | undefined
readonly lt?: FurtherActionKind | null | undefined
readonly lte?: FurtherActionKind | null | undefined
readonly neq?: FurtherActionKind | null | undefined
readonly notilike?: FurtherActionKind | null | undefined
readonly notlike?: FurtherActionKind | null | undefined
}

export type FurtherActionStatus = 'CANCELED' | 'IN_PROGRESS' | 'IN_REVIEW' | 'RESOLVED'

export interface FurtherActionStatusFilter {
readonly eq?: FurtherActionStatus | null | undefined
readonly gt?: FurtherActionStatus | null | undefined
readonly gte?: FurtherActionStatus | null | undefined
readonly ilike?: FurtherActionStatus | null | undefined
readonly in?: readonly (FurtherActionStatus)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: FurtherActionStatus | null | undefined
readonly lt?: FurtherActionStatus | null | undefined
readonly lte?: FurtherActionStatus | null | undefined
readonly neq?: FurtherActionStatus | null | undefined
readonly notilike?: FurtherActionStatus | null | undefined
readonly notlike?: FurtherActionStatus | null | undefined
}

export interface FurtherActionsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly and_?: readonly (FurtherActionsInputFilters)[] | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly dueDate?: DateTimeFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly issues?: IssueInputFilters | null | undefined
readonly kind?: FurtherActionKindFilter | null | undefined
readonly or_?: readonly (FurtherActionsInputFilters)[] | null | undefined
readonly status?: FurtherActionStatusFilter | null | undefined
readonly title?: StringFilter | null | undefined
}

export type GateKind = 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'

export type GateOutcome = 'OPEN' | 'PASSED' | 'REJECTED'

export type GatePlace = 'BEFORE_COMPLETION' | 'BEFORE_START'

export type HelpCallStatus = 'ANSWERED' | 'CLOSED' | 'OPEN'

export interface HelpCallStatusFilter {
readonly eq?: HelpCallStatus | null | undefined
readonly gt?: HelpCallStatus | null | undefined
readonly gte?: HelpCallStatus | null | undefined
readonly ilike?: HelpCallStatus | null | undefined
readonly in?: readonly (HelpCallStatus)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: HelpCallStatus | null | undefined
readonly lt?: HelpCallStatus | null | undefined
readonly lte?: HelpCallStatus | null | undefined
readonly neq?: HelpCallStatus | null | undefined
readonly notilike?: HelpCallStatus | null | undefined
readonly notlike?: HelpCallStatus | null | undefined
}

export interface HelpCallsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly and_?: readonly (HelpCallsInputFilters)[] | null | undefined
readonly answeredAt?: DateTimeFilter | null | undefined
readonly answeredById?: IDFilter | null | undefined
readonly closedAt?: DateTimeFilter | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly kind?: HelpKindFilter | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly or_?: readonly (HelpCallsInputFilters)[] | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly runStep?: RunStepsInputFilters | null | undefined
readonly runStepId?: IDFilter | null | undefined
readonly status?: HelpCallStatusFilter | null | undefined
readonly teamId?: IDFilter | null | undefined
}

export type HelpKind = 'ENGINEER' | 'MATERIAL' | 'QUALITY'

export interface HelpKindFilter {
readonly eq?: HelpKind | null | undefined
readonly gt?: HelpKind | null | undefined
readonly gte?: HelpKind | null | undefined
readonly ilike?: HelpKind | null | undefined
readonly in?: readonly (HelpKind)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: HelpKind | null | undefined
readonly lt?: HelpKind | null | undefined
readonly lte?: HelpKind | null | undefined
readonly neq?: HelpKind | null | undefined
readonly notilike?: HelpKind | null | undefined
readonly notlike?: HelpKind | null | undefined
}

export type HoldKind = 'ENGINEERING' | 'MATERIAL' | 'PRODUCTION' | 'QUALITY'

export interface HoldPartInventoryInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface HoldRunInput {
readonly etag: string
readonly id: string | number
readonly kind: HoldKind
readonly reason: string
}

export interface HoldRunStepInput {
readonly etag: string
readonly id: string | number
readonly kind: HoldKind
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface IDFilter {
readonly eq?: string | number | null | undefined
readonly gt?: string | number | null | undefined
readonly gte?: string | number | null | undefined
readonly ilike?: string | number | null | undefined
readonly in?: readonly (string | number)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: string | number | null | undefined
readonly lt?: string | number | null | undefined
readonly lte?: string | number | null | undefined
readonly neq?: string | number | null | undefined
readonly notilike?: string | number | null | undefined
readonly notlike?: string | number | null | undefined
}

export interface ImportBomColumnsInput {
readonly depth?: string | null | undefined
readonly description?: string | null | undefined
readonly designators?: string | null | undefined
readonly level?: string | null | undefined
readonly note?: string | null | undefined
readonly quantity?: string | null | undefined
readonly revision?: string | null | undefined
readonly unit?: string | null | undefined
}

export interface ImportBomInput {
readonly columns?: ImportBomColumnsInput | null | undefined
readonly csv?: string | null | undefined
readonly dashQuantity?: BomDashQuantity | null | undefined
readonly decimalSign?: BomDecimalSign | null | undefined
readonly delimiter?: ImportDelimiter | null | undefined
readonly description?: string | null | undefined
readonly designatorCount?: BomDesignatorCount | null | undefined
readonly dryRun?: boolean | null | undefined
readonly encoding?: ImportEncoding | null | undefined
readonly exportControlled?: boolean | null | undefined
readonly identityColumns?: readonly (string)[] | null | undefined
readonly mapping?: string | null | undefined
readonly newPartsTrackingType?: Trackingtypeenum | null | undefined
readonly numberTemplate?: string | null | undefined
readonly partNumber?: string | null | undefined
readonly repeatedLines?: BomRepeatedLines | null | undefined
readonly revision?: string | null | undefined
readonly sheet?: string | null | undefined
readonly trackingType?: Trackingtypeenum | null | undefined
readonly upload?: string | null | undefined
}

export interface ImportColumnInput {
readonly field: string
readonly name: string
}

export type ImportDelimiter = 'BAR' | 'COMMA' | 'SEMICOLON' | 'TAB'

export type ImportEncoding = 'LATIN_1' | 'UTF_8' | 'UTF_16_BE' | 'UTF_16_LE'

export type ImportExisting = 'REFUSE' | 'SKIP'

export type ImportKind = 'BOM' | 'LOCATIONS' | 'PARTS' | 'PART_INVENTORY' | 'PLANNED_RUNS' | 'USERS'

export interface ImportKindFilter {
readonly eq?: ImportKind | null | undefined
readonly gt?: ImportKind | null | undefined
readonly gte?: ImportKind | null | undefined
readonly ilike?: ImportKind | null | undefined
readonly in?: readonly (ImportKind)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: ImportKind | null | undefined
readonly lt?: ImportKind | null | undefined
readonly lte?: ImportKind | null | undefined
readonly neq?: ImportKind | null | undefined
readonly notilike?: ImportKind | null | undefined
readonly notlike?: ImportKind | null | undefined
}

export interface ImportMappingsInputFilters {
readonly and_?: readonly (ImportMappingsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly id?: IDFilter | null | undefined
readonly kind?: ImportKindFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (ImportMappingsInputFilters)[] | null | undefined
}

export interface ImportTableInput {
readonly columns?: readonly (ImportColumnInput)[] | null | undefined
readonly decimalSign?: BomDecimalSign | null | undefined
readonly delimiter?: ImportDelimiter | null | undefined
readonly dryRun?: boolean | null | undefined
readonly encoding?: ImportEncoding | null | undefined
readonly existing?: ImportExisting | null | undefined
readonly ignoredColumns?: readonly (string)[] | null | undefined
readonly mapping?: string | null | undefined
readonly sheet?: string | null | undefined
readonly text?: string | null | undefined
readonly upload?: string | null | undefined
}

export interface InstallPartKitInput {
readonly etag: string
readonly id: string | number
readonly runId?: string | number | null | undefined
readonly runStepId?: string | number | null | undefined
}

export interface IntFilter {
readonly eq?: number | null | undefined
readonly gt?: number | null | undefined
readonly gte?: number | null | undefined
readonly ilike?: number | null | undefined
readonly in?: readonly (number)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: number | null | undefined
readonly lt?: number | null | undefined
readonly lte?: number | null | undefined
readonly neq?: number | null | undefined
readonly notilike?: number | null | undefined
readonly notlike?: number | null | undefined
}

export type InventoryStatus = 'AVAILABLE' | 'INSTALLED' | 'KITTED' | 'ON_ORDER' | 'SCRAPPED' | 'UNAVAILABLE' | 'WIP'

export interface InventoryStatusFilter {
readonly eq?: InventoryStatus | null | undefined
readonly gt?: InventoryStatus | null | undefined
readonly gte?: InventoryStatus | null | undefined
readonly ilike?: InventoryStatus | null | undefined
readonly in?: readonly (InventoryStatus)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: InventoryStatus | null | undefined
readonly lt?: InventoryStatus | null | undefined
readonly lte?: InventoryStatus | null | undefined
readonly neq?: InventoryStatus | null | undefined
readonly notilike?: InventoryStatus | null | undefined
readonly notlike?: InventoryStatus | null | undefined
}

export interface InventoryToKitInput {
readonly etag: string
readonly partInventoryId: string | number
readonly partKitItemId: string | number
readonly quantity?: string | null | undefined
}

export interface InventoryTransactionsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly and_?: readonly (InventoryTransactionsInputFilters)[] | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (InventoryTransactionsInputFilters)[] | null | undefined
readonly otherPartInventoryId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partInventory?: PartInventoriesInputFilters | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
}

export interface IssueApprovalRequestsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssueApprovalRequestsInputFilters)[] | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly issue?: IssueInputFilters | null | undefined
readonly issueApprovalGateType?: IssueapprovalgatetypeenumFilter | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly or_?: readonly (IssueApprovalRequestsInputFilters)[] | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface IssueApprovalsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssueApprovalsInputFilters)[] | null | undefined
readonly comment?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly issue?: IssueInputFilters | null | undefined
readonly issueApprovalGateType?: IssueapprovalgatetypeenumFilter | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly or_?: readonly (IssueApprovalsInputFilters)[] | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface IssueAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssueAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly issue?: IssueInputFilters | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (IssueAttributesInputFilters)[] | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export interface IssueDispositionTypeRolesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssueDispositionTypeRolesInputFilters)[] | null | undefined
readonly count?: IntFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly issueApprovalGateType?: IssueapprovalgatetypeenumFilter | null | undefined
readonly issueDispositionType?: IssueDispositionTypesInputFilters | null | undefined
readonly issueDispositionTypeId?: IDFilter | null | undefined
readonly or_?: readonly (IssueDispositionTypeRolesInputFilters)[] | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface IssueDispositionTypesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly active?: BooleanFilter | null | undefined
readonly and_?: readonly (IssueDispositionTypesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly issueDispositionTypeRoles?: IssueDispositionTypeRolesInputFilters | null | undefined
readonly issues?: IssueInputFilters | null | undefined
readonly or_?: readonly (IssueDispositionTypesInputFilters)[] | null | undefined
readonly roles?: RolesInputFilters | null | undefined
readonly title?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface IssueInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssueInputFilters)[] | null | undefined
readonly approvals?: IssueApprovalsInputFilters | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
readonly attributes?: IssueAttributesInputFilters | null | undefined
readonly comments?: CommentsInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly fixPartInventory?: PartInventoriesInputFilters | null | undefined
readonly fixPartInventoryId?: IDFilter | null | undefined
readonly furtherActions?: FurtherActionsInputFilters | null | undefined
readonly id?: IDFilter | null | undefined
readonly issueDispositionType?: IssueDispositionTypesInputFilters | null | undefined
readonly issueDispositionTypeId?: IDFilter | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly mustCloseByRunStep?: RunStepsInputFilters | null | undefined
readonly mustCloseByRunStepId?: IDFilter | null | undefined
readonly or_?: readonly (IssueInputFilters)[] | null | undefined
readonly partInventories?: PartInventoriesInputFilters | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly runStep?: RunStepsInputFilters | null | undefined
readonly runStepId?: IDFilter | null | undefined
readonly status?: IssuestatusenumFilter | null | undefined
readonly title?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface IssuePartInventoriesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (IssuePartInventoriesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly holds?: BooleanFilter | null | undefined
readonly issue?: IssueInputFilters | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly or_?: readonly (IssuePartInventoriesInputFilters)[] | null | undefined
readonly partInventory?: PartInventoriesInputFilters | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type Issueapprovalgatetypeenum = 'IN_PROGRESS' | 'RESOLVED'

export interface IssueapprovalgatetypeenumFilter {
readonly eq?: Issueapprovalgatetypeenum | null | undefined
readonly gt?: Issueapprovalgatetypeenum | null | undefined
readonly gte?: Issueapprovalgatetypeenum | null | undefined
readonly ilike?: Issueapprovalgatetypeenum | null | undefined
readonly in?: readonly (Issueapprovalgatetypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Issueapprovalgatetypeenum | null | undefined
readonly lt?: Issueapprovalgatetypeenum | null | undefined
readonly lte?: Issueapprovalgatetypeenum | null | undefined
readonly neq?: Issueapprovalgatetypeenum | null | undefined
readonly notilike?: Issueapprovalgatetypeenum | null | undefined
readonly notlike?: Issueapprovalgatetypeenum | null | undefined
}

export type Issuestatusenum = 'IN_PROGRESS' | 'IN_REVIEW' | 'PENDING' | 'RESOLVED'

export interface IssuestatusenumFilter {
readonly eq?: Issuestatusenum | null | undefined
readonly gt?: Issuestatusenum | null | undefined
readonly gte?: Issuestatusenum | null | undefined
readonly ilike?: Issuestatusenum | null | undefined
readonly in?: readonly (Issuestatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Issuestatusenum | null | undefined
readonly lt?: Issuestatusenum | null | undefined
readonly lte?: Issuestatusenum | null | undefined
readonly neq?: Issuestatusenum | null | undefined
readonly notilike?: Issuestatusenum | null | undefined
readonly notlike?: Issuestatusenum | null | undefined
}

export interface LabelToItemInput {
readonly entityId: string | number
readonly labelId: string | number
}

export interface LabelsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (LabelsInputFilters)[] | null | undefined
readonly archivedAt?: DateTimeFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (LabelsInputFilters)[] | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: StringFilter | null | undefined
}

export interface LiftProcedureStopInput {
readonly etag: string
readonly id: string | number
readonly reason: string
readonly signature: SignatureInput
}

export interface LocationsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allChildren?: LocationsInputFilters | null | undefined
readonly allParents?: LocationsInputFilters | null | undefined
readonly and_?: readonly (LocationsInputFilters)[] | null | undefined
readonly archived?: BooleanFilter | null | undefined
readonly available?: BooleanFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly expectedPartKits?: PartKitsInputFilters | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (LocationsInputFilters)[] | null | undefined
readonly parent?: LocationsInputFilters | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly partInventories?: PartInventoriesInputFilters | null | undefined
readonly partKits?: PartKitsInputFilters | null | undefined
readonly runSteps?: RunStepsInputFilters | null | undefined
readonly siteId?: IDFilter | null | undefined
readonly steps?: StepsFilters | null | undefined
readonly type?: LocationtypeenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type Locationtypeenum = 'RACK' | 'SHELF' | 'TOTE' | 'WAREHOUSE' | 'WORKCENTER'

export interface LocationtypeenumFilter {
readonly eq?: Locationtypeenum | null | undefined
readonly gt?: Locationtypeenum | null | undefined
readonly gte?: Locationtypeenum | null | undefined
readonly ilike?: Locationtypeenum | null | undefined
readonly in?: readonly (Locationtypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Locationtypeenum | null | undefined
readonly lt?: Locationtypeenum | null | undefined
readonly lte?: Locationtypeenum | null | undefined
readonly neq?: Locationtypeenum | null | undefined
readonly notilike?: Locationtypeenum | null | undefined
readonly notlike?: Locationtypeenum | null | undefined
}

export interface MBomApprovalRequestsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomApprovalRequestsInputFilters)[] | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly mbom?: MBomsInputFilters | null | undefined
readonly mbomId?: IDFilter | null | undefined
readonly or_?: readonly (MBomApprovalRequestsInputFilters)[] | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface MBomApprovalsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomApprovalsInputFilters)[] | null | undefined
readonly comment?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly depth?: IntFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly mbom?: MBomsInputFilters | null | undefined
readonly mbomId?: IDFilter | null | undefined
readonly or_?: readonly (MBomApprovalsInputFilters)[] | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly resolved?: BooleanFilter | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type MBomItemInterchange = 'ANY' | 'EXACT' | 'THIS_OR_LATER'

export interface MBomItemReferenceDesignatorsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomItemReferenceDesignatorsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly mbomItem?: MBomItemsInputFilters | null | undefined
readonly mbomItemId?: IDFilter | null | undefined
readonly or_?: readonly (MBomItemReferenceDesignatorsInputFilters)[] | null | undefined
readonly stepAssociations?: StepMBomItemAssociationsInputFilters | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: StringFilter | null | undefined
}

export interface MBomItemsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _deleted?: BooleanFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomItemsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly madeOnAssembly?: BooleanFilter | null | undefined
readonly mbom?: MBomsInputFilters | null | undefined
readonly mbomId?: IDFilter | null | undefined
readonly or_?: readonly (MBomItemsInputFilters)[] | null | undefined
readonly parent?: PartsInputFilters | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partKitItems?: PartKitItemsInputFilters | null | undefined
readonly quantity?: FloatFilter | null | undefined
readonly referenceDesignators?: MBomItemReferenceDesignatorsInputFilters | null | undefined
readonly stepAssociations?: StepMBomItemAssociationsInputFilters | null | undefined
readonly substitutes?: MBomSubstituteInputFilters | null | undefined
readonly unitOfMeasure?: UnitsOfMeasurementInputFilters | null | undefined
readonly unitOfMeasureId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type MBomStatus = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED'

export interface MBomSubstituteInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomSubstituteInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly mbomItem?: MBomItemsInputFilters | null | undefined
readonly mbomItemId?: IDFilter | null | undefined
readonly or_?: readonly (MBomSubstituteInputFilters)[] | null | undefined
readonly parent?: PartsInputFilters | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface MBomsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MBomsInputFilters)[] | null | undefined
readonly approvalRequests?: MBomApprovalRequestsInputFilters | null | undefined
readonly approvals?: MBomApprovalsInputFilters | null | undefined
readonly attributes?: MbomAttributesInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly isLatestReleasedVersion?: BooleanFilter | null | undefined
readonly isLatestVersion?: BooleanFilter | null | undefined
readonly mbomItems?: MBomItemsInputFilters | null | undefined
readonly or_?: readonly (MBomsInputFilters)[] | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly status?: MbomstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly version?: IntFilter | null | undefined
}

export type MaintenanceStatus = 'AVAILABLE' | 'UNAVAILABLE'

export interface MbomAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (MbomAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly mbom?: MBomsInputFilters | null | undefined
readonly mbomId?: IDFilter | null | undefined
readonly or_?: readonly (MbomAttributesInputFilters)[] | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export type Mbomapprovalgatetypeenum = 'RELEASED'

export type Mbomstatusenum = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED'

export interface MbomstatusenumFilter {
readonly eq?: Mbomstatusenum | null | undefined
readonly gt?: Mbomstatusenum | null | undefined
readonly gte?: Mbomstatusenum | null | undefined
readonly ilike?: Mbomstatusenum | null | undefined
readonly in?: readonly (Mbomstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Mbomstatusenum | null | undefined
readonly lt?: Mbomstatusenum | null | undefined
readonly lte?: Mbomstatusenum | null | undefined
readonly neq?: Mbomstatusenum | null | undefined
readonly notilike?: Mbomstatusenum | null | undefined
readonly notlike?: Mbomstatusenum | null | undefined
}

export type MergeConflictKind = 'LOOP' | 'ORDER' | 'REMOVED' | 'TEXT' | 'VALUE'

export type MergeEditedAs = 'LINE' | 'MARKDOWN' | 'NUMBER' | 'TEXT'

export interface MergePartInventoryEachInput {
readonly etag?: string | null | undefined
readonly id: string | number
}

export interface MergePartInventoryInput {
readonly partInventories: readonly (MergePartInventoryEachInput)[]
}

export interface MergeProcedureInput {
readonly baseProcedureId?: string | number | null | undefined
readonly etag: string
readonly fromProcedureId: string | number
readonly procedureId: string | number
readonly resolutions?: readonly (MergeResolutionInput)[] | null | undefined
}

export interface MergeRedlineInput {
readonly etag: string
readonly procedureId: string | number
readonly redlineId: string | number
readonly resolutions?: readonly (MergeResolutionInput)[] | null | undefined
}

export interface MergeResolutionInput {
readonly conflictId: string
readonly side?: MergeSide | null | undefined
readonly written?: string | null | undefined
}

export type MergeSide = 'OURS' | 'THEIRS'

export interface MoveABomInstallationInput {
readonly buildRequirementId: string | number
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly referenceDesignator?: string | null | undefined
readonly runStepId?: string | number | null | undefined
}

export interface MovePlannedRunInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface NestedExtensibleAttributeInput {
readonly etag?: string | null | undefined
readonly key: string
readonly value?: Json | null | undefined
}

export type NotificationTypeEnum = 'APPROVAL_REQUEST' | 'CERTIFICATE_ENDING' | 'COMMENT' | 'DATAGRID_VALUE_ASSIGNED' | 'EXTERNAL' | 'FEEDBACK' | 'FURTHER_ACTION_ASSIGNED' | 'FURTHER_ACTION_STATUS_CHANGED' | 'HELP_ANSWERED' | 'HELP_CALL' | 'HOLD' | 'ISSUE_APPROVAL_REQUEST_ASSIGNED' | 'ISSUE_ASSIGNED' | 'ISSUE_CREATED' | 'ISSUE_STATUS_CHANGED' | 'MBOM_APPROVAL_REQUEST_ASSIGNED' | 'MBOM_RELEASED' | 'MBOM_STATUS_CHANGED' | 'MENTION' | 'PART_KIT_ASSIGNED' | 'PART_KIT_STATUS_CHANGED' | 'PASSKEY_REMOVED' | 'PROCEDURE_RELEASED' | 'PROCEDURE_STATUS_CHANGED' | 'REDLINE_APPROVAL' | 'REVIEW' | 'REVIEW_REQUEST' | 'RUN_ASSIGNED' | 'RUN_STEP_ASSIGNED' | 'RUN_STEP_CHANGE' | 'RUN_STEP_FIELD_ASSIGNED' | 'SIGNOFF' | 'SKIP_APPROVAL'

export interface NotificationTypeEnumFilter {
readonly eq?: NotificationTypeEnum | null | undefined
readonly gt?: NotificationTypeEnum | null | undefined
readonly gte?: NotificationTypeEnum | null | undefined
readonly ilike?: NotificationTypeEnum | null | undefined
readonly in?: readonly (NotificationTypeEnum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: NotificationTypeEnum | null | undefined
readonly lt?: NotificationTypeEnum | null | undefined
readonly lte?: NotificationTypeEnum | null | undefined
readonly neq?: NotificationTypeEnum | null | undefined
readonly notilike?: NotificationTypeEnum | null | undefined
readonly notlike?: NotificationTypeEnum | null | undefined
}

export interface OpenAsBuiltLinesInput {
readonly buildRequirementIds: readonly (string | number)[]
readonly reason?: string | null | undefined
readonly runId: string | number
}

export interface OrderPartInventoryInput {
readonly expectedOn: string
readonly locationId?: string | number | null | undefined
readonly orderReference: string
readonly partId: string | number
readonly quantity: string
readonly supplier: string
readonly unitOfMeasureId?: string | number | null | undefined
}

export type OutOfRange = 'BLOCK' | 'CONCESSION' | 'REQUIRE_ISSUE'

export interface PartAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (PartAttributesInputFilters)[] | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export interface PartInventoriesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartInventoriesInputFilters)[] | null | undefined
readonly attributes?: PartInventoryAttributesInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly expectedOn?: DateTimeFilter | null | undefined
readonly expiresOn?: DateTimeFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly identity?: StringFilter | null | undefined
readonly issues?: IssueInputFilters | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly lotNumber?: StringFilter | null | undefined
readonly mergedIntoId?: IDFilter | null | undefined
readonly or_?: readonly (PartInventoriesInputFilters)[] | null | undefined
readonly orderReference?: StringFilter | null | undefined
readonly orderedFrom?: StringFilter | null | undefined
readonly originPartInventoryId?: IDFilter | null | undefined
readonly parentLocations?: LocationsInputFilters | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partKitItems?: PartKitItemsInputFilters | null | undefined
readonly qualityHold?: BooleanFilter | null | undefined
readonly quantity?: FloatFilter | null | undefined
readonly quantityScrapped?: FloatFilter | null | undefined
readonly runSteps?: RunStepsInputFilters | null | undefined
readonly runs?: RunsInputFilters | null | undefined
readonly serialNumber?: StringFilter | null | undefined
readonly status?: InventoryStatusFilter | null | undefined
readonly statusReason?: StringFilter | null | undefined
readonly unitOfMeasure?: UnitsOfMeasurementInputFilters | null | undefined
readonly unitOfMeasureId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface PartInventoryAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartInventoryAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (PartInventoryAttributesInputFilters)[] | null | undefined
readonly partInventory?: PartInventoriesInputFilters | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export type PartInventorySortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'EXPECTED_ON_ASC' | 'EXPECTED_ON_DESC' | 'EXPIRES_ON_ASC' | 'EXPIRES_ON_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOCATION_ID_ASC' | 'LOCATION_ID_DESC' | 'LOT_NUMBER_ASC' | 'LOT_NUMBER_DESC' | 'ORIGIN_PART_INVENTORY_ID_ASC' | 'ORIGIN_PART_INVENTORY_ID_DESC' | 'PART_ID_ASC' | 'PART_ID_DESC' | 'QUANTITY_ASC' | 'QUANTITY_DESC' | 'QUANTITY_SCRAPPED_ASC' | 'QUANTITY_SCRAPPED_DESC' | 'SERIAL_NUMBER_ASC' | 'SERIAL_NUMBER_DESC' | 'UNIT_OF_MEASURE_ID_ASC' | 'UNIT_OF_MEASURE_ID_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_LAST_SESSION_ID_ASC' | '_LAST_SESSION_ID_DESC' | '_STATUS_ASC' | '_STATUS_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export interface PartKitItemsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartKitItemsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (PartKitItemsInputFilters)[] | null | undefined
readonly originMbomItem?: MBomItemsInputFilters | null | undefined
readonly originMbomItemId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partKit?: PartKitsInputFilters | null | undefined
readonly partKitId?: IDFilter | null | undefined
readonly quantity?: FloatFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type PartKitSortEnum = 'ASSIGNED_TEAM_ID_ASC' | 'ASSIGNED_TEAM_ID_DESC' | 'ASSIGNED_TO_ID_ASC' | 'ASSIGNED_TO_ID_DESC' | 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DELIVERY_LOCATION_ID_ASC' | 'DELIVERY_LOCATION_ID_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOCATION_ID_ASC' | 'LOCATION_ID_DESC' | 'RUN_ID_ASC' | 'RUN_ID_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export interface PartKitsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartKitsInputFilters)[] | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly deliveryLocation?: LocationsInputFilters | null | undefined
readonly deliveryLocationId?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly or_?: readonly (PartKitsInputFilters)[] | null | undefined
readonly partKitItems?: PartKitItemsInputFilters | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runBatchId?: IDFilter | null | undefined
readonly runId?: IDFilter | null | undefined
readonly status?: PartkitstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface PartProceduresInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartProceduresInputFilters)[] | null | undefined
readonly approved?: BooleanFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (PartProceduresInputFilters)[] | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly required?: BooleanFilter | null | undefined
readonly status?: partprocedurestatusreviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type PartSortEnum = 'COST_ASC' | 'COST_DESC' | 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEAD_TIME_ASC' | 'LEAD_TIME_DESC' | 'MAINTENANCE_INTERVAL_SECONDS_ASC' | 'MAINTENANCE_INTERVAL_SECONDS_DESC' | 'PART_NUMBER_ASC' | 'PART_NUMBER_DESC' | 'PART_TYPE_ASC' | 'PART_TYPE_DESC' | 'REVISED_FROM_ID_ASC' | 'REVISED_FROM_ID_DESC' | 'REVISION_ASC' | 'REVISION_DESC' | 'REVISION_SCHEME_ASC' | 'REVISION_SCHEME_DESC' | 'SOURCING_STRATEGY_ASC' | 'SOURCING_STRATEGY_DESC' | 'SUPPLIER_PART_NUMBER_ASC' | 'SUPPLIER_PART_NUMBER_DESC' | 'TRACKING_TYPE_ASC' | 'TRACKING_TYPE_DESC' | 'UNIT_OF_MEASURE_ID_ASC' | 'UNIT_OF_MEASURE_ID_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_LAST_SESSION_ID_ASC' | '_LAST_SESSION_ID_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export interface PartSubtypeToPartInput {
readonly etag: string
readonly partId: string | number
readonly partSubtypeId: string | number
}

export interface PartSubtypesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartSubtypesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (PartSubtypesInputFilters)[] | null | undefined
readonly parts?: PartsInputFilters | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type Partkitstatusenum = 'CANCELED' | 'COMPLETED' | 'DELIVERED' | 'DRAFT' | 'IN_PROGRESS' | 'REQUESTED'

export interface PartkitstatusenumFilter {
readonly eq?: Partkitstatusenum | null | undefined
readonly gt?: Partkitstatusenum | null | undefined
readonly gte?: Partkitstatusenum | null | undefined
readonly ilike?: Partkitstatusenum | null | undefined
readonly in?: readonly (Partkitstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Partkitstatusenum | null | undefined
readonly lt?: Partkitstatusenum | null | undefined
readonly lte?: Partkitstatusenum | null | undefined
readonly neq?: Partkitstatusenum | null | undefined
readonly notilike?: Partkitstatusenum | null | undefined
readonly notlike?: Partkitstatusenum | null | undefined
}

export interface PartsInputFilters {
readonly MbomItemSubstitutes?: MBomSubstituteInputFilters | null | undefined
readonly MbomItems?: MBomItemsInputFilters | null | undefined
readonly _created?: DateTimeFilter | null | undefined
readonly _latest_revision_scheme?: StringFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PartsInputFilters)[] | null | undefined
readonly attributes?: PartAttributesInputFilters | null | undefined
readonly cost?: FloatFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly isLatestRevision?: BooleanFilter | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly latestRevision?: StringFilter | null | undefined
readonly leadTime?: IntFilter | null | undefined
readonly maintenanceIntervalSeconds?: IntFilter | null | undefined
readonly mboms?: MBomsInputFilters | null | undefined
readonly or_?: readonly (PartsInputFilters)[] | null | undefined
readonly partKitItems?: PartKitItemsInputFilters | null | undefined
readonly partNumber?: StringFilter | null | undefined
readonly partProcedures?: PartProceduresInputFilters | null | undefined
readonly partSubtypes?: PartSubtypesInputFilters | null | undefined
readonly partType?: ParttypeenumFilter | null | undefined
readonly partsInventory?: PartInventoriesInputFilters | null | undefined
readonly procedures?: ProceduresInputFilters | null | undefined
readonly revisedFromId?: IDFilter | null | undefined
readonly revision?: StringFilter | null | undefined
readonly revisionScheme?: StringFilter | null | undefined
readonly runs?: RunsInputFilters | null | undefined
readonly shelfLifeDays?: IntFilter | null | undefined
readonly sourcingStrategy?: SourcingstrategyenumFilter | null | undefined
readonly supplierPartNumber?: StringFilter | null | undefined
readonly trackingType?: TrackingtypeenumFilter | null | undefined
readonly unitOfMeasure?: UnitsOfMeasurementInputFilters | null | undefined
readonly unitOfMeasureId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type Parttypeenum = 'PART' | 'TOOL'

export interface ParttypeenumFilter {
readonly eq?: Parttypeenum | null | undefined
readonly gt?: Parttypeenum | null | undefined
readonly gte?: Parttypeenum | null | undefined
readonly ilike?: Parttypeenum | null | undefined
readonly in?: readonly (Parttypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Parttypeenum | null | undefined
readonly lt?: Parttypeenum | null | undefined
readonly lte?: Parttypeenum | null | undefined
readonly neq?: Parttypeenum | null | undefined
readonly notilike?: Parttypeenum | null | undefined
readonly notlike?: Parttypeenum | null | undefined
}

export interface PasteDatagridValuesInput {
readonly column?: number | null | undefined
readonly reason?: string | null | undefined
readonly row?: number | null | undefined
readonly runStepId: string | number
readonly text: string
}

export type PlannedRunSortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOCATION_ID_ASC' | 'LOCATION_ID_DESC' | 'NEED_BY_ASC' | 'NEED_BY_DESC' | 'ORDER_REFERENCE_ASC' | 'ORDER_REFERENCE_DESC' | 'PART_ID_ASC' | 'PART_ID_DESC' | 'PRIORITY_ASC' | 'PRIORITY_DESC' | 'QUANTITY_ASC' | 'QUANTITY_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | 'WINDOW_END_ASC' | 'WINDOW_END_DESC' | 'WINDOW_START_ASC' | 'WINDOW_START_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export type PlannedRunStatus = 'CANCELED' | 'PLANNED' | 'STARTED'

export interface PlannedRunStatusFilter {
readonly eq?: PlannedRunStatus | null | undefined
readonly gt?: PlannedRunStatus | null | undefined
readonly gte?: PlannedRunStatus | null | undefined
readonly ilike?: PlannedRunStatus | null | undefined
readonly in?: readonly (PlannedRunStatus)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: PlannedRunStatus | null | undefined
readonly lt?: PlannedRunStatus | null | undefined
readonly lte?: PlannedRunStatus | null | undefined
readonly neq?: PlannedRunStatus | null | undefined
readonly notilike?: PlannedRunStatus | null | undefined
readonly notlike?: PlannedRunStatus | null | undefined
}

export interface PlannedRunsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (PlannedRunsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly needBy?: DateTimeFilter | null | undefined
readonly or_?: readonly (PlannedRunsInputFilters)[] | null | undefined
readonly orderReference?: StringFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partNumber?: StringFilter | null | undefined
readonly priority?: IntFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureFamilyId?: IDFilter | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly quantity?: FloatFilter | null | undefined
readonly runs?: RunsInputFilters | null | undefined
readonly status?: PlannedRunStatusFilter | null | undefined
readonly title?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly windowEnd?: DateTimeFilter | null | undefined
readonly windowStart?: DateTimeFilter | null | undefined
}

export interface ProcedureAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (ProcedureAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (ProcedureAttributesInputFilters)[] | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export type ProcedureSortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'FAMILY_ID_ASC' | 'FAMILY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'TYPE_ASC' | 'TYPE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | 'VERSION_ASC' | 'VERSION_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_LAST_SESSION_ID_ASC' | '_LAST_SESSION_ID_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export interface ProceduresInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (ProceduresInputFilters)[] | null | undefined
readonly attributes?: ProcedureAttributesInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly familyId?: IDFilter | null | undefined
readonly familyLabels?: LabelsInputFilters | null | undefined
readonly feedback?: CommentsInputFilters | null | undefined
readonly id?: IDFilter | null | undefined
readonly isLatestReleasedVersion?: BooleanFilter | null | undefined
readonly isLatestVersion?: BooleanFilter | null | undefined
readonly label?: StringFilter | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly locations?: LocationsInputFilters | null | undefined
readonly or_?: readonly (ProceduresInputFilters)[] | null | undefined
readonly partProcedures?: PartProceduresInputFilters | null | undefined
readonly parts?: PartsInputFilters | null | undefined
readonly reviewRequests?: ReviewRequestsInputFilters | null | undefined
readonly reviews?: ReviewsInputFilters | null | undefined
readonly runs?: RunsInputFilters | null | undefined
readonly status?: ProcedurestatusenumFilter | null | undefined
readonly steps?: StepsFilters | null | undefined
readonly title?: StringFilter | null | undefined
readonly type?: ProceduretypeenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly version?: IntFilter | null | undefined
}

export type Procedurestatusenum = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED'

export interface ProcedurestatusenumFilter {
readonly eq?: Procedurestatusenum | null | undefined
readonly gt?: Procedurestatusenum | null | undefined
readonly gte?: Procedurestatusenum | null | undefined
readonly ilike?: Procedurestatusenum | null | undefined
readonly in?: readonly (Procedurestatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Procedurestatusenum | null | undefined
readonly lt?: Procedurestatusenum | null | undefined
readonly lte?: Procedurestatusenum | null | undefined
readonly neq?: Procedurestatusenum | null | undefined
readonly notilike?: Procedurestatusenum | null | undefined
readonly notlike?: Procedurestatusenum | null | undefined
}

export type Proceduretypeenum = 'BUILD' | 'INSPECTION' | 'MAINTENANCE'

export interface ProceduretypeenumFilter {
readonly eq?: Proceduretypeenum | null | undefined
readonly gt?: Proceduretypeenum | null | undefined
readonly gte?: Proceduretypeenum | null | undefined
readonly ilike?: Proceduretypeenum | null | undefined
readonly in?: readonly (Proceduretypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Proceduretypeenum | null | undefined
readonly lt?: Proceduretypeenum | null | undefined
readonly lte?: Proceduretypeenum | null | undefined
readonly neq?: Proceduretypeenum | null | undefined
readonly notilike?: Proceduretypeenum | null | undefined
readonly notlike?: Proceduretypeenum | null | undefined
}

export type QueueBucket = 'BLOCKED' | 'NEXT' | 'NOW' | 'OVERDUE'

export interface ReadUserNotificationsInput {
readonly upToId: string | number
}

export interface RebaseRunsInput {
readonly procedureId: string | number
readonly reason: string
readonly runs: readonly (ChosenRunInput)[]
}

export type ReceiptDocumentKind = 'CONFORMITY' | 'MATERIAL'

export interface ReceivedDocumentInput {
readonly kind: ReceiptDocumentKind
readonly number?: string | null | undefined
}

export interface ReceivedPartInventoryInput {
readonly documents?: readonly (ReceivedDocumentInput)[] | null | undefined
readonly expiresOn?: string | null | undefined
readonly locationId?: string | number | null | undefined
readonly lotNumber?: string | null | undefined
readonly manufacturedOn?: string | null | undefined
readonly manufacturer?: string | null | undefined
readonly orderedId?: string | number | null | undefined
readonly partId: string | number
readonly quantity: string
readonly serialNumber?: string | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface RecordToolServiceInput {
readonly note?: string | null | undefined
readonly partInventoryId: string | number
readonly result: ToolServiceResult
readonly servicedAt?: string | null | undefined
}

export type RedlineChange = 'ADD' | 'MODIFY' | 'REMOVE'

export type RedlineContentKind = 'ADDED' | 'REMOVED' | 'SAME'

export type RedlineForRun = 'CAN_TAKE' | 'STEP_DIFFERS' | 'STEP_PASSED' | 'STOPPED'

export type RedlineStatus = 'APPLIED' | 'CANCELED' | 'DRAFT' | 'IN_REVIEW' | 'REJECTED'

export interface RedlinedGateInput {
readonly kind: GateKind
readonly roles: readonly (StepGateRoleInput)[]
readonly stands: GatePlace
}

export interface RedoRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface ReinstatePartInventoryInput {
readonly etag: string
readonly id: string | number
readonly quantity: string
readonly reason: string
}

export interface RejectGateInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly gateNumber: number
readonly roleId?: string | number | null | undefined
readonly runStepId: string | number
readonly signature: SignatureInput
}

export interface ReleasePartInventoryInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface RemovePasskeyInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly reason?: string | null | undefined
}

export type RemovedConditionEnum = 'DAMAGED' | 'GOOD' | 'SUSPECT'

export type ReopenMode = 'CORRECT' | 'REPEAT'

export interface ReopenRunInput {
readonly etag: string
readonly id: string | number
readonly reason: string
readonly signature: SignatureInput
}

export interface ReopenRunStepInput {
readonly etag: string
readonly id: string | number
readonly mode: ReopenMode
readonly reason: string
}

export interface ReorderDatagridInput {
readonly etag: string
readonly id: string | number
readonly index: number
}

export interface ReorderStepFieldsInput {
readonly fields: readonly (UpdateFieldPositionInput)[]
readonly stepId: string | number
}

export interface ReorderStepsInput {
readonly parentStepId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly steps: readonly (UpdateStepPositionInput)[]
}

export interface ReservePartKitInput {
readonly etag: string
readonly id: string | number
}

export interface ResetIssueApprovalsInput {
readonly etag: string
readonly issueId: string | number
readonly reason?: string | null | undefined
}

export interface ResumeRunInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface ResumeRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface ResumeRunsInput {
readonly reason?: string | null | undefined
readonly runs: readonly (ChosenRunInput)[]
}

export interface ReturnPartInventoryInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly reason: string
}

export interface ReviewRequestInput {
readonly procedureId: string | number
readonly reviewerId: string | number
}

export interface ReviewRequestsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (ReviewRequestsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (ReviewRequestsInputFilters)[] | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly status?: ReviewstatusenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface ReviewsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (ReviewsInputFilters)[] | null | undefined
readonly comment?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly depth?: IntFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (ReviewsInputFilters)[] | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly resolved?: BooleanFilter | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type Reviewstatusenum = 'APPROVED' | 'OUTDATED' | 'PENDING' | 'REJECTED'

export interface ReviewstatusenumFilter {
readonly eq?: Reviewstatusenum | null | undefined
readonly gt?: Reviewstatusenum | null | undefined
readonly gte?: Reviewstatusenum | null | undefined
readonly ilike?: Reviewstatusenum | null | undefined
readonly in?: readonly (Reviewstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Reviewstatusenum | null | undefined
readonly lt?: Reviewstatusenum | null | undefined
readonly lte?: Reviewstatusenum | null | undefined
readonly neq?: Reviewstatusenum | null | undefined
readonly notilike?: Reviewstatusenum | null | undefined
readonly notlike?: Reviewstatusenum | null | undefined
}

export interface ReviseRedlineInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface RolesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RolesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly issueApprovalRequests?: IssueApprovalRequestsInputFilters | null | undefined
readonly issueApprovals?: IssueApprovalsInputFilters | null | undefined
readonly issueDispositionTypeRoles?: IssueDispositionTypeRolesInputFilters | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (RolesInputFilters)[] | null | undefined
readonly teamRoles?: TeamRolesInputFilters | null | undefined
readonly teams?: TeamsInputFilters | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly userRoles?: UserRolesInputFilters | null | undefined
readonly users?: UserInputFilters | null | undefined
}

export interface RunAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RunAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (RunAttributesInputFilters)[] | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export interface RunBatchesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RunBatchesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (RunBatchesInputFilters)[] | null | undefined
readonly runs?: RunsInputFilters | null | undefined
readonly title?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type RunOutcome = 'ACCEPTED' | 'CONCESSION' | 'HELD'

export type RunPurpose = 'BUILD' | 'INSPECTION' | 'MAINTENANCE' | 'MODIFICATION' | 'REPAIR' | 'REWORK' | 'TEST'

export interface RunPurposeFilter {
readonly eq?: RunPurpose | null | undefined
readonly gt?: RunPurpose | null | undefined
readonly gte?: RunPurpose | null | undefined
readonly ilike?: RunPurpose | null | undefined
readonly in?: readonly (RunPurpose)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: RunPurpose | null | undefined
readonly lt?: RunPurpose | null | undefined
readonly lte?: RunPurpose | null | undefined
readonly neq?: RunPurpose | null | undefined
readonly notilike?: RunPurpose | null | undefined
readonly notlike?: RunPurpose | null | undefined
}

export type RunSortEnum = 'ARCHIVED_ASC' | 'ARCHIVED_DESC' | 'ASSIGNED_TEAM_ID_ASC' | 'ASSIGNED_TEAM_ID_DESC' | 'ASSIGNED_TO_ID_ASC' | 'ASSIGNED_TO_ID_DESC' | 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DUE_DATE_ASC' | 'DUE_DATE_DESC' | 'END_TIME_ASC' | 'END_TIME_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'PART_ID_ASC' | 'PART_ID_DESC' | 'PART_INVENTORY_ID_ASC' | 'PART_INVENTORY_ID_DESC' | 'PROCEDURE_ID_ASC' | 'PROCEDURE_ID_DESC' | 'QUANTITY_ASC' | 'QUANTITY_DESC' | 'RUN_BATCH_ID_ASC' | 'RUN_BATCH_ID_DESC' | 'SCHEDULED_END_ASC' | 'SCHEDULED_END_DESC' | 'SCHEDULED_START_ASC' | 'SCHEDULED_START_DESC' | 'START_TIME_ASC' | 'START_TIME_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_LAST_SESSION_ID_ASC' | '_LAST_SESSION_ID_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export type RunStatus = 'CANCELED' | 'COMPLETE' | 'FAILED' | 'HOLD' | 'IN_PROGRESS' | 'PARTIAL_COMPLETE' | 'REDLINE' | 'TODO'

export interface RunStatusFilter {
readonly eq?: RunStatus | null | undefined
readonly gt?: RunStatus | null | undefined
readonly gte?: RunStatus | null | undefined
readonly ilike?: RunStatus | null | undefined
readonly in?: readonly (RunStatus)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: RunStatus | null | undefined
readonly lt?: RunStatus | null | undefined
readonly lte?: RunStatus | null | undefined
readonly neq?: RunStatus | null | undefined
readonly notilike?: RunStatus | null | undefined
readonly notlike?: RunStatus | null | undefined
}

export interface RunStepAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RunStepAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (RunStepAttributesInputFilters)[] | null | undefined
readonly runStep?: RunStepsInputFilters | null | undefined
readonly runStepId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export interface RunStepFieldValidationInput {
readonly functionId: string | number
readonly value: string
}

export interface RunStepsEdgesInputFilters {
readonly and_?: readonly (RunStepsEdgesInputFilters)[] | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (RunStepsEdgesInputFilters)[] | null | undefined
readonly step?: RunStepsInputFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly upstreamStep?: RunStepsInputFilters | null | undefined
readonly upstreamStepId?: IDFilter | null | undefined
}

export interface RunStepsInputFilters {
readonly Comments?: CommentsInputFilters | null | undefined
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allChildren?: RunStepsInputFilters | null | undefined
readonly allParents?: RunStepsInputFilters | null | undefined
readonly and_?: readonly (RunStepsInputFilters)[] | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
readonly attributes?: RunStepAttributesInputFilters | null | undefined
readonly batched?: BooleanFilter | null | undefined
readonly completedBy?: UserInputFilters | null | undefined
readonly completedById?: IDFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly downstream?: RunStepsEdgesInputFilters | null | undefined
readonly endTime?: DateTimeFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly isChildStandardStep?: BooleanFilter | null | undefined
readonly isStandardStep?: BooleanFilter | null | undefined
readonly issues?: IssueInputFilters | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly leadTime?: IntFilter | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly mustCloseByLinkedIssues?: IssueInputFilters | null | undefined
readonly number?: StringFilter | null | undefined
readonly or_?: readonly (RunStepsInputFilters)[] | null | undefined
readonly originStep?: StepsFilters | null | undefined
readonly originStepId?: IDFilter | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly partInventories?: PartInventoriesInputFilters | null | undefined
readonly position?: IntFilter | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly scheduledEnd?: DateTimeFilter | null | undefined
readonly scheduledStart?: DateTimeFilter | null | undefined
readonly startTime?: DateTimeFilter | null | undefined
readonly startedBy?: UserInputFilters | null | undefined
readonly startedById?: IDFilter | null | undefined
readonly status?: StatusenumFilter | null | undefined
readonly title?: StringFilter | null | undefined
readonly type?: runstepsteptypesFilter | null | undefined
readonly upstream?: RunStepsEdgesInputFilters | null | undefined
}

export interface RunsInputFilters {
readonly Comments?: CommentsInputFilters | null | undefined
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RunsInputFilters)[] | null | undefined
readonly archived?: BooleanFilter | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
readonly attributes?: RunAttributesInputFilters | null | undefined
readonly batched?: BooleanFilter | null | undefined
readonly chargeNumber?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly dueDate?: DateTimeFilter | null | undefined
readonly endTime?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly exportControlled?: BooleanFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly isOpen?: BooleanFilter | null | undefined
readonly issueId?: IDFilter | null | undefined
readonly issues?: IssueInputFilters | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly lastActivity?: DateTimeFilter | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly locations?: LocationsInputFilters | null | undefined
readonly or_?: readonly (RunsInputFilters)[] | null | undefined
readonly orderReference?: StringFilter | null | undefined
readonly parentRunId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
readonly partInventory?: PartInventoriesInputFilters | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
readonly partKits?: PartKitsInputFilters | null | undefined
readonly partNumber?: StringFilter | null | undefined
readonly percentComplete?: IntFilter | null | undefined
readonly plannedRun?: PlannedRunsInputFilters | null | undefined
readonly plannedRunId?: IDFilter | null | undefined
readonly priority?: IntFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly purpose?: RunPurposeFilter | null | undefined
readonly quantity?: IntFilter | null | undefined
readonly runBatch?: RunBatchesInputFilters | null | undefined
readonly runBatchId?: IDFilter | null | undefined
readonly scheduledEnd?: DateTimeFilter | null | undefined
readonly scheduledStart?: DateTimeFilter | null | undefined
readonly startTime?: StringFilter | null | undefined
readonly status?: RunStatusFilter | null | undefined
readonly steps?: RunStepsInputFilters | null | undefined
readonly title?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface ScalarValueFilter {
readonly eq?: Json | null | undefined
readonly gt?: Json | null | undefined
readonly gte?: Json | null | undefined
readonly ilike?: Json | null | undefined
readonly in?: readonly (Json)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Json | null | undefined
readonly lt?: Json | null | undefined
readonly lte?: Json | null | undefined
readonly neq?: Json | null | undefined
readonly notilike?: Json | null | undefined
readonly notlike?: Json | null | undefined
}

export interface ScheduleRunStepInput {
readonly etag: string
readonly id: string | number
readonly push?: boolean | null | undefined
readonly scheduledEnd?: string | null | undefined
readonly scheduledStart?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface ScrapInRunInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly quantity: string
readonly reason: string
readonly runStepId?: string | number | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export type SessionEnd = 'AUTOMATIC' | 'CHECKED_OUT' | 'RUN_STOPPED' | 'STEP_LEFT' | 'TAKEN_OVER'

export interface SessionEventInput {
readonly kind?: SessionKind | null | undefined
readonly note?: string | null | undefined
readonly runStepId: string | number
readonly takeOver?: boolean | null | undefined
readonly userId?: string | number | null | undefined
}

export type SessionKind = 'INSPECTION' | 'SETUP' | 'TRAINING' | 'WAITING' | 'WORK'

export interface SetDatagridValueInput {
readonly columnId: string | number
readonly etag?: string | null | undefined
readonly notApplicable?: boolean | null | undefined
readonly reason?: string | null | undefined
readonly rowId: string | number
readonly value?: Json | null | undefined
}

export interface SettleRoleDefaultsInput {
readonly accept: boolean
readonly roleId: string | number
}

export interface ShipPartInventoryInput {
readonly customer: string
readonly evidenceDigest?: string | null | undefined
readonly orderReference?: string | null | undefined
readonly partInventories: readonly (ShippedPartInventoryInput)[]
}

export interface ShippedPartInventoryInput {
readonly etag?: string | null | undefined
readonly id: string | number
}

export interface SignDatagridValueInput {
readonly columnId: string | number
readonly comment?: string | null | undefined
readonly etag: string
readonly rowId: string | number
readonly shownDigest?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly signature: SignatureInput
}

export interface SignRunStepFieldInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly shownDigest?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly signature: SignatureInput
}

export interface SignatureInput {
readonly email?: string | null | undefined
readonly passkey?: string | null | undefined
readonly password?: string | null | undefined
readonly pin?: string | null | undefined
}

export interface SkipRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export type Sourcingstrategyenum = 'BUY' | 'DUAL_SOURCE' | 'MAKE'

export interface SourcingstrategyenumFilter {
readonly eq?: Sourcingstrategyenum | null | undefined
readonly gt?: Sourcingstrategyenum | null | undefined
readonly gte?: Sourcingstrategyenum | null | undefined
readonly ilike?: Sourcingstrategyenum | null | undefined
readonly in?: readonly (Sourcingstrategyenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Sourcingstrategyenum | null | undefined
readonly lt?: Sourcingstrategyenum | null | undefined
readonly lte?: Sourcingstrategyenum | null | undefined
readonly neq?: Sourcingstrategyenum | null | undefined
readonly notilike?: Sourcingstrategyenum | null | undefined
readonly notlike?: Sourcingstrategyenum | null | undefined
}

export interface SplitPartInventoryInput {
readonly etag: string
readonly id: string | number
readonly quantity: string
}

export interface SplitRunInput {
readonly etag: string
readonly id: string | number
readonly quantity: string
readonly reason?: string | null | undefined
}

export type StandardStepVersionChangeType = 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED'

export type Standardstepstatusenum = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED'

export interface StandardstepstatusenumFilter {
readonly eq?: Standardstepstatusenum | null | undefined
readonly gt?: Standardstepstatusenum | null | undefined
readonly gte?: Standardstepstatusenum | null | undefined
readonly ilike?: Standardstepstatusenum | null | undefined
readonly in?: readonly (Standardstepstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Standardstepstatusenum | null | undefined
readonly lt?: Standardstepstatusenum | null | undefined
readonly lte?: Standardstepstatusenum | null | undefined
readonly neq?: Standardstepstatusenum | null | undefined
readonly notilike?: Standardstepstatusenum | null | undefined
readonly notlike?: Standardstepstatusenum | null | undefined
}

export interface StartPlannedRunInput {
readonly allowSupersededRevision?: boolean | null | undefined
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly etag: string
readonly id: string | number
readonly identifyLater?: boolean | null | undefined
readonly lotNumber?: string | null | undefined
readonly partInventoryIds?: readonly (string | number)[] | null | undefined
readonly procedureId?: string | number | null | undefined
readonly reason?: string | null | undefined
readonly serialNumbers?: readonly (string)[] | null | undefined
}

export interface StartRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export type Statusenum = 'CANCELED' | 'COMPLETE' | 'DAG_MODIFIABLE' | 'FAILED' | 'HOLD' | 'IN_PROGRESS' | 'REDLINE' | 'TODO'

export interface StatusenumFilter {
readonly eq?: Statusenum | null | undefined
readonly gt?: Statusenum | null | undefined
readonly gte?: Statusenum | null | undefined
readonly ilike?: Statusenum | null | undefined
readonly in?: readonly (Statusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Statusenum | null | undefined
readonly lt?: Statusenum | null | undefined
readonly lte?: Statusenum | null | undefined
readonly neq?: Statusenum | null | undefined
readonly notilike?: Statusenum | null | undefined
readonly notlike?: Statusenum | null | undefined
}

export interface StepApprovalRequestsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepApprovalRequestsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (StepApprovalRequestsInputFilters)[] | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface StepApprovalsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepApprovalsInputFilters)[] | null | undefined
readonly comment?: StringFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly depth?: IntFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (StepApprovalsInputFilters)[] | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly resolved?: BooleanFilter | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface StepAttributesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepAttributesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: StringFilter | null | undefined
readonly key?: StringFilter | null | undefined
readonly or_?: readonly (StepAttributesInputFilters)[] | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly type?: reviewattrtypesenumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: ScalarValueFilter | null | undefined
}

export interface StepFieldValidationsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepFieldValidationsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly field?: FieldsInputFilters | null | undefined
readonly fieldId?: IDFilter | null | undefined
readonly functionId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (StepFieldValidationsInputFilters)[] | null | undefined
readonly position?: IntFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly value?: FloatFilter | null | undefined
}

export interface StepGateRoleInput {
readonly count: number
readonly roleId: string | number
}

export interface StepMBomItemAssociationsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepMBomItemAssociationsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly mbomItem?: MBomItemsInputFilters | null | undefined
readonly mbomItemId?: IDFilter | null | undefined
readonly mbomItemReferenceDesignator?: MBomItemReferenceDesignatorsInputFilters | null | undefined
readonly mbomItemReferenceDesignatorId?: IDFilter | null | undefined
readonly or_?: readonly (StepMBomItemAssociationsInputFilters)[] | null | undefined
readonly quantity?: FloatFilter | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type StepOrder = 'AS_DRAWN' | 'IN_SEQUENCE'

export type StepSortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'FAMILY_ID_ASC' | 'FAMILY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEAD_TIME_ASC' | 'LEAD_TIME_DESC' | 'LOCATION_ID_ASC' | 'LOCATION_ID_DESC' | 'ORIGIN_STEP_ID_ASC' | 'ORIGIN_STEP_ID_DESC' | 'PARENT_ID_ASC' | 'PARENT_ID_DESC' | 'POSITION_ASC' | 'POSITION_DESC' | 'PROCEDURE_ID_ASC' | 'PROCEDURE_ID_DESC' | 'STANDARD_STEP_FAMILY_ID_ASC' | 'STANDARD_STEP_FAMILY_ID_DESC' | 'STANDARD_STEP_STATUS_ASC' | 'STANDARD_STEP_STATUS_DESC' | 'STANDARD_STEP_VERSION_ASC' | 'STANDARD_STEP_VERSION_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'TYPE_ASC' | 'TYPE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_LAST_SESSION_ID_ASC' | '_LAST_SESSION_ID_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

export interface StepsEdgesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (StepsEdgesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (StepsEdgesInputFilters)[] | null | undefined
readonly step?: StepsFilters | null | undefined
readonly stepId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly upstreamStep?: StepsFilters | null | undefined
readonly upstreamStepId?: IDFilter | null | undefined
}

export interface StepsFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly allChildren?: StepsFilters | null | undefined
readonly allParents?: StepsFilters | null | undefined
readonly and_?: readonly (StepsFilters)[] | null | undefined
readonly approvalRequests?: StepApprovalRequestsInputFilters | null | undefined
readonly approvals?: StepApprovalsInputFilters | null | undefined
readonly attributes?: StepAttributesInputFilters | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly datagridColumns?: DatagridColumnsInputFilters | null | undefined
readonly datagridRows?: DatagridRowsInputFilters | null | undefined
readonly downstream?: StepsEdgesInputFilters | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly familyId?: IDFilter | null | undefined
readonly fields?: FieldsInputFilters | null | undefined
readonly id?: IDFilter | null | undefined
readonly isChildStandardStep?: BooleanFilter | null | undefined
readonly isDerivedStep?: BooleanFilter | null | undefined
readonly isLatestReleasedVersion?: BooleanFilter | null | undefined
readonly isLatestVersion?: BooleanFilter | null | undefined
readonly isStandardStep?: BooleanFilter | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly leadTime?: IntFilter | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly or_?: readonly (StepsFilters)[] | null | undefined
readonly originStepId?: IDFilter | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly position?: IntFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly required?: BooleanFilter | null | undefined
readonly reviews?: ReviewsInputFilters | null | undefined
readonly standardStep?: StepsFilters | null | undefined
readonly standardStepFamilyId?: IntFilter | null | undefined
readonly standardStepStatus?: StandardstepstatusenumFilter | null | undefined
readonly standardStepVersion?: IntFilter | null | undefined
readonly stepKeyId?: IDFilter | null | undefined
readonly title?: StringFilter | null | undefined
readonly type?: SteptypesFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly upstream?: StepsEdgesInputFilters | null | undefined
readonly version?: IntFilter | null | undefined
}

export type Steptypes = 'CONTENT' | 'DATAGRID'

export interface SteptypesFilter {
readonly eq?: Steptypes | null | undefined
readonly gt?: Steptypes | null | undefined
readonly gte?: Steptypes | null | undefined
readonly ilike?: Steptypes | null | undefined
readonly in?: readonly (Steptypes)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Steptypes | null | undefined
readonly lt?: Steptypes | null | undefined
readonly lte?: Steptypes | null | undefined
readonly neq?: Steptypes | null | undefined
readonly notilike?: Steptypes | null | undefined
readonly notlike?: Steptypes | null | undefined
}

export interface StopProcedureInput {
readonly procedureId: string | number
readonly reason: string
readonly signature: SignatureInput
readonly stepId?: string | number | null | undefined
}

export interface StringFilter {
readonly eq?: string | null | undefined
readonly gt?: string | null | undefined
readonly gte?: string | null | undefined
readonly ilike?: string | null | undefined
readonly in?: readonly (string)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: string | null | undefined
readonly lt?: string | null | undefined
readonly lte?: string | null | undefined
readonly neq?: string | null | undefined
readonly notilike?: string | null | undefined
readonly notlike?: string | null | undefined
}

export interface SubmitRedlineInput {
readonly etag: string
readonly id: string | number
}

export interface SupplyReasonInput {
readonly id: string | number
readonly reason: string
readonly runId: string | number
}

export interface TakeFromOtherKitInput {
readonly etag: string
readonly partInventoryId: string | number
readonly partKitItemId: string | number
readonly quantity?: string | null | undefined
readonly reason?: string | null | undefined
}

export interface TakeRedlineInput {
readonly reason: string
readonly redlineId: string | number
readonly runs: readonly (ChosenRunInput)[]
}

export interface TakeStandardStepVersionInput {
readonly etag: string
readonly id: string | number
}

export interface TakeStandardStepVersionsInput {
readonly uses: readonly (TakeStandardStepVersionInput)[]
}

export interface TeamRolesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly and_?: readonly (TeamRolesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly or_?: readonly (TeamRolesInputFilters)[] | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly team?: TeamsInputFilters | null | undefined
readonly teamId?: IDFilter | null | undefined
}

export interface TeamUsersInputFilters {
readonly and_?: readonly (TeamUsersInputFilters)[] | null | undefined
readonly or_?: readonly (TeamUsersInputFilters)[] | null | undefined
readonly team?: TeamsInputFilters | null | undefined
readonly teamId?: IDFilter | null | undefined
readonly user?: UserInputFilters | null | undefined
readonly userId?: IDFilter | null | undefined
}

export interface TeamsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (TeamsInputFilters)[] | null | undefined
readonly archivedAt?: DateTimeFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (TeamsInputFilters)[] | null | undefined
readonly supervisor?: UserInputFilters | null | undefined
readonly supervisorId?: IDFilter | null | undefined
readonly teamRoles?: TeamRolesInputFilters | null | undefined
readonly teamUsers?: TeamUsersInputFilters | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly users?: UserInputFilters | null | undefined
}

export type ToolServiceResult = 'GOOD' | 'OUT_OF_TOLERANCE'

export interface ToolUsesInputFilters {
readonly and_?: readonly (ToolUsesInputFilters)[] | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (ToolUsesInputFilters)[] | null | undefined
readonly partInventoryId?: IDFilter | null | undefined
readonly run?: RunsInputFilters | null | undefined
readonly runId?: IDFilter | null | undefined
readonly runStepId?: IDFilter | null | undefined
readonly toolId?: IDFilter | null | undefined
readonly usedAt?: DateTimeFilter | null | undefined
readonly userId?: IDFilter | null | undefined
}

export type Trackingtypeenum = 'LOT' | 'SERIAL'

export interface TrackingtypeenumFilter {
readonly eq?: Trackingtypeenum | null | undefined
readonly gt?: Trackingtypeenum | null | undefined
readonly gte?: Trackingtypeenum | null | undefined
readonly ilike?: Trackingtypeenum | null | undefined
readonly in?: readonly (Trackingtypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: Trackingtypeenum | null | undefined
readonly lt?: Trackingtypeenum | null | undefined
readonly lte?: Trackingtypeenum | null | undefined
readonly neq?: Trackingtypeenum | null | undefined
readonly notilike?: Trackingtypeenum | null | undefined
readonly notlike?: Trackingtypeenum | null | undefined
}

export interface UndoInput {
readonly act: string | number
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface UnitsOfMeasurementInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (UnitsOfMeasurementInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (UnitsOfMeasurementInputFilters)[] | null | undefined
readonly type?: StringFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export interface UnlockSignerInput {
readonly etag?: string | null | undefined
readonly id: string | number
}

export interface UnstartRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface UpdateBuildRequirementInput {
readonly etag: string
readonly id: string | number
readonly interchange?: MBomItemInterchange | null | undefined
readonly madeOnAssembly?: boolean | null | undefined
readonly quantity?: string | null | undefined
readonly reason?: string | null | undefined
readonly referenceDesignators?: readonly (string)[] | null | undefined
}

export interface UpdateCertificateInput {
readonly etag: string
readonly id: string | number
readonly number?: string | null | undefined
readonly validFrom?: string | null | undefined
readonly validTo?: string | null | undefined
}

export interface UpdateCertificateKindInput {
readonly active?: boolean | null | undefined
readonly description?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly name?: string | null | undefined
}

export interface UpdateCommentInput {
readonly content?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly mentionedUserIds?: readonly (string | number)[] | null | undefined
readonly procedureFeedback?: boolean | null | undefined
readonly resolved?: boolean | null | undefined
readonly slateContent?: Json | null | undefined
}

export interface UpdateDatagridColumnInput {
readonly allowedIonType?: datagridiontypeentitytypeenum | null | undefined
readonly etag: string
readonly header?: string | null | undefined
readonly id: string | number
readonly options?: readonly (string)[] | null | undefined
readonly settable?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly type?: datagrid_typefieldtypes | null | undefined
readonly unit?: string | null | undefined
}

export interface UpdateFieldPositionInput {
readonly etag: string
readonly id: string | number
readonly position: number
}

export interface UpdateFurtherActionInput {
readonly analysisNotes?: string | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly dueDate?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly issueIds?: readonly (string | number)[] | null | undefined
readonly kind?: FurtherActionKind | null | undefined
readonly problemStatement?: string | null | undefined
readonly reason?: string | null | undefined
readonly resolution?: string | null | undefined
readonly status?: FurtherActionStatus | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateIssueDispositionTypeInput {
readonly active?: boolean | null | undefined
readonly availability?: string | null | undefined
readonly description?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly kind?: string | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateIssueInput {
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly buildRequirementIds?: readonly (string | number)[] | null | undefined
readonly causeCondition?: Json | null | undefined
readonly disposition?: Json | null | undefined
readonly etag: string
readonly expectedCondition?: Json | null | undefined
readonly fixPartInventoryId?: string | number | null | undefined
readonly id: string | number
readonly issueDispositionTypeId?: string | number | null | undefined
readonly mustCloseByRunStepId?: string | number | null | undefined
readonly reason?: string | null | undefined
readonly runStepId?: string | number | null | undefined
readonly status?: Issuestatusenum | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateLocationInput {
readonly archived?: boolean | null | undefined
readonly available?: boolean | null | undefined
readonly description?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly name?: string | null | undefined
readonly parentId?: string | number | null | undefined
readonly siteId?: string | number | null | undefined
readonly stations?: number | null | undefined
readonly type?: Locationtypeenum | null | undefined
}

export interface UpdateMBomApprovalInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly etag: string
readonly id: string | number
readonly resolved?: boolean | null | undefined
}

export interface UpdateMBomApprovalRoleInput {
readonly count?: number | null | undefined
readonly etag: string
readonly gateType?: Mbomapprovalgatetypeenum | null | undefined
readonly roleId: string | number
}

export interface UpdateMBomInput {
readonly attributes?: readonly (NestedExtensibleAttributeInput)[] | null | undefined
readonly etag: string
readonly id: string | number
readonly status?: MBomStatus | null | undefined
}

export interface UpdateMBomItemInput {
readonly etag: string
readonly id: string | number
readonly interchange?: MBomItemInterchange | null | undefined
readonly madeOnAssembly?: boolean | null | undefined
readonly note?: string | null | undefined
readonly partId?: string | number | null | undefined
readonly position?: number | null | undefined
readonly quantity?: string | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface UpdatePartInput {
readonly attributes?: readonly (NestedExtensibleAttributeInput)[] | null | undefined
readonly cost?: string | null | undefined
readonly description?: string | null | undefined
readonly etag: string
readonly exportControlled?: boolean | null | undefined
readonly id: string | number
readonly leadTime?: number | null | undefined
readonly maintenanceIntervalSeconds?: number | null | undefined
readonly numberingPattern?: string | null | undefined
readonly partNumber?: string | null | undefined
readonly partType?: Parttypeenum | null | undefined
readonly revision?: string | null | undefined
readonly revisionScheme?: string | null | undefined
readonly shelfLifeDays?: number | null | undefined
readonly sourcingStrategy?: Sourcingstrategyenum | null | undefined
readonly supplierPartNumber?: string | null | undefined
readonly trackingType?: Trackingtypeenum | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface UpdatePartInventoryInput {
readonly attributes?: readonly (NestedExtensibleAttributeInput)[] | null | undefined
readonly etag: string
readonly expiresOn?: string | null | undefined
readonly id: string | number
readonly lastMaintainedDate?: string | null | undefined
readonly locationId?: string | number | null | undefined
readonly lotNumber?: string | null | undefined
readonly manufacturer?: string | null | undefined
readonly partId?: string | number | null | undefined
readonly quantity?: string | null | undefined
readonly quantityScrapped?: string | null | undefined
readonly reason?: string | null | undefined
readonly serialNumber?: string | null | undefined
readonly unitOfMeasureId?: string | number | null | undefined
}

export interface UpdatePartInventoryOrderInput {
readonly etag: string
readonly expectedOn?: string | null | undefined
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly orderReference?: string | null | undefined
readonly quantity?: string | null | undefined
readonly supplier?: string | null | undefined
}

export interface UpdatePartKitInput {
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly deliveryLocationId?: string | number | null | undefined
readonly etag: string
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly runId?: string | number | null | undefined
readonly status?: Partkitstatusenum | null | undefined
}

export interface UpdatePartProcedureInput {
readonly etag: string
readonly partId: string | number
readonly procedureId: string | number
readonly required?: boolean | null | undefined
readonly status?: partprocedurestatusreviewstatusenum | null | undefined
}

export interface UpdatePasskeyInput {
readonly etag: string
readonly id: string | number
readonly name: string
}

export interface UpdatePlannedRunInput {
readonly etag: string
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly needBy?: string | null | undefined
readonly orderReference?: string | null | undefined
readonly priority?: number | null | undefined
readonly procedureFamilyId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly quantity?: string | null | undefined
readonly title?: string | null | undefined
readonly windowEnd?: string | null | undefined
readonly windowStart?: string | null | undefined
}

export interface UpdateProcedureInput {
readonly description?: string | null | undefined
readonly etag: string
readonly exportControlled?: boolean | null | undefined
readonly furtherRuns?: boolean | null | undefined
readonly id: string | number
readonly status?: Procedurestatusenum | null | undefined
readonly stepOrder?: StepOrder | null | undefined
readonly title?: string | null | undefined
readonly type?: Proceduretypeenum | null | undefined
}

export interface UpdateProcedureReviewRoleInput {
readonly count: number
readonly etag: string
readonly id: string | number
}

export interface UpdateRedlineInput {
readonly afterStepId?: string | number | null | undefined
readonly certificateKindIds?: readonly (string | number)[] | null | undefined
readonly content?: string | null | undefined
readonly etag: string
readonly gates?: readonly (RedlinedGateInput)[] | null | undefined
readonly id: string | number
readonly issueId?: string | number | null | undefined
readonly mandatory?: boolean | null | undefined
readonly reason?: string | null | undefined
readonly redoLimit?: number | null | undefined
readonly slateContent?: Json | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateReviewInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly etag: string
readonly id: string | number
readonly resolved?: boolean | null | undefined
}

export interface UpdateRunAttributeInput {
readonly etag?: string | null | undefined
readonly key: string
readonly runId: string | number
readonly value?: Json | null | undefined
}

export interface UpdateRunBatchInput {
readonly etag: string
readonly id: string | number
readonly title?: string | null | undefined
}

export interface UpdateRunInput {
readonly addToNewBatch?: boolean | null | undefined
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly chargeNumber?: string | null | undefined
readonly description?: string | null | undefined
readonly dueDate?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly orderReference?: string | null | undefined
readonly priority?: number | null | undefined
readonly runBatchId?: number | null | undefined
readonly runBatchTitle?: string | null | undefined
readonly scheduledEnd?: string | null | undefined
readonly scheduledStart?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateRunStepFieldInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly allowedIonType?: stepfieldiontypeentitytypeenum | null | undefined
readonly assigns?: AssignedNumber | null | undefined
readonly concessionRoleId?: string | number | null | undefined
readonly display?: string | null | undefined
readonly etag: string
readonly helpText?: string | null | undefined
readonly id: string | number
readonly maximum?: string | null | undefined
readonly minimum?: string | null | undefined
readonly name?: string | null | undefined
readonly options?: readonly (string)[] | null | undefined
readonly outOfRange?: OutOfRange | null | undefined
readonly partId?: string | number | null | undefined
readonly peerReviewRequired?: boolean | null | undefined
readonly perBatch?: boolean | null | undefined
readonly processInformation?: boolean | null | undefined
readonly required?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly target?: string | null | undefined
readonly tolerance?: string | null | undefined
readonly type?: Fieldtypes | null | undefined
readonly unit?: string | null | undefined
readonly validations?: readonly (RunStepFieldValidationInput)[] | null | undefined
readonly verifies?: number | null | undefined
}

export interface UpdateRunStepFieldValueInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly notApplicable?: boolean | null | undefined
readonly reason?: string | null | undefined
readonly shownDigest?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly value?: Json | null | undefined
}

export interface UpdateRunStepInput {
readonly assignedTeamId?: string | number | null | undefined
readonly assignedToId?: string | number | null | undefined
readonly etag: string
readonly holdKind?: HoldKind | null | undefined
readonly id: string | number
readonly leadTime?: number | null | undefined
readonly locationId?: string | number | null | undefined
readonly reason?: string | null | undefined
readonly scheduledEnd?: string | null | undefined
readonly scheduledStart?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
readonly status?: Statusenum | null | undefined
}

export interface UpdateSessionInput {
readonly checkIn?: string | null | undefined
readonly checkOut?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly kind?: SessionKind | null | undefined
readonly reason?: string | null | undefined
}

export interface UpdateShiftInput {
readonly end?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly name?: string | null | undefined
readonly start?: string | null | undefined
readonly weekdays?: readonly (number)[] | null | undefined
}

export interface UpdateSiteInput {
readonly etag: string
readonly id: string | number
readonly name?: string | null | undefined
readonly timeZone?: string | null | undefined
}

export interface UpdateStandardStepReviewRoleInput {
readonly count: number
readonly etag: string
readonly id: string | number
}

export interface UpdateStepApprovalInput {
readonly comment?: string | null | undefined
readonly content?: Json | null | undefined
readonly etag: string
readonly id: string | number
readonly resolved?: boolean | null | undefined
}

export interface UpdateStepAttributeInput {
readonly etag?: string | null | undefined
readonly key: string
readonly stepId: string | number
readonly value?: Json | null | undefined
}

export interface UpdateStepEdgeInput {
readonly etag: string
readonly id: string | number
readonly maximumLag?: number | null | undefined
readonly minimumLag?: number | null | undefined
}

export interface UpdateStepFieldInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly allowedIonType?: stepfieldiontypeentitytypeenum | null | undefined
readonly assigns?: AssignedNumber | null | undefined
readonly concessionRoleId?: string | number | null | undefined
readonly display?: string | null | undefined
readonly etag: string
readonly helpText?: string | null | undefined
readonly id: string | number
readonly maximum?: string | null | undefined
readonly minimum?: string | null | undefined
readonly name?: string | null | undefined
readonly options?: readonly (string)[] | null | undefined
readonly outOfRange?: OutOfRange | null | undefined
readonly partId?: string | number | null | undefined
readonly peerReviewRequired?: boolean | null | undefined
readonly perBatch?: boolean | null | undefined
readonly processInformation?: boolean | null | undefined
readonly required?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly target?: string | null | undefined
readonly tolerance?: string | null | undefined
readonly type?: Fieldtypes | null | undefined
readonly unit?: string | null | undefined
readonly verifies?: number | null | undefined
}

export interface UpdateStepInput {
readonly attributes?: readonly (NestedExtensibleAttributeInput)[] | null | undefined
readonly breakStandardStepLink?: boolean | null | undefined
readonly certificateKindIds?: readonly (string | number)[] | null | undefined
readonly content?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly leadTime?: number | null | undefined
readonly locationId?: string | number | null | undefined
readonly mandatory?: boolean | null | undefined
readonly parentId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly redoLimit?: number | null | undefined
readonly required?: boolean | null | undefined
readonly slateContent?: Json | null | undefined
readonly standardStepStatus?: Standardstepstatusenum | null | undefined
readonly title?: string | null | undefined
readonly type?: Steptypes | null | undefined
}

export interface UpdateStepPositionInput {
readonly etag: string
readonly id: string | number
readonly position: number
}

export interface UpdateUserNotificationInput {
readonly etag: string
readonly id: string | number
readonly read: boolean
}

export interface UserInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (UserInputFilters)[] | null | undefined
readonly deactivated?: BooleanFilter | null | undefined
readonly email?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly lockedAt?: DateTimeFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (UserInputFilters)[] | null | undefined
readonly organizationId?: IDFilter | null | undefined
readonly siteId?: IDFilter | null | undefined
readonly teamUsers?: TeamUsersInputFilters | null | undefined
readonly teams?: TeamsInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly userRoles?: UserRolesInputFilters | null | undefined
}

export interface UserNotificationsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (UserNotificationsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly externalLink?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly linkText?: StringFilter | null | undefined
readonly or_?: readonly (UserNotificationsInputFilters)[] | null | undefined
readonly path?: StringFilter | null | undefined
readonly read?: BooleanFilter | null | undefined
readonly title?: StringFilter | null | undefined
readonly type?: NotificationTypeEnumFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
readonly userId?: IDFilter | null | undefined
}

export interface UserRolesInputFilters {
readonly and_?: readonly (UserRolesInputFilters)[] | null | undefined
readonly or_?: readonly (UserRolesInputFilters)[] | null | undefined
readonly role?: RolesInputFilters | null | undefined
readonly roleId?: IDFilter | null | undefined
readonly siteId?: IDFilter | null | undefined
readonly user?: UserInputFilters | null | undefined
readonly userId?: IDFilter | null | undefined
}

export interface VerifyRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface WithdrawCertificateInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface WithdrawLateEntryInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface WithdrawMBomApprovalInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface WithdrawReceiptDocumentInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface WithdrawReviewInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export interface WithdrawStepApprovalInput {
readonly etag: string
readonly id: string | number
readonly reason: string
}

export type datagrid_typefieldtypes = 'BOOLEAN' | 'DATE' | 'DATETIME' | 'FILE_ATTACHMENT' | 'ION' | 'MULTISELECT' | 'NUMBER' | 'SELECT' | 'SIGNOFF' | 'STRING' | 'TOOL'

export interface datagrid_typefieldtypesFilter {
readonly eq?: datagrid_typefieldtypes | null | undefined
readonly gt?: datagrid_typefieldtypes | null | undefined
readonly gte?: datagrid_typefieldtypes | null | undefined
readonly ilike?: datagrid_typefieldtypes | null | undefined
readonly in?: readonly (datagrid_typefieldtypes)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: datagrid_typefieldtypes | null | undefined
readonly lt?: datagrid_typefieldtypes | null | undefined
readonly lte?: datagrid_typefieldtypes | null | undefined
readonly neq?: datagrid_typefieldtypes | null | undefined
readonly notilike?: datagrid_typefieldtypes | null | undefined
readonly notlike?: datagrid_typefieldtypes | null | undefined
}

export type datagridiontypeentitytypeenum = 'PARTS' | 'USERS'

export interface datagridiontypeentitytypeenumFilter {
readonly eq?: datagridiontypeentitytypeenum | null | undefined
readonly gt?: datagridiontypeentitytypeenum | null | undefined
readonly gte?: datagridiontypeentitytypeenum | null | undefined
readonly ilike?: datagridiontypeentitytypeenum | null | undefined
readonly in?: readonly (datagridiontypeentitytypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: datagridiontypeentitytypeenum | null | undefined
readonly lt?: datagridiontypeentitytypeenum | null | undefined
readonly lte?: datagridiontypeentitytypeenum | null | undefined
readonly neq?: datagridiontypeentitytypeenum | null | undefined
readonly notilike?: datagridiontypeentitytypeenum | null | undefined
readonly notlike?: datagridiontypeentitytypeenum | null | undefined
}

export type gateTypeissueapprovalgatetypeenum = 'IN_PROGRESS' | 'RESOLVED'

export type partprocedurestatusreviewstatusenum = 'APPROVED' | 'OUTDATED' | 'PENDING' | 'REJECTED'

export interface partprocedurestatusreviewstatusenumFilter {
readonly eq?: partprocedurestatusreviewstatusenum | null | undefined
readonly gt?: partprocedurestatusreviewstatusenum | null | undefined
readonly gte?: partprocedurestatusreviewstatusenum | null | undefined
readonly ilike?: partprocedurestatusreviewstatusenum | null | undefined
readonly in?: readonly (partprocedurestatusreviewstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: partprocedurestatusreviewstatusenum | null | undefined
readonly lt?: partprocedurestatusreviewstatusenum | null | undefined
readonly lte?: partprocedurestatusreviewstatusenum | null | undefined
readonly neq?: partprocedurestatusreviewstatusenum | null | undefined
readonly notilike?: partprocedurestatusreviewstatusenum | null | undefined
readonly notlike?: partprocedurestatusreviewstatusenum | null | undefined
}

export type reviewattrtypesenum = 'BOOLEAN' | 'DATETIME' | 'FILE_ATTACHMENT' | 'ION' | 'MULTISELECT' | 'NUMBER' | 'SELECT' | 'STRING'

export interface reviewattrtypesenumFilter {
readonly eq?: reviewattrtypesenum | null | undefined
readonly gt?: reviewattrtypesenum | null | undefined
readonly gte?: reviewattrtypesenum | null | undefined
readonly ilike?: reviewattrtypesenum | null | undefined
readonly in?: readonly (reviewattrtypesenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: reviewattrtypesenum | null | undefined
readonly lt?: reviewattrtypesenum | null | undefined
readonly lte?: reviewattrtypesenum | null | undefined
readonly neq?: reviewattrtypesenum | null | undefined
readonly notilike?: reviewattrtypesenum | null | undefined
readonly notlike?: reviewattrtypesenum | null | undefined
}

export type reviewreviewstatusenum = 'APPROVED' | 'OUTDATED' | 'PENDING' | 'REJECTED'

export interface reviewreviewstatusenumFilter {
readonly eq?: reviewreviewstatusenum | null | undefined
readonly gt?: reviewreviewstatusenum | null | undefined
readonly gte?: reviewreviewstatusenum | null | undefined
readonly ilike?: reviewreviewstatusenum | null | undefined
readonly in?: readonly (reviewreviewstatusenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: reviewreviewstatusenum | null | undefined
readonly lt?: reviewreviewstatusenum | null | undefined
readonly lte?: reviewreviewstatusenum | null | undefined
readonly neq?: reviewreviewstatusenum | null | undefined
readonly notilike?: reviewreviewstatusenum | null | undefined
readonly notlike?: reviewreviewstatusenum | null | undefined
}

export type runstepfieldfieldtypes = 'BOOLEAN' | 'DATE' | 'DATETIME' | 'FILE_ATTACHMENT' | 'ION' | 'MULTISELECT' | 'NUMBER' | 'SELECT' | 'SIGNOFF' | 'STRING' | 'TOOL'

export type runstepfieldiontypeentitytypeenum = 'PARTS' | 'USERS'

export type runstepsteptypes = 'CONTENT' | 'DATAGRID'

export interface runstepsteptypesFilter {
readonly eq?: runstepsteptypes | null | undefined
readonly gt?: runstepsteptypes | null | undefined
readonly gte?: runstepsteptypes | null | undefined
readonly ilike?: runstepsteptypes | null | undefined
readonly in?: readonly (runstepsteptypes)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: runstepsteptypes | null | undefined
readonly lt?: runstepsteptypes | null | undefined
readonly lte?: runstepsteptypes | null | undefined
readonly neq?: runstepsteptypes | null | undefined
readonly notilike?: runstepsteptypes | null | undefined
readonly notlike?: runstepsteptypes | null | undefined
}

export type stepfieldiontypeentitytypeenum = 'PARTS' | 'USERS'

export interface stepfieldiontypeentitytypeenumFilter {
readonly eq?: stepfieldiontypeentitytypeenum | null | undefined
readonly gt?: stepfieldiontypeentitytypeenum | null | undefined
readonly gte?: stepfieldiontypeentitytypeenum | null | undefined
readonly ilike?: stepfieldiontypeentitytypeenum | null | undefined
readonly in?: readonly (stepfieldiontypeentitytypeenum)[] | null | undefined
readonly isnull?: boolean | null | undefined
readonly like?: stepfieldiontypeentitytypeenum | null | undefined
readonly lt?: stepfieldiontypeentitytypeenum | null | undefined
readonly lte?: stepfieldiontypeentitytypeenum | null | undefined
readonly neq?: stepfieldiontypeentitytypeenum | null | undefined
readonly notilike?: stepfieldiontypeentitytypeenum | null | undefined
readonly notlike?: stepfieldiontypeentitytypeenum | null | undefined
}

export type BomLine = {
readonly id: string
readonly position: number
readonly quantity: string
readonly interchange: MBomItemInterchange
readonly madeOnAssembly: boolean
readonly note: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly latestReleasedMbom: {
readonly id: string
} | null
} | null
readonly referenceDesignators: readonly ({
readonly id: string
readonly value: string | null
})[] | null
readonly substitutes: readonly ({
readonly id: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
})[] | null
}

export type FileView = {
readonly id: string
readonly filename: string | null
readonly contentType: string | null
readonly isShownInPlace: boolean | null
readonly size: string | null
readonly sha256: string | null
readonly downloadUrl: string | null
readonly _created: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
}

export type EditedColumn = {
readonly id: string
readonly _etag: string | null
readonly index: number
readonly header: string | null
readonly type: datagrid_typefieldtypes | null
readonly allowedIonType: datagridiontypeentitytypeenum | null
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly signoffRoleId: string | null
readonly settable: boolean | null
}

export type EditedRow = {
readonly id: string
readonly _etag: string | null
readonly index: number
readonly required: boolean
}

export type HelpCallView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly kind: HelpKind
readonly status: HelpCallStatus
readonly note: string | null
readonly outcome: string | null
readonly answeredAt: string | null
readonly closedAt: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly answeredBy: {
readonly id: string
readonly name: string
} | null
readonly team: {
readonly id: string
readonly name: string
} | null
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
}

export type CommentView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly _updated: string | null
readonly entityId: string | null
readonly parentId: string | null
readonly content: string | null
readonly slateContent: Json | null
readonly procedureFeedback: boolean
readonly resolved: boolean
readonly withdrawnAt: string | null
readonly mentions: readonly ({
readonly id: string
readonly name: string
})[]
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
}

export type FollowerView = {
readonly id: string
readonly _etag: string | null
readonly userId: string
readonly user: {
readonly id: string
readonly name: string
} | null
}

export type LabelView = {
readonly id: string
readonly value: string
}

export type OrderOfPart = {
readonly id: string
readonly quantity: string
readonly orderedFrom: string | null
readonly orderReference: string | null
readonly expectedOn: string | null
readonly overdue: boolean
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type MBomReview = {
readonly digest: string | null
readonly releaseBlockers: readonly ({
readonly code: string
readonly message: string
})[] | null
readonly approvalRoles: readonly ({
readonly id: string
readonly count: number
readonly roleId: string
readonly role: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly approvalRequests: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: reviewreviewstatusenum
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly approvals: readonly (GivenMBomApproval)[] | null
}

export type GivenMBomApproval = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly status: reviewreviewstatusenum | null
readonly content: Json | null
readonly resolved: boolean
readonly parentId: string | null
readonly reviewerId: string
readonly reviewer: {
readonly id: string
readonly name: string
} | null
readonly roleId: string | null
readonly signature: SignatureView | null
}

export type ProcedureReview = {
readonly digest: string | null
readonly releaseBlockers: readonly ({
readonly code: string
readonly message: string
})[] | null
readonly reviewRequests: readonly (AskedReview)[] | null
readonly reviewRoles: readonly ({
readonly id: string
readonly count: number
readonly roleId: string
readonly role: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly reviews: readonly (GivenReview)[] | null
}

export type AskedReview = {
readonly id: string
readonly _etag: string | null
readonly status: Reviewstatusenum
readonly reviewer: {
readonly id: string
readonly name: string
} | null
}

export type GivenReview = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly status: reviewreviewstatusenum | null
readonly content: Json | null
readonly resolved: boolean
readonly parentId: string | null
readonly stepId: string | null
readonly reviewerId: string
readonly reviewer: {
readonly id: string
readonly name: string
} | null
readonly roleId: string | null
readonly signature: SignatureView | null
}

export type StandardStepReview = {
readonly releaseBlockers: readonly ({
readonly code: string
readonly message: string
})[] | null
readonly reviewRequests: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: reviewreviewstatusenum
readonly reviewer: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly reviewRoles: readonly ({
readonly id: string
readonly count: number
readonly roleId: string
readonly role: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly reviews: readonly (GivenStepApproval)[] | null
}

export type GivenStepApproval = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly status: reviewreviewstatusenum | null
readonly content: Json | null
readonly resolved: boolean
readonly parentId: string | null
readonly stepId: string | null
readonly reviewerId: string
readonly reviewer: {
readonly id: string
readonly name: string
} | null
readonly roleId: string | null
readonly signature: SignatureView | null
}

export type RunRow = {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly percentComplete: number | null
readonly isStalled: boolean | null
readonly lastActivity: string | null
readonly dueDate: string | null
readonly isOpen: boolean | null
readonly procedureRevision: number | null
readonly procedure: {
readonly id: string
readonly title: string
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
readonly location: {
readonly id: string
readonly name: string
readonly timeZone: string | null
} | null
}

export type SignatureView = {
readonly id: string
readonly attempt: number | null
readonly fieldNumber: number | null
readonly gateNumber: number | null
readonly decision: string | null
readonly meaning: string
readonly signerId: string
readonly printedName: string
readonly roleName: string | null
readonly siteTime: string
readonly comment: string | null
readonly contentDigest: string
readonly voidedAt: string | null
readonly voidReason: string | null
}

export type PlannedToStart = {
readonly id: string
readonly _etag: string | null
readonly title: string | null
readonly status: PlannedRunStatus
readonly quantity: string
readonly needBy: string | null
readonly windowStart: string | null
readonly orderReference: string | null
readonly priority: number
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
readonly numberingPattern: string | null
} | null
readonly procedure: {
readonly id: string
} | null
readonly location: {
readonly id: string
readonly name: string
readonly timeZone: string | null
} | null
}

export type TableRead = {
readonly headers: readonly (string)[]
readonly rowCount: number
readonly createdCount: number
readonly skippedCount: number
readonly problemCount: number
readonly problems: readonly ({
readonly row: number | null
readonly column: string | null
readonly value: string | null
readonly problem: string
readonly remedy: string | null
readonly cells: readonly (string)[] | null
})[]
}

export type BomTableRead = {
readonly headers: readonly (string)[]
readonly rowCount: number
readonly lineCount: number
readonly mbomCount: number
readonly createdPartCount: number
readonly partId: string | null
readonly mbomId: string | null
readonly notes: readonly ({
readonly lines: readonly (number)[]
readonly note: string
})[]
readonly problemCount: number
readonly problems: readonly ({
readonly row: number | null
readonly column: string | null
readonly value: string | null
readonly problem: string
readonly remedy: string | null
readonly cells: readonly (string)[] | null
})[]
}

export type SavedMapping = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly encoding: ImportEncoding | null
readonly delimiter: ImportDelimiter | null
readonly sheet: string | null
readonly decimalSign: BomDecimalSign | null
readonly columns: readonly ({
readonly field: string
readonly name: string
})[] | null
readonly ignoredColumns: readonly (string)[] | null
readonly numberTemplate: string | null
readonly identityColumns: readonly (string)[] | null
readonly dashQuantity: BomDashQuantity | null
readonly repeatedLines: BomRepeatedLines | null
}

export type ToolView = {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly lastMaintainedDate: string | null
readonly serviceDueDate: string | null
readonly maintenanceStatus: MaintenanceStatus | null
readonly lastServiceResult: ToolServiceResult | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly partType: Parttypeenum
readonly maintenanceIntervalSeconds: number | null
} | null
}

export type ToolUseRow = {
readonly id: string
readonly fieldName: string
readonly usedAt: string
readonly attempt: number
readonly user: {
readonly id: string
readonly name: string
} | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
}

export type BomView = MBomReview & {
readonly id: string
readonly _etag: string | null
readonly version: number
readonly status: Mbomstatusenum
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly mboms: readonly ({
readonly id: string
readonly version: number
readonly status: Mbomstatusenum
})[] | null
} | null
}

export type EditedLine = {
readonly id: string
readonly _etag: string | null
readonly position: number
readonly quantity: string
readonly interchange: MBomItemInterchange
readonly madeOnAssembly: boolean
readonly note: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
} | null
readonly referenceDesignators: readonly ({
readonly id: string
readonly _etag: string | null
readonly value: string | null
})[] | null
readonly substitutes: readonly ({
readonly id: string
readonly _etag: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
})[] | null
}

export type ComparedLine = {
readonly id: string
readonly quantity: string
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
} | null
}

export type FurtherActionRow = {
readonly id: string
readonly title: string
readonly kind: FurtherActionKind
readonly status: FurtherActionStatus
readonly dueDate: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly issues: readonly ({
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
})[] | null
}

export type FurtherActionView = FurtherActionRow & {
readonly _etag: string | null
readonly _created: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly problemStatement: string | null
readonly analysisNotes: string | null
readonly resolution: string | null
readonly resolvedAt: string | null
readonly openFields: readonly (string)[]
readonly submittedById: string | null
readonly verifications: readonly (SignatureView)[] | null
}

export type NoticeRow = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly type: NotificationTypeEnum
readonly title: string | null
readonly description: string | null
readonly path: string | null
readonly read: boolean
readonly createdBy: {
readonly id: string
readonly name: string
} | null
}

export type IssueRow = {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
readonly _created: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly partInventories: readonly ({
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null)[] | null
}

export type IssueView = IssueRow & {
readonly _etag: string | null
readonly causeCondition: Json | null
readonly expectedCondition: Json | null
readonly disposition: Json | null
readonly issueDispositionTypeId: string | null
readonly issueDispositionType: DispositionTypeView | null
readonly approvedKind: DispositionKind | null
readonly approvedAvailability: AvailabilityBehavior | null
readonly holdsUnits: boolean
readonly gate: Issueapprovalgatetypeenum | null
readonly openFields: readonly (string)[]
readonly approvalRequests: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: reviewreviewstatusenum | null
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly runStep: {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly status: Statusenum | null
} | null
readonly runSteps: readonly ({
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly run: {
readonly id: string
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
} | null
})[] | null
readonly mustCloseByRunStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly resolvedAt: string | null
readonly furtherActions: readonly ({
readonly id: string
readonly title: string
readonly kind: FurtherActionKind
readonly status: FurtherActionStatus
readonly dueDate: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
})[] | null
readonly toolServices: readonly ({
readonly id: string
readonly suspectSince: string | null
readonly suspectUntil: string | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
})[] | null
readonly runs: readonly ({
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly isOpen: boolean | null
readonly purpose: RunPurpose
})[] | null
readonly redlines: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: RedlineStatus
readonly reason: string
readonly step: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly stepsBelow: readonly ({
readonly id: string
readonly number: string
readonly title: string
})[]
readonly run: {
readonly id: string
readonly title: string
} | null
})[] | null
readonly redlineReleases: readonly ({
readonly applies: boolean
readonly missing: string | null
readonly redline: {
readonly id: string
}
})[]
readonly approvals: readonly ({
readonly id: string
readonly status: reviewreviewstatusenum | null
readonly decision: string | null
readonly comment: string | null
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum | null
readonly roleId: string | null
readonly reviewer: {
readonly id: string
readonly name: string
} | null
readonly signature: SignatureView | null
})[] | null
}

export type DispositionTypeView = {
readonly id: string
readonly title: string
readonly description: string | null
readonly kind: string
readonly availability: string
readonly issueDispositionTypeRoles: readonly ({
readonly id: string
readonly count: number
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum | null
readonly role: {
readonly id: string
readonly name: string
} | null
})[] | null
}

export type UnitOfIssue = {
readonly id: string
readonly _etag: string | null
readonly holds: boolean
readonly partInventoryId: string | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
} | null
}

export type DispositionTypeRow = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly description: string | null
readonly active: boolean
readonly kind: string
readonly availability: string
readonly issueDispositionTypeRoles: readonly ({
readonly id: string
readonly _etag: string | null
readonly count: number
readonly roleId: string
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum | null
readonly role: {
readonly id: string
readonly name: string
} | null
})[] | null
}

export type PartRow = {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly partType: Parttypeenum
readonly sourcingStrategy: Sourcingstrategyenum | null
readonly trackingType: Trackingtypeenum | null
readonly numberingPattern: string | null
readonly latestReleasedMbom: {
readonly id: string
readonly version: number
} | null
}

export type PartView = PartRow & {
readonly _etag: string | null
readonly isLatestRevision: boolean | null
readonly exportControlled: boolean | null
readonly revisionScheme: string | null
readonly supplierPartNumber: string | null
readonly shelfLifeDays: number | null
readonly quantityOnOrder: string
readonly expectedOn: string | null
readonly partSubtypes: readonly ({
readonly id: string
readonly name: string
})[] | null
readonly unitOfMeasure: {
readonly id: string
readonly type: string
} | null
readonly revisions: readonly ({
readonly id: string
readonly revision: string
})[] | null
readonly mboms: readonly ({
readonly id: string
readonly version: number
readonly status: Mbomstatusenum
})[] | null
readonly partProcedures: readonly ({
readonly id: string
readonly _etag: string | null
readonly procedureId: string
readonly required: boolean
readonly status: partprocedurestatusreviewstatusenum | null
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
} | null
})[] | null
}

export type CertificateView = {
readonly id: string
readonly _etag: string | null
readonly number: string | null
readonly validFrom: string
readonly validTo: string | null
readonly withdrawnAt: string | null
readonly user: {
readonly id: string
readonly name: string
} | null
readonly certificateKind: {
readonly id: string
readonly name: string
} | null
}

export type CertificateKindView = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly active: boolean
}

export type RoleWithNews = {
readonly id: string
readonly name: string
readonly offeredPermissionGroups: readonly ({
readonly id: string
readonly name: string
})[]
readonly unconfirmedPermissionGroups: readonly ({
readonly id: string
readonly name: string
})[]
}

export type EditedProcedure = {
readonly id: string
readonly _etag: string | null
readonly familyId: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
readonly description: string | null
readonly stepOrder: StepOrder
readonly furtherRuns: boolean
readonly steps: readonly (TreeStep)[] | null
}

export type TreeStep = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly type: Steptypes
readonly parentId: string | null
readonly position: number | null
readonly isDerivedStep: boolean | null
readonly isBehindStandardStep: boolean | null
}

export type EditedStep = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly type: Steptypes
readonly isDerivedStep: boolean | null
readonly isBehindStandardStep: boolean | null
readonly standardStepFamilyId: string | null
readonly standardStep: {
readonly id: string
readonly title: string
readonly version: number | null
} | null
readonly releasedStandardStep: {
readonly id: string
readonly version: number | null
} | null
readonly standardStepChanges: readonly ({
readonly change: StandardStepVersionChangeType
readonly title: string
readonly stepKeyId: string
})[] | null
readonly attributes: readonly ({
readonly id: string | null
readonly Etag: string
readonly key: string
readonly type: reviewattrtypesenum
readonly value: Json | null
})[] | null
readonly content: string | null
readonly required: boolean
readonly mandatory: boolean
readonly redoLimit: number
readonly certificateKinds: readonly ({
readonly id: string
readonly name: string
})[]
readonly leadTime: number | null
readonly locationId: string | null
readonly slateContent: Json | null
readonly assets: readonly (FileView)[] | null
readonly comments: readonly ({
readonly id: string
readonly withdrawnAt: string | null
})[] | null
readonly fileAttachments: readonly ({
readonly id: string
})[] | null
readonly labels: readonly ({
readonly id: string
readonly value: string
})[] | null
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
readonly fields: readonly (EditedField)[] | null
readonly gates: readonly (EditedGate)[] | null
readonly upstream: readonly ({
readonly id: string
readonly _etag: string | null
readonly drawn: boolean
readonly upstreamStepId: string | null
readonly minimumLag: number | null
readonly maximumLag: number | null
})[] | null
readonly datagridColumns: {
readonly edges: readonly ({
readonly node: EditedColumn | null
} | null)[]
} | null
readonly datagridRows: {
readonly edges: readonly ({
readonly node: EditedRow | null
} | null)[]
} | null
}

export type EditedField = {
readonly id: string
readonly _etag: string | null
readonly number: number
readonly name: string
readonly type: Fieldtypes
readonly allowedIonType: stepfieldiontypeentitytypeenum | null
readonly required: boolean
readonly allowNotApplicable: boolean
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly minimum: string | null
readonly maximum: string | null
readonly target: string | null
readonly tolerance: string | null
readonly outOfRange: OutOfRange
readonly processInformation: boolean
readonly concessionRoleId: string | null
readonly signoffRoleId: string | null
readonly verifies: number | null
readonly assigns: AssignedNumber | null
readonly peerReviewRequired: boolean
readonly perBatch: boolean
readonly helpText: string | null
readonly partId: string | null
readonly signoffRole: {
readonly id: string
readonly name: string
} | null
readonly validations: readonly ({
readonly id: string
readonly _etag: string | null
readonly value: string | null
readonly function: {
readonly id: string
readonly displayName: string | null
} | null
})[] | null
}

export type EditedGate = {
readonly id: string
readonly _etag: string | null
readonly kind: GateKind
readonly stands: GatePlace
readonly roles: readonly ({
readonly count: number
readonly role: {
readonly id: string
readonly name: string
} | null
})[]
}

export type MergeView = {
readonly etag: string
readonly base: {
readonly id: string
readonly version: number
}
readonly changes: readonly ({
readonly change: ContentChangeType
readonly kind: ContentKind
readonly name: string
readonly step: {
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
} | null
readonly properties: readonly ({
readonly property: string
readonly before: string | null
readonly after: string | null
})[]
})[]
readonly conflicts: readonly (ConflictView)[]
}

export type ConflictView = {
readonly id: string
readonly kind: MergeConflictKind
readonly element: ContentKind
readonly name: string
readonly step: {
readonly stepKeyId: string
readonly occurrence: number
readonly title: string
} | null
readonly property: string | null
readonly base: string | null
readonly theirs: string | null
readonly ours: string | null
readonly editedAs: MergeEditedAs | null
readonly written: string | null
}

export type ProcedureView = ProcedureReview & {
readonly id: string
readonly _etag: string | null
readonly familyId: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
readonly description: string | null
readonly isLatestVersion: boolean | null
readonly isLatestReleasedVersion: boolean | null
readonly releasedAt: string | null
readonly steps: readonly (ProcedureStep)[] | null
readonly stops: readonly (ProcedureStopView)[] | null
readonly partProcedures: readonly ({
readonly id: string
readonly required: boolean
readonly status: partprocedurestatusreviewstatusenum | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
})[] | null
}

export type ProcedureStep = {
readonly id: string
readonly title: string
readonly position: number | null
readonly parentId: string | null
readonly required: boolean
readonly mandatory: boolean
readonly leadTime: number | null
readonly slateContent: Json | null
readonly assets: readonly (FileView)[] | null
readonly comments: readonly ({
readonly id: string
readonly withdrawnAt: string | null
})[] | null
readonly fileAttachments: readonly ({
readonly id: string
})[] | null
readonly labels: readonly ({
readonly id: string
readonly value: string
})[] | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly isDerivedStep: boolean | null
readonly standardStepFamilyId: string | null
readonly standardStep: {
readonly id: string
readonly version: number | null
} | null
readonly upstream: readonly ({
readonly id: string
readonly upstreamStepId: string | null
readonly minimumLag: number | null
readonly maximumLag: number | null
})[] | null
readonly attributes: readonly ({
readonly id: string | null
readonly key: string
readonly value: Json | null
})[] | null
readonly fields: readonly ({
readonly id: string
readonly number: number
readonly name: string
readonly type: Fieldtypes
readonly required: boolean
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly minimum: string | null
readonly maximum: string | null
readonly target: string | null
readonly tolerance: string | null
readonly helpText: string | null
readonly signoffRole: {
readonly id: string
readonly name: string
} | null
readonly peerReviewRequired: boolean
readonly validations: readonly ({
readonly id: string
readonly value: string | null
readonly function: {
readonly id: string
readonly displayName: string | null
} | null
})[] | null
})[] | null
readonly datagridColumns: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly header: string | null
readonly type: datagrid_typefieldtypes | null
readonly unit: string | null
} | null
} | null)[]
} | null
readonly certificateKinds: readonly ({
readonly name: string
})[]
readonly gates: readonly ({
readonly id: string
readonly kind: GateKind
readonly stands: GatePlace
readonly roles: readonly ({
readonly count: number
readonly role: {
readonly id: string
readonly name: string
} | null
})[]
})[] | null
}

export type ProcedureRow = {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
readonly isLatestReleasedVersion: boolean | null
readonly releasedAt: string | null
readonly stops: readonly ({
readonly id: string
readonly liftedAt: string | null
})[] | null
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
}

export type StandardStepRow = {
readonly id: string
readonly title: string
readonly version: number | null
readonly standardStepStatus: Standardstepstatusenum | null
readonly standardStepProcedureCount: number | null
}

export type StandardStepView = ProcedureStep & StandardStepReview & {
readonly _etag: string | null
readonly version: number | null
readonly status: Standardstepstatusenum | null
readonly digest: string | null
readonly familyId: string | null
readonly isLatestVersion: boolean | null
readonly isLatestReleasedVersion: boolean | null
readonly allChildren: readonly (ProcedureStep)[] | null
readonly releasedStandardStep: {
readonly id: string
readonly version: number | null
} | null
readonly standardStepRunCount: number | null
readonly usesBehind: readonly ({
readonly id: string
})[] | null
}

export type StandardStepUse = {
readonly id: string
readonly _etag: string | null
readonly isBehindStandardStep: boolean | null
readonly standardStep: {
readonly id: string
readonly version: number | null
} | null
readonly releasedStandardStep: {
readonly id: string
readonly version: number | null
} | null
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
}

export type ProcedureStopView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly procedureId: string
readonly stepId: string | null
readonly stepName: string | null
readonly reason: string
readonly stoppedBy: {
readonly id: string
readonly name: string
} | null
readonly liftedAt: string | null
readonly liftedBy: {
readonly id: string
readonly name: string
} | null
readonly liftReason: string | null
}

export type RunAtStop = {
readonly id: string
readonly title: string
}

export type RunToRelease = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly status: RunStatus | null
readonly holdReason: string | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
}

export type RedlineView = {
readonly id: string
readonly _etag: string | null
readonly status: RedlineStatus
readonly change: RedlineChange
readonly reason: string
readonly approved: boolean
readonly createdById: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly issue: {
readonly id: string
readonly title: string | null
} | null
readonly takenFrom: {
readonly id: string
readonly run: {
readonly id: string
readonly title: string
} | null
} | null
readonly batchSiblings: readonly ({
readonly id: string
readonly run: {
readonly id: string
readonly title: string
} | null
})[]
readonly runId: string
readonly run: {
readonly id: string
readonly title: string
readonly isOpen: boolean | null
} | null
readonly stepId: string
readonly step: {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly assets: readonly (FileView)[] | null
} | null
readonly stepsBelow: readonly ({
readonly id: string
readonly number: string
readonly title: string
})[]
readonly title: string
readonly content: string | null
readonly slateContent: Json | null
readonly redoLimit: number
readonly mandatory: boolean
readonly appliedAt: string | null
readonly appliedAttempt: number | null
readonly appliedBy: {
readonly id: string
readonly name: string
} | null
readonly fields: readonly (RedlinedField)[] | null
readonly datagridColumns: readonly (EditedColumn)[]
readonly datagridRows: readonly (EditedRow)[]
readonly certificates: readonly ({
readonly certificateKindId: string
readonly name: string
})[]
readonly gates: readonly ({
readonly kind: GateKind
readonly stands: GatePlace
readonly roles: readonly ({
readonly roleId: string
readonly count: number
readonly role: {
readonly id: string
readonly name: string
} | null
})[]
})[]
readonly differences: readonly ({
readonly part: string
readonly number: number | null
readonly name: string
readonly member: string | null
readonly before: string | null
readonly after: string | null
})[]
readonly contentDifferences: readonly ({
readonly kind: RedlineContentKind
readonly slateContent: Json | null
})[]
readonly required: readonly ({
readonly roleId: string
readonly roleName: string
readonly count: number
})[]
readonly approvals: readonly ({
readonly id: string
readonly status: reviewreviewstatusenum | null
readonly roleId: string | null
readonly signature: SignatureView | null
})[] | null
}

export type RedlinedField = {
readonly id: string
readonly _etag: string | null
readonly number: number
readonly name: string
readonly type: runstepfieldfieldtypes | null
readonly allowedIonType: runstepfieldiontypeentitytypeenum | null
readonly required: boolean | null
readonly allowNotApplicable: boolean
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly minimum: string | null
readonly maximum: string | null
readonly target: string | null
readonly tolerance: string | null
readonly outOfRange: string
readonly processInformation: boolean
readonly concessionRoleId: string | null
readonly signoffRoleId: string | null
readonly verifies: number | null
readonly assigns: AssignedNumber | null
readonly peerReviewRequired: boolean
readonly perBatch: boolean
readonly helpText: string | null
readonly partId: string | null
readonly validations: readonly ({
readonly id: string
readonly functionId: string
readonly value: string | null
readonly function: {
readonly id: string
readonly displayName: string | null
} | null
})[] | null
readonly signoffRole: {
readonly id: string
readonly name: string
} | null
}

export type BatchView = {
readonly id: string
readonly _etag: string | null
readonly title: string | null
readonly prettyStr: string | null
}

export type BatchRun = RunRow & {
readonly _etag: string | null
readonly canceledAt: string | null
readonly completedAt: string | null
}

export type RunEdited = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly status: RunStatus | null
readonly isOpen: boolean | null
readonly archived: boolean
readonly canceledAt: string | null
readonly completedAt: string | null
readonly description: string | null
readonly priority: number
readonly dueDate: string | null
readonly orderReference: string | null
readonly chargeNumber: string | null
readonly scheduledStart: string | null
readonly scheduledEnd: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
readonly batchSiblings: readonly ({
readonly id: string
readonly isOpen: boolean | null
})[] | null
readonly attributes: readonly ({
readonly id: string | null
readonly Etag: string
readonly key: string
readonly type: reviewattrtypesenum
readonly value: Json | null
})[] | null
readonly externalIds: readonly ({
readonly id: string
readonly _etag: string
readonly system: string
readonly value: string
})[]
readonly steps: readonly (StepPlan)[] | null
}

export type StepPlan = {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly leadTime: number | null
readonly scheduledStart: string | null
readonly scheduledEnd: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly workCenter: {
readonly id: string
readonly name: string
} | null
}

export type RunView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly title: string
readonly status: RunStatus | null
readonly purpose: RunPurpose
readonly percentComplete: number | null
readonly draftBomVersion: number | null
readonly isOpen: boolean | null
readonly isAsBuiltKept: boolean
readonly hasInstalls: boolean
readonly openWorkInside: readonly ({
readonly id: string
readonly title: string
})[]
readonly topAssembly: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
readonly madeItsUnit: boolean
readonly isDraftBomApproved: boolean | null
readonly missingReasons: readonly (MissingReasonView)[]
readonly description: string | null
readonly priority: number
readonly dueDate: string | null
readonly orderReference: string | null
readonly chargeNumber: string | null
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
readonly quantity: string | null
readonly procedureRevision: number | null
readonly stops: readonly ({
readonly runStepId: string | null
readonly reason: string
})[]
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly furtherRuns: boolean
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
} | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly qualityHold: boolean
readonly howCreated: string | null
readonly location: {
readonly id: string
readonly name: string
} | null
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly location: {
readonly id: string
readonly name: string
readonly timeZone: string | null
} | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly startedAt: string | null
readonly completedAt: string | null
readonly completedBy: {
readonly id: string
readonly name: string
} | null
readonly canceledAt: string | null
readonly cancelReason: string | null
readonly heldAt: string | null
readonly heldBy: {
readonly id: string
readonly name: string
} | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly outcome: string | null
readonly issue: number
readonly reopenedAt: string | null
readonly reopenedBy: {
readonly id: string
readonly name: string
} | null
readonly reopenReason: string | null
readonly reopenSignature: {
readonly id: string
readonly printedName: string
} | null
readonly comments: readonly ({
readonly id: string
readonly withdrawnAt: string | null
})[] | null
readonly fileAttachments: readonly ({
readonly id: string
})[] | null
readonly labels: readonly ({
readonly id: string
readonly value: string
})[] | null
readonly steps: readonly (StepView)[] | null
}

export type StepView = {
readonly id: string
readonly _etag: string | null
readonly originStepId: string | null
readonly number: string
readonly title: string
readonly required: boolean
readonly status: Statusenum | null
readonly attempt: number
readonly parentId: string | null
readonly isHeading: boolean | null
readonly mandatory: boolean | null
readonly redoLimit: number | null
readonly certificates: readonly ({
readonly name: string
})[]
readonly startTime: string | null
readonly endTime: string | null
readonly startedBy: {
readonly id: string
readonly name: string
} | null
readonly completedBy: {
readonly id: string
readonly name: string
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly workCenter: {
readonly id: string
readonly name: string
} | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly heldAt: string | null
readonly heldBy: {
readonly id: string
readonly name: string
} | null
readonly failReason: string | null
readonly carriedFrom: {
readonly id: string
readonly runId: string
} | null
readonly issues: readonly (IssueBrief & {
readonly approvedKind: DispositionKind | null
readonly runStepAttempt: number | null
})[] | null
readonly skipReason: string | null
readonly skippedBy: {
readonly id: string
readonly name: string
} | null
readonly skipRolesMissing: readonly (string)[]
readonly correcting: boolean
readonly verifyAfterReopening: boolean
readonly sessions: readonly (SessionView)[]
readonly lateEntries: readonly (LateEntryView)[]
readonly laborSeconds: string | null
readonly helpCalls: readonly (HelpCallView)[] | null
readonly slateContent: Json | null
readonly definitionDigest: string
readonly assets: readonly (FileView)[] | null
readonly comments: readonly ({
readonly id: string
readonly withdrawnAt: string | null
})[] | null
readonly fileAttachments: readonly ({
readonly id: string
})[] | null
readonly labels: readonly ({
readonly id: string
readonly value: string
})[] | null
readonly upstream: readonly ({
readonly upstreamStepId: string
readonly minimumLag: number | null
readonly maximumLag: number | null
})[] | null
readonly fields: readonly (FieldView)[] | null
readonly gates: readonly (GateView)[] | null
readonly datagridColumns: {
readonly edges: readonly ({
readonly node: GridColumnView | null
} | null)[]
}
readonly datagridRows: {
readonly edges: readonly ({
readonly node: GridRowView | null
} | null)[]
}
}

export type SessionView = {
readonly id: string
readonly _etag: string | null
readonly kind: SessionKind
readonly checkIn: string
readonly checkOut: string | null
readonly endedBy: SessionEnd | null
readonly note: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
}

export type LateEntryView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly attempt: number
readonly performedAt: string
readonly performedBy: {
readonly id: string
readonly name: string
} | null
readonly recordedBy: {
readonly id: string
readonly name: string
} | null
readonly reason: string
readonly fieldIds: readonly (string)[]
readonly isConfirmed: boolean
readonly confirmation: {
readonly id: string
readonly signedAt: string
readonly voidReason: string | null
} | null
readonly withdrawnAt: string | null
readonly withdrawnBy: {
readonly id: string
readonly name: string
} | null
readonly withdrawReason: string | null
}

export type MissingReasonView = {
readonly id: string
readonly act: string
readonly at: string
readonly recorded: string
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly reason: string | null
readonly suppliedAt: string | null
readonly suppliedBy: {
readonly id: string
readonly name: string
} | null
}

export type GridColumnView = {
readonly id: string
readonly index: number
readonly header: string
readonly type: datagrid_typefieldtypes | null
readonly allowedIonType: datagridiontypeentitytypeenum | null
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly readOnly: boolean
readonly signoffRoleId: string | null
readonly signoffRoleName: string | null
}

export type GridRowView = {
readonly id: string
readonly index: number
readonly required: boolean
readonly allowNotApplicable: boolean
readonly given: readonly (string | null)[]
readonly values: readonly (CellView)[]
}

export type CellView = {
readonly id: string
readonly _etag: string | null
readonly _updated: string | null
readonly rowId: string
readonly columnId: string
readonly value: Json | null
readonly notApplicable: boolean
readonly fileAttachment: FileView | null
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
readonly signature: SignatureView | null
readonly signatures: readonly (SignatureView)[]
readonly shownDigest: string | null
}

export type FieldView = {
readonly id: string
readonly _etag: string | null
readonly _updated: string | null
readonly number: number
readonly name: string
readonly type: runstepfieldfieldtypes | null
readonly allowedIonType: runstepfieldiontypeentitytypeenum | null
readonly required: boolean | null
readonly allowNotApplicable: boolean
readonly options: readonly (string)[] | null
readonly unit: string | null
readonly minimum: string | null
readonly maximum: string | null
readonly target: string | null
readonly tolerance: string | null
readonly outOfRange: string
readonly perBatch: boolean
readonly helpText: string | null
readonly peerReviewRequired: boolean
readonly signoffRoleId: string | null
readonly signoffRoleName: string | null
readonly verifies: number | null
readonly partId: string | null
readonly validations: readonly ({
readonly functionId: string
readonly functionName: string
readonly limit: string | null
})[] | null
readonly value: Json | null
readonly fileAttachment: FileView | null
readonly notApplicable: boolean
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
readonly signature: SignatureView | null
readonly acceptance: SignatureView | null
readonly signatures: readonly (SignatureView)[] | null
readonly shownDigest: string | null
}

export type GateView = {
readonly number: number
readonly name: string
readonly kind: string
readonly stands: string
readonly outcome: GateOutcome
readonly roles: readonly ({
readonly roleId: string
readonly roleName: string
readonly count: number
})[]
readonly missing: readonly ({
readonly roleName: string
readonly count: number
})[]
readonly approvals: readonly (SignatureView)[]
}

export type IssueBrief = {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
}

export type PlaceRow = {
readonly id: string
readonly name: string
readonly type: Locationtypeenum | null
readonly description: string | null
readonly archived: boolean
readonly stations: number | null
readonly timeZone: string | null
readonly parent: {
readonly id: string
readonly name: string
} | null
readonly shifts: readonly ({
readonly id: string
})[]
}

export type PlaceView = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly type: Locationtypeenum | null
readonly description: string | null
readonly archived: boolean
readonly available: boolean
readonly stations: number | null
readonly siteId: string | null
readonly timeZone: string | null
readonly parent: {
readonly id: string
readonly name: string
} | null
readonly locations: readonly ({
readonly id: string
readonly name: string
readonly archived: boolean
})[] | null
readonly shifts: readonly (PlaceShift)[]
readonly closedDays: readonly ({
readonly id: string
readonly day: string
readonly reason: string | null
})[]
}

export type PlaceShift = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly weekdays: readonly (number)[]
readonly start: string
readonly end: string
}

export type SiteRow = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly timeZone: string
}

export type PlanView = PlannedRow & {
readonly _created: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly part: {
readonly id: string
readonly trackingType: Trackingtypeenum | null
} | null
readonly priority: number
readonly procedureId: string | null
readonly procedureFamilyId: string | null
readonly procedure: {
readonly id: string
readonly familyId: string
} | null
}

export type QueueItem = {
readonly bucket: QueueBucket
readonly waitsFor: string | null
readonly runStep: {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly scheduledEnd: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly run: {
readonly id: string
readonly title: string
readonly dueDate: string | null
readonly scheduledEnd: string | null
readonly location: {
readonly id: string
readonly timeZone: string | null
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
} | null
} | null
readonly plannedRun: PlannedRow | null
}

export type PlannedRow = {
readonly id: string
readonly _etag: string | null
readonly title: string | null
readonly status: PlannedRunStatus
readonly quantity: string
readonly needBy: string | null
readonly windowStart: string | null
readonly windowEnd: string | null
readonly orderReference: string | null
readonly cancelReason: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
readonly timeZone: string | null
} | null
readonly runs: readonly ({
readonly id: string
readonly title: string
})[]
readonly readiness: {
readonly isReady: boolean
readonly summary: string
readonly blockers: readonly ({
readonly code: string
readonly message: string
readonly remedyAt: {
readonly type: string
readonly id: string
} | null
})[]
readonly shortParts: readonly ({
readonly required: string
readonly available: string
readonly short: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly quantityOnOrder: string
readonly expectedOn: string | null
} | null
})[]
} | null
}

export type WorkCenter = {
readonly id: string
readonly name: string
readonly timeZone: string | null
}

export type BoardRun = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly status: RunStatus | null
readonly isOpen: boolean | null
readonly scheduledStart: string | null
readonly scheduledEnd: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly partInventory: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type ReceiptDocumentView = {
readonly id: string
readonly _etag: string | null
readonly kind: ReceiptDocumentKind
readonly number: string | null
readonly withdrawnAt: string | null
readonly fileAttachments: readonly (FileView)[] | null
}

export type LedgerUnit = {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
}

export type UnitRow = {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly qualityHold: boolean
readonly expiresOn: string | null
readonly expired: boolean
readonly orderReference: string | null
readonly expectedOn: string | null
readonly overdue: boolean
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type StepToWork = {
readonly id: string
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly waitsFor: string | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
readonly workCenter: {
readonly id: string
readonly name: string
} | null
}
