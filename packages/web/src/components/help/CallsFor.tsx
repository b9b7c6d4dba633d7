import { calledBy, helpKinds } from '@traveler/domain/helpCall/helpCall.ts'
import { HelpCallsDocument, type HelpCallsInputFilters } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { useActor } from '../session/useActor.ts'
import { words } from '../words.ts'
import { HelpCalls } from './HelpCalls.tsx'

/** How often calls are looked for. */
const refresh_ms = 15_000

interface CallsProps {
  readonly filters: HelpCallsInputFilters
}

function Calls({ filters }: CallsProps) {
  const open = { and_: [{ closedAt: { isnull: true } }, filters] }
  const { data } = useDocument(HelpCallsDocument, { filters: open }, { every_ms: refresh_ms })
  const calls = data?.helpCalls?.edges.flatMap((edge) => edge?.node ?? []) ?? []
  return <HelpCalls calls={calls} label={words.help.title} heading={words.help.title} />
}

/** The calls that stand at a work center. */
export function CallsAt({ locationId }: { readonly locationId: string }) {
  return <Calls filters={{ locationId: { eq: locationId } }} />
}

/** The calls that the person here is to hear: of the own teams, of the own kinds of help, and the own ones. */
export function CallsForMe({ teamIds }: { readonly teamIds: readonly string[] }) {
  const actor = useActor()
  if (actor === undefined) return null
  const kinds = helpKinds.filter((kind) => actor.permissions.has(calledBy[kind]))
  const mine = { eq: actor.userId }
  const filters: HelpCallsInputFilters = {
    or_: [
      { createdById: mine },
      { answeredById: mine },
      { teamId: { in: teamIds } },
      { teamId: { isnull: true }, kind: { in: kinds } },
    ],
  }
  return <Calls filters={filters} />
}
