import { Button, Group, Menu, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { mbomTransitions } from '@traveler/domain/mbom/mbomStatus.ts'
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RefusalLine } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { NewBomButton } from '../../components/bom/NewBomButton.tsx'
import { useDrafts } from '../../components/drafts/drafts.tsx'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { inWords, said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { bomWords } from '../../components/words/bomWords.ts'
import { type BomView, DeleteMBomDocument, UpdateMBomDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { movesFrom, type OfferedMove, permissionOf } from './bomMoves.ts'

interface OfBom {
  readonly bom: BomView
}

interface Actions {
  readonly buttons: ReactNode
  /** What was refused of what the buttons did. */
  readonly refusals: readonly RefusalLine[]
}

/** What can be done with a version as it stands: handed in, released, archived, begun anew. */
export function useBomActions(bom: BomView): Actions {
  const move = useAct(UpdateMBomDocument)
  const [isArchiving, archiving] = useDisclosure()
  const whyNot = useWhyNotMove(bom)
  const go = (action: OfferedMove) => {
    if (action === 'archive') return archiving.open()
    const input = { id: bom.id, etag: bom._etag ?? '', status: mbomTransitions[action].to }
    void move.perform({ input })
  }
  return {
    refusals: move.refusals,
    buttons: (
      <Group gap="sm">
        {movesFrom(bom.status).map((action) => (
          <ReasonedButton
            key={action}
            variant={action === 'release' || action === 'releaseDraft' ? 'filled' : 'default'}
            loading={move.isBusy}
            reason={whyNot(action)}
            onClick={() => go(action)}
          >
            {bomWords.moves[action]}
          </ReasonedButton>
        ))}
        {bom.part !== null && (
          <NewBomButton partId={bom.part.id} versions={bom.part.mboms ?? []} from={bom.id} />
        )}
        {bom.status === 'DRAFT' && <MoreMenu bom={bom} />}
        {isArchiving && <ArchiveDialog bom={bom} onClose={archiving.close} />}
      </Group>
    ),
  }
}

/** Why the person here cannot move the version so, now. */
function useWhyNotMove({ status, releaseBlockers }: BomView): (action: OfferedMove) => string | null {
  const actor = useActor()
  const { drafts } = useDrafts()
  return (action) => {
    const refusal = actor === undefined ? null : whyNotPermitted(actor, permissionOf[action])
    if (refusal !== null) return said(refusal)
    if (status === 'DRAFT' && drafts.size > 0) return bomWords.unsaved
    const blockers = action === 'release' || action === 'releaseDraft' ? (releaseBlockers ?? []) : []
    return blockers.length === 0 ? null : blockers.map(({ message }) => inWords(message)).join(' ')
  }
}

function MoreMenu({ bom }: OfBom) {
  const [isOpen, dialog] = useDisclosure()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={12} aria-label={bomWords.more}>
            <Ellipsis size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={dialog.open}>{bomWords.discard}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isOpen && <DiscardDialog bom={bom} onClose={dialog.close} />}
    </>
  )
}

interface DialogProps extends OfBom {
  readonly onClose: () => void
}

function nameOf({ part, version }: BomView): string {
  return bomWords.name(partName(part), version)
}

function ArchiveDialog({ bom, onClose }: DialogProps) {
  const act = useAct(UpdateMBomDocument)
  const archive = async () => {
    const input = { id: bom.id, etag: bom._etag ?? '', status: 'ARCHIVED' as const }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={bomWords.archiveTitle(nameOf(bom))}
      submit={{ label: bomWords.moves.archive, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={bomWords.keep}
      onSubmit={() => void archive()}
      onClose={onClose}
    >
      <Text>{bomWords.archiveHelp}</Text>
    </FormDialog>
  )
}

function DiscardDialog({ bom, onClose }: DialogProps) {
  const navigate = useNavigate()
  const act = useAct(DeleteMBomDocument)
  const discard = async () => {
    if ((await act.perform({ id: bom.id, etag: bom._etag ?? '' })) === null) return
    await navigate({ to: '/parts/$id', params: { id: bom.part?.id ?? '' }, search: {}, replace: true })
  }
  return (
    <FormDialog
      title={bomWords.discardTitle(nameOf(bom))}
      submit={{ label: bomWords.discard, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={bomWords.keep}
      onSubmit={() => void discard()}
      onClose={onClose}
    >
      <Text>{bomWords.discardHelp}</Text>
    </FormDialog>
  )
}
