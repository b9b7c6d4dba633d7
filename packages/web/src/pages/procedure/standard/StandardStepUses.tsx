import { Link } from '@tanstack/react-router'
import { Workflow } from 'lucide-react'
import { useList } from '../../../components/api/useList.ts'
import { ListBody } from '../../../components/ListPage.tsx'
import { statusWord } from '../../../components/status/StatusPill.tsx'
import { words } from '../../../components/words.ts'
import {
  type StandardStepUse,
  StandardStepUsesDocument,
  type StandardStepView,
} from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Notice } from '../../../ui/Notice.tsx'
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
        {(rows) => (
          <RowTable
            label={standardWords.uses.title}
            columns={useColumns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListBody>
    </>
  )
}
