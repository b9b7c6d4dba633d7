import type { PersonKey } from './people.ts'

/** What people may be certified for. */
export const inspectorLevel2 = 'Dimensional inspection, level II'

export const certificateKinds = [
  { name: inspectorLevel2, description: 'Gauges, micrometers and the surface plate: EN ISO 14978.' },
  { name: 'Crimping, IPC/WHMA-A-620', description: 'Crimps, harnesses and leads.' },
] as const

/** Somebody who is certified. Days from now; null: it does not expire. */
export interface CertificateLiteral {
  readonly person: PersonKey
  readonly kind: (typeof certificateKinds)[number]['name']
  readonly number: string
  readonly from: number
  readonly to: number | null
}

/** Omar's ends this week: a run that is started for him says so. */
export const certificates: readonly CertificateLiteral[] = [
  { person: 'quinn', kind: inspectorLevel2, number: 'DI-2-011', from: -800, to: null },
  { person: 'leo', kind: inspectorLevel2, number: 'DI-2-014', from: -500, to: 595 },
  { person: 'olivia', kind: inspectorLevel2, number: 'DI-2-017', from: -340, to: 755 },
  { person: 'omar', kind: inspectorLevel2, number: 'DI-2-018', from: -1090, to: 5 },
  { person: 'maya', kind: inspectorLevel2, number: 'DI-2-009', from: -700, to: 395 },
  { person: 'ada', kind: inspectorLevel2, number: 'DI-2-003', from: -900, to: 195 },
  { person: 'leo', kind: 'Crimping, IPC/WHMA-A-620', number: 'W-620-31', from: -600, to: 130 },
  { person: 'olivia', kind: 'Crimping, IPC/WHMA-A-620', number: 'W-620-36', from: -1100, to: -5 },
]
