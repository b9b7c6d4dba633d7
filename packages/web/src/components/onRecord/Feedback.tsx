import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { FeedbackOfProcedureDocument, type FeedbackOfProcedureResult } from '../../generated/documents.ts'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { DraftsProvider } from '../drafts/drafts.tsx'
import { Refusals } from '../Refusals.tsx'
import { useActor } from '../session/useActor.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { CommentThread } from './CommentThread.tsx'
import styles from './OnRecord.module.css'

const words = onRecordWords.feedback

type Item = NonNullable<NonNullable<FeedbackOfProcedureResult['procedure']>['feedback']>[number]

/** What the floor said to the authors of a procedure, about any version of it: what is open first, and who answered. */
export function Feedback({ procedureId }: { readonly procedureId: string }) {
  const { data, error } = useDocument(FeedbackOfProcedureDocument, { id: procedureId }, { every_ms: 15_000 })
  const actor = useActor()
  const [isAllShown, all] = useDisclosure()
  if (actor === undefined || data === undefined) return <Refusals lines={linesOf(error)} />
  const items = (data.procedure?.feedback ?? []).filter(({ withdrawnAt }) => withdrawnAt === null)
  const open = items.filter(({ resolved }) => !resolved)
  const done = items.filter(({ resolved }) => resolved)
  return (
    <DraftsProvider of={`feedback:${procedureId}`}>
      <div className={styles['all']}>
        {items.length === 0 ? (
          <p className={styles['faint']}>{words.none}</p>
        ) : (
          <p className={styles['faint']}>{words.openCount(open.length)}</p>
        )}
        <ul className={styles['comments']}>
          {[...open, ...(isAllShown ? done : [])].map((item) => (
            <FeedbackItem key={item.id} item={item} actor={actor} />
          ))}
        </ul>
        {done.length > 0 && !isAllShown && (
          <Button variant="default" onClick={all.open}>
            {words.showResolved(done.length)}
          </Button>
        )}
      </div>
    </DraftsProvider>
  )
}

function FeedbackItem({ item, actor }: { readonly item: Item; readonly actor: Actor }) {
  const answers = (item.replies ?? []).map((comment) => ({ comment, answers: [] }))
  const { run, runStep } = item
  const about =
    run === null ? null : (
      <p className={styles['faint']}>
        <Link to="/runs/$id" params={{ id: run.id }} search={runStep === null ? {} : { step: runStep.id }}>
          {runStep === null ? run.title : `${run.title} · ${runStep.number} ${runStep.title}`}
        </Link>
      </p>
    )
  return <CommentThread thread={{ comment: item, answers }} actor={actor} about={about} />
}
