import type { ApiClient } from '../apiClient.ts'
import type { ShownBlocker, ShownWarning } from '../generated/documents.ts'

/** What is known of a start before it is made. */
export interface Readiness {
  readonly isReady: boolean
  readonly blockers: readonly ShownBlocker[]
  readonly warnings: readonly ShownWarning[]
}

/** What several checks say together, each thing once. */
export function joined(checks: readonly Readiness[]): Readiness {
  const once = <One extends { readonly message: string }>(all: readonly One[]): readonly One[] => [
    ...new Map(all.map((one) => [one.message, one])).values(),
  ]
  return {
    isReady: checks.every(({ isReady }) => isReady),
    blockers: once(checks.flatMap(({ blockers }) => blockers)),
    warnings: once(checks.flatMap(({ warnings }) => warnings)),
  }
}

/** All that forbids a start, each with where it is put right, and what is to be known. */
export function readinessLines(
  { isReady, blockers, warnings }: Readiness,
  api: ApiClient,
): readonly string[] {
  return [
    isReady
      ? 'Nothing forbids the start.'
      : `${counted(blockers.length, 'thing forbids', 'things forbid')} the start:`,
    ...blockers.flatMap(({ message, remedyAt }) => [`  - ${message}`, ...placeOf(remedyAt, api)]),
    ...(warnings.length === 0 ? [] : ['To be known:']),
    ...warnings.map(({ message, on, step }) => `  - ${[message, on, step].filter(Boolean).join(' · ')}`),
  ]
}

/** As in "1 part is short" and "2 parts are short". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

const pages: Readonly<Record<string, string>> = {
  Procedure: 'procedures',
  Part: 'parts',
  PartInventory: 'units',
  Run: 'runs',
}

function placeOf(remedyAt: ShownBlocker['remedyAt'], { url }: ApiClient): readonly string[] {
  const page = remedyAt === null ? undefined : pages[remedyAt.type]
  if (remedyAt === null || page === undefined) return []
  return [`    ${url}/${page}/${remedyAt.id}`]
}
