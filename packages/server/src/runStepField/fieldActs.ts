import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { recordFieldValue } from './recordFieldValue.ts'
import { signRunStepField } from './signRunStepField.ts'

interface FieldUpdate {
  readonly value?: unknown
  readonly signature?: unknown
}

/** The act that an update of a field means: true with a signature signs, everything else records. */
export function fieldAct(input: FieldUpdate): Act {
  const isSigned = input.value === true && input.signature !== null && input.signature !== undefined
  return isSigned ? act(signRunStepField, input) : act(recordFieldValue, input)
}
