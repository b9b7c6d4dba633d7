// Written by `npm run generate` from the .graphql files of the web and from schema.graphql. Never edited by hand.

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

export interface ApproveGateInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly gateNumber: number
readonly roleId?: string | number | null | undefined
readonly runStepId: string | number
readonly signature: SignatureInput
}

export type AssignedNumber = 'LOT' | 'SERIAL'

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

export interface CancelRunInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface CommentsInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (CommentsInputFilters)[] | null | undefined
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
readonly id: string | number
readonly locationId?: string | number | null | undefined
readonly outcome: RunOutcome
readonly signature: SignatureInput
}

export interface CompleteRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface CopyStepInput {
readonly parentId?: string | number | null | undefined
readonly procedureId?: string | number | null | undefined
readonly stepId: string | number
}

export interface CreateDatagridColumnInput {
readonly allowedIonType?: datagridiontypeentitytypeenum | null | undefined
readonly header?: string | null | undefined
readonly index?: number | null | undefined
readonly options?: readonly (string)[] | null | undefined
readonly settable?: boolean | null | undefined
readonly signoffRoleId?: string | number | null | undefined
readonly stepId: string | number
readonly type: datagrid_typefieldtypes
readonly unit?: string | null | undefined
}

export interface CreateDatagridRowInput {
readonly allowNotApplicable?: boolean | null | undefined
readonly index?: number | null | undefined
readonly required?: boolean | null | undefined
readonly stepId: string | number
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

export interface CreateReviewInput {
readonly comment?: string | null | undefined
readonly digest?: string | null | undefined
readonly procedureId: string | number
readonly roleId?: string | number | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly status: reviewreviewstatusenum
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
readonly locationId?: string | number | null | undefined
readonly lotNumber?: string | null | undefined
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
readonly serialNumber?: string | null | undefined
readonly title?: string | null | undefined
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

export type GateKind = 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'

export type GateOutcome = 'OPEN' | 'PASSED' | 'REJECTED'

export type GatePlace = 'BEFORE_COMPLETION' | 'BEFORE_START'

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
readonly and_?: readonly (LocationsInputFilters)[] | null | undefined
readonly archived?: BooleanFilter | null | undefined
readonly available?: BooleanFilter | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly description?: StringFilter | null | undefined
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly name?: StringFilter | null | undefined
readonly or_?: readonly (LocationsInputFilters)[] | null | undefined
readonly parent?: LocationsInputFilters | null | undefined
readonly parentId?: IDFilter | null | undefined
readonly partInventories?: PartInventoriesInputFilters | null | undefined
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
readonly quantity?: FloatFilter | null | undefined
readonly referenceDesignators?: MBomItemReferenceDesignatorsInputFilters | null | undefined
readonly stepAssociations?: StepMBomItemAssociationsInputFilters | null | undefined
readonly substitutes?: MBomSubstituteInputFilters | null | undefined
readonly unitOfMeasure?: UnitsOfMeasurementInputFilters | null | undefined
readonly unitOfMeasureId?: IDFilter | null | undefined
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

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
readonly exportControlled?: BooleanFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly labels?: LabelsInputFilters | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
readonly lotNumber?: StringFilter | null | undefined
readonly or_?: readonly (PartInventoriesInputFilters)[] | null | undefined
readonly originPartInventoryId?: IDFilter | null | undefined
readonly part?: PartsInputFilters | null | undefined
readonly partId?: IDFilter | null | undefined
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

export type PartInventorySortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LOCATION_ID_ASC' | 'LOCATION_ID_DESC' | 'LOT_NUMBER_ASC' | 'LOT_NUMBER_DESC' | 'PART_ID_ASC' | 'PART_ID_DESC' | 'QUANTITY_ASC' | 'QUANTITY_DESC' | 'QUANTITY_SCRAPPED_ASC' | 'QUANTITY_SCRAPPED_DESC' | 'SERIAL_NUMBER_ASC' | 'SERIAL_NUMBER_DESC' | 'UNIT_OF_MEASURE_ID_ASC' | 'UNIT_OF_MEASURE_ID_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_STATUS_ASC' | '_STATUS_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

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
readonly updatedBy?: UserInputFilters | null | undefined
readonly updatedById?: IDFilter | null | undefined
}

export type PartSortEnum = 'COST_ASC' | 'COST_DESC' | 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'LEAD_TIME_ASC' | 'LEAD_TIME_DESC' | 'MAINTENANCE_INTERVAL_SECONDS_ASC' | 'MAINTENANCE_INTERVAL_SECONDS_DESC' | 'PART_NUMBER_ASC' | 'PART_NUMBER_DESC' | 'PART_TYPE_ASC' | 'PART_TYPE_DESC' | 'REVISED_FROM_ID_ASC' | 'REVISED_FROM_ID_DESC' | 'REVISION_ASC' | 'REVISION_DESC' | 'REVISION_SCHEME_ASC' | 'REVISION_SCHEME_DESC' | 'SOURCING_STRATEGY_ASC' | 'SOURCING_STRATEGY_DESC' | 'SUPPLIER_PART_NUMBER_ASC' | 'SUPPLIER_PART_NUMBER_DESC' | 'TRACKING_TYPE_ASC' | 'TRACKING_TYPE_DESC' | 'UNIT_OF_MEASURE_ID_ASC' | 'UNIT_OF_MEASURE_ID_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

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

export interface PartsInputFilters {
readonly MbomItemSubstitutes?: MBomSubstituteInputFilters | null | undefined
readonly MbomItems?: MBomItemsInputFilters | null | undefined
readonly _created?: DateTimeFilter | null | undefined
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
readonly leadTime?: IntFilter | null | undefined
readonly maintenanceIntervalSeconds?: IntFilter | null | undefined
readonly mboms?: MBomsInputFilters | null | undefined
readonly or_?: readonly (PartsInputFilters)[] | null | undefined
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

export type ProcedureSortEnum = 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'FAMILY_ID_ASC' | 'FAMILY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'TYPE_ASC' | 'TYPE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | 'VERSION_ASC' | 'VERSION_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

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

export interface RedoRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
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

export interface ResumeRunInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
}

export interface ResumeRunStepInput {
readonly etag: string
readonly id: string | number
readonly reason?: string | null | undefined
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
readonly entityId?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
readonly or_?: readonly (ReviewsInputFilters)[] | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly reviewer?: UserInputFilters | null | undefined
readonly reviewerId?: IDFilter | null | undefined
readonly status?: reviewreviewstatusenumFilter | null | undefined
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

export interface RolesInputFilters {
readonly _created?: DateTimeFilter | null | undefined
readonly _updated?: DateTimeFilter | null | undefined
readonly and_?: readonly (RolesInputFilters)[] | null | undefined
readonly createdBy?: UserInputFilters | null | undefined
readonly createdById?: IDFilter | null | undefined
readonly id?: IDFilter | null | undefined
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

export type RunSortEnum = 'ARCHIVED_ASC' | 'ARCHIVED_DESC' | 'ASSIGNED_TEAM_ID_ASC' | 'ASSIGNED_TEAM_ID_DESC' | 'ASSIGNED_TO_ID_ASC' | 'ASSIGNED_TO_ID_DESC' | 'CREATED_BY_ID_ASC' | 'CREATED_BY_ID_DESC' | 'DESCRIPTION_ASC' | 'DESCRIPTION_DESC' | 'DUE_DATE_ASC' | 'DUE_DATE_DESC' | 'END_TIME_ASC' | 'END_TIME_DESC' | 'ENTITY_ID_ASC' | 'ENTITY_ID_DESC' | 'ID_ASC' | 'ID_DESC' | 'PART_ID_ASC' | 'PART_ID_DESC' | 'PART_INVENTORY_ID_ASC' | 'PART_INVENTORY_ID_DESC' | 'PROCEDURE_ID_ASC' | 'PROCEDURE_ID_DESC' | 'QUANTITY_ASC' | 'QUANTITY_DESC' | 'RUN_BATCH_ID_ASC' | 'RUN_BATCH_ID_DESC' | 'SCHEDULED_END_ASC' | 'SCHEDULED_END_DESC' | 'SCHEDULED_START_ASC' | 'SCHEDULED_START_DESC' | 'START_TIME_ASC' | 'START_TIME_DESC' | 'STATUS_ASC' | 'STATUS_DESC' | 'TITLE_ASC' | 'TITLE_DESC' | 'UPDATED_BY_ID_ASC' | 'UPDATED_BY_ID_DESC' | '_CREATED_ASC' | '_CREATED_DESC' | '_ETAG_ASC' | '_ETAG_DESC' | '_EXPORT_CONTROLLED_ASC' | '_EXPORT_CONTROLLED_DESC' | '_UPDATED_ASC' | '_UPDATED_DESC'

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
readonly and_?: readonly (RunStepsInputFilters)[] | null | undefined
readonly assignedTeam?: TeamsInputFilters | null | undefined
readonly assignedTeamId?: IDFilter | null | undefined
readonly assignedTo?: UserInputFilters | null | undefined
readonly assignedToId?: IDFilter | null | undefined
readonly assignees?: UserInputFilters | null | undefined
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
readonly labels?: LabelsInputFilters | null | undefined
readonly leadTime?: IntFilter | null | undefined
readonly location?: LocationsInputFilters | null | undefined
readonly locationId?: IDFilter | null | undefined
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
readonly partNumber?: StringFilter | null | undefined
readonly percentComplete?: IntFilter | null | undefined
readonly plannedRun?: PlannedRunsInputFilters | null | undefined
readonly plannedRunId?: IDFilter | null | undefined
readonly priority?: IntFilter | null | undefined
readonly procedure?: ProceduresInputFilters | null | undefined
readonly procedureId?: IDFilter | null | undefined
readonly purpose?: RunPurposeFilter | null | undefined
readonly quantity?: IntFilter | null | undefined
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

export interface SignRunStepFieldInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly shownDigest?: string | null | undefined
readonly signature: SignatureInput
}

export interface SignatureInput {
readonly email?: string | null | undefined
readonly password?: string | null | undefined
readonly pin?: string | null | undefined
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
readonly and_?: readonly (StepsFilters)[] | null | undefined
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

export interface UpdateRunInput {
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
readonly scheduledEnd?: string | null | undefined
readonly scheduledStart?: string | null | undefined
readonly title?: string | null | undefined
}

export interface UpdateRunStepFieldValueInput {
readonly comment?: string | null | undefined
readonly etag: string
readonly id: string | number
readonly notApplicable?: boolean | null | undefined
readonly reason?: string | null | undefined
readonly shownDigest?: string | null | undefined
readonly signature?: SignatureInput | null | undefined
readonly value?: Json | null | undefined
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
readonly breakStandardStepLink?: boolean | null | undefined
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

export interface WithdrawReviewInput {
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

export type partprocedurestatusreviewstatusenum = 'APPROVED' | 'OUTDATED' | 'PENDING' | 'REJECTED'

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
} | null
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
readonly isLatestRevision: boolean | null
readonly supplierPartNumber: string | null
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

export type BomLine = {
readonly id: string
readonly position: number
readonly quantity: string
readonly interchange: MBomItemInterchange
readonly madeOnAssembly: boolean
readonly note: string | null
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
}

export type EditedStep = {
readonly id: string
readonly _etag: string | null
readonly title: string
readonly type: Steptypes
readonly content: string | null
readonly required: boolean
readonly mandatory: boolean
readonly redoLimit: number
readonly leadTime: number | null
readonly locationId: string | null
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
readonly node: {
readonly id: string
readonly _etag: string | null
readonly index: number
readonly required: boolean
} | null
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
readonly location: {
readonly id: string
readonly name: string
} | null
readonly upstreamStepIds: readonly (string)[] | null
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
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
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
readonly status: reviewreviewstatusenum | null
readonly reviewerId: string
readonly roleId: string | null
readonly signature: SignatureView | null
}

export type ProcedureStopView = {
readonly id: string
readonly _etag: string | null
readonly _created: string | null
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
readonly description: string | null
readonly priority: number
readonly dueDate: string | null
readonly orderReference: string | null
readonly chargeNumber: string | null
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
readonly qualityHold: boolean
readonly howCreated: string | null
readonly location: {
readonly id: string
readonly name: string
} | null
readonly buildRequirements: readonly ({
readonly id: string
readonly quantity: string
readonly madeOnAssembly: boolean
readonly referenceDesignators: readonly (string)[]
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
})[] | null
} | null
readonly assignedTo: {
readonly id: string
readonly name: string
} | null
readonly location: {
readonly id: string
readonly name: string
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
readonly holdKind: string | null
readonly holdReason: string | null
readonly outcome: string | null
readonly steps: readonly (StepView)[] | null
}

export type StepView = {
readonly id: string
readonly _etag: string | null
readonly number: string
readonly title: string
readonly required: boolean
readonly status: Statusenum | null
readonly attempt: number
readonly parentId: string | null
readonly isHeading: boolean | null
readonly mandatory: boolean | null
readonly redoLimit: number | null
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
readonly location: {
readonly id: string
readonly name: string
} | null
readonly holdKind: string | null
readonly holdReason: string | null
readonly heldBy: {
readonly id: string
readonly name: string
} | null
readonly failReason: string | null
readonly slateContent: Json | null
readonly definitionDigest: string
readonly upstream: readonly ({
readonly upstreamStepId: string
readonly minimumLag: number | null
readonly maximumLag: number | null
})[] | null
readonly fields: readonly (FieldView)[] | null
readonly gates: readonly (GateView)[] | null
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
readonly notApplicable: boolean
readonly updatedBy: {
readonly id: string
readonly name: string
} | null
readonly signature: SignatureView | null
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
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type UnitRow = {
readonly id: string
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
readonly location: {
readonly id: string
readonly name: string
} | null
}

export type RunsVariables = { readonly search?: string | null | undefined; readonly filters?: RunsInputFilters | null | undefined; readonly sort?: readonly (RunSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type RunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: RunRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const RunsDocument: Document<RunsResult, RunsVariables> = {
  name: 'Runs',
  isMutation: false,
  text: "query Runs($search:String$filters:RunsInputFilters$sort:[RunSortEnum]$first:Int$after:String){runs(search:$search filters:$filters sort:$sort first:$first after:$after){edges{node{...RunRow}}pageInfo{hasNextPage endCursor}}}fragment RunRow on Run{id title status percentComplete isStalled lastActivity dueDate isOpen procedureRevision procedure{id title}part{id partNumber revision}partInventory{id serialNumber lotNumber}assignedTo{id name}assignedTeam{id name}location{id name}}",
  exactNames: new Set(["id"]),
}

export type FindUsersVariables = { readonly filters?: UserInputFilters | null | undefined }
export type FindUsersResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly email: string | null
} | null
} | null)[]
} | null
}
export const FindUsersDocument: Document<FindUsersResult, FindUsersVariables> = {
  name: 'FindUsers',
  isMutation: false,
  text: "query FindUsers($filters:UserInputFilters){users(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name email}}}}",
  exactNames: new Set(["id"]),
}

export type FindPartsVariables = { readonly filters?: PartsInputFilters | null | undefined }
export type FindPartsResult = {
readonly parts: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
readonly trackingType: Trackingtypeenum | null
readonly numberingPattern: string | null
} | null
} | null)[]
} | null
}
export const FindPartsDocument: Document<FindPartsResult, FindPartsVariables> = {
  name: 'FindParts',
  isMutation: false,
  text: "query FindParts($filters:PartsInputFilters){parts(filters:$filters first:20 sort:[PART_NUMBER_ASC]){edges{node{id partNumber revision description trackingType numberingPattern}}}}",
  exactNames: new Set(["id"]),
}

export type FindUnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined }
export type FindUnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly serialNumber: string | null
readonly lotNumber: string | null
readonly status: InventoryStatus | null
readonly quantity: string
readonly part: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly location: {
readonly id: string
readonly name: string
} | null
} | null
} | null)[]
} | null
}
export const FindUnitsDocument: Document<FindUnitsResult, FindUnitsVariables> = {
  name: 'FindUnits',
  isMutation: false,
  text: "query FindUnits($filters:PartInventoriesInputFilters){partInventories(filters:$filters first:20 sort:[ID_DESC]){edges{node{id serialNumber lotNumber status quantity part{id partNumber revision description}location{id name}}}}}",
  exactNames: new Set(["id","quantity"]),
}

export type FindProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined }
export type FindProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
} | null
} | null)[]
} | null
}
export const FindProceduresDocument: Document<FindProceduresResult, FindProceduresVariables> = {
  name: 'FindProcedures',
  isMutation: false,
  text: "query FindProcedures($filters:ProceduresInputFilters){procedures(filters:$filters first:20 sort:[TITLE_ASC]){edges{node{id title version status}}}}",
  exactNames: new Set(["id"]),
}

export type FindLocationsVariables = { readonly filters?: LocationsInputFilters | null | undefined }
export type FindLocationsResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly type: Locationtypeenum | null
} | null
} | null)[]
} | null
}
export const FindLocationsDocument: Document<FindLocationsResult, FindLocationsVariables> = {
  name: 'FindLocations',
  isMutation: false,
  text: "query FindLocations($filters:LocationsInputFilters){locations(filters:$filters first:20 sort:[NAME_ASC]){edges{node{id name type}}}}",
  exactNames: new Set(["id"]),
}

export type FindRolesVariables = { readonly filters?: RolesInputFilters | null | undefined }
export type FindRolesResult = {
readonly roles: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const FindRolesDocument: Document<FindRolesResult, FindRolesVariables> = {
  name: 'FindRoles',
  isMutation: false,
  text: "query FindRoles($filters:RolesInputFilters){roles(filters:$filters first:50 sort:[NAME_ASC]){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type MeVariables = {  }
export type MeResult = {
readonly currentUser: {
readonly id: string
readonly roles: readonly ({
readonly id: string
readonly name: string
})[] | null
readonly permissionGroups: readonly ({
readonly name: string
})[] | null
} | null
}
export const MeDocument: Document<MeResult, MeVariables> = {
  name: 'Me',
  isMutation: false,
  text: "query Me{currentUser{id roles{id name}permissionGroups{name}}}",
  exactNames: new Set(["id"]),
}

export type LockedOutVariables = {  }
export type LockedOutResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
} | null
} | null)[]
} | null
}
export const LockedOutDocument: Document<LockedOutResult, LockedOutVariables> = {
  name: 'LockedOut',
  isMutation: false,
  text: "query LockedOut{users(filters:{lockedAt:{gt:\"1970-01-01T00:00:00Z\"}}first:100){edges{node{id}}}}",
  exactNames: new Set(["id"]),
}

export type CreateRunVariables = { readonly input: CreateRunInput }
export type CreateRunResult = {
readonly createRun: {
readonly run: {
readonly id: string
readonly title: string
} | null
readonly blockers: readonly ({
readonly code: string
readonly message: string
readonly remedyAt: {
readonly type: string
readonly id: string
} | null
})[] | null
readonly warnings: readonly ({
readonly code: string
readonly message: string
readonly on: string | null
readonly step: string | null
})[] | null
} | null
}
export const CreateRunDocument: Document<CreateRunResult, CreateRunVariables> = {
  name: 'CreateRun',
  isMutation: true,
  text: "mutation CreateRun($input:CreateRunInput!){createRun(input:$input){run{id title}blockers{code message remedyAt{type id}}warnings{code message on step}}}",
  exactNames: new Set(["id"]),
}

export type PlannedToStartVariables = { readonly id: string | number }
export type PlannedToStartResult = {
readonly plannedRun: PlannedToStart | null
}
export const PlannedToStartDocument: Document<PlannedToStartResult, PlannedToStartVariables> = {
  name: 'PlannedToStart',
  isMutation: false,
  text: "query PlannedToStart($id:ID!){plannedRun(id:$id){...PlannedToStart}}fragment PlannedToStart on PlannedRun{id _etag title status quantity needBy orderReference priority part{id partNumber revision description trackingType numberingPattern}procedure{id}location{id name}}",
  exactNames: new Set(["id","quantity"]),
}

export type StartPlannedRunVariables = { readonly input: StartPlannedRunInput }
export type StartPlannedRunResult = {
readonly startPlannedRun: {
readonly runs: readonly ({
readonly id: string
readonly title: string
} | null)[] | null
} | null
}
export const StartPlannedRunDocument: Document<StartPlannedRunResult, StartPlannedRunVariables> = {
  name: 'StartPlannedRun',
  isMutation: true,
  text: "mutation StartPlannedRun($input:StartPlannedRunInput!){startPlannedRun(input:$input){runs{id title}}}",
  exactNames: new Set(["id"]),
}

export type PartsVariables = { readonly filters?: PartsInputFilters | null | undefined; readonly sort?: readonly (PartSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PartsResult = {
readonly parts: {
readonly edges: readonly ({
readonly node: PartRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PartsDocument: Document<PartsResult, PartsVariables> = {
  name: 'Parts',
  isMutation: false,
  text: "query Parts($filters:PartsInputFilters$sort:[PartSortEnum]$first:Int$after:String){parts(filters:$filters sort:$sort first:$first after:$after){edges{node{...PartRow}}pageInfo{hasNextPage endCursor}}}fragment PartRow on Part{id partNumber revision description partType sourcingStrategy trackingType numberingPattern latestReleasedMbom{id version}}",
  exactNames: new Set(["id"]),
}

export type PartPageVariables = { readonly id: string | number }
export type PartPageResult = {
readonly part: PartView | null
}
export const PartPageDocument: Document<PartPageResult, PartPageVariables> = {
  name: 'PartPage',
  isMutation: false,
  text: "query PartPage($id:ID!){part(id:$id){...PartView}}fragment PartView on Part{...PartRow isLatestRevision supplierPartNumber unitOfMeasure{id type}revisions{id revision}mboms{id version status}partProcedures{id required status procedure{id title version status type}}}fragment PartRow on Part{id partNumber revision description partType sourcingStrategy trackingType numberingPattern latestReleasedMbom{id version}}",
  exactNames: new Set(["id"]),
}

export type BomLinesVariables = { readonly id: string | number }
export type BomLinesResult = {
readonly mbom: {
readonly id: string
readonly mbomItems: readonly (BomLine)[] | null
} | null
}
export const BomLinesDocument: Document<BomLinesResult, BomLinesVariables> = {
  name: 'BomLines',
  isMutation: false,
  text: "query BomLines($id:ID!){mbom(id:$id){id mbomItems{...BomLine}}}fragment BomLine on MBomItem{id position quantity interchange madeOnAssembly note part{id partNumber revision description unitOfMeasure{id type}latestReleasedMbom{id}}referenceDesignators{id value}substitutes{id part{id partNumber revision}}}",
  exactNames: new Set(["id","quantity"]),
}

export type WherePartIsUsedVariables = { readonly filters?: MBomItemsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type WherePartIsUsedResult = {
readonly mbomItems: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly quantity: string
readonly parent: {
readonly id: string
readonly partNumber: string
readonly revision: string
readonly description: string | null
} | null
readonly mbom: {
readonly id: string
readonly version: number
readonly status: Mbomstatusenum
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const WherePartIsUsedDocument: Document<WherePartIsUsedResult, WherePartIsUsedVariables> = {
  name: 'WherePartIsUsed',
  isMutation: false,
  text: "query WherePartIsUsed($filters:MBomItemsInputFilters$first:Int$after:String){mbomItems(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{id quantity parent{id partNumber revision description}mbom{id version status}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id","quantity"]),
}

export type PeopleVariables = { readonly filters?: UserInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PeopleResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly email: string | null
readonly deactivated: boolean
readonly lockedAt: string | null
readonly roles: readonly ({
readonly id: string
readonly name: string
})[] | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PeopleDocument: Document<PeopleResult, PeopleVariables> = {
  name: 'People',
  isMutation: false,
  text: "query People($filters:UserInputFilters$first:Int$after:String){users(filters:$filters sort:[EMAIL_ASC]first:$first after:$after){edges{node{id _etag name email deactivated lockedAt roles{id name}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

export type UnlockVariables = { readonly input: UnlockSignerInput }
export type UnlockResult = {
readonly unlockSigner: {
readonly user: {
readonly id: string
} | null
} | null
}
export const UnlockDocument: Document<UnlockResult, UnlockVariables> = {
  name: 'Unlock',
  isMutation: true,
  text: "mutation Unlock($input:UnlockSignerInput!){unlockSigner(input:$input){user{id}}}",
  exactNames: new Set(["id"]),
}

export type ProcedureEditorVariables = { readonly id: string | number }
export type ProcedureEditorResult = {
readonly procedure: EditedProcedure | null
}
export const ProcedureEditorDocument: Document<ProcedureEditorResult, ProcedureEditorVariables> = {
  name: 'ProcedureEditor',
  isMutation: false,
  text: "query ProcedureEditor($id:ID!){procedure(id:$id){...EditedProcedure}}fragment EditedProcedure on Procedure{id _etag familyId title version status type description stepOrder furtherRuns steps{...TreeStep}}fragment TreeStep on Step{id _etag title type parentId position}",
  exactNames: new Set(["familyId","id","parentId"]),
}

export type StepEditorVariables = { readonly id: string | number }
export type StepEditorResult = {
readonly step: EditedStep | null
}
export const StepEditorDocument: Document<StepEditorResult, StepEditorVariables> = {
  name: 'StepEditor',
  isMutation: false,
  text: "query StepEditor($id:ID!){step(id:$id){...EditedStep}}fragment EditedStep on Step{id _etag title type content required mandatory redoLimit leadTime locationId updatedBy{id name}fields{...EditedField}gates{...EditedGate}upstream{id _etag drawn upstreamStepId minimumLag maximumLag}datagridColumns(first:100 sort:[INDEX_ASC]){edges{node{...EditedColumn}}}datagridRows(first:500 sort:[INDEX_ASC]){edges{node{id _etag index required}}}}fragment EditedField on StepField{id _etag number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange processInformation concessionRoleId signoffRoleId verifies assigns peerReviewRequired perBatch helpText partId signoffRole{id name}validations{id _etag value function{id displayName}}}fragment EditedGate on StepGate{id _etag kind stands roles{count role{id name}}}fragment EditedColumn on DatagridColumn{id _etag index header type allowedIonType options unit signoffRoleId settable}",
  exactNames: new Set(["concessionRoleId","id","locationId","maximum","minimum","partId","signoffRoleId","target","tolerance","upstreamStepId","value"]),
}

export type CreateStepVariables = { readonly input: CreateStepInput }
export type CreateStepResult = {
readonly createStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const CreateStepDocument: Document<CreateStepResult, CreateStepVariables> = {
  name: 'CreateStep',
  isMutation: true,
  text: "mutation CreateStep($input:CreateStepInput!){createStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepVariables = { readonly input: UpdateStepInput }
export type UpdateStepResult = {
readonly updateStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const UpdateStepDocument: Document<UpdateStepResult, UpdateStepVariables> = {
  name: 'UpdateStep',
  isMutation: true,
  text: "mutation UpdateStep($input:UpdateStepInput!){updateStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepResult = {
readonly deleteStep: {
readonly id: string | null
} | null
}
export const DeleteStepDocument: Document<DeleteStepResult, DeleteStepVariables> = {
  name: 'DeleteStep',
  isMutation: true,
  text: "mutation DeleteStep($id:ID!$etag:String!){deleteStep(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CopyStepVariables = { readonly input: CopyStepInput }
export type CopyStepResult = {
readonly copyStep: {
readonly step: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const CopyStepDocument: Document<CopyStepResult, CopyStepVariables> = {
  name: 'CopyStep',
  isMutation: true,
  text: "mutation CopyStep($input:CopyStepInput!){copyStep(input:$input){step{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type ReorderStepsVariables = { readonly input: ReorderStepsInput }
export type ReorderStepsResult = {
readonly reorderSteps: {
readonly steps: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ReorderStepsDocument: Document<ReorderStepsResult, ReorderStepsVariables> = {
  name: 'ReorderSteps',
  isMutation: true,
  text: "mutation ReorderSteps($input:ReorderStepsInput!){reorderSteps(input:$input){steps{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStepFieldVariables = { readonly input: CreateStepFieldInput }
export type CreateStepFieldResult = {
readonly createStepField: {
readonly stepField: {
readonly id: string
} | null
} | null
}
export const CreateStepFieldDocument: Document<CreateStepFieldResult, CreateStepFieldVariables> = {
  name: 'CreateStepField',
  isMutation: true,
  text: "mutation CreateStepField($input:CreateStepFieldInput!){createStepField(input:$input){stepField{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateStepFieldVariables = { readonly input: UpdateStepFieldInput }
export type UpdateStepFieldResult = {
readonly updateStepField: {
readonly stepField: {
readonly id: string
} | null
} | null
}
export const UpdateStepFieldDocument: Document<UpdateStepFieldResult, UpdateStepFieldVariables> = {
  name: 'UpdateStepField',
  isMutation: true,
  text: "mutation UpdateStepField($input:UpdateStepFieldInput!){updateStepField(input:$input){stepField{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepFieldVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepFieldResult = {
readonly deleteStepField: {
readonly id: string | null
} | null
}
export const DeleteStepFieldDocument: Document<DeleteStepFieldResult, DeleteStepFieldVariables> = {
  name: 'DeleteStepField',
  isMutation: true,
  text: "mutation DeleteStepField($id:ID!$etag:String!){deleteStepField(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ReorderStepFieldsVariables = { readonly input: ReorderStepFieldsInput }
export type ReorderStepFieldsResult = {
readonly reorderStepFields: {
readonly fields: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ReorderStepFieldsDocument: Document<ReorderStepFieldsResult, ReorderStepFieldsVariables> = {
  name: 'ReorderStepFields',
  isMutation: true,
  text: "mutation ReorderStepFields($input:ReorderStepFieldsInput!){reorderStepFields(input:$input){fields{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateStepFieldValidationVariables = { readonly input: CreateStepFieldValidationInput }
export type CreateStepFieldValidationResult = {
readonly createStepFieldValidation: {
readonly stepFieldValidation: {
readonly id: string
} | null
} | null
}
export const CreateStepFieldValidationDocument: Document<CreateStepFieldValidationResult, CreateStepFieldValidationVariables> = {
  name: 'CreateStepFieldValidation',
  isMutation: true,
  text: "mutation CreateStepFieldValidation($input:CreateStepFieldValidationInput!){createStepFieldValidation(input:$input){stepFieldValidation{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepFieldValidationVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepFieldValidationResult = {
readonly deleteStepFieldValidation: {
readonly id: string | null
} | null
}
export const DeleteStepFieldValidationDocument: Document<DeleteStepFieldValidationResult, DeleteStepFieldValidationVariables> = {
  name: 'DeleteStepFieldValidation',
  isMutation: true,
  text: "mutation DeleteStepFieldValidation($id:ID!$etag:String!){deleteStepFieldValidation(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateStepEdgeVariables = { readonly input: CreateStepEdgeInput }
export type CreateStepEdgeResult = {
readonly createStepEdge: {
readonly stepEdge: {
readonly id: string
} | null
} | null
}
export const CreateStepEdgeDocument: Document<CreateStepEdgeResult, CreateStepEdgeVariables> = {
  name: 'CreateStepEdge',
  isMutation: true,
  text: "mutation CreateStepEdge($input:CreateStepEdgeInput!){createStepEdge(input:$input){stepEdge{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepEdgeVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepEdgeResult = {
readonly deleteStepEdge: {
readonly id: string | null
} | null
}
export const DeleteStepEdgeDocument: Document<DeleteStepEdgeResult, DeleteStepEdgeVariables> = {
  name: 'DeleteStepEdge',
  isMutation: true,
  text: "mutation DeleteStepEdge($id:ID!$etag:String!){deleteStepEdge(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateStepGateVariables = { readonly input: CreateStepGateInput }
export type CreateStepGateResult = {
readonly createStepGate: {
readonly stepGate: {
readonly id: string
} | null
} | null
}
export const CreateStepGateDocument: Document<CreateStepGateResult, CreateStepGateVariables> = {
  name: 'CreateStepGate',
  isMutation: true,
  text: "mutation CreateStepGate($input:CreateStepGateInput!){createStepGate(input:$input){stepGate{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteStepGateVariables = { readonly id: string | number; readonly etag: string }
export type DeleteStepGateResult = {
readonly deleteStepGate: {
readonly id: string | null
} | null
}
export const DeleteStepGateDocument: Document<DeleteStepGateResult, DeleteStepGateVariables> = {
  name: 'DeleteStepGate',
  isMutation: true,
  text: "mutation DeleteStepGate($id:ID!$etag:String!){deleteStepGate(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateDatagridColumnVariables = { readonly input: CreateDatagridColumnInput }
export type CreateDatagridColumnResult = {
readonly createDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const CreateDatagridColumnDocument: Document<CreateDatagridColumnResult, CreateDatagridColumnVariables> = {
  name: 'CreateDatagridColumn',
  isMutation: true,
  text: "mutation CreateDatagridColumn($input:CreateDatagridColumnInput!){createDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateDatagridColumnVariables = { readonly input: UpdateDatagridColumnInput }
export type UpdateDatagridColumnResult = {
readonly updateDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const UpdateDatagridColumnDocument: Document<UpdateDatagridColumnResult, UpdateDatagridColumnVariables> = {
  name: 'UpdateDatagridColumn',
  isMutation: true,
  text: "mutation UpdateDatagridColumn($input:UpdateDatagridColumnInput!){updateDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteDatagridColumnVariables = { readonly id: string | number; readonly etag: string }
export type DeleteDatagridColumnResult = {
readonly deleteDatagridColumn: {
readonly id: string | null
} | null
}
export const DeleteDatagridColumnDocument: Document<DeleteDatagridColumnResult, DeleteDatagridColumnVariables> = {
  name: 'DeleteDatagridColumn',
  isMutation: true,
  text: "mutation DeleteDatagridColumn($id:ID!$etag:String!){deleteDatagridColumn(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ReorderDatagridColumnVariables = { readonly input: ReorderDatagridInput }
export type ReorderDatagridColumnResult = {
readonly reorderDatagridColumn: {
readonly datagridColumn: {
readonly id: string
} | null
} | null
}
export const ReorderDatagridColumnDocument: Document<ReorderDatagridColumnResult, ReorderDatagridColumnVariables> = {
  name: 'ReorderDatagridColumn',
  isMutation: true,
  text: "mutation ReorderDatagridColumn($input:ReorderDatagridInput!){reorderDatagridColumn(input:$input){datagridColumn{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateDatagridRowVariables = { readonly input: CreateDatagridRowInput }
export type CreateDatagridRowResult = {
readonly createDatagridRow: {
readonly datagridRow: {
readonly id: string
} | null
} | null
}
export const CreateDatagridRowDocument: Document<CreateDatagridRowResult, CreateDatagridRowVariables> = {
  name: 'CreateDatagridRow',
  isMutation: true,
  text: "mutation CreateDatagridRow($input:CreateDatagridRowInput!){createDatagridRow(input:$input){datagridRow{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteDatagridRowVariables = { readonly id: string | number; readonly etag: string }
export type DeleteDatagridRowResult = {
readonly deleteDatagridRow: {
readonly id: string | null
} | null
}
export const DeleteDatagridRowDocument: Document<DeleteDatagridRowResult, DeleteDatagridRowVariables> = {
  name: 'DeleteDatagridRow',
  isMutation: true,
  text: "mutation DeleteDatagridRow($id:ID!$etag:String!){deleteDatagridRow(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ProcedurePageVariables = { readonly id: string | number }
export type ProcedurePageResult = {
readonly pinServes: boolean
readonly procedure: ProcedureView | null
}
export const ProcedurePageDocument: Document<ProcedurePageResult, ProcedurePageVariables> = {
  name: 'ProcedurePage',
  isMutation: false,
  text: "query ProcedurePage($id:ID!){pinServes procedure(id:$id){...ProcedureView}}fragment ProcedureView on Procedure{id _etag familyId title version status type description isLatestVersion isLatestReleasedVersion releasedAt steps{...ProcedureStep}stops{...ProcedureStopView}...ProcedureReview}fragment ProcedureStep on Step{id title position parentId required mandatory leadTime slateContent location{id name}upstreamStepIds fields{id number name type required options unit minimum maximum target tolerance helpText signoffRole{id name}peerReviewRequired validations{id value function{id displayName}}}datagridColumns(first:100 sort:[INDEX_ASC]){edges{node{id header type unit}}}gates{id kind stands roles{count role{id name}}}}fragment ProcedureStopView on ProcedureStop{id _etag _created stepId stepName reason stoppedBy{id name}liftedAt liftedBy{id name}liftReason}fragment ProcedureReview on Procedure{digest releaseBlockers{code message}reviewRequests{...AskedReview}reviewRoles{id count roleId role{id name}}reviews{...GivenReview}}fragment AskedReview on ReviewRequest{id _etag status reviewer{id name}}fragment GivenReview on Review{id _etag status reviewerId roleId signature{...SignatureView}}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}",
  exactNames: new Set(["familyId","id","maximum","minimum","parentId","reviewerId","roleId","signerId","stepId","target","tolerance","upstreamStepIds","value"]),
}

export type ProcedureVersionsVariables = { readonly filters?: ProceduresInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ProcedureVersionsResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly isLatestReleasedVersion: boolean | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ProcedureVersionsDocument: Document<ProcedureVersionsResult, ProcedureVersionsVariables> = {
  name: 'ProcedureVersions',
  isMutation: false,
  text: "query ProcedureVersions($filters:ProceduresInputFilters$first:Int$after:String){procedures(filters:$filters sort:[VERSION_DESC]first:$first after:$after){edges{node{id version status isLatestReleasedVersion}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

export type CreateProcedureVariables = { readonly title: string; readonly type?: Proceduretypeenum | null | undefined; readonly description?: string | null | undefined }
export type CreateProcedureResult = {
readonly createProcedure: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const CreateProcedureDocument: Document<CreateProcedureResult, CreateProcedureVariables> = {
  name: 'CreateProcedure',
  isMutation: true,
  text: "mutation CreateProcedure($title:String!$type:Proceduretypeenum$description:String){createProcedure(title:$title type:$type description:$description){procedure{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateProcedureVersionVariables = { readonly familyId: string | number; readonly procedureId?: string | number | null | undefined }
export type CreateProcedureVersionResult = {
readonly createProcedureVersion: {
readonly procedure: {
readonly id: string
} | null
} | null
}
export const CreateProcedureVersionDocument: Document<CreateProcedureVersionResult, CreateProcedureVersionVariables> = {
  name: 'CreateProcedureVersion',
  isMutation: true,
  text: "mutation CreateProcedureVersion($familyId:ID!$procedureId:ID){createProcedureVersion(familyId:$familyId procedureId:$procedureId){procedure{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateProcedureVariables = { readonly input: UpdateProcedureInput }
export type UpdateProcedureResult = {
readonly updateProcedure: {
readonly procedure: {
readonly id: string
readonly _etag: string | null
} | null
} | null
}
export const UpdateProcedureDocument: Document<UpdateProcedureResult, UpdateProcedureVariables> = {
  name: 'UpdateProcedure',
  isMutation: true,
  text: "mutation UpdateProcedure($input:UpdateProcedureInput!){updateProcedure(input:$input){procedure{id _etag}}}",
  exactNames: new Set(["id"]),
}

export type DeleteProcedureVariables = { readonly id: string | number; readonly etag: string }
export type DeleteProcedureResult = {
readonly deleteProcedure: {
readonly id: string | null
} | null
}
export const DeleteProcedureDocument: Document<DeleteProcedureResult, DeleteProcedureVariables> = {
  name: 'DeleteProcedure',
  isMutation: true,
  text: "mutation DeleteProcedure($id:ID!$etag:String!){deleteProcedure(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ProceduresVariables = { readonly filters?: ProceduresInputFilters | null | undefined; readonly sort?: readonly (ProcedureSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ProceduresResult = {
readonly procedures: {
readonly edges: readonly ({
readonly node: ProcedureRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ProceduresDocument: Document<ProceduresResult, ProceduresVariables> = {
  name: 'Procedures',
  isMutation: false,
  text: "query Procedures($filters:ProceduresInputFilters$sort:[ProcedureSortEnum]$first:Int$after:String){procedures(filters:$filters sort:$sort first:$first after:$after){edges{node{...ProcedureRow}}pageInfo{hasNextPage endCursor}}}fragment ProcedureRow on Procedure{id title version status type isLatestReleasedVersion releasedAt updatedBy{id name}}",
  exactNames: new Set(["id"]),
}

export type CreateReviewVariables = { readonly input: CreateReviewInput }
export type CreateReviewResult = {
readonly createReview: {
readonly review: {
readonly id: string
} | null
} | null
}
export const CreateReviewDocument: Document<CreateReviewResult, CreateReviewVariables> = {
  name: 'CreateReview',
  isMutation: true,
  text: "mutation CreateReview($input:CreateReviewInput!){createReview(input:$input){review{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawReviewVariables = { readonly input: WithdrawReviewInput }
export type WithdrawReviewResult = {
readonly withdrawReview: {
readonly review: {
readonly id: string
} | null
} | null
}
export const WithdrawReviewDocument: Document<WithdrawReviewResult, WithdrawReviewVariables> = {
  name: 'WithdrawReview',
  isMutation: true,
  text: "mutation WithdrawReview($input:WithdrawReviewInput!){withdrawReview(input:$input){review{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateReviewRequestVariables = { readonly input: ReviewRequestInput }
export type CreateReviewRequestResult = {
readonly createReviewRequest: {
readonly reviewRequest: {
readonly id: string
} | null
} | null
}
export const CreateReviewRequestDocument: Document<CreateReviewRequestResult, CreateReviewRequestVariables> = {
  name: 'CreateReviewRequest',
  isMutation: true,
  text: "mutation CreateReviewRequest($input:ReviewRequestInput!){createReviewRequest(input:$input){reviewRequest{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteReviewRequestVariables = { readonly id: string | number; readonly etag: string }
export type DeleteReviewRequestResult = {
readonly deleteReviewRequest: {
readonly id: string | null
} | null
}
export const DeleteReviewRequestDocument: Document<DeleteReviewRequestResult, DeleteReviewRequestVariables> = {
  name: 'DeleteReviewRequest',
  isMutation: true,
  text: "mutation DeleteReviewRequest($id:ID!$etag:String!){deleteReviewRequest(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type ProcedureStopRunsVariables = { readonly id: string | number }
export type ProcedureStopRunsResult = {
readonly procedureStop: {
readonly id: string
readonly runs: readonly (RunAtStop)[] | null
readonly runsPast: readonly (RunAtStop)[] | null
} | null
}
export const ProcedureStopRunsDocument: Document<ProcedureStopRunsResult, ProcedureStopRunsVariables> = {
  name: 'ProcedureStopRuns',
  isMutation: false,
  text: "query ProcedureStopRuns($id:ID!){procedureStop(id:$id){id runs{...RunAtStop}runsPast{...RunAtStop}}}fragment RunAtStop on Run{id title}",
  exactNames: new Set(["id"]),
}

export type StopProcedureVariables = { readonly input: StopProcedureInput }
export type StopProcedureResult = {
readonly stopProcedure: {
readonly procedureStop: {
readonly id: string
} | null
} | null
}
export const StopProcedureDocument: Document<StopProcedureResult, StopProcedureVariables> = {
  name: 'StopProcedure',
  isMutation: true,
  text: "mutation StopProcedure($input:StopProcedureInput!){stopProcedure(input:$input){procedureStop{id}}}",
  exactNames: new Set(["id"]),
}

export type LiftProcedureStopVariables = { readonly input: LiftProcedureStopInput }
export type LiftProcedureStopResult = {
readonly liftProcedureStop: {
readonly procedureStop: {
readonly id: string
} | null
} | null
}
export const LiftProcedureStopDocument: Document<LiftProcedureStopResult, LiftProcedureStopVariables> = {
  name: 'LiftProcedureStop',
  isMutation: true,
  text: "mutation LiftProcedureStop($input:LiftProcedureStopInput!){liftProcedureStop(input:$input){procedureStop{id}}}",
  exactNames: new Set(["id"]),
}

export type RunPageVariables = { readonly id: string | number }
export type RunPageResult = {
readonly pinServes: boolean
readonly run: RunView | null
}
export const RunPageDocument: Document<RunPageResult, RunPageVariables> = {
  name: 'RunPage',
  isMutation: false,
  text: "query RunPage($id:ID!){pinServes run(id:$id){...RunView}}fragment RunView on Run{id _etag _created title status purpose percentComplete draftBomVersion isOpen description priority dueDate orderReference chargeNumber quantity procedureRevision stops{runStepId reason}procedure{id title version}part{id partNumber revision description trackingType}partInventory{id serialNumber lotNumber status qualityHold howCreated location{id name}buildRequirements{id quantity madeOnAssembly referenceDesignators part{id partNumber revision description unitOfMeasure{id type}}}}assignedTo{id name}location{id name}createdBy{id name}startedAt completedAt completedBy{id name}canceledAt cancelReason heldAt holdKind holdReason outcome steps{...StepView}}fragment StepView on RunStep{id _etag number title required status attempt parentId isHeading mandatory redoLimit startTime endTime startedBy{id name}completedBy{id name}assignedTo{id name}location{id name}holdKind holdReason heldBy{id name}failReason slateContent definitionDigest upstream{upstreamStepId minimumLag maximumLag}fields{...FieldView}gates{...GateView}}fragment FieldView on RunStepField{id _etag _updated number name type allowedIonType required allowNotApplicable options unit minimum maximum target tolerance outOfRange helpText peerReviewRequired signoffRoleId signoffRoleName verifies partId validations{functionId functionName limit:value}value notApplicable updatedBy{id name}signature{...SignatureView}signatures{...SignatureView}shownDigest}fragment SignatureView on Signature{id attempt fieldNumber gateNumber decision meaning signerId printedName roleName siteTime comment contentDigest voidedAt voidReason}fragment GateView on RunStepGate{number name kind stands outcome roles{roleId roleName count}missing{roleName count}approvals{...SignatureView}}",
  exactNames: new Set(["functionId","id","limit","maximum","minimum","parentId","partId","quantity","roleId","runStepId","signerId","signoffRoleId","target","tolerance","upstreamStepId","value"]),
}

export type StepAttemptsVariables = { readonly id: string | number }
export type StepAttemptsResult = {
readonly runStep: {
readonly id: string
readonly attempts: readonly ({
readonly number: number
readonly counts: boolean
readonly fields: readonly ({
readonly id: string
readonly number: number
readonly name: string
readonly type: runstepfieldfieldtypes | null
readonly unit: string | null
readonly value: Json | null
readonly notApplicable: boolean
readonly valid: boolean | null
readonly signature: {
readonly id: string
readonly printedName: string
readonly siteTime: string
} | null
})[] | null
})[] | null
} | null
}
export const StepAttemptsDocument: Document<StepAttemptsResult, StepAttemptsVariables> = {
  name: 'StepAttempts',
  isMutation: false,
  text: "query StepAttempts($id:ID!){runStep(id:$id){id attempts{number counts fields{id number name type unit value notApplicable valid signature{id printedName siteTime}}}}}",
  exactNames: new Set(["id","value"]),
}

export type StartRunStepVariables = { readonly input: StartRunStepInput }
export type StartRunStepResult = {
readonly startRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const StartRunStepDocument: Document<StartRunStepResult, StartRunStepVariables> = {
  name: 'StartRunStep',
  isMutation: true,
  text: "mutation StartRunStep($input:StartRunStepInput!){startRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type UnstartRunStepVariables = { readonly input: UnstartRunStepInput }
export type UnstartRunStepResult = {
readonly unstartRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const UnstartRunStepDocument: Document<UnstartRunStepResult, UnstartRunStepVariables> = {
  name: 'UnstartRunStep',
  isMutation: true,
  text: "mutation UnstartRunStep($input:UnstartRunStepInput!){unstartRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type CompleteRunStepVariables = { readonly input: CompleteRunStepInput }
export type CompleteRunStepResult = {
readonly completeRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const CompleteRunStepDocument: Document<CompleteRunStepResult, CompleteRunStepVariables> = {
  name: 'CompleteRunStep',
  isMutation: true,
  text: "mutation CompleteRunStep($input:CompleteRunStepInput!){completeRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type FailRunStepVariables = { readonly input: FailRunStepInput }
export type FailRunStepResult = {
readonly failRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const FailRunStepDocument: Document<FailRunStepResult, FailRunStepVariables> = {
  name: 'FailRunStep',
  isMutation: true,
  text: "mutation FailRunStep($input:FailRunStepInput!){failRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RedoRunStepVariables = { readonly input: RedoRunStepInput }
export type RedoRunStepResult = {
readonly redoRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const RedoRunStepDocument: Document<RedoRunStepResult, RedoRunStepVariables> = {
  name: 'RedoRunStep',
  isMutation: true,
  text: "mutation RedoRunStep($input:RedoRunStepInput!){redoRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type HoldRunStepVariables = { readonly input: HoldRunStepInput }
export type HoldRunStepResult = {
readonly holdRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const HoldRunStepDocument: Document<HoldRunStepResult, HoldRunStepVariables> = {
  name: 'HoldRunStep',
  isMutation: true,
  text: "mutation HoldRunStep($input:HoldRunStepInput!){holdRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type ResumeRunStepVariables = { readonly input: ResumeRunStepInput }
export type ResumeRunStepResult = {
readonly resumeRunStep: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ResumeRunStepDocument: Document<ResumeRunStepResult, ResumeRunStepVariables> = {
  name: 'ResumeRunStep',
  isMutation: true,
  text: "mutation ResumeRunStep($input:ResumeRunStepInput!){resumeRunStep(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RecordFieldValueVariables = { readonly input: UpdateRunStepFieldValueInput }
export type RecordFieldValueResult = {
readonly updateRunStepFieldValue: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const RecordFieldValueDocument: Document<RecordFieldValueResult, RecordFieldValueVariables> = {
  name: 'RecordFieldValue',
  isMutation: true,
  text: "mutation RecordFieldValue($input:UpdateRunStepFieldValueInput!){updateRunStepFieldValue(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type SignRunStepFieldVariables = { readonly input: SignRunStepFieldInput }
export type SignRunStepFieldResult = {
readonly signRunStepField: {
readonly runStepField: {
readonly id: string
} | null
} | null
}
export const SignRunStepFieldDocument: Document<SignRunStepFieldResult, SignRunStepFieldVariables> = {
  name: 'SignRunStepField',
  isMutation: true,
  text: "mutation SignRunStepField($input:SignRunStepFieldInput!){signRunStepField(input:$input){runStepField{id}}}",
  exactNames: new Set(["id"]),
}

export type ApproveGateVariables = { readonly input: ApproveGateInput }
export type ApproveGateResult = {
readonly approveGate: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const ApproveGateDocument: Document<ApproveGateResult, ApproveGateVariables> = {
  name: 'ApproveGate',
  isMutation: true,
  text: "mutation ApproveGate($input:ApproveGateInput!){approveGate(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type RejectGateVariables = { readonly input: RejectGateInput }
export type RejectGateResult = {
readonly rejectGate: {
readonly runStep: {
readonly id: string
} | null
} | null
}
export const RejectGateDocument: Document<RejectGateResult, RejectGateVariables> = {
  name: 'RejectGate',
  isMutation: true,
  text: "mutation RejectGate($input:RejectGateInput!){rejectGate(input:$input){runStep{id}}}",
  exactNames: new Set(["id"]),
}

export type HoldRunVariables = { readonly input: HoldRunInput }
export type HoldRunResult = {
readonly holdRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const HoldRunDocument: Document<HoldRunResult, HoldRunVariables> = {
  name: 'HoldRun',
  isMutation: true,
  text: "mutation HoldRun($input:HoldRunInput!){holdRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type ResumeRunVariables = { readonly input: ResumeRunInput }
export type ResumeRunResult = {
readonly resumeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const ResumeRunDocument: Document<ResumeRunResult, ResumeRunVariables> = {
  name: 'ResumeRun',
  isMutation: true,
  text: "mutation ResumeRun($input:ResumeRunInput!){resumeRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type CompleteRunVariables = { readonly input: CompleteRunInput }
export type CompleteRunResult = {
readonly completeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const CompleteRunDocument: Document<CompleteRunResult, CompleteRunVariables> = {
  name: 'CompleteRun',
  isMutation: true,
  text: "mutation CompleteRun($input:CompleteRunInput!){completeRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type CancelRunVariables = { readonly input: CancelRunInput }
export type CancelRunResult = {
readonly cancelRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const CancelRunDocument: Document<CancelRunResult, CancelRunVariables> = {
  name: 'CancelRun',
  isMutation: true,
  text: "mutation CancelRun($input:CancelRunInput!){cancelRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type TakeRunVariables = { readonly id: string | number }
export type TakeRunResult = {
readonly takeRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const TakeRunDocument: Document<TakeRunResult, TakeRunVariables> = {
  name: 'TakeRun',
  isMutation: true,
  text: "mutation TakeRun($id:ID!){takeRun(id:$id){run{id}}}",
  exactNames: new Set(["id"]),
}

export type GiveBackRunVariables = { readonly id: string | number }
export type GiveBackRunResult = {
readonly giveBackRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const GiveBackRunDocument: Document<GiveBackRunResult, GiveBackRunVariables> = {
  name: 'GiveBackRun',
  isMutation: true,
  text: "mutation GiveBackRun($id:ID!){giveBackRun(id:$id){run{id}}}",
  exactNames: new Set(["id"]),
}

export type WorkCenterQueueVariables = { readonly locationId: string | number }
export type WorkCenterQueueResult = {
readonly workCenterQueue: {
readonly items: readonly (QueueItem)[]
readonly overdue: number
readonly now: number
readonly next: number
readonly blocked: number
readonly isWhole: boolean
} | null
}
export const WorkCenterQueueDocument: Document<WorkCenterQueueResult, WorkCenterQueueVariables> = {
  name: 'WorkCenterQueue',
  isMutation: false,
  text: "query WorkCenterQueue($locationId:ID!){workCenterQueue(locationId:$locationId first:200){items{...QueueItem}overdue now next blocked isWhole}}fragment QueueItem on WorkCenterQueueItem{bucket waitsFor runStep{id _etag number title status scheduledEnd assignedTo{id name}run{id title dueDate scheduledEnd assignedTo{id name}}}plannedRun{...PlannedRow}}fragment PlannedRow on PlannedRun{id _etag title status quantity needBy windowStart windowEnd orderReference cancelReason part{id partNumber revision description}location{id name}runs{id title}readiness{isReady summary blockers{code message remedyAt{type id}}shortParts{required available short part{id partNumber revision}}}}",
  exactNames: new Set(["available","id","quantity","required","short"]),
}

export type PlannedWorkVariables = { readonly filters?: PlannedRunsInputFilters | null | undefined; readonly sort?: readonly (PlannedRunSortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PlannedWorkResult = {
readonly plannedRuns: {
readonly edges: readonly ({
readonly node: PlannedRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PlannedWorkDocument: Document<PlannedWorkResult, PlannedWorkVariables> = {
  name: 'PlannedWork',
  isMutation: false,
  text: "query PlannedWork($filters:PlannedRunsInputFilters$sort:[PlannedRunSortEnum]$first:Int$after:String){plannedRuns(filters:$filters sort:$sort first:$first after:$after){edges{node{...PlannedRow}}pageInfo{hasNextPage endCursor}}}fragment PlannedRow on PlannedRun{id _etag title status quantity needBy windowStart windowEnd orderReference cancelReason part{id partNumber revision description}location{id name}runs{id title}readiness{isReady summary blockers{code message remedyAt{type id}}shortParts{required available short part{id partNumber revision}}}}",
  exactNames: new Set(["available","id","quantity","required","short"]),
}

export type WorkCentersVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type WorkCentersResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: WorkCenter | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const WorkCentersDocument: Document<WorkCentersResult, WorkCentersVariables> = {
  name: 'WorkCenters',
  isMutation: false,
  text: "query WorkCenters($first:Int$after:String){locations(filters:{type:{eq:WORKCENTER}archived:{eq:false}}sort:[NAME_ASC]first:$first after:$after){edges{node{...WorkCenter}}pageInfo{hasNextPage endCursor}}}fragment WorkCenter on Location{id name timeZone}",
  exactNames: new Set(["id"]),
}

export type WorkCenterLoadVariables = { readonly locationId: string | number; readonly from: string; readonly days: number }
export type WorkCenterLoadResult = {
readonly workCenterLoad: {
readonly stations: number | null
readonly outsideShifts: number
readonly days: readonly ({
readonly day: string
readonly capacity: number | null
readonly scheduled: number
readonly planned: number
readonly isOverloaded: boolean
})[]
} | null
}
export const WorkCenterLoadDocument: Document<WorkCenterLoadResult, WorkCenterLoadVariables> = {
  name: 'WorkCenterLoad',
  isMutation: false,
  text: "query WorkCenterLoad($locationId:ID!$from:String!$days:Int!){workCenterLoad(locationId:$locationId from:$from days:$days){stations outsideShifts days{day capacity scheduled planned isOverloaded}}}",
  exactNames: new Set([]),
}

export type BoardRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type BoardRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: BoardRun | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const BoardRunsDocument: Document<BoardRunsResult, BoardRunsVariables> = {
  name: 'BoardRuns',
  isMutation: false,
  text: "query BoardRuns($filters:RunsInputFilters$first:Int$after:String){runs(filters:$filters sort:[SCHEDULED_START_ASC]first:$first after:$after){edges{node{...BoardRun}}pageInfo{hasNextPage endCursor}}}fragment BoardRun on Run{id _etag title status isOpen scheduledStart scheduledEnd location{id name}}",
  exactNames: new Set(["id"]),
}

export type MovePlannedWorkVariables = { readonly input: UpdatePlannedRunInput }
export type MovePlannedWorkResult = {
readonly updatePlannedRun: {
readonly plannedRun: {
readonly id: string
} | null
} | null
}
export const MovePlannedWorkDocument: Document<MovePlannedWorkResult, MovePlannedWorkVariables> = {
  name: 'MovePlannedWork',
  isMutation: true,
  text: "mutation MovePlannedWork($input:UpdatePlannedRunInput!){updatePlannedRun(input:$input){plannedRun{id}}}",
  exactNames: new Set(["id"]),
}

export type MoveRunVariables = { readonly input: UpdateRunInput }
export type MoveRunResult = {
readonly updateRun: {
readonly run: {
readonly id: string
} | null
} | null
}
export const MoveRunDocument: Document<MoveRunResult, MoveRunVariables> = {
  name: 'MoveRun',
  isMutation: true,
  text: "mutation MoveRun($input:UpdateRunInput!){updateRun(input:$input){run{id}}}",
  exactNames: new Set(["id"]),
}

export type ImportOrdersVariables = { readonly input: readonly (CreatePlannedRunInput)[] }
export type ImportOrdersResult = {
readonly createPlannedRuns: {
readonly plannedRuns: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ImportOrdersDocument: Document<ImportOrdersResult, ImportOrdersVariables> = {
  name: 'ImportOrders',
  isMutation: true,
  text: "mutation ImportOrders($input:[CreatePlannedRunInput!]!){createPlannedRuns(input:$input){plannedRuns{id}}}",
  exactNames: new Set(["id"]),
}

export type UnitsVariables = { readonly filters?: PartInventoriesInputFilters | null | undefined; readonly sort?: readonly (PartInventorySortEnum)[] | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitsResult = {
readonly partInventories: {
readonly edges: readonly ({
readonly node: UnitRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitsDocument: Document<UnitsResult, UnitsVariables> = {
  name: 'Units',
  isMutation: false,
  text: "query Units($filters:PartInventoriesInputFilters$sort:[PartInventorySortEnum]$first:Int$after:String){partInventories(filters:$filters sort:$sort first:$first after:$after){edges{node{...UnitRow}}pageInfo{hasNextPage endCursor}}}fragment UnitRow on PartInventory{id serialNumber lotNumber quantity status statusReason qualityHold part{id partNumber revision description trackingType}location{id name}}",
  exactNames: new Set(["id","quantity"]),
}

export type UnitPageVariables = { readonly id: string | number }
export type UnitPageResult = {
readonly partInventory: UnitRow & {
readonly _etag: string | null
readonly _created: string | null
readonly qualityHoldReason: string | null
readonly qualityHeldById: string | null
readonly qualityHeldBy: {
readonly id: string
readonly name: string
} | null
} | null
}
export const UnitPageDocument: Document<UnitPageResult, UnitPageVariables> = {
  name: 'UnitPage',
  isMutation: false,
  text: "query UnitPage($id:ID!){partInventory(id:$id){...UnitRow _etag _created qualityHoldReason qualityHeldById qualityHeldBy{id name}}}fragment UnitRow on PartInventory{id serialNumber lotNumber quantity status statusReason qualityHold part{id partNumber revision description trackingType}location{id name}}",
  exactNames: new Set(["id","qualityHeldById","quantity"]),
}

export type HoldUnitVariables = { readonly input: HoldPartInventoryInput }
export type HoldUnitResult = {
readonly holdPartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const HoldUnitDocument: Document<HoldUnitResult, HoldUnitVariables> = {
  name: 'HoldUnit',
  isMutation: true,
  text: "mutation HoldUnit($input:HoldPartInventoryInput!){holdPartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type ReleaseUnitVariables = { readonly input: ReleasePartInventoryInput }
export type ReleaseUnitResult = {
readonly releasePartInventory: {
readonly partInventory: {
readonly id: string
} | null
} | null
}
export const ReleaseUnitDocument: Document<ReleaseUnitResult, ReleaseUnitVariables> = {
  name: 'ReleaseUnit',
  isMutation: true,
  text: "mutation ReleaseUnit($input:ReleasePartInventoryInput!){releasePartInventory(input:$input){partInventory{id}}}",
  exactNames: new Set(["id"]),
}

export type UnitRunsVariables = { readonly filters?: RunsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type UnitRunsResult = {
readonly runs: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly title: string
readonly status: RunStatus | null
readonly isOpen: boolean | null
readonly purpose: RunPurpose
readonly percentComplete: number | null
readonly procedureRevision: number | null
readonly procedure: {
readonly id: string
readonly title: string
} | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const UnitRunsDocument: Document<UnitRunsResult, UnitRunsVariables> = {
  name: 'UnitRuns',
  isMutation: false,
  text: "query UnitRuns($filters:RunsInputFilters$first:Int$after:String){runs(filters:$filters sort:[ID_DESC]first:$first after:$after){edges{node{id title status isOpen purpose percentComplete procedureRevision procedure{id title}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

export type MyTeamsVariables = {  }
export type MyTeamsResult = {
readonly currentUser: {
readonly id: string
readonly teams: readonly ({
readonly id: string
readonly name: string
})[] | null
} | null
}
export const MyTeamsDocument: Document<MyTeamsResult, MyTeamsVariables> = {
  name: 'MyTeams',
  isMutation: false,
  text: "query MyTeams{currentUser{id teams{id name}}}",
  exactNames: new Set(["id"]),
}

export type StepsToWorkVariables = { readonly filters?: RunStepsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type StepsToWorkResult = {
readonly runSteps: {
readonly edges: readonly ({
readonly node: StepToWork | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const StepsToWorkDocument: Document<StepsToWorkResult, StepsToWorkVariables> = {
  name: 'StepsToWork',
  isMutation: false,
  text: "query StepsToWork($filters:RunStepsInputFilters$first:Int$after:String){runSteps(filters:$filters sort:[STATUS_ASC]first:$first after:$after){edges{node{...StepToWork}}pageInfo{hasNextPage endCursor}}}fragment StepToWork on RunStep{id number title status waitsFor run{id title}assignedTeam{id name}location{id name}}",
  exactNames: new Set(["id"]),
}
