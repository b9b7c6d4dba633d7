import { Text } from '@mantine/core'
import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'
import { useState } from 'react'
import { CountInput, isCount } from '../../components/form/CountInput.tsx'
import { splitRefusals } from '../../components/form/splitRefusals.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { FamilySelect } from '../../components/select/FamilySelect.tsx'
import { RoleSelect } from '../../components/select/RoleSelect.tsx'
import { StandardStepFamilySelect } from '../../components/select/StandardStepSelect.tsx'
import { words as all } from '../../components/words.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { reviewRoleWords as words } from './reviewRoleWords.ts'
import { type Demand, useDemand, useDrop, useRecount } from './useDemandActs.ts'

interface OfKind {
  readonly kind: ReviewedKind
  readonly onClose: () => void
}

/** Demand a role: how many of it, of all that is reviewed or of one. */
export function NewDemandDialog({ kind, onClose }: OfKind) {
  const act = useDemand(kind)
  const [roleId, setRole] = useState<string | null>(null)
  const [count, setCount] = useState('1')
  const [isOfOne, setOfOne] = useState(false)
  const [familyId, setFamily] = useState<string | null>(null)
  const { beside, others } = splitRefusals(act.refusals, ['roleId', 'count', 'familyId'])
  const isMissing = roleId === null || !isCount(count) || (isOfOne && familyId === null)
  const save = async () => {
    if (roleId === null) return
    if (await act.perform({ roleId, count: Number(count), familyId: isOfOne ? familyId : null })) onClose()
  }
  return (
    <FormDialog
      title={words.addTitle}
      submit={{ label: words.add, isDisabled: isMissing }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <RoleSelect
        label={words.role}
        required
        data-autofocus
        error={beside['roleId']}
        value={roleId}
        onChange={(role) => setRole(role?.id ?? null)}
      />
      <CountInput text={count} error={beside['count']} onChange={setCount} />
      {kind !== 'mbom' && (
        <Choices
          kind="radio"
          label={words.of}
          legend="shown"
          options={[
            { value: 'all', label: words.all[kind] },
            { value: 'one', label: words.onlyOne[kind] },
          ]}
          chosen={[isOfOne ? 'one' : 'all']}
          onChange={([chosen]) => setOfOne(chosen === 'one')}
        />
      )}
      {kind === 'procedure' && isOfOne && (
        <FamilySelect
          label={words.one.procedure}
          placeholder={words.search}
          required
          error={beside['familyId']}
          value={familyId}
          onChange={(one) => setFamily(one?.id ?? null)}
        />
      )}
      {kind === 'standardStep' && isOfOne && (
        <StandardStepFamilySelect
          label={words.one.standardStep}
          placeholder={words.search}
          required
          error={beside['familyId']}
          value={familyId}
          onChange={(one) => setFamily(one?.id ?? null)}
        />
      )}
    </FormDialog>
  )
}

interface OfDemand extends OfKind {
  readonly demand: Demand
}

/** Demand more or fewer of a role. */
export function RecountDialog({ kind, demand, onClose }: OfDemand) {
  const act = useRecount(kind)
  // What was seen when it was opened: a number that somebody else gave meanwhile is not overwritten unseen.
  const [seen] = useState(demand)
  const [count, setCount] = useState(String(seen.count))
  const { beside, others } = splitRefusals(act.refusals, ['count'])
  const save = async () => {
    if (await act.perform({ demand: seen, count: Number(count) })) onClose()
  }
  return (
    <FormDialog
      title={words.changeTitle(nameOf(seen))}
      submit={{ label: words.change, isDisabled: !isCount(count) }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <CountInput text={count} error={beside['count']} onChange={setCount} />
    </FormDialog>
  )
}

/** Whether a role is demanded no longer: it opens the way to releases. */
export function DropDialog({ kind, demand, onClose }: OfDemand) {
  const act = useDrop(kind)
  const drop = async () => {
    if (await act.perform(demand)) onClose()
  }
  return (
    <FormDialog
      title={words.removeTitle(nameOf(demand))}
      submit={{ label: words.remove, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.keep}
      onSubmit={() => void drop()}
      onClose={onClose}
    >
      <Text>{words.removeHelp}</Text>
    </FormDialog>
  )
}

/** The role that is demanded. */
export function nameOf({ role }: Demand): string {
  return role?.name ?? ''
}
