/** A draft belongs to one attempt at a step: a redo begins with empty fields. */
export function draftKey(fieldId: string, attempt: number): string {
  return `${fieldId}:${attempt}`
}
