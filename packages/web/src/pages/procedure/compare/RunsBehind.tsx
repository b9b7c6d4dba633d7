import { Button, Checkbox, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { identityOf } from '../../../components/unitName.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import { RunsBehindDocument, type RunsBehindResult } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { RebaseDialog } from './RebaseDialog.tsx'

type Behind = NonNullable<RunsBehindResult['runsBehind']>[number]

const columns: readonly Column<Behind>[] = [
  {
    label: versionCompareWords.run,
    share: 3,
    render: ({ run }) => (
      <Link to="/runs/$id" params={{ id: run.id }} search={{}}>
        {run.title}
      </Link>
    ),
  },
  { label: versionCompareWords.unit, share: 2, render: ({ run }) => identityOf(run.partInventory) },
  {
    label: versionCompareWords.revision,
    render: ({ run }) => words.common.revision(run.procedureRevision ?? ''),
  },
  { label: versionCompareWords.can, share: 3, render: ({ change }) => versionCompareWords.changes[change] },
  {
    label: versionCompareWords.passed,
    share: 2,
    render: ({ passedSteps }) => passedSteps.map(({ title }) => title).join(', '),
  },
]

interface RunsBehindProps {
  readonly procedureId: string
  /** Null: runs are bound to it. */
  readonly whyNotBind: string | null
}

/** The open runs of older versions: which could take what this one changes, and which have done a changed step. */
export function RunsBehind({ procedureId, whyNotBind }: RunsBehindProps) {
  const { data, error } = useDocument(RunsBehindDocument, { id: procedureId })
  return (
    <>
      <h2>{versionCompareWords.behind}</h2>
      {error !== null && <Refusals lines={linesOf(error)} />}
      {error === null && data === undefined && (
        <Waiting label={words.common.loading(versionCompareWords.behind)} />
      )}
      {data !== undefined && (
        <Listed procedureId={procedureId} runs={data.runsBehind ?? []} whyNotBind={whyNotBind} />
      )}
    </>
  )
}

function Listed({ procedureId, runs, whyNotBind }: RunsBehindProps & { readonly runs: readonly Behind[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, asking] = useDisclosure()
  const actor = useActor()
  if (runs.length === 0) return <Notice tone="good">{versionCompareWords.noneBehind}</Notice>
  const able = runs.filter(({ change }) => change === 'CAN_TAKE').map(({ run }) => run)
  const wanted = able.filter(({ id }) => chosen.has(id))
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'RebaseRun')
  const reason =
    refusal === null
      ? (whyNotBind ?? (wanted.length === 0 ? versionCompareWords.chooseRuns : null))
      : said(refusal)
  return (
    <>
      <p>{versionCompareWords.behindHelp}</p>
      <RowTable
        isWhole
        label={versionCompareWords.behind}
        columns={[
          {
            label: versionCompareWords.apply,
            render: ({ run, change }) =>
              change === 'CAN_TAKE' && (
                <Checkbox
                  aria-label={versionCompareWords.applyTo(run.title)}
                  checked={chosen.has(run.id)}
                  onChange={(event) => toggle(run.id, event.currentTarget.checked)}
                />
              ),
          },
          ...columns,
        ]}
        rows={runs}
        keyOf={({ run }) => run.id}
      />
      <Group>
        <ReasonedButton reason={reason} onClick={asking.open}>
          {versionCompareWords.applyChosen(wanted.length)}
        </ReasonedButton>
        {able.length > 1 && (
          <Button variant="default" onClick={() => setChosen(new Set(able.map(({ id }) => id)))}>
            {versionCompareWords.chooseAll}
          </Button>
        )}
      </Group>
      {isAsking && <RebaseDialog procedureId={procedureId} runs={wanted} onClose={asking.close} />}
    </>
  )
}
