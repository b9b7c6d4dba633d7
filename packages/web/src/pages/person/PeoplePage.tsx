import { useDebouncedValue } from '@mantine/hooks'
import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { saidAll } from '../../components/said.ts'
import { containing } from '../../components/select/containing.ts'
import { useActor } from '../../components/session/useActor.ts'
import { peopleWords } from '../../components/words/peopleWords.ts'
import { PeopleDocument } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { LockedOut } from './LockedOut.tsx'
import type { PersonRow } from './personRow.ts'
import { RoleNews } from './RoleNews.tsx'

const { columns, states } = peopleWords

const personColumns: readonly Column<PersonRow>[] = [
  {
    label: columns.name,
    share: 2,
    render: ({ name, email }) => <TwoLines first={name} second={email ?? ''} />,
  },
  { label: columns.roles, share: 3, render: ({ roles }) => (roles ?? []).map(({ name }) => name).join(', ') },
  { label: columns.state, share: 1.5, render: stateOf },
  { label: columns.passkeys, share: 1.2, render: (person) => <PasskeysButton person={person} /> },
]

const PasskeysOfPerson = laterDialog(async () => (await import('./PasskeysOfPerson.tsx')).PasskeysOfPerson)

function PasskeysButton({ person }: { readonly person: PersonRow }) {
  const [isOpen, setOpen] = useState(false)
  const actor = useActor()
  const reasons =
    actor === undefined
      ? []
      : [
          whyNotPermitted(actor, 'ResetPassword'),
          whyNotChangeOwn(actor, person.id, peopleWords.passkeys.removeThis),
        ]
  return (
    <>
      <ReasonedButton
        variant="default"
        px="sm"
        reason={saidAll(reasons.filter((reason) => reason !== null))}
        aria-label={peopleWords.passkeys.showOf(person.name)}
        onClick={() => setOpen(true)}
      >
        {peopleWords.passkeys.show}
      </ReasonedButton>
      {isOpen && <PasskeysOfPerson person={person} onClose={() => setOpen(false)} />}
    </>
  )
}

function stateOf({ deactivated, lockedAt }: PersonRow): string {
  if (deactivated) return states.deactivated
  return lockedAt === null ? states.active : states.locked
}

/** Who works here, and above all who is locked out and what roles gained. */
export default function PeoplePage() {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const found = containing(settled)
  const filters = settled === '' ? {} : { or_: [{ name: found }, { email: found }] }
  const list = useList(PeopleDocument, { filters, first: 50 }, ({ users }) => users)
  return (
    <ListPage
      title={peopleWords.title}
      list={list}
      search={{ label: peopleWords.search, text, onChange: setText }}
      notice={
        <>
          <LockedOut />
          <RoleNews />
        </>
      }
      empty={<EmptyState icon={SearchX} title={peopleWords.noMatchTitle} />}
    >
      {(rows) => (
        <RowTable label={peopleWords.title} columns={personColumns} rows={rows} keyOf={({ id }) => id} />
      )}
    </ListPage>
  )
}
