import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import { procedureTransitions } from '@traveler/domain/procedure/procedureStatus.ts'
import { FilePlus2, PencilLine, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RefusalLine } from '../../../components/api/refused.ts'
import { type Act, useAct } from '../../../components/api/useAct.ts'
import { inWords } from '../../../components/said.ts'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import {
  CreateStandardStepVersionDocument,
  type CreateStandardStepVersionInput,
  type CreateStandardStepVersionResult,
  type StandardStepView,
  UpdateStepDocument,
} from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { movesFrom, type OfferedMove, permissionOf } from '../procedureMoves.ts'
import { ArchiveDialog, DiscardDialog } from './StandardStepDialogs.tsx'
import { standardWords } from './standardWords.ts'

interface Actions {
  readonly buttons: ReactNode
  /** What was refused of what the buttons did. */
  readonly refusals: readonly RefusalLine[]
}

/** What can be done with a version of a standard step as it stands: written on, moved on, revised, withdrawn. */
export function useStandardStepActions(step: StandardStepView): Actions {
  const move = useAct(UpdateStepDocument)
  const revise = useAct(CreateStandardStepVersionDocument)
  const [isArchiving, archiving] = useDisclosure()
  const status = step.status ?? 'DRAFT'
  const go = (action: OfferedMove) => {
    if (action === 'archive') return archiving.open()
    const standardStepStatus = procedureTransitions[action].to
    void move.perform({ input: { id: step.id, etag: step._etag ?? '', standardStepStatus } })
  }
  return {
    refusals: [...move.refusals, ...revise.refusals],
    buttons: (
      <Group gap="sm">
        {status === 'DRAFT' && <DiscardButton step={step} />}
        {status === 'DRAFT' && <EditButton step={step} />}
        {movesFrom(status).map((action) => (
          <MoveButton
            key={action}
            action={action}
            step={step}
            isBusy={move.isBusy}
            onPress={() => go(action)}
          />
        ))}
        {(status === 'RELEASED' || status === 'ARCHIVED') && <ReviseButton step={step} act={revise} />}
        {isArchiving && <ArchiveDialog step={step} onClose={archiving.close} />}
      </Group>
    ),
  }
}

interface OfStep {
  readonly step: StandardStepView
}

function EditButton({ step }: OfStep) {
  const reason = useWhyNotPermitted('UpdateStep')
  const look = { variant: 'default', leftSection: <PencilLine size={18} aria-hidden /> } as const
  if (reason !== null) {
    return (
      <ReasonedButton {...look} reason={reason} onClick={() => undefined}>
        {standardWords.edit}
      </ReasonedButton>
    )
  }
  return (
    <Button
      {...look}
      renderRoot={(props) => <Link to="/standard-steps/$id/edit" params={{ id: step.id }} {...props} />}
    >
      {standardWords.edit}
    </Button>
  )
}

interface MoveButtonProps extends OfStep {
  readonly action: OfferedMove
  readonly isBusy: boolean
  readonly onPress: () => void
}

function MoveButton({ action, step, isBusy, onPress }: MoveButtonProps) {
  const reason = useWhyNotPermitted(permissionOf[action])
  const lacking = action === 'release' ? (step.releaseBlockers ?? []) : []
  return (
    <ReasonedButton
      variant={action === 'release' ? 'filled' : 'default'}
      loading={isBusy}
      reason={
        reason ?? (lacking.length === 0 ? null : lacking.map(({ message }) => inWords(message)).join(' '))
      }
      onClick={onPress}
    >
      {standardWords.moves[action]}
    </ReasonedButton>
  )
}

interface ReviseButtonProps extends OfStep {
  readonly act: Act<CreateStandardStepVersionResult, { readonly input: CreateStandardStepVersionInput }>
}

/** A new draft of the standard step. */
function ReviseButton({ step, act }: ReviseButtonProps) {
  const navigate = useNavigate()
  const reason = useWhyNotPermitted('CreateStandardStepVersion')
  const begin = async () => {
    const made = await act.perform({ input: { familyId: Number(step.familyId) } })
    const id = made?.createStandardStepVersion?.step?.id
    if (id !== undefined) await navigate({ to: '/standard-steps/$id/edit', params: { id } })
  }
  return (
    <ReasonedButton
      variant="default"
      leftSection={<FilePlus2 size={18} aria-hidden />}
      loading={act.isBusy}
      reason={reason}
      onClick={() => void begin()}
    >
      {standardWords.newVersion}
    </ReasonedButton>
  )
}

function DiscardButton({ step }: OfStep) {
  const reason = useWhyNotPermitted('DeleteStep')
  const [isOpen, dialog] = useDisclosure()
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<Trash2 size={18} aria-hidden />}
        reason={reason}
        onClick={dialog.open}
      >
        {standardWords.discard}
      </ReasonedButton>
      {isOpen && <DiscardDialog step={step} onClose={dialog.close} />}
    </>
  )
}
