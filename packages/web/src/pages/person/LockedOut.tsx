import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useList } from '../../components/api/useList.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { saidAll } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { timeInWords } from '../../components/times.ts'
import { peopleWords } from '../../components/words/peopleWords.ts'
import { PeopleDocument, UnlockDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import type { PersonRow } from './personRow.ts'

const everLocked = { lockedAt: { gt: '1970-01-01T00:00:00Z' } }

/** Who cannot log in or sign after too many wrong passwords, PINs or passkeys, each with the way back. */
export function LockedOut() {
  const { rows = [], refusals } = useList(
    PeopleDocument,
    { filters: everLocked, first: 100 },
    ({ users }) => users,
  )
  return (
    <>
      <Refusals lines={refusals} />
      {rows.map((person) => (
        <LockedPerson key={person.id} person={person} />
      ))}
    </>
  )
}

function LockedPerson({ person }: { readonly person: PersonRow }) {
  const actor = useActor()
  const act = useAct(UnlockDocument)
  const reasons =
    actor === undefined
      ? []
      : [whyNotPermitted(actor, 'UnlockSigner'), whyNotChangeOwn(actor, person.id, peopleWords.unlockThis)]
  const unlock = () => void act.perform({ input: { id: person.id, etag: person._etag } })
  return (
    <Notice
      tone="caution"
      title={peopleWords.lockedOut(person.name)}
      action={
        <ReasonedButton
          variant="default"
          loading={act.isBusy}
          reason={saidAll(reasons.filter((reason) => reason !== null))}
          onClick={unlock}
        >
          {peopleWords.unlock}
        </ReasonedButton>
      }
    >
      <p>
        {peopleWords.lockedSince(person.lockedAt === null ? '' : timeInWords(person.lockedAt))}{' '}
        {peopleWords.unlockHelp}
      </p>
      <Refusals lines={act.refusals} />
    </Notice>
  )
}
