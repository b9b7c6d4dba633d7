import type { PersonKey } from '../people.ts'
import type { Moment } from './floorNotes.ts'

/** The unit whose run was canceled over moisture: the issue of that is what the actions come from. */
export const dampUnit = 'TQ-0003'

export interface FurtherActionLiteral extends Moment {
  readonly title: string
  readonly kind: 'CONTAINMENT' | 'CORRECTIVE' | 'PREVENTIVE'
  readonly by: PersonKey
  readonly owner: PersonKey
  /** Working days from now. */
  readonly dueInDays: number
  readonly problem: string
  readonly done?: Moment & { readonly cause: string; readonly what: string }
  readonly verified?: Moment & { readonly by: PersonKey; readonly comment: string }
}

/** One is done and has its effect, one is late. */
export const furtherActions: readonly FurtherActionLiteral[] = [
  {
    day: -12,
    clock: '09:10',
    title: 'Measure the insulation before the fittings go on',
    kind: 'CORRECTIVE',
    by: 'quinn',
    owner: 'maya',
    dueInDays: -6,
    problem: 'A plug that took up moisture is found at the proof test, when the igniter is closed.',
    done: {
      day: -10,
      clock: '14:30',
      cause:
        'Moisture between insulator and shell. Version 1 of the procedure measured nothing before the fittings.',
      what: 'Version 2 of “Assemble and test torch igniter” measures at 500 V in step 2.4, 100 MΩ at least.',
    },
    verified: {
      day: -4,
      clock: '10:40',
      by: 'quinn',
      comment:
        'Every igniter since then was measured in step 2.4; what was wet was found before it was closed.',
    },
  },
  {
    day: -12,
    clock: '09:20',
    title: 'Dry cabinet for igniter plugs',
    kind: 'PREVENTIVE',
    by: 'quinn',
    owner: 'leo',
    dueInDays: -2,
    problem: 'Plugs lie open on the shelf of clean assembly, at whatever humidity there is.',
  },
]
