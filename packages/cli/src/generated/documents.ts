// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

export * from './bom/bom.ts'
export * from './catalog/catalog.ts'
export * from './commands/bomImport.ts'
export * from './commands/inventoryOrder.ts'
export * from './commands/inventoryReceive.ts'
export * from './commands/mapping.ts'
export * from './commands/tableImports.ts'
export * from './commands/toolList.ts'
export * from './commands/undo.ts'
export * from './demo/live.ts'
export * from './fileUploadUrl.ts'
export * from './find/find.ts'
export * from './importProgress.ts'
export * from './issue/furtherAction.ts'
export * from './issue/issue.ts'
export * from './organization/organization.ts'
export * from './person/person.ts'
export * from './procedure/procedure.ts'
export * from './procedure/rebase.ts'
export * from './redline/take.ts'
export * from './run/grid.ts'
export * from './run/movedRun.ts'
export * from './run/run.ts'
export * from './run/steps.ts'
export * from './standardStep/take.ts'
export * from './start/start.ts'
export * from './stock/stock.ts'
export * from './unit/asBuilt.ts'
export * from './work/work.ts'

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

export interface CreateABomInstallationInput {
readonly buildRequirementId: string | number
readonly buildRequirementReferenceDesignatorId?: string | number | null | undefined
readonly partInventoryId: string | number
readonly quantity?: string | null | undefined
readonly referenceDesignator?: string | null | undefined
readonly runStepId?: string | number | null | undefined
}

export interface CreateCertificateInput {
readonly certificateKindId: string | number
readonly number?: string | null | undefined
readonly userId: string | number
readonly validFrom: string
readonly validTo?: string | null | undefined
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

export interface CreateKitForRunInput {
readonly runId: string | number
}

export interface CreateReceiptInput {
readonly items: readonly (ReceivedPartInventoryInput)[]
readonly orderReference?: string | null | undefined
readonly packingSlip?: string | null | undefined
readonly reason?: string | null | undefined
readonly receivedAt?: string | null | undefined
readonly supplier?: string | null | undefined
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

export interface CreateUserInput {
readonly badge?: string | null | undefined
readonly email: string
readonly name: string
readonly password?: string | null | undefined
readonly pin?: string | null | undefined
readonly siteId?: string | number | null | undefined
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

export type GateOutcome = 'OPEN' | 'PASSED' | 'REJECTED'

export type HoldKind = 'ENGINEERING' | 'MATERIAL' | 'PRODUCTION' | 'QUALITY'

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

export interface ImportInvenTreeInput {
readonly dryRun?: boolean | null | undefined
readonly existing?: ImportExisting | null | undefined
readonly text?: string | null | undefined
readonly upload?: string | null | undefined
}

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

export type ImportPhase = 'CANCELED' | 'CHECKING' | 'DONE' | 'READING' | 'REFUSED' | 'WRITING'

export interface ImportProcedureInput {
readonly asNew?: boolean | null | undefined
readonly dryRun?: boolean | null | undefined
readonly files?: readonly (ProcedureFolderFileInput)[] | null | undefined
readonly procedureId?: string | number | null | undefined
readonly texts?: readonly (ProcedureFolderTextInput)[] | null | undefined
readonly textsUpload?: string | null | undefined
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

export interface NestedExtensibleAttributeInput {
readonly etag?: string | null | undefined
readonly key: string
readonly value?: Json | null | undefined
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

export interface ProcedureFolderFileInput {
readonly path: string
readonly upload: string
}

export interface ProcedureFolderTextInput {
readonly path: string
readonly text: string
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

export type RedlineForRun = 'CAN_TAKE' | 'STEP_DIFFERS' | 'STEP_PASSED' | 'STOPPED'

export type RedlineStatus = 'APPLIED' | 'CANCELED' | 'DRAFT' | 'IN_REVIEW' | 'REJECTED'

export interface RedoRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface RejectGateInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly gateNumber: number
readonly roleId?: string | number | null | undefined
readonly runStepId: string | number
readonly signature: SignatureInput
}

export type RemovedConditionEnum = 'DAMAGED' | 'GOOD' | 'SUSPECT'

export type ReopenMode = 'CORRECT' | 'REPEAT'

export interface ReopenRunStepInput {
readonly etag: string
readonly id: string | number
readonly mode: ReopenMode
readonly reason: string
}

export interface ReservePartKitInput {
readonly etag: string
readonly id: string | number
}

export interface ResetPasswordInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly password: string
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

export interface ReturnPartInventoryInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly reason: string
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

export interface RoleToUserInput {
readonly roleId: string | number
readonly siteId?: string | number | null | undefined
readonly userId: string | number
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

export interface ScrapInRunInput {
readonly etag?: string | null | undefined
readonly id: string | number
readonly quantity: string
readonly reason: string
readonly runStepId?: string | number | null | undefined
readonly siblingIds?: readonly (string | number)[] | null | undefined
}

export interface SessionEventInput {
readonly kind?: SessionKind | null | undefined
readonly note?: string | null | undefined
readonly runStepId: string | number
readonly takeOver?: boolean | null | undefined
readonly userId?: string | number | null | undefined
}

export type SessionKind = 'INSPECTION' | 'SETUP' | 'TRAINING' | 'WAITING' | 'WORK'

export interface ShipPartInventoryInput {
readonly customer: string
readonly evidenceDigest?: string | null | undefined
readonly orderReference?: string | null | undefined
readonly partInventories: readonly (ShippedPartInventoryInput)[]
}

export interface ShipmentsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly and_?: readonly (ShipmentsInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly customer?: StringFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (ShipmentsInputFilters)[] | null | undefined
readonly orderReference?: StringFilter | null | undefined
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

export interface SitesInputFilters {
readonly and_?: readonly (SitesInputFilters)[] | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (SitesInputFilters)[] | null | undefined
readonly timeZone?: StringFilter | null | undefined
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

export interface SplitRunInput {
readonly etag: string
readonly id: string | number
readonly quantity: string
readonly reason?: string | null | undefined
}

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

export interface UpdateMBomInput {
readonly attributes?: readonly (NestedExtensibleAttributeInput)[] | null | undefined
readonly etag: string
readonly id: string | number
readonly status?: MBomStatus | null | undefined
}

export interface UpdateOrganizationSettingInput {
readonly etag?: string | null | undefined
readonly name: string
readonly value: Json
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

export interface UpdateUserInput {
readonly badge?: string | null | undefined
readonly deactivated?: boolean | null | undefined
readonly email?: string | null | undefined
readonly etag: string
readonly exportCleared?: boolean | null | undefined
readonly id: string | number
readonly name?: string | null | undefined
readonly siteId?: string | number | null | undefined
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

export type BomVersion = {
readonly id: string
readonly _etag: string | null
readonly version: number
readonly status: Mbomstatusenum
readonly releaseBlockers: readonly ({
readonly code: string
readonly message: string
})[] | null
}

export type PartInList = {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
readonly sourcingStrategy: Sourcingstrategyenum | null
readonly isLatestRevision: boolean | null
}

export type UnitInList = {
readonly id: string
readonly identity: string | null
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly quantity: string
readonly status: InventoryStatus | null
readonly statusReason: string | null
readonly qualityHold: boolean
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type ShownMapping = {
readonly id: string
readonly etag: string | null
readonly kind: ImportKind
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

export type ShownImport = {
readonly format: string
readonly headers: readonly (string)[]
readonly rowCount: number
readonly createdCount: number
readonly skippedCount: number
readonly problemCount: number
readonly problems: readonly ({
readonly row: number | null
readonly column: string | null
readonly value: string | null
readonly code: string
readonly problem: string
readonly remedy: string | null
readonly cells: readonly (string)[] | null
})[]
}

export type ToolInList = {
readonly id: string
readonly serialNumber: string | null
readonly lastMaintainedDate: string | null
readonly serviceDueDate: string | null
readonly maintenanceStatus: MaintenanceStatus | null
readonly lastServiceResult: ToolServiceResult | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}

export type FoundOrder = {
readonly id: string
readonly _etag: string | null
readonly quantity: string
readonly orderedFrom: string | null
readonly orderReference: string | null
readonly expectedOn: string | null
readonly locationId: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}

export type FurtherActionInList = {
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
})[] | null
}

export type ShownFurtherAction = FurtherActionInList & {
readonly _etag: string | null
readonly problemStatement: string | null
readonly analysisNotes: string | null
readonly resolution: string | null
readonly resolvedAt: string | null
readonly verifications: readonly ({
readonly id: string
readonly printedName: string
readonly decision: string | null
readonly comment: string | null
readonly voidedAt: string | null
})[] | null
}

export type IssueInList = {
readonly id: string
readonly title: string | null
readonly status: Issuestatusenum
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
readonly partInventories: readonly ({
readonly id: string
readonly identity: string | null
} | null)[] | null
}

export type ShownIssue = IssueInList & {
readonly _etag: string | null
readonly causeCondition: Json | null
readonly expectedCondition: Json | null
readonly disposition: Json | null
readonly gate: Issueapprovalgatetypeenum | null
readonly resolvedAt: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly issueDispositionType: {
readonly id: string
readonly title: string
readonly kind: string
} | null
readonly runStep: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly redlines: readonly ({
readonly id: string
readonly _etag: string | null
readonly status: RedlineStatus
readonly step: {
readonly id: string
readonly number: string
readonly title: string
} | null
readonly run: {
readonly id: string
readonly title: string
} | null
})[] | null
readonly redlineReleases: readonly ({
readonly missing: string | null
readonly redline: {
readonly id: string
}
})[]
readonly approvals: readonly ({
readonly id: string
readonly decision: string | null
readonly status: reviewreviewstatusenum | null
readonly comment: string | null
readonly issueApprovalGateType: gateTypeissueapprovalgatetypeenum | null
readonly reviewer: {
readonly id: string
readonly name: string
} | null
})[] | null
}

export type ShownSetting = {
readonly name: string
readonly meaning: string
readonly value: Json | null
readonly isDefault: boolean
readonly _etag: string | null
}

export type ShownPerson = {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly email: string | null
readonly deactivated: boolean
readonly lockedAt: string | null
readonly exportCleared: boolean
readonly site: {
readonly id: string
readonly name: string
} | null
readonly roles: readonly ({
readonly id: string
readonly name: string
})[] | null
readonly teams: readonly ({
readonly id: string
readonly name: string
})[] | null
}

export type ShownRole = {
readonly id: string
readonly name: string
readonly permissionGroups: readonly ({
readonly id: string
readonly name: string
})[] | null
}

export type ShownCertificate = {
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

export type ProcedureInList = {
readonly id: string
readonly familyId: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
}

export type ShownProcedure = {
readonly id: string
readonly _etag: string | null
readonly familyId: string
readonly title: string
readonly description: string | null
readonly version: number
readonly status: Procedurestatusenum | null
readonly type: Proceduretypeenum
readonly digest: string | null
readonly releaseBlockers: readonly ({
readonly code: string
readonly message: string
})[] | null
readonly steps: readonly ({
readonly id: string
readonly title: string
readonly parentId: string | null
readonly position: number | null
readonly required: boolean
readonly leadTime: number | null
readonly fields: readonly ({
readonly id: string
readonly name: string
readonly type: Fieldtypes
readonly required: boolean
})[] | null
})[] | null
}

export type ShownGrid = {
readonly id: string
readonly number: string
readonly title: string
readonly datagridColumns: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly header: string
readonly type: datagrid_typefieldtypes | null
readonly unit: string | null
} | null
} | null)[]
}
readonly datagridRows: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly index: number
readonly required: boolean
readonly complete: boolean
readonly given: readonly (string | null)[]
readonly values: readonly ({
readonly id: string
readonly rowId: string
readonly columnId: string
readonly _etag: string | null
readonly value: Json | null
readonly notApplicable: boolean
readonly shownDigest: string | null
readonly signature: {
readonly printedName: string
readonly siteTime: string
} | null
})[]
} | null
} | null)[]
}
}

export type MovedRun = {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly cancelReason: string | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly assignedTeam: {
readonly id: string
readonly name: string
} | null
}

export type RunInList = {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly percentComplete: number | null
readonly isOpen: boolean | null
readonly isStalled: boolean | null
readonly priority: number
readonly dueDate: string | null
readonly orderReference: string | null
readonly _created: string | null
readonly lastActivity: string | null
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
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

export type ShownRun = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly status: RunStatus | null
readonly purpose: RunPurpose
readonly percentComplete: number | null
readonly isOpen: boolean | null
readonly isStalled: boolean | null
readonly description: string | null
readonly priority: number
readonly dueDate: string | null
readonly orderReference: string | null
readonly chargeNumber: string | null
readonly quantity: string | null
readonly _created: string | null
readonly startedAt: string | null
readonly completedAt: string | null
readonly outcome: string | null
readonly canceledAt: string | null
readonly cancelReason: string | null
readonly heldAt: string | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly draftBomVersion: number | null
readonly isDraftBomApproved: boolean | null
readonly stops: readonly ({
readonly runStepId: string | null
readonly reason: string
})[]
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
} | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
readonly qualityHold: boolean
readonly location: {
readonly id: string
readonly name: string
} | null
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
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly completedBy: {
readonly id: string
readonly name: string
} | null
readonly steps: readonly (ShownStep)[] | null
}

export type ShownStep = {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly attempt: number
readonly required: boolean
readonly isHeading: boolean | null
readonly availableToWork: boolean | null
readonly waitsFor: string | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly failReason: string | null
readonly content: string | null
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
readonly fields: readonly (ShownField)[] | null
readonly datagridColumns: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly header: string
readonly type: datagrid_typefieldtypes | null
readonly unit: string | null
} | null
} | null)[]
}
readonly datagridRows: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly index: number
readonly required: boolean
readonly complete: boolean
readonly given: readonly (string | null)[]
readonly values: readonly ({
readonly id: string
readonly rowId: string
readonly columnId: string
readonly _etag: string | null
readonly value: Json | null
readonly notApplicable: boolean
readonly shownDigest: string | null
readonly signature: {
readonly printedName: string
readonly siteTime: string
} | null
})[]
} | null
} | null)[]
}
readonly gates: readonly ({
readonly number: number
readonly name: string
readonly kind: string
readonly stands: string
readonly outcome: GateOutcome
readonly missing: readonly ({
readonly roleName: string
readonly count: number
})[]
})[] | null
}

export type ShownField = {
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
readonly value: Json | null
readonly notApplicable: boolean
readonly valid: boolean | null
readonly shownDigest: string | null
readonly signoffRoleName: string | null
readonly fileAttachment: {
readonly id: string
readonly filename: string | null
} | null
readonly signature: {
readonly id: string
readonly printedName: string
readonly siteTime: string
} | null
}

export type MovedStep = {
readonly id: string
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly attempt: number
readonly waitsFor: string | null
readonly run: {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly percentComplete: number | null
} | null
}

export type ShownBlocker = {
readonly code: string
readonly message: string
readonly remedyAt: {
readonly type: string
readonly id: string
} | null
}

export type ShownWarning = {
readonly code: string
readonly message: string
readonly on: string | null
readonly step: string | null
}

export type StartedRun = {
readonly id: string
readonly title: string
readonly status: RunStatus | null
}

export type KitInList = {
readonly id: string
readonly status: Partkitstatusenum
readonly percentKitted: number
readonly run: {
readonly id: string
readonly title: string
} | null
readonly runBatch: {
readonly id: string
readonly prettyStr: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly deliveryLocation: {
readonly id: string
readonly name: string
} | null
}

export type ShownKit = KitInList & {
readonly _etag: string | null
readonly partKitItems: readonly ({
readonly id: string
readonly quantity: string
readonly quantityUnfulfilled: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly quantityOnOrder: string
readonly expectedOn: string | null
} | null
readonly partInventories: readonly ({
readonly id: string
readonly identity: string | null
readonly quantity: string
})[] | null
})[] | null
}

export type ShownShipment = {
readonly id: string
readonly _created: string | null
readonly customer: string
readonly orderReference: string | null
readonly evidenceDigest: string | null
readonly createdBy: {
readonly id: string
readonly name: string
} | null
readonly items: readonly ({
readonly id: string
readonly quantity: string
readonly returnedAt: string | null
readonly returnReason: string | null
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
})[]
}

export type AsBuiltUnit = {
readonly id: string
readonly identity: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
readonly containers: readonly ({
readonly depth: number
readonly partInventory: BuiltIn
})[] | null
readonly buildRequirements: readonly ({
readonly id: string
readonly quantity: string
readonly quantityInstalled: string
readonly quantityShort: string
readonly isSatisfied: boolean
readonly madeOnAssembly: boolean
readonly interchange: string
readonly partId: string
readonly substituteIds: readonly (string)[]
readonly openReferenceDesignators: readonly (string)[]
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly abomInstallations: readonly ({
readonly id: string
readonly _etag: string | null
readonly quantity: string
readonly referenceDesignator: string | null
readonly partInventory: BuiltIn | null
})[] | null
})[] | null
}

export type BuiltIn = {
readonly id: string
readonly identity: string | null
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
}

export type Installed = {
readonly id: string
readonly quantity: string
readonly referenceDesignator: string | null
readonly removedAt: string | null
readonly removeReason: string | null
readonly removeCondition: string | null
readonly partInventory: {
readonly id: string
readonly identity: string | null
readonly status: InventoryStatus | null
readonly qualityHold: boolean
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
readonly parentPartInventory: {
readonly id: string
readonly identity: string | null
} | null
}

export type StepToDo = {
readonly id: string
readonly number: string
readonly title: string
readonly status: Statusenum | null
readonly waitsFor: string | null
readonly run: {
readonly id: string
readonly title: string
readonly dueDate: string | null
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

export type QueuedItem = {
readonly bucket: QueueBucket
readonly waitsFor: string | null
readonly runStep: {
readonly id: string
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
readonly timeZone: string | null
} | null
} | null
} | null
readonly plannedRun: {
readonly id: string
readonly title: string | null
readonly orderReference: string | null
readonly needBy: string | null
readonly windowEnd: string | null
readonly location: {
readonly id: string
readonly timeZone: string | null
} | null
readonly quantity: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
} | null
} | null
}
