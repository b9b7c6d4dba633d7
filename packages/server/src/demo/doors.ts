/** A door that makes or changes one record: the mutation, the type of its input, and the record in its payload. */
export type Door = readonly [mutation: string, inputType: string, record: string]

/** The mutations that the demonstration is loaded through. */
export const doors = {
  createUser: ['createUser', 'CreateUserInput', 'user'],
  changePin: ['changePin', 'ChangePinInput', 'user'],
  createLocation: ['createLocation', 'CreateLocationInput', 'location'],
  updateLocation: ['updateLocation', 'UpdateLocationInput', 'location'],
  createShift: ['createShift', 'CreateShiftInput', 'shift'],
  createUnit: ['createUnitOfMeasurement', 'CreateUnitOfMeasurementInput', 'unitOfMeasurement'],
  createPart: ['createPart', 'CreatePartInput', 'part'],
  createMbom: ['createMbom', 'CreateMBomInput', 'mbom'],
  createDesignator: [
    'createMbomItemReferenceDesignator',
    'CreateMBomItemReferenceDesignatorInput',
    'mbomItemReferenceDesignator',
  ],
  updateMbom: ['updateMbom', 'UpdateMBomInput', 'mbom'],
  createStep: ['createStep', 'CreateStepInput', 'step'],
  createStepField: ['createStepField', 'CreateStepFieldInput', 'stepField'],
  createStepGate: ['createStepGate', 'CreateStepGateInput', 'stepGate'],
  updateProcedure: ['updateProcedure', 'UpdateProcedureInput', 'procedure'],
  createPartProcedure: ['createPartProcedure', 'CreatePartProcedureInput', 'partProcedure'],
  updatePartProcedure: ['updatePartProcedure', 'UpdatePartProcedureInput', 'partProcedure'],
  createRun: ['createRun', 'CreateRunInput', 'run'],
  updateRun: ['updateRun', 'UpdateRunInput', 'run'],
  holdRun: ['holdRun', 'HoldRunInput', 'run'],
  completeRun: ['completeRun', 'CompleteRunInput', 'run'],
  startRunStep: ['startRunStep', 'StartRunStepInput', 'runStep'],
  completeRunStep: ['completeRunStep', 'CompleteRunStepInput', 'runStep'],
  failRunStep: ['failRunStep', 'FailRunStepInput', 'runStep'],
  approveGate: ['approveGate', 'ApproveGateInput', 'runStep'],
  recordValue: ['updateRunStepFieldValue', 'UpdateRunStepFieldValueInput', 'runStepField'],
  sign: ['signRunStepField', 'SignRunStepFieldInput', 'runStepField'],
} as const satisfies Record<string, Door>
