import type { DefaultRole } from '../access/defaultRoles.ts'
import type { AvailabilityBehavior, DispositionKind } from './disposition.ts'

/** What may become of units with an issue, and which roles say so. */
export interface DefaultDispositionType {
  readonly title: string
  readonly description: string
  readonly kind: DispositionKind
  /** When units on hold are let go. */
  readonly availability: AvailabilityBehavior
  /** Roles, one holder of each, that approve it before the work begins. */
  readonly approvedBy: readonly DefaultRole[]
  /** Roles, one holder of each, that approve it before it is resolved. */
  readonly closedBy: readonly DefaultRole[]
}

/**
 * The disposition types that every organization begins with. What departs from the drawing for good (use as is, repair)
 * takes engineering and quality, as a material review board does (AS9100 8.7.1).
 */
export const defaultDispositionTypes: readonly DefaultDispositionType[] = [
  {
    title: 'Use as is',
    description: 'It serves as it is: say why in the words of the requirement that it misses.',
    kind: 'USE_AS_IS',
    availability: 'AVAILABLE_IMMEDIATELY',
    approvedBy: ['Manufacturing Engineer', 'Quality Engineer'],
    closedBy: [],
  },
  {
    title: 'Rework',
    description: 'Work it until it meets the drawing, by the same instructions.',
    kind: 'REWORK',
    availability: 'RELEASE_ON_RESOLVE',
    approvedBy: ['Quality Engineer'],
    closedBy: ['Quality Engineer'],
  },
  {
    title: 'Repair',
    description: 'Work it until it serves, though it will not meet the drawing.',
    kind: 'REPAIR',
    availability: 'RELEASE_ON_RESOLVE',
    approvedBy: ['Manufacturing Engineer', 'Quality Engineer'],
    closedBy: ['Quality Engineer'],
  },
  {
    title: 'Scrap',
    description: 'Cut it up, so that nobody can build it in.',
    kind: 'SCRAP',
    availability: 'PERMANENTLY_UNAVAILABLE',
    approvedBy: ['Quality Engineer'],
    closedBy: [],
  },
  {
    title: 'Return to supplier',
    description: 'Send it back with the report.',
    kind: 'RETURN',
    availability: 'PERMANENTLY_UNAVAILABLE',
    approvedBy: ['Quality Engineer'],
    closedBy: [],
  },
]
