import { id } from '../operation/inputs.ts'

/** A link is named by its part and any version of its procedure. */
export const linkInput = { partId: id, procedureId: id }

export interface LinkInput {
  readonly partId: string
  readonly procedureId: string
}

/** How a refusal names a link that is not there, or was changed. */
export function linkName({ partId, procedureId }: LinkInput): string {
  return `${partId}:${procedureId}`
}
