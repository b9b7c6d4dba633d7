/** What an act without a reason is called at the API: its stream and its place there. */
export function missingReasonId(row: { readonly stream_id: string; readonly version: number }): string {
  return `${row.stream_id}:${row.version}`
}
