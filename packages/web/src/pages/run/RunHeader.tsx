import { Progress, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { CircleCheckBig, TriangleAlert, WifiOff } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { DueDate } from '../../components/DueDate.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { RunStatusPill } from '../../components/status/StatusPill.tsx'
import { TabTitle } from '../../components/TabTitle.tsx'
import { Terms } from '../../components/terms/Terms.tsx'
import { UndoButton } from '../../components/undo/UndoButton.tsx'
import { identityOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { ResumeRunDocument } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { WholeWords } from '../../ui/WholeWords.tsx'
import styles from './RunHeader.module.css'
import { reasonForRun } from './runReasons.ts'
import type { RunView } from './runView.ts'
import { TakeRunButton } from './TakeRunButton.tsx'

const CompleteRunDialog = laterDialog(async () => (await import('./CompleteRunDialog.tsx')).CompleteRunDialog)
const ReopenRunDialog = laterDialog(async () => (await import('./ReopenRunDialog.tsx')).ReopenRunDialog)
const CancelRunDialog = laterDialog(async () => (await import('./RunDialogs.tsx')).CancelRunDialog)
const HoldRunDialog = laterDialog(async () => (await import('./RunDialogs.tsx')).HoldRunDialog)

interface RunHeaderProps {
  readonly run: RunView
  /** The last refresh failed: what is shown may be old. */
  readonly isStale: boolean
}

/** What the run is, how far it is, and what can be done with it as a whole. */
export function RunHeader({ run, isStale }: RunHeaderProps) {
  const percent = run.percentComplete ?? 0
  return (
    <header className={styles['header']}>
      <div className={styles['titles']}>
        <TabTitle of={run.title} isRecord />
        <h1 className={styles['title']} title={run.title}>
          <WholeWords text={run.title} />
        </h1>
        <RunStatusPill run={run} />
        <Terms />
      </div>
      <RunButtons run={run} />
      <div className={styles['about']}>
        <Facts run={run} />
        {run.draftBomVersion !== null && (
          <span className={styles['stale']}>
            <TriangleAlert size={15} aria-hidden /> {words.run.draftBom(run.draftBomVersion)}
          </span>
        )}
        {isStale && (
          <span className={styles['stale']}>
            <WifiOff size={15} aria-hidden /> {words.run.stale}
          </span>
        )}
      </div>
      <Tooltip label={words.runs.progress(percent)}>
        <Progress
          className={styles['progress'] ?? ''}
          value={percent}
          size={3}
          radius={0}
          aria-label={words.runs.progress(percent)}
        />
      </Tooltip>
    </header>
  )
}

function Facts({ run }: { readonly run: RunView }) {
  const { part, partInventory: unit, procedure } = run
  return (
    <dl className={styles['facts']}>
      <Fact name={words.runs.columns.unit}>
        {unit === null ? (
          words.common.none
        ) : (
          <Link to="/units/$id" params={{ id: unit.id }}>
            {identityOf(unit)}
          </Link>
        )}
        {part !== null && ` · ${partName(part)}`}
      </Fact>
      <Fact name={words.runs.columns.procedure}>
        {procedure !== null && (
          <Link to="/procedures/$id" params={{ id: procedure.id }}>
            {procedure.title}
          </Link>
        )}{' '}
        {words.common.version(run.procedureRevision ?? '')}
      </Fact>
      <Fact name={words.runs.columns.assignee}>
        {run.assignedTo?.name ?? words.runs.unassigned} <TakeRunButton run={run} />
      </Fact>
      {run.location !== null && <Fact name={words.runs.columns.workCenter}>{run.location.name}</Fact>}
      {run.dueDate !== null && (
        <Fact name={words.runs.columns.due}>
          <DueDate date={run.dueDate} isOpen={run.isOpen === true} zone={run.location?.timeZone ?? null} />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type Dialog = 'hold' | 'complete' | 'cancel' | 'reopen'

function RunButtons({ run }: { readonly run: RunView }) {
  const actor = useActor()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const resume = useAct(ResumeRunDocument)
  if (actor === undefined) return null
  const reason = (action: Parameters<typeof reasonForRun>[0]) => reasonForRun(action, run, actor)
  const close = () => setDialog(null)
  const isHeld = run.heldAt !== null
  return (
    <div className={styles['buttons']}>
      <UndoButton id={run.id} />
      <ReasonedButton
        variant="subtle"
        color="red"
        px="sm"
        reason={reason('cancel')}
        onClick={() => setDialog('cancel')}
      >
        {words.run.actions.cancel}
      </ReasonedButton>
      {isHeld ? (
        <ReasonedButton
          variant="default"
          px="sm"
          reason={reason('resume')}
          loading={resume.isBusy}
          onClick={() => void resume.perform({ input: { id: run.id, etag: run._etag ?? '' } })}
        >
          {words.run.actions.resume}
        </ReasonedButton>
      ) : (
        <ReasonedButton variant="default" px="sm" reason={reason('hold')} onClick={() => setDialog('hold')}>
          {words.run.actions.hold}
        </ReasonedButton>
      )}
      {run.completedAt !== null && (
        <ReasonedButton
          variant="default"
          px="sm"
          reason={reason('reopen')}
          onClick={() => setDialog('reopen')}
        >
          {words.run.actions.reopen}
        </ReasonedButton>
      )}
      <ReasonedButton
        px="sm"
        leftSection={<CircleCheckBig size={18} aria-hidden />}
        reason={reason('complete')}
        onClick={() => setDialog('complete')}
      >
        {words.run.actions.complete}
      </ReasonedButton>
      <Refusals lines={resume.refusals} />
      {dialog === 'hold' && <HoldRunDialog run={run} onClose={close} />}
      {dialog === 'cancel' && <CancelRunDialog run={run} onClose={close} />}
      {dialog === 'reopen' && <ReopenRunDialog run={run} onClose={close} />}
      {dialog === 'complete' && <CompleteRunDialog run={run} onClose={close} />}
    </div>
  )
}
