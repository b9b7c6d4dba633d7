import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { DraftsProvider } from '../../components/drafts/drafts.tsx'
import { GridEditor } from '../../components/gridForm/GridEditor.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { StatusPill } from '../../components/status/StatusPill.tsx'
import { gridFormWords } from '../../components/words/gridFormWords.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { takeRedlineWords } from '../../components/words/takeRedlineWords.ts'
import { words } from '../../components/words.ts'
import { RedlineDocument, type RedlineView } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { BeforeAndAfter } from './BeforeAndAfter.tsx'
import { stepName } from './DecisionDialog.tsx'
import { RedlineActions } from './RedlineActions.tsx'
import { RedlinedCertificates } from './RedlinedCertificates.tsx'
import { RedlinedFields } from './RedlinedFields.tsx'
import { RedlinedGates } from './RedlinedGates.tsx'
import { RedlinedOrder } from './RedlinedOrder.tsx'
import { RedlineForm } from './RedlineForm.tsx'
import styles from './RedlinePage.module.css'
import { RunsToTake } from './RunsToTake.tsx'

/** How often the redline is read anew: others write and decide too. */
const refresh_ms = 5_000

/** A change to one step of one run: why, what it says before and after, who has to approve, and what can be done now. */
export default function RedlinePage() {
  const { id } = useParams({ from: '/redlines/$id' })
  const { data, error } = useDocument(RedlineDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(redlineWords.what)} />
  }
  if (data.redline === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={`redline.${id}`}>
      <RedlineScreen redline={data.redline} />
    </DraftsProvider>
  )
}

function RedlineScreen({ redline }: { readonly redline: RedlineView }) {
  const { issue, runId, stepId, status, change, takenFrom } = redline
  const isWritten = status === 'DRAFT' && change !== 'REMOVE'
  return (
    <RecordPage
      title={redlineWords.title(stepName(redline))}
      subtitle={redline.run?.title ?? ''}
      status={<StatusPill status={status} />}
      action={
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/runs/$id" params={{ id: runId }} search={{ step: stepId }} {...props} />
          )}
        >
          {redlineWords.toStep}
        </Button>
      }
      facts={[
        [redlineWords.why, redline.reason],
        [redlineWords.kind, redlineWords.kinds[change]],
        [redlineWords.by, redline.createdBy?.name ?? null],
        [redlineWords.together, togetherInWords(redline)],
        [
          takeRedlineWords.takenFrom,
          takenFrom === null ? null : (
            <Link key={takenFrom.id} to="/redlines/$id" params={{ id: takenFrom.id }}>
              {takeRedlineWords.origin(takenFrom.run?.title ?? '')}
            </Link>
          ),
        ],
        [
          redlineWords.issue,
          issue === null ? null : (
            <Link key={issue.id} to="/issues/$id" params={{ id: issue.id }}>
              {issue.title}
            </Link>
          ),
        ],
      ]}
    >
      <Standing redline={redline} />
      {change !== 'REMOVE' && (
        <section className={styles['card']} aria-label={redlineWords.differences}>
          <h2>{redlineWords.differences}</h2>
          <BeforeAndAfter redline={redline} />
          <StepsBelow redline={redline} />
        </section>
      )}
      {isWritten && <RedlineForm redline={redline} />}
      {isWritten && <RedlinedFields redline={redline} />}
      {isWritten && (
        <GridEditor
          of={{ runStepId: redline.stepId }}
          columns={redline.datagridColumns}
          rows={redline.datagridRows}
          none={gridFormWords.noGrid}
        />
      )}
      {isWritten && <RedlinedGates redline={redline} />}
      {isWritten && <RedlinedCertificates redline={redline} />}
      {isWritten && <RedlinedOrder redline={redline} />}
      <Approvals redline={redline} />
      {status === 'APPLIED' && <RunsToTake redlineId={redline.id} />}
    </RecordPage>
  )
}

/** The steps that come into the run with the one that is added. */
function StepsBelow({ redline: { runId, stepsBelow } }: { readonly redline: RedlineView }) {
  if (stepsBelow.length === 0) return null
  return (
    <>
      <h3>{redlineWords.stepsBelow}</h3>
      <ul className={styles['rows']}>
        {stepsBelow.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/runs/$id" params={{ id: runId }} search={{ step: id }}>
              {`${number} ${title}`}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How it stands and what comes next. */
function Standing({ redline }: { readonly redline: RedlineView }) {
  const inWords = useSiteClock()
  const { status, change, appliedBy, appliedAt, appliedAttempt } = redline
  if (status === 'APPLIED') {
    return (
      <Notice tone="good" title={redlineWords.applied(appliedBy?.name ?? '', inWords(appliedAt ?? ''))}>
        <p>{appliedAttempt === null ? redlineWords.leftOut : redlineWords.worked(appliedAttempt)}</p>
      </Notice>
    )
  }
  if (status === 'CANCELED') return <Notice tone="info">{redlineWords.next.CANCELED}</Notice>
  const { next } = redlineWords
  const said =
    status === 'DRAFT' && change === 'REMOVE'
      ? next.REMOVE
      : status === 'IN_REVIEW' && redline.approved
        ? next.APPROVED
        : next[status]
  return (
    <section className={styles['card']} aria-label={redlineWords.next[status]}>
      <Notice tone={status === 'REJECTED' ? 'bad' : 'info'}>{said}</Notice>
      <RedlineActions redline={redline} />
    </section>
  )
}

/** Who has to approve, and what was decided. */
function Approvals({ redline }: { readonly redline: RedlineView }) {
  const { status, required } = redline
  const decisions = redline.approvals ?? []
  const isAsked = status !== 'DRAFT'
  return (
    <section className={styles['card']} aria-label={redlineWords.wanted}>
      <h2>{redlineWords.wanted}</h2>
      {required.length === 0 && (
        <p className={styles['faint']}>{isAsked ? redlineWords.nobodyWanted : redlineWords.asked}</p>
      )}
      <ul className={styles['rows']}>
        {required.map(({ roleId, roleName, count }) => (
          <li key={roleId}>
            <span className={styles['name']}>{redlineWords.role(roleName, count)}</span>
            <span className={styles['faint']}>{redlineWords.places(givenAs(redline, roleId), count)}</span>
          </li>
        ))}
        {decisions.map(({ id, signature }) => (
          <li key={id}>{signature !== null && <SignatureLine signature={signature} />}</li>
        ))}
      </ul>
    </section>
  )
}

/** The runs whose redlines are edited, decided on and applied with this one; null: it is alone. */
function togetherInWords({ batchSiblings }: RedlineView): string | null {
  const titles = batchSiblings.map(({ run }) => run?.title ?? '')
  return titles.length === 0 ? null : titles.join(', ')
}

/** How many of a role have approved and still count. */
function givenAs({ approvals }: RedlineView, roleId: string): number {
  return (approvals ?? []).filter((one) => one.status === 'APPROVED' && one.roleId === roleId).length
}
