import { Button, Group, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { procedureTransitions } from '@traveler/domain/procedure/procedureStatus.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { Ellipsis, FilePlus2, PencilLine, Play } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RefusalLine } from '../../components/api/refused.ts'
import { type Act, useAct } from '../../components/api/useAct.ts'
import { inWords, said, saidAll } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { StartRunDialog } from '../../components/startRun/StartRunDialog.tsx'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import {
  CreateProcedureVersionDocument,
  type ProcedureStopView,
  type ProcedureView,
  UpdateProcedureDocument,
  type UpdateProcedureInput,
  type UpdateProcedureResult,
} from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { ArchiveDialog, DiscardDialog } from './ProcedureDialogs.tsx'
import { movesFrom, type OfferedMove, permissionOf } from './procedureMoves.ts'
import { StopButton } from './stop/StopButton.tsx'
import { standingStops } from './stop/standingStops.ts'

export type MoveAct = Act<UpdateProcedureResult, { readonly input: UpdateProcedureInput }>

interface Actions {
  readonly buttons: ReactNode
  /** What was refused of what the buttons did. */
  readonly refusals: readonly RefusalLine[]
}

/** What can be done with a version as it stands: written on, moved on, built. */
export function useProcedureActions(procedure: ProcedureView): Actions {
  const move = useAct(UpdateProcedureDocument)
  const draft = useAct(CreateProcedureVersionDocument)
  const status = procedure.status ?? 'DRAFT'
  const [isArchiving, archiving] = useDisclosure()
  const moves = movesFrom(status)
  const go = (action: OfferedMove) => {
    if (action === 'archive') return archiving.open()
    const input = { id: procedure.id, etag: procedure._etag ?? '', status: procedureTransitions[action].to }
    void move.perform({ input })
  }
  return {
    refusals: [...move.refusals, ...draft.refusals],
    buttons: (
      <Group gap="sm">
        {status === 'DRAFT' && <EditButton procedure={procedure} />}
        {moves
          .filter((action) => action !== 'archive')
          .map((action) => (
            <MoveButton
              key={action}
              action={action}
              blockers={action === 'release' ? (procedure.releaseBlockers ?? []) : []}
              isBusy={move.isBusy}
              onPress={() => go(action)}
            />
          ))}
        {(status === 'RELEASED' || status === 'ARCHIVED') && (
          <DraftButton procedure={procedure} act={draft} />
        )}
        {moves.includes('archive') && (
          <MoveButton action="archive" blockers={[]} isBusy={false} onPress={() => go('archive')} />
        )}
        {status === 'DRAFT' && <MoreMenu procedure={procedure} />}
        <StopButton procedure={procedure} />
        <StartButton procedure={procedure} />
        {isArchiving && <ArchiveDialog procedure={procedure} onClose={archiving.close} />}
      </Group>
    ),
  }
}

interface OfProcedure {
  readonly procedure: ProcedureView
}

function EditButton({ procedure }: OfProcedure) {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'UpdateStep')
  const look = { variant: 'default', leftSection: <PencilLine size={18} aria-hidden /> } as const
  if (refusal !== null) {
    return (
      <ReasonedButton {...look} reason={said(refusal)} onClick={() => undefined}>
        {procedureWords.edit}
      </ReasonedButton>
    )
  }
  return (
    <Button
      {...look}
      renderRoot={(props) => <Link to="/procedures/$id/edit" params={{ id: procedure.id }} {...props} />}
    >
      {procedureWords.edit}
    </Button>
  )
}

interface MoveButtonProps {
  readonly action: OfferedMove
  /** What the version lacks for it. */
  readonly blockers: readonly { readonly message: string }[]
  readonly isBusy: boolean
  readonly onPress: () => void
}

function MoveButton({ action, blockers, isBusy, onPress }: MoveButtonProps) {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, permissionOf[action])
  const lacking = blockers.length === 0 ? null : blockers.map(({ message }) => inWords(message)).join(' ')
  return (
    <ReasonedButton
      variant={action === 'release' ? 'filled' : 'default'}
      loading={isBusy}
      reason={refusal === null ? lacking : said(refusal)}
      onClick={onPress}
    >
      {procedureWords.moves[action]}
    </ReasonedButton>
  )
}

interface DraftButtonProps extends OfProcedure {
  readonly act: Act<
    { readonly createProcedureVersion: { readonly procedure: { readonly id: string } | null } | null },
    { readonly familyId: string; readonly procedureId: string }
  >
}

/** A draft that begins as this version stands. */
function DraftButton({ procedure, act }: DraftButtonProps) {
  const navigate = useNavigate()
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateProcedureVersion')
  const begin = async () => {
    const { familyId, id: procedureId } = procedure
    const made = await act.perform({ familyId, procedureId })
    const id = made?.createProcedureVersion?.procedure?.id
    if (id !== undefined) await navigate({ to: '/procedures/$id/edit', params: { id } })
  }
  return (
    <ReasonedButton
      variant="default"
      leftSection={<FilePlus2 size={18} aria-hidden />}
      loading={act.isBusy}
      reason={refusal === null ? null : said(refusal)}
      onClick={() => void begin()}
    >
      {procedureWords.newDraft}
    </ReasonedButton>
  )
}

function MoreMenu({ procedure }: OfProcedure) {
  const [isOpen, dialog] = useDisclosure()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={12} aria-label={procedureWords.more}>
            <Ellipsis size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={dialog.open}>{procedureWords.discard}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isOpen && <DiscardDialog procedure={procedure} onClose={dialog.close} />}
    </>
  )
}

function StartButton({ procedure }: OfProcedure) {
  const [isStarting, starting] = useDisclosure()
  const actor = useActor()
  const unpermitted = actor === undefined ? null : whyNotPermitted(actor, 'CreateRun')
  const { id, title, version } = procedure
  if (procedure.status !== 'RELEASED') return null
  const refusals = [unpermitted, ...standingStops(procedure).map((stop) => stopped(id, stop))]
  return (
    <>
      <ReasonedButton
        leftSection={<Play size={18} aria-hidden />}
        reason={saidAll(refusals.filter((refusal) => refusal !== null))}
        onClick={starting.open}
      >
        {procedureWords.startRun}
      </ReasonedButton>
      {isStarting && (
        <StartRunDialog
          procedure={{ id, name: title, detail: words.common.version(version), type: procedure.type }}
          onClose={starting.close}
        />
      )}
    </>
  )
}

function stopped(procedureId: string, { reason, stepName: step }: ProcedureStopView): Refusal {
  return { code: 'PROCEDURE_STOPPED', procedureId, reason, step }
}
