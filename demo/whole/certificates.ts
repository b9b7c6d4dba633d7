import { type CertificateLiteral, inspectorLevel2 } from '../certificates.ts'

/** Those of the people who work at the whole factory only. */
export const moreCertificates: readonly CertificateLiteral[] = [
  { person: 'grace', kind: inspectorLevel2, number: 'DI-2-012', from: -750, to: 345 },
  { person: 'sam', kind: inspectorLevel2, number: 'DI-2-019', from: -210, to: 885 },
  { person: 'ingrid', kind: inspectorLevel2, number: 'DI-2-020', from: -200, to: 895 },
  { person: 'tomas', kind: inspectorLevel2, number: 'DI-2-021', from: -120, to: 975 },
  { person: 'hana', kind: inspectorLevel2, number: 'DI-2-010', from: -700, to: null },
  { person: 'ingrid', kind: 'Crimping, IPC/WHMA-A-620', number: 'W-620-40', from: -300, to: 430 },
]
