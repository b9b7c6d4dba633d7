import { usePart } from './PartSelect.tsx'
import type { Choice } from './RecordSelect.tsx'
import { useUnit } from './UnitSelect.tsx'
import { useUser } from './UserSelect.tsx'

const lookUps = { USER: useUser, PART: usePart, TOOL: useUnit } as const

/** A person, part or tool by the name that people know: what is recorded is its id, which stands here until it is found. */
export function RecordName({ kind, id }: { readonly kind: keyof typeof lookUps; readonly id: string }) {
  const useRecord: (id: string | null) => Choice | null = lookUps[kind]
  return useRecord(id)?.name ?? id
}
