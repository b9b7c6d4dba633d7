/** "BRKT-ASSY-001 A"; empty where there is no part. */
export function partName(part: { readonly partNumber: string; readonly revision: string } | null): string {
  return part === null ? '' : `${part.partNumber} ${part.revision}`
}
