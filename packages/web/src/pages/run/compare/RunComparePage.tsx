import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { statusWord } from '../../../components/status/StatusPill.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { runCompareWords } from '../../../components/words/runCompareWords.ts'
import { words } from '../../../components/words.ts'
import {
  CompareRunsDocument,
  type CompareRunsResult,
  RunToCompareDocument,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { OtherRunSelect } from './OtherRunSelect.tsx'

/** Why one unit failed and another passed: a run beside another. */
export default function RunComparePage() {
  const { id } = useParams({ from: '/runs/$id/compare' })
  const { with: other = null } = useSearch({ from: '/runs/$id/compare' })
  const navigate = useNavigate({ from: '/runs/$id/compare' })
  const { data } = useDocument(RunToCompareDocument, { id })
  if (data?.run === null) return <MissingPage />
  const run = data?.run ?? null
  return (
    <RecordPage
      title={runCompareWords.title}
      subtitle={run?.title ?? ''}
      status={null}
      action={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/runs/$id" params={{ id }} search={{}} {...props} />}
        >
          {runCompareWords.back}
        </Button>
      }
      facts={[
        [words.runs.columns.unit, run === null ? null : identityOf(run.partInventory)],
        [
          words.runs.columns.procedure,
          run === null
            ? null
            : `${run.procedure?.title ?? ''} · ${words.common.version(run.procedureRevision ?? '')}`,
        ],
      ]}
    >
      <OtherRunSelect
        runId={id}
        value={other}
        onChange={(chosen) =>
          void navigate({ search: chosen === null ? {} : { with: chosen }, replace: true })
        }
      />
      {other === null ? (
        <Notice tone="info">{runCompareWords.choose}</Notice>
      ) : (
        <Compared id={id} other={other} />
      )}
    </RecordPage>
  )
}

function Compared({ id, other }: { readonly id: string; readonly other: string }) {
  const { data, error } = useDocument(CompareRunsDocument, { id, with: other })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(runCompareWords.what)} />
  if (data.compareRuns === null) return <Notice tone="caution">{runCompareWords.notSeen}</Notice>
  return <Differences compared={data.compareRuns} />
}

type ComparedRuns = NonNullable<CompareRunsResult['compareRuns']>

/** One line: a step, and one thing in it. */
interface Line {
  readonly key: string
  readonly step: string
  readonly what: string
  readonly here: string | null
  readonly there: string | null
}

function Differences({ compared: { withRun, differences } }: { readonly compared: ComparedRuns }) {
  const other = `${identityOf(withRun.partInventory)}, ${withRun.title}`
  if (differences.length === 0) return <Notice tone="good">{runCompareWords.same(other)}</Notice>
  const columns: readonly Column<Line>[] = [
    { label: runCompareWords.step, share: 2, render: ({ step }) => step },
    { label: runCompareWords.detail, share: 2, render: ({ what }) => what },
    { label: runCompareWords.here, share: 3, render: ({ here }) => here ?? runCompareWords.nothing },
    {
      label: identityOf(withRun.partInventory),
      share: 3,
      render: ({ there }) => there ?? runCompareWords.nothing,
    },
  ]
  return (
    <>
      <h2>{runCompareWords.differences(differences.length)}</h2>
      <RowTable
        isWhole
        label={runCompareWords.differences(differences.length)}
        columns={columns}
        rows={differences.flatMap(linesOfStep)}
        keyOf={({ key }) => key}
      />
    </>
  )
}

/** What was recorded first: it says how a unit came out. */
function linesOfStep(difference: ComparedRuns['differences'][number]): readonly Line[] {
  const { step, runStep, withRunStep, definition, record } = difference
  const name = `${runStep?.number ?? withRunStep?.number ?? ''} ${step.title}`.trim()
  const key = `${step.stepKeyId}.${step.occurrence}`
  const line = (what: string, here: string | null, there: string | null): Line => ({
    key: `${key} ${what}`,
    step: name,
    what,
    here,
    there,
  })
  if (runStep === null || withRunStep === null) {
    const there = (one: object | null) => (one === null ? null : runCompareWords.isThere)
    return [line(runCompareWords.isStep, there(runStep), there(withRunStep))]
  }
  const recorded = record.map((one) => {
    const said = (value: string | null) =>
      one.name === 'status' && value !== null ? statusWord(value) : value
    return line(runCompareWords.properties[one.name] ?? one.name, said(one.here), said(one.there))
  })
  const defined = definition.flatMap(({ change, kind, name: thing, properties }) => {
    const of = kind === 'STEP' ? '' : `${thing}: `
    if (properties.length === 0)
      return [
        line(
          `${of}${runCompareWords.changes[change]}`,
          change === 'ADDED' ? null : runCompareWords.isThere,
          change === 'REMOVED' ? null : runCompareWords.isThere,
        ),
      ]
    return properties.map(({ property, before, after }) =>
      line(`${of}${runCompareWords.properties[property] ?? property}`, before, after),
    )
  })
  return [...recorded, ...defined]
}
