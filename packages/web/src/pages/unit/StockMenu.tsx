import { Button, Menu, Text } from '@mantine/core'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { stockWords } from '../../components/words/stockWords.ts'
import type { UnitPageResult } from '../../generated/documents.ts'
import { ExpiryDialog } from './ExpiryDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { ReturnDialog, ShipDialog } from './ShipDialogs.tsx'
import { CountDialog, MoveDialog, ReinstateDialog, ScrapDialog, SplitDialog } from './StockDialogs.tsx'

export type StockUnit = NonNullable<UnitPageResult['partInventory']>

const acts = {
  move: { permission: 'MovePartInventory', Dialog: MoveDialog },
  count: { permission: 'AdjustPartInventory', Dialog: CountDialog },
  expiry: { permission: 'UpdatePartInventory', Dialog: ExpiryDialog },
  split: { permission: 'SplitPartInventory', Dialog: SplitDialog },
  merge: { permission: 'SplitPartInventory', Dialog: MergeDialog },
  scrap: { permission: 'ScrapPartInventory', Dialog: ScrapDialog },
  reinstate: { permission: 'ScrapPartInventory', Dialog: ReinstateDialog },
  ship: { permission: 'ShipPartInventory', Dialog: ShipDialog },
  takeBack: { permission: 'ReceivePartInventory', Dialog: ReturnDialog },
} as const satisfies Record<string, { permission: Permission; Dialog: unknown }>

type StockAct = keyof typeof acts
const names = Object.keys(acts) as StockAct[]

/** What is done with stock by hand. What is not allowed to this person stands there with the reason. */
export function StockMenu({ unit }: { readonly unit: StockUnit }) {
  const actor = useActor()
  const [open, setOpen] = useState<StockAct | null>(null)
  const Dialog = open === null ? null : acts[open].Dialog
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={16} aria-hidden />}>
            {stockWords.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {names.map((name) => {
            const refusal = actor === undefined ? null : whyNotPermitted(actor, acts[name].permission)
            return (
              <Menu.Item
                key={name}
                aria-disabled={refusal !== null}
                closeMenuOnClick={refusal === null}
                onClick={() => refusal === null && setOpen(name)}
              >
                {stockWords[name]}
                {refusal !== null && (
                  <Text size="sm" c="dimmed">
                    {said(refusal)}
                  </Text>
                )}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
      {Dialog !== null && <Dialog unit={unit} onClose={() => setOpen(null)} />}
    </>
  )
}
