// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, LiftProcedureStopInput, RunAtStop, StopProcedureInput } from '../../../documents.ts'

export type ProcedureStopRunsVariables = { readonly id: string | number }
export type ProcedureStopRunsResult = {
readonly procedureStop: {
readonly id: string
readonly runs: readonly (RunAtStop)[] | null
readonly runsWaiting: readonly (RunAtStop)[] | null
readonly runsPast: readonly (RunAtStop)[] | null
} | null
}
export const ProcedureStopRunsDocument: Document<ProcedureStopRunsResult, ProcedureStopRunsVariables> = {
  name: 'ProcedureStopRuns',
  isMutation: false,
  text: "query ProcedureStopRuns($id:ID!){procedureStop(id:$id){id runs{...RunAtStop}runsWaiting{...RunAtStop}runsPast{...RunAtStop}}}fragment RunAtStop on Run{id title}",
  exactNames: new Set(["id"]),
}

export type StopProcedureVariables = { readonly input: StopProcedureInput }
export type StopProcedureResult = {
readonly stopProcedure: {
readonly procedureStop: {
readonly id: string
} | null
} | null
}
export const StopProcedureDocument: Document<StopProcedureResult, StopProcedureVariables> = {
  name: 'StopProcedure',
  isMutation: true,
  text: "mutation StopProcedure($input:StopProcedureInput!){stopProcedure(input:$input){procedureStop{id}}}",
  exactNames: new Set(["id"]),
}

export type LiftProcedureStopVariables = { readonly input: LiftProcedureStopInput }
export type LiftProcedureStopResult = {
readonly liftProcedureStop: {
readonly procedureStop: {
readonly id: string
} | null
} | null
}
export const LiftProcedureStopDocument: Document<LiftProcedureStopResult, LiftProcedureStopVariables> = {
  name: 'LiftProcedureStop',
  isMutation: true,
  text: "mutation LiftProcedureStop($input:LiftProcedureStopInput!){liftProcedureStop(input:$input){procedureStop{id}}}",
  exactNames: new Set(["id"]),
}
