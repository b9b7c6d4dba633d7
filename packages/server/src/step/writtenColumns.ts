import { z } from 'zod'
import { stepInput } from './stepInput.ts'

const { parentId: _place, ...said } = stepInput
const given = z.object(said)
type Given = z.output<typeof given>

/** What people say about a new step, and what it begins with. */
export function writtenColumns(given: Given) {
  return {
    occurrence: 1,
    required: given.required ?? true,
    location_id: given.locationId ?? null,
    lead_time: given.leadTime ?? null,
    definition_id: null,
    type: given.type ?? ('CONTENT' as const),
    title: given.title,
    content: given.slateContent ?? given.content ?? [],
    redo_limit: given.redoLimit ?? 1,
    mandatory: given.mandatory ?? false,
    certificate_kinds: given.certificateKindIds ?? [],
  }
}
