import type { Refusal } from '../refusal.ts'

export const partTypes = ['PART', 'TOOL'] as const

export type PartType = (typeof partTypes)[number]

/** A tool is a part whose every unit has a serial: calibration belongs to the one unit. */
export function whyNotTool(part: {
  readonly partType: PartType
  readonly trackingType: 'SERIAL' | 'LOT' | null
}): Refusal | null {
  if (part.partType !== 'TOOL' || part.trackingType === 'SERIAL') return null
  return {
    code: 'TRACKING',
    trackingType: part.trackingType ?? 'NO',
    problem: 'a tool is calibrated unit by unit',
    remedy: 'Track it by SERIAL, then make it a tool.',
  }
}
