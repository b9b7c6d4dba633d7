import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import type { ReactNode } from 'react'
import { AsBuilt, type StepInWork } from '../../components/asBuilt/AsBuilt.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { HelpCalls } from '../../components/help/HelpCalls.tsx'
import { OpenIssues, unresolved } from '../../components/issue/OpenIssues.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { useSiteZone } from '../../components/session/useSiteZone.ts'
import { Talk } from '../../components/talk/Talk.tsx'
import { dayInWordsAt } from '../../components/times.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { path } from '../../paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { RunLot } from './lot/RunLot.tsx'
import styles from './RunOverview.module.css'
import { RunReview } from './RunReview.tsx'
import { type RunView, stepsOf } from './runView.ts'

const KitsOfRun = laterDialog(async () => (await import('../../components/kits/KitsOfRun.tsx')).KitsOfRun)

/** The run itself: what stops it, what it is for, and all that was recorded so far. */
export function RunOverview({ run }: { readonly run: RunView }) {
  const siteZone = useSiteZone()
  const inWords = useSiteClock()
  return (
    <div className={styles['overview']}>
      <Standing run={run} />
      <OpenIssues issues={stepsOf(run).flatMap((step) => unresolved(step.issues))} />
      <Reopened run={run} />
      <HelpCalls calls={openCalls(run)} label={words.help.title} heading={words.help.title} />
      <section className={styles['card']}>
        <div className={styles['line']}>
          <h2 className={styles['heading']}>{words.run.about}</h2>
          <Group gap={4}>
            <EvidenceLink kind="run" id={run.id} />
            <Button
              variant="subtle"
              size="sm"
              h={44}
              px="xs"
              renderRoot={(props) => <Link to="/runs/$id/past" params={{ id: run.id }} {...props} />}
            >
              {words.run.asItWas}
            </Button>
            <Button
              variant="subtle"
              size="sm"
              h={44}
              px="xs"
              renderRoot={(props) => (
                <Link to="/runs/$id/compare" params={{ id: run.id }} search={{}} {...props} />
              )}
            >
              {words.run.compare}
            </Button>
            <Button
              variant="default"
              size="sm"
              h={44}
              renderRoot={(props) => <Link to="/runs/$id/edit" params={{ id: run.id }} {...props} />}
            >
              {words.run.edit}
            </Button>
          </Group>
        </div>
        <dl className={styles['facts']}>
          {factsOf(run, siteZone, inWords).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <RunLot runId={run.id} />
      {run.partInventory !== null && (
        <AsBuilt
          unitId={run.partInventory.id}
          isOpen={isChanging(run)}
          reworkId={isChanging(run) && purposeKinds[run.purpose] === 'CHANGE' ? run.id : null}
          stepsInWork={stepsInWork(run)}
        />
      )}
      <KitsOfRun runId={run.id} isOpen={run.completedAt === null && run.canceledAt === null} />
      <section>
        <h2 className={styles['heading']}>{words.run.record}</h2>
        <RunReview run={run} />
      </section>
      <Talk kind="run" record={run} />
      <p className={styles['keys']}>{words.run.keys}</p>
    </div>
  )
}

/** The calls for help that stand in it. */
const openCalls = (run: RunView) =>
  stepsOf(run).flatMap((step) => (step.helpCalls ?? []).filter((call) => call.status !== 'CLOSED'))

function Standing({ run }: { readonly run: RunView }) {
  const inWords = useSiteClock()
  if (run.canceledAt !== null) {
    return (
      <Notice tone="bad" title={words.run.canceled(inWords(run.canceledAt))}>
        {run.cancelReason}
      </Notice>
    )
  }
  if (run.completedAt !== null) {
    const by = words.run.completed(run.completedBy?.name ?? '', inWords(run.completedAt))
    return (
      <Notice tone="good" title={by}>
        {
          words.run.outcomes[
            run.outcome === 'HELD' || run.outcome === 'CONCESSION' ? run.outcome : 'ACCEPTED'
          ]
        }
      </Notice>
    )
  }
  if (run.heldAt === null)
    return isToComplete(run) ? <Notice tone="info">{words.run.toComplete}</Notice> : null
  const kind = words.holdKinds[run.holdKind ?? ''] ?? ''
  return (
    <Notice tone="caution" title={words.run.held(kind, inWords(run.heldAt), run.heldBy?.name ?? '')}>
      {run.holdReason}
    </Notice>
  )
}

/** Whoever reads the record knows that it was closed before. */
function Reopened({ run }: { readonly run: RunView }) {
  const inWords = useSiteClock()
  const { reopenedAt, reopenedBy, reopenSignature } = run
  if (reopenedAt === null) return null
  const signer = reopenSignature?.printedName ?? ''
  return (
    <Notice tone="caution" title={words.run.reopened(reopenedBy?.name ?? '', signer, inWords(reopenedAt))}>
      {run.reopenReason}
    </Notice>
  )
}

/** The run is open and builds or changes its unit: parts go in and come out. */
function isChanging({ isOpen, heldAt, purpose }: RunView): boolean {
  return isOpen === true && heldAt === null && purposeKinds[purpose] !== 'LOOK'
}

/** Where parts go in now: the run page names the step with each install. */
function stepsInWork(run: RunView): readonly StepInWork[] {
  return stepsOf(run)
    .filter(({ status }) => status === 'IN_PROGRESS')
    .map(({ id, number, title }) => ({ id, name: `${number} ${title}` }))
}

/** Every step is done and nobody has signed that yet. */
function isToComplete({ status }: RunView): boolean {
  return status === 'COMPLETE' || status === 'PARTIAL_COMPLETE'
}

type NamedFact = readonly [name: string, value: ReactNode]

function factsOf(
  run: RunView,
  siteZone: string | null,
  inWords: (time: string) => string,
): readonly NamedFact[] {
  const facts: (readonly [string, ReactNode | null])[] = [
    [words.runs.columns.unit, unitNameOf(run)],
    [
      words.run.topAssembly,
      run.topAssembly && (
        <Link to="/units/$id" params={{ id: run.topAssembly.id }}>
          {run.topAssembly.serialNumber ?? run.topAssembly.lotNumber ?? run.topAssembly.id}
        </Link>
      ),
    ],
    [words.run.purpose, words.purposes[run.purpose]],
    [words.units.quantity, run.quantity],
    [
      words.run.due,
      run.dueDate === null ? null : dayInWordsAt(run.dueDate, run.location?.timeZone ?? siteZone),
    ],
    [words.run.issue, run.issue > 1 ? String(run.issue) : null],
    [words.run.priority, run.priority === 0 ? null : String(run.priority)],
    [words.run.order, run.orderReference],
    [words.run.charge, run.chargeNumber],
    [words.run.batch, run.runBatch && <Link to={path.batch(run.runBatch.id)}>{run.runBatch.prettyStr}</Link>],
    [
      words.run.created,
      run._created === null ? null : `${run.createdBy?.name ?? ''}, ${inWords(run._created)}`,
    ],
    [words.run.description, run.description],
  ]
  return facts.filter(([, value]) => value !== null && value !== '' && value !== undefined)
}
