import { applyRedline } from './applyRedline.ts'
import { createRedline } from './createRedline.ts'

/** The operations on redlines that a status of a run step asks for, by its step. */
export const stepRedline = { begin: createRedline, apply: applyRedline } as const
