import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { FilePlus2, PencilLine } from 'lucide-react'
import { CreateMBomDocument } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { bomWords } from '../words/bomWords.ts'

interface NewBomButtonProps {
  readonly partId: string
  readonly versions: readonly { readonly id: string; readonly status: string }[]
  /** The version that the new one begins as; null: the newest. */
  readonly from: string | null
}

/** Begin the next version of what a part is built of; where one is begun already, the way to it. */
export function NewBomButton({ partId, versions, from }: NewBomButtonProps) {
  const navigate = useNavigate()
  const actor = useActor()
  const act = useAct(CreateMBomDocument)
  const open = versions.find(({ status }) => status === 'DRAFT' || status === 'IN_REVIEW')
  if (open !== undefined) {
    if (open.id === from) return null
    return (
      <Button
        variant="default"
        leftSection={<PencilLine size={18} aria-hidden />}
        renderRoot={(props) => <Link to="/boms/$id" params={{ id: open.id }} search={{}} {...props} />}
      >
        {bomWords.goToDraft}
      </Button>
    )
  }
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateMBom')
  const begin = async () => {
    const made = await act.perform({ input: { partId, ...(from === null ? {} : { mbomId: from }) } })
    const id = made?.createMbom?.mbom?.id
    if (id !== undefined) await navigate({ to: '/boms/$id', params: { id }, search: {} })
  }
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<FilePlus2 size={18} aria-hidden />}
        loading={act.isBusy}
        reason={refusal === null ? null : said(refusal)}
        onClick={() => void begin()}
      >
        {versions.length === 0 ? bomWords.beginFirst : bomWords.begin}
      </ReasonedButton>
      <Refusals lines={act.refusals} />
    </>
  )
}
