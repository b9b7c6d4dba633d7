import { SegmentedControl, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'
import { Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { type List, useList } from '../../components/api/useList.ts'
import styles from '../../components/ListPage.module.css'
import { ListBody } from '../../components/ListPage.tsx'
import { useFamily } from '../../components/select/FamilySelect.tsx'
import { useStandardStepFamily } from '../../components/select/StandardStepSelect.tsx'
import { useWhyNotPermitted } from '../../components/session/useWhyNotPermitted.ts'
import { TabTitle } from '../../components/TabTitle.tsx'
import {
  MBomApprovalRolesDocument,
  ProcedureReviewRolesDocument,
  StandardStepReviewRolesDocument,
} from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { DropDialog, NewDemandDialog, nameOf, RecountDialog } from './DemandDialogs.tsx'
import { type ReviewRolesSearch, reviewedKinds, reviewRolesSearch } from './reviewRolesSearch.ts'
import { reviewRoleWords as words } from './reviewRoleWords.ts'
import type { Demand } from './useDemandActs.ts'

const kinds = reviewedKinds.map((value) => ({ value, label: words.kinds[value] }))

/** Which roles must approve what is released, and how many of each. */
export default function ReviewRolesPage() {
  const search: ReviewRolesSearch = reviewRolesSearch(useSearch({ from: '/review-roles' }))
  const navigate = useNavigate({ from: '/review-roles' })
  const kind = search.of ?? 'procedure'
  const [isAdding, adding] = useDisclosure()
  const reason = useWhyNotPermitted('UpdateOrganizationSetting')
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <TabTitle of={words.title} />
        <Title order={1}>{words.title}</Title>
        <ReasonedButton leftSection={<Plus size={18} aria-hidden />} reason={reason} onClick={adding.open}>
          {words.add}
        </ReasonedButton>
      </div>
      <p>{words.help}</p>
      <div className={styles['tools']}>
        <SegmentedControl
          aria-label={words.which}
          data={kinds}
          value={kind}
          onChange={(of) => void navigate({ search: reviewRolesSearch({ of }), replace: true })}
        />
      </div>
      {kind === 'procedure' && <OfProcedures />}
      {kind === 'standardStep' && <OfStandardSteps />}
      {kind === 'mbom' && <OfBoms />}
      {isAdding && <NewDemandDialog kind={kind} onClose={adding.close} />}
    </div>
  )
}

function OfProcedures() {
  const list = useList(ProcedureReviewRolesDocument, { first: 50 }, (found) => found.procedureReviewRoles)
  return <Demands kind="procedure" list={list} />
}

function OfStandardSteps() {
  const list = useList(
    StandardStepReviewRolesDocument,
    { first: 50 },
    (found) => found.standardStepReviewRoles,
  )
  return <Demands kind="standardStep" list={list} />
}

function OfBoms() {
  const list = useList(MBomApprovalRolesDocument, { first: 50 }, (found) => found.mbomApprovalRoles)
  return <Demands kind="mbom" list={list} />
}

interface DemandsProps {
  readonly kind: ReviewedKind
  readonly list: List<Demand>
}

function Demands({ kind, list }: DemandsProps) {
  const reason = useWhyNotPermitted('UpdateOrganizationSetting')
  const [open, setOpen] = useState<{ readonly what: 'count' | 'drop'; readonly demand: Demand } | null>(null)
  const columns: readonly Column<Demand>[] = [
    { label: words.columns.role, share: 3.4, render: nameOf },
    { label: words.columns.count, share: 1.4, render: ({ count }) => String(count) },
    {
      label: words.columns.of,
      share: 3,
      render: (demand) => <Scope kind={kind} familyId={demand.familyId ?? null} />,
    },
    {
      label: words.columns.change,
      share: 4,
      render: (demand) => (
        <div className={styles['tools']}>
          <ReasonedButton
            variant="light"
            reason={reason}
            aria-label={words.changeThis(nameOf(demand))}
            onClick={() => setOpen({ what: 'count', demand })}
          >
            {words.change}
          </ReasonedButton>
          <ReasonedButton
            variant="default"
            reason={reason}
            aria-label={words.removeThis(nameOf(demand))}
            onClick={() => setOpen({ what: 'drop', demand })}
          >
            {words.remove}
          </ReasonedButton>
        </div>
      ),
    },
  ]
  return (
    <>
      <ListBody
        list={list}
        empty={
          <EmptyState icon={UsersRound} title={words.emptyTitle}>
            {words.emptyHelp}
          </EmptyState>
        }
      >
        {(rows) => <RowTable label={words.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </ListBody>
      {open?.what === 'count' && (
        <RecountDialog kind={kind} demand={open.demand} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'drop' && <DropDialog kind={kind} demand={open.demand} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Of what a role is demanded: of all, or of the one that is named. */
function Scope({ kind, familyId }: { readonly kind: ReviewedKind; readonly familyId: string | null }) {
  const procedure = useFamily(kind === 'procedure' ? familyId : null)
  const standardStep = useStandardStepFamily(kind === 'standardStep' ? familyId : null)
  if (familyId === null) return words.all[kind]
  const name = (procedure ?? standardStep)?.name ?? ''
  return <span title={name}>{name}</span>
}
