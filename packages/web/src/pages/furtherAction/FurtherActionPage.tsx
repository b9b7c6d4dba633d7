import { useParams } from '@tanstack/react-router'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { DueDay } from '../../components/furtherAction/DueDay.tsx'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { words as all } from '../../components/words.ts'
import { FurtherActionPageDocument } from '../../generated/documents.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { ActionEffect } from './ActionEffect.tsx'
import { ActionIssues } from './ActionIssues.tsx'
import { ActionMoves } from './ActionMoves.tsx'
import { ActionText } from './ActionText.tsx'

/** One further action: what is wrong, why, what was done, and whether that had its effect. */
export default function FurtherActionPage() {
  const { id } = useParams({ from: '/actions/$id' })
  const { data, error } = useDocument(FurtherActionPageDocument, { id }, { every_ms: 10_000 })
  const actor = useActor()
  const inWords = useSiteClock()
  if (data === undefined || actor === undefined) {
    return error === null ? (
      <Waiting label={all.common.loading(words.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  const { furtherAction: action } = data
  if (action === null) return <MissingPage />
  const { createdBy, _created } = action
  return (
    <RecordPage
      title={`${action.id} ${action.title}`}
      subtitle={words.kindsHelp[action.kind]}
      status={<StatusPill status={action.status} />}
      action={<ActionMoves action={action} actor={actor} />}
      facts={[
        [words.facts.kind, words.kinds[action.kind]],
        [words.facts.owner, action.assignedTo?.name ?? words.nobody],
        [words.facts.due, <DueDay key="due" {...action} />],
        [
          words.facts.raised,
          createdBy === null || _created === null ? null : words.raisedBy(createdBy.name, inWords(_created)),
        ],
        [words.facts.resolved, action.resolvedAt === null ? null : inWords(action.resolvedAt)],
      ]}
    >
      <ActionText action={action} actor={actor} />
      <ActionEffect action={action} actor={actor} />
      <ActionIssues action={action} actor={actor} />
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="furtherAction" id={action.id} />
    </RecordPage>
  )
}
