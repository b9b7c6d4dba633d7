import { Link, useParams } from '@tanstack/react-router'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { partName } from '../../components/partName.ts'
import { RecordPage } from '../../components/RecordPage.tsx'
import styles from '../../components/RecordPart.module.css'
import { Refusals } from '../../components/Refusals.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { RunStatusPill, StatusPill } from '../../components/status/StatusPill.tsx'
import { identityOf } from '../../components/unitName.ts'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { words as all } from '../../components/words.ts'
import { IssuePageDocument, type IssueView } from '../../generated/documents.ts'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AcceptFailedStep } from './AcceptFailedStep.tsx'
import { Disposition } from './Disposition.tsx'
import { Findings } from './Findings.tsx'
import { InDoubt } from './InDoubt.tsx'
import { IssueActions } from './IssueActions.tsx'
import { IssueApprovals } from './IssueApprovals.tsx'
import { IssueMoves } from './IssueMoves.tsx'
import { IssueUnits } from './IssueUnits.tsx'
import { RedlinesOfIssue } from './RedlinesOfIssue.tsx'
import { RelatedIssues } from './RelatedIssues.tsx'

/** One issue: what is wrong, what is to become of it, who approved that, and what was done. */
export default function IssuePage() {
  const { id } = useParams({ from: '/issues/$id' })
  const { data, error } = useDocument(IssuePageDocument, { id }, { every_ms: 10_000 })
  const actor = useActor()
  if (data === undefined || actor === undefined) {
    return error === null ? (
      <Waiting label={all.common.loading(words.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  const { issue } = data
  if (issue === null) return <MissingPage />
  const runs = issue.runs ?? []
  return (
    <IssueFrame issue={issue} actions={<IssueMoves issue={issue} actor={actor} />}>
      <Findings issue={issue} actor={actor} />
      <InDoubt issue={issue} />
      <Disposition issue={issue} actor={actor} />
      <RedlinesOfIssue issue={issue} />
      <IssueApprovals issue={issue} actor={actor} />
      <AcceptFailedStep issue={issue} actor={actor} />
      <IssueUnits issue={issue} actor={actor} />
      <IssueActions issue={issue} />
      <RelatedIssues issue={issue} actor={actor} />
      {runs.length > 0 && (
        <>
          <h2>{words.runs}</h2>
          <RowTable label={words.runs} columns={runColumns} rows={runs} keyOf={(run) => run.id} />
        </>
      )}
      <h2>{onRecordWords.title}</h2>
      <OnRecord kind="issue" id={issue.id} />
    </IssueFrame>
  )
}

/** Units that the head of the page names; all of them stand in their list. */
const mostNamed = 5

interface IssueFrameProps {
  readonly issue: IssueView
  readonly actions: React.ReactNode
  readonly children: React.ReactNode
}

function IssueFrame({ issue, actions, children }: IssueFrameProps) {
  const inWords = useSiteClock()
  const { run, runStep, createdBy, _created, mustCloseByRunStep: before } = issue
  const units = (issue.partInventories ?? []).filter((unit) => unit !== null)
  const [named, more] = [units.slice(0, mostNamed), units.length - mostNamed]
  const where =
    run === null ? null : (
      <Link to="/runs/$id" params={{ id: run.id }} search={runStep === null ? {} : { step: runStep.id }}>
        {[run.title, runStep === null ? null : `${runStep.number} ${runStep.title}`]
          .filter((text) => text !== null)
          .join(' · ')}
      </Link>
    )
  return (
    <RecordPage
      title={`${issue.id} ${issue.title}`}
      subtitle={[...new Set(units.map((unit) => partName(unit.part)))].slice(0, mostNamed).join(', ')}
      status={<StatusPill status={issue.status} />}
      action={actions}
      facts={[
        [words.facts.where, where],
        [
          words.facts.units,
          units.length === 0
            ? null
            : [
                ...named.map((unit) => (
                  <div key={unit.id}>
                    <Link className={styles['unit']} to="/units/$id" params={{ id: unit.id }}>
                      {identityOf(unit)}
                    </Link>
                  </div>
                )),
                more > 0 && <div key="more">{words.furtherUnits(more)}</div>,
              ],
        ],
        [words.facts.before, before === null ? null : `${before.number} ${before.title}`],
        [words.facts.assignee, issue.assignedTo?.name ?? words.nobody],
        [
          words.facts.raised,
          createdBy === null || _created === null ? null : words.raisedBy(createdBy.name, inWords(_created)),
        ],
        [words.facts.resolved, issue.resolvedAt === null ? null : inWords(issue.resolvedAt)],
      ]}
    >
      {children}
    </RecordPage>
  )
}

type OrderedRun = NonNullable<IssueView['runs']>[number]

const runColumns: readonly Column<OrderedRun>[] = [
  {
    label: all.runs.columns.title,
    share: 3,
    render: ({ id, title }) => (
      <Link to="/runs/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { label: all.runs.columns.status, render: (run) => <RunStatusPill run={run} /> },
]
