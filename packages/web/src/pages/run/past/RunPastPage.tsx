import { Button, Group, TextInput } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { inOrder } from '../../../components/asBuilt/inOrder.ts'
import { partName } from '../../../components/partName.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { useSiteZone } from '../../../components/session/useSiteZone.ts'
import { SignatureLine } from '../../../components/signature/SignatureLine.tsx'
import { RunStatusPill, StatusPill, unitStatus } from '../../../components/status/StatusPill.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { words } from '../../../components/words.ts'
import { clockIn, deviceZone, timeAt } from '../../../components/zonedTime.ts'
import { RunAsItWasDocument, type RunAsItWasResult } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { RunReview } from '../RunReview.tsx'
import { listOf, stepsOf } from '../runView.ts'
import { pastRunWords } from './pastRunWords.ts'
import { endOfMinute } from './pastSearch.ts'

/** A run as it stood at a moment: read, never worked on. */
export default function RunPastPage() {
  const { id } = useParams({ from: '/runs/$id/past' })
  const { at } = useSearch({ from: '/runs/$id/past' })
  const [opened] = useState(() => new Date().toISOString())
  const moment = at ?? opened
  const inWords = useSiteClock()
  const { data, error } = useDocument(RunAsItWasDocument, { id, at: moment }, { keepPrevious: true })
  const run = data?.run ?? null
  return (
    <RecordPage
      title={pastRunWords.title(inWords(moment))}
      subtitle={run?.title ?? ''}
      status={run === null ? null : <RunStatusPill run={run} />}
      action={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/runs/$id" params={{ id }} search={{}} {...props} />}
        >
          {pastRunWords.now}
        </Button>
      }
      facts={[
        [
          pastRunWords.unit,
          run?.partInventory ? (
            <Group key="unit" gap="sm">
              <Link to="/units/$id" params={{ id: run.partInventory.id }}>
                {identityOf(run.partInventory)}
              </Link>
              <StatusPill status={unitStatus(run.partInventory)} />
            </Group>
          ) : null,
        ],
        [words.runs.columns.procedure, procedureOf(run)],
        [words.runs.columns.assignee, run?.assignedTo?.name ?? null],
      ]}
    >
      <Notice tone="caution">{pastRunWords.banner}</Notice>
      <MomentForm key={moment} id={id} moment={moment} />
      {error !== null && <Refusals lines={linesOf(error)} />}
      {data === undefined && error === null && <Waiting label={words.common.loading(pastRunWords.what)} />}
      {data !== undefined && run === null && <Notice tone="info">{pastRunWords.notYet}</Notice>}
      {run !== null && <PastRecord run={run} />}
    </RecordPage>
  )
}

type PastRun = NonNullable<RunAsItWasResult['run']>

function procedureOf(run: PastRun | null): string | null {
  if (run === null) return null
  return `${run.procedure?.title ?? ''} · ${words.common.version(run.procedureRevision ?? '')}`
}

function MomentForm({ id, moment }: { readonly id: string; readonly moment: string }) {
  const zone = useSiteZone() ?? deviceZone
  const navigate = useNavigate()
  const [typed, setTyped] = useState<string | null>(null)
  const clock = typed ?? clockIn(zone, moment)
  const show = () => {
    if (Number.isNaN(Date.parse(`${clock}Z`))) return
    const at = endOfMinute(timeAt(zone, clock), Date.now())
    void navigate({ to: '/runs/$id/past', params: { id }, search: { at } })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <Group align="end" gap="sm">
        <TextInput
          type="datetime-local"
          label={pastRunWords.moment}
          description={pastRunWords.momentHelp}
          value={clock}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{pastRunWords.show}</Button>
      </Group>
    </form>
  )
}

function PastRecord({ run }: { readonly run: PastRun }) {
  return (
    <>
      <section>
        <h2>{words.run.record}</h2>
        <RunReview run={run} />
      </section>
      <Approvals run={run} />
      <Contents run={run} />
    </>
  )
}

interface Decided {
  readonly id: string
  readonly where: string
  readonly signature: Parameters<typeof SignatureLine>[0]['signature']
}

const approvalColumns: readonly Column<Decided>[] = [
  { label: words.run.steps, share: 2, render: ({ where }) => where },
  {
    label: pastRunWords.approvals,
    share: 3,
    render: ({ signature }) => <SignatureLine signature={signature} />,
  },
]

function Approvals({ run }: { readonly run: PastRun }) {
  const decided: readonly Decided[] = stepsOf(run).flatMap((step) =>
    listOf(step.gates).flatMap((gate) =>
      listOf(gate.approvals).map((signature) => ({
        id: signature.id,
        where: `${step.number} ${step.title} · ${gate.name}`,
        signature,
      })),
    ),
  )
  return (
    <section>
      <h2>{pastRunWords.approvals}</h2>
      {decided.length === 0 ? (
        <p>{pastRunWords.noApprovals}</p>
      ) : (
        <RowTable
          label={pastRunWords.approvals}
          columns={approvalColumns}
          rows={decided}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  )
}

type Node = NonNullable<NonNullable<NonNullable<PastRun['partInventory']>['contents']>[number]>

const contentColumns: readonly Column<Node>[] = [
  {
    label: words.runs.columns.unit,
    share: 3,
    render: ({ partInventory }) => (
      <Link to="/units/$id" params={{ id: partInventory.id }}>
        {identityOf(partInventory)}
      </Link>
    ),
  },
  { label: words.units.part, share: 3, render: ({ partInventory }) => partName(partInventory.part) },
  { label: pastRunWords.place, render: ({ abomInstallation }) => abomInstallation?.referenceDesignator },
  { label: pastRunWords.quantity, render: ({ abomInstallation }) => abomInstallation?.quantity },
  { label: pastRunWords.level, render: ({ depth }) => depth },
]

function Contents({ run }: { readonly run: PastRun }) {
  const unit = run.partInventory
  if (unit === null) return null
  const nodes = inOrder(listOf(unit.contents), unit.id)
  return (
    <section>
      <h2>{pastRunWords.inside}</h2>
      {nodes.length === 0 ? (
        <p>{pastRunWords.nothingIn}</p>
      ) : (
        <RowTable
          label={pastRunWords.inside}
          columns={contentColumns}
          rows={nodes}
          keyOf={({ nextId, partInventory }) => `${nextId}-${partInventory.id}`}
        />
      )}
    </section>
  )
}
