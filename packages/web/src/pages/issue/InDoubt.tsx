import { Link } from '@tanstack/react-router'
import { partName } from '../../components/partName.ts'
import { RecordPart } from '../../components/RecordPart.tsx'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { ToolUses } from '../../components/tool/ToolUses.tsx'
import { identityOf } from '../../components/unitName.ts'
import { toolWords as words } from '../../components/words/toolWords.ts'
import type { IssueView } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'

/** All that a tool was used for while it may have been out of tolerance: every value, with its unit. */
export function InDoubt({ issue }: { readonly issue: IssueView }) {
  const inWords = useSiteClock()
  // Found so again before it was good, it is the same time that is in doubt.
  const [finding] = issue.toolServices ?? []
  if (finding === undefined || finding.partInventory === null) return null
  const { suspectSince: since, suspectUntil: until, partInventory: tool } = finding
  const usedAt = { ...(since === null ? {} : { gt: since }), ...(until === null ? {} : { lt: until }) }
  return (
    <RecordPart heading={words.suspects}>
      <Notice tone="bad">
        <span>
          <Link to="/units/$id" params={{ id: tool.id }}>
            {`${partName(tool.part)} ${identityOf(tool)}`}
          </Link>
          {': '}
          {words.suspectsHelp(since === null ? null : inWords(since))}
          {until !== null && ` ${words.until(inWords(until))}`}
        </span>
      </Notice>
      <ToolUses
        label={words.suspects}
        nothing={words.noSuspects}
        filters={{ toolId: { eq: tool.id }, ...(since === null && until === null ? {} : { usedAt }) }}
      />
    </RecordPart>
  )
}
