import { Button, Checkbox, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Workflow } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { useList } from '../../../components/api/useList.ts'
import { ListBody } from '../../../components/ListPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { statusWord } from '../../../components/status/StatusPill.tsx'
import { words } from '../../../components/words.ts'
import {
  type StandardStepUse,
  StandardStepUsesDocument,
  type StandardStepView,
  TakeStandardStepVersionsDocument,
} from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { standardWords } from './standardWords.ts'

const { columns } = standardWords.uses

const useColumns: readonly Column<StandardStepUse>[] = [
  {
    label: columns.procedure,
    share: 4,
    render: ({ procedure }) =>
      procedure !== null && (
        <Link to="/procedures/$id" params={{ id: procedure.id }} title={procedure.title}>
          {procedure.title}
        </Link>
      ),
  },
  {
    label: columns.revision,
    share: 2,
    render: ({ procedure }) =>
      procedure !== null &&
      `${words.common.version(procedure.version)} · ${statusWord(procedure.status ?? '')}`,
  },
  {
    label: columns.used,
    share: 2.6,
    render: ({ standardStep, isBehindStandardStep, releasedStandardStep }) =>
      standardWords.uses.version(
        standardStep?.version ?? 1,
        isBehindStandardStep !== true ? 'current' : releasedStandardStep === null ? 'withdrawn' : 'behind',
      ),
  },
]

/** The newest versions of the procedures that use a standard step, in whichever of its versions. */
export function StandardStepUses({ step }: { readonly step: StandardStepView }) {
  const filters = {
    standardStepFamilyId: { eq: Number(step.familyId) },
    isDerivedStep: { eq: true },
    procedure: { isLatestVersion: { eq: true } },
  }
  const list = useList(
    StandardStepUsesDocument,
    { filters, sort: ['ID_DESC'], first: 50 },
    ({ steps }) => steps,
  )
  return (
    <>
      <h2>{standardWords.uses.title}</h2>
      {(step.usesBehind ?? []).length > 0 && (
        <Notice tone="info" title={standardWords.uses.behind}>
          <p>{standardWords.uses.behindHelp}</p>
        </Notice>
      )}
      <ListBody
        list={list}
        empty={
          <EmptyState icon={Workflow} title={standardWords.uses.none}>
            {standardWords.uses.noneHelp}
          </EmptyState>
        }
      >
        {(rows) => <UsesTable rows={rows} />}
      </ListBody>
    </>
  )
}

/** Drafts can take the released version from here: those that are chosen together, all or none. */
function UsesTable({ rows }: { readonly rows: readonly StandardStepUse[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const act = useAct(TakeStandardStepVersionsDocument)
  const permitted = useWhyNotPermitted('UpdateStep')
  const behind = rows.filter(isBehindDraft)
  const wanted = behind.filter(({ id }) => chosen.has(id))
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const take = async () => {
    const uses = wanted.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
    if ((await act.perform({ input: { uses } })) !== null) setChosen(new Set())
  }
  const choice: Column<StandardStepUse> = {
    label: standardWords.uses.take,
    render: (row) =>
      isBehindDraft(row) && (
        <Checkbox
          aria-label={standardWords.uses.takeIn(row.procedure?.title ?? '')}
          checked={chosen.has(row.id)}
          onChange={(event) => toggle(row.id, event.currentTarget.checked)}
        />
      ),
  }
  const [first] = behind
  return (
    <>
      <RowTable
        label={standardWords.uses.title}
        columns={first === undefined ? useColumns : [...useColumns, choice]}
        rows={rows}
        keyOf={({ id }) => id}
      />
      <Refusals lines={act.refusals} />
      {first !== undefined && (
        <Group p="sm">
          <ReasonedButton
            reason={permitted ?? (wanted.length === 0 ? standardWords.uses.choose : null)}
            loading={act.isBusy}
            onClick={() => void take()}
          >
            {standardWords.uses.takeChosen(wanted.length, first.releasedStandardStep?.version ?? 1)}
          </ReasonedButton>
          {behind.length > 1 && (
            <Button variant="default" onClick={() => setChosen(new Set(behind.map(({ id }) => id)))}>
              {standardWords.uses.chooseAll}
            </Button>
          )}
        </Group>
      )}
    </>
  )
}

function isBehindDraft({ procedure, isBehindStandardStep, releasedStandardStep }: StandardStepUse): boolean {
  return procedure?.status === 'DRAFT' && isBehindStandardStep === true && releasedStandardStep !== null
}
