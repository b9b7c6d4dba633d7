import { Button, Group, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { Plus, Split } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../../components/api/useList.ts'
import styles from '../../../components/ListPage.module.css'
import { ListBody } from '../../../components/ListPage.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { TabTitle } from '../../../components/TabTitle.tsx'
import { issueWords } from '../../../components/words/issueWords.ts'
import { AllDispositionTypesDocument, type DispositionTypeRow } from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { TwoLines } from '../../../ui/TwoLines.tsx'
import { dispositionTypeWords as words } from './dispositionTypeWords.ts'
import { RolesDialog } from './RolesDialog.tsx'
import { TypeDialog } from './TypeDialog.tsx'

/** What is open over the list: a new type, one that is edited, or who approves one. By id: the row is read again. */
type Open =
  | { readonly what: 'new' }
  | { readonly what: 'edit' | 'roles'; readonly id: string }
  | { readonly what: 'nothing' }

/** What may become of units with an issue, and who approves it. */
export default function DispositionTypesPage() {
  const list = useList(AllDispositionTypesDocument, { first: 50 }, (found) => found.issueDispositionTypes)
  const reason = useWhyNotPermitted('UpdateOrganizationSetting')
  const [open, setOpen] = useState<Open>({ what: 'nothing' })
  const close = () => setOpen({ what: 'nothing' })
  const chosen = 'id' in open ? list.rows?.find(({ id }) => id === open.id) : undefined
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div>
          <TabTitle of={words.title} />
          <Title order={1}>{words.title}</Title>
          <p className={styles['help']}>{words.help}</p>
        </div>
        <Group gap="sm">
          <Button variant="default" renderRoot={(props) => <Link to="/issues" {...props} />}>
            {words.back}
          </Button>
          <ReasonedButton
            leftSection={<Plus size={18} aria-hidden />}
            reason={reason}
            onClick={() => setOpen({ what: 'new' })}
          >
            {words.add}
          </ReasonedButton>
        </Group>
      </div>
      <ListBody
        list={list}
        empty={
          <EmptyState icon={Split} title={words.emptyTitle}>
            {words.emptyHelp}
          </EmptyState>
        }
      >
        {(rows) => (
          <RowTable
            label={words.title}
            columns={[...columns, changeColumn(reason, setOpen)]}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListBody>
      {open.what === 'new' && <TypeDialog type={null} onClose={close} />}
      {open.what === 'edit' && chosen !== undefined && <TypeDialog type={chosen} onClose={close} />}
      {open.what === 'roles' && chosen !== undefined && <RolesDialog type={chosen} onClose={close} />}
    </div>
  )
}

const columns: readonly Column<DispositionTypeRow>[] = [
  {
    label: words.columns.title,
    share: 2.6,
    render: ({ title, description, active }) => (
      <TwoLines first={active ? title : `${title} (${words.off})`} second={description ?? ''} />
    ),
  },
  { label: words.columns.orders, share: 1.2, render: ({ kind }) => issueWords.kinds[kind] ?? kind },
  {
    label: words.columns.release,
    share: 1.9,
    render: ({ availability }) => issueWords.release[availability] ?? availability,
  },
  {
    label: words.columns.approval,
    share: 2.6,
    render: (type) => (
      <TwoLines
        first={`${words.atGate.IN_PROGRESS}: ${demandsAt('IN_PROGRESS', type) || words.anybody}`}
        second={`${words.atGate.RESOLVED}: ${demandsAt('RESOLVED', type) || words.nobody}`}
      />
    ),
  },
]

function changeColumn(reason: string | null, open: (what: Open) => void): Column<DispositionTypeRow> {
  return {
    label: words.columns.change,
    share: 3.6,
    render: ({ id, title }) => (
      <div className={styles['tools']}>
        <ReasonedButton
          variant="light"
          h={44}
          reason={reason}
          aria-label={words.editThis(title)}
          onClick={() => open({ what: 'edit', id })}
        >
          {words.edit}
        </ReasonedButton>
        <ReasonedButton
          variant="default"
          h={44}
          reason={reason}
          aria-label={words.rolesOf(title)}
          onClick={() => open({ what: 'roles', id })}
        >
          {words.roles}
        </ReasonedButton>
      </div>
    ),
  }
}

function demandsAt(gate: IssueGate, { issueDispositionTypeRoles: roles }: DispositionTypeRow): string {
  return (roles ?? [])
    .filter(({ issueApprovalGateType }) => issueApprovalGateType === gate)
    .map(({ count, role }) => words.demand(count, role?.name ?? ''))
    .join(', ')
}
