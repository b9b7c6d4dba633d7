import { MeDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { useSession } from './useSession.ts'

/** The zone of the first site, whose clock counts for what has no place; null: it is being asked. */
export function useSiteZone(): string | null {
  const { person } = useSession()
  const { data } = useDocument(MeDocument, {}, { enabled: person !== null })
  return data?.sites?.edges[0]?.node?.timeZone ?? null
}
