import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { applyRedline } from './applyRedline.ts'
import { createRedline } from './createRedline.ts'

/** The acts on redlines that a status of a run step asks for, by its step. */
export const stepRedline = {
  begin: (seen: object): Act => act(createRedline, seen),
  apply: (seen: object): Act => act(applyRedline, seen),
}
