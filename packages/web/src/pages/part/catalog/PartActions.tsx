import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { FilePlus2, PackagePlus, PencilLine, Play, ShoppingCart } from 'lucide-react'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { StartRunDialog } from '../../../components/startRun/StartRunDialog.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { orderWords } from '../../../components/words/orderWords.ts'
import { procedureWords } from '../../../components/words/procedureWords.ts'
import { receiveWords } from '../../../components/words/receiveWords.ts'
import type { PartView } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { partChoice } from '../partChoice.ts'
import { EditPartDialog } from './EditPartDialog.tsx'
import { NewRevisionDialog } from './NewRevisionDialog.tsx'

const ReceiveDialog = laterDialog(
  async () => (await import('../../../components/receive/ReceiveDialog.tsx')).ReceiveDialog,
)

const OrderDialog = laterDialog(
  async () => (await import('../../../components/order/OrderDialog.tsx')).OrderDialog,
)

const { part: text } = catalogWords

/** What can be done with a part: corrected, revised, ordered, received, built. */
export function PartActions({ part }: { readonly part: PartView }) {
  const [isStarting, starting] = useDisclosure()
  const [isEditing, editing] = useDisclosure()
  const [isRevising, revising] = useDisclosure()
  const [isReceiving, receiving] = useDisclosure()
  const [isOrdering, ordering] = useDisclosure()
  return (
    <Group gap="sm">
      <ReasonedButton
        variant="default"
        leftSection={<PencilLine size={18} aria-hidden />}
        reason={useWhyNotPermitted('UpdatePart')}
        onClick={editing.open}
      >
        {text.edit}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        leftSection={<FilePlus2 size={18} aria-hidden />}
        reason={useWhyNotPermitted('CreatePartRevision')}
        onClick={revising.open}
      >
        {text.newRevision}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        leftSection={<ShoppingCart size={18} aria-hidden />}
        reason={useWhyNotPermitted('OrderPartInventory')}
        onClick={ordering.open}
      >
        {orderWords.open}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        leftSection={<PackagePlus size={18} aria-hidden />}
        reason={useWhyNotPermitted('ReceivePartInventory')}
        onClick={receiving.open}
      >
        {receiveWords.receive}
      </ReasonedButton>
      <Button leftSection={<Play size={18} aria-hidden />} onClick={starting.open}>
        {procedureWords.startRun}
      </Button>
      {isEditing && <EditPartDialog part={part} onClose={editing.close} />}
      {isRevising && <NewRevisionDialog part={part} onClose={revising.close} />}
      {isOrdering && <OrderDialog part={part} onClose={ordering.close} />}
      {isReceiving && <ReceiveDialog part={part} onClose={receiving.close} />}
      {isStarting && <StartRunDialog part={partChoice(part)} onClose={starting.close} />}
    </Group>
  )
}

function useWhyNotPermitted(permission: Permission): string | null {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
  return refusal === null ? null : said(refusal)
}
