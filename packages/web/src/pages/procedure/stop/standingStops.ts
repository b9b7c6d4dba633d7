import type { ProcedureStopView, ProcedureView } from '../../../generated/documents.ts'

/** The stops of a version that nobody has lifted. */
export function standingStops({ stops }: Pick<ProcedureView, 'stops'>): readonly ProcedureStopView[] {
  return (stops ?? []).filter(({ liftedAt }) => liftedAt === null)
}
