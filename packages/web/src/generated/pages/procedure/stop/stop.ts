// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateIssueInput, Document, LiftProcedureStopInput, ProcedureStopView, Procedurestatusenum, ResumeRunsInput, RunAtStop, RunToRelease, StopProcedureInput } from '../../../documents.ts'

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

export type StopPageVariables = { readonly id: string | number }
export type StopPageResult = {
readonly procedureStop: ProcedureStopView & {
readonly procedure: {
readonly id: string
readonly title: string
readonly version: number
readonly status: Procedurestatusenum | null
readonly familyId: string
} | null
readonly runs: readonly (RunToRelease)[] | null
readonly runsWaiting: readonly (RunToRelease)[] | null
readonly runsPast: readonly (RunToRelease)[] | null
} | null
}
export const StopPageDocument: Document<StopPageResult, StopPageVariables> = {
  name: 'StopPage',
  isMutation: false,
  text: "query StopPage($id:ID!){procedureStop(id:$id){...ProcedureStopView procedure{id title version status familyId}runs{...RunToRelease}runsWaiting{...RunToRelease}runsPast{...RunToRelease}}}fragment ProcedureStopView on ProcedureStop{id _etag _created procedureId stepId stepName reason stoppedBy{id name}liftedAt liftedBy{id name}liftReason}fragment RunToRelease on Run{id _etag title status holdReason partInventory{id serialNumber lotNumber}}",
  exactNames: new Set(["familyId","id","procedureId","stepId"]),
}

export type ResumeRunsVariables = { readonly input: ResumeRunsInput }
export type ResumeRunsResult = {
readonly resumeRuns: {
readonly runs: readonly ({
readonly id: string
} | null)[] | null
} | null
}
export const ResumeRunsDocument: Document<ResumeRunsResult, ResumeRunsVariables> = {
  name: 'ResumeRuns',
  isMutation: true,
  text: "mutation ResumeRuns($input:ResumeRunsInput!){resumeRuns(input:$input){runs{id}}}",
  exactNames: new Set(["id"]),
}

export type RaiseIssueAtStopVariables = { readonly input: CreateIssueInput }
export type RaiseIssueAtStopResult = {
readonly createIssue: {
readonly issue: {
readonly id: string
} | null
} | null
}
export const RaiseIssueAtStopDocument: Document<RaiseIssueAtStopResult, RaiseIssueAtStopVariables> = {
  name: 'RaiseIssueAtStop',
  isMutation: true,
  text: "mutation RaiseIssueAtStop($input:CreateIssueInput!){createIssue(input:$input){issue{id}}}",
  exactNames: new Set(["id"]),
}
