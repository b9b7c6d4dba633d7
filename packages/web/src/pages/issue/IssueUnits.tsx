import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { useList } from '../../components/api/useList.ts'
import { ListBody } from '../../components/ListPage.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { partName } from '../../components/partName.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { UnitSelect } from '../../components/select/UnitSelect.tsx'
import { StatusPill, unitStatus } from '../../components/status/StatusPill.tsx'
import { identityOf } from '../../components/unitName.ts'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import {
  AddUnitToIssueDocument,
  type IssueView,
  RemoveUnitFromIssueDocument,
  type UnitOfIssue,
  UnitsOfIssueDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { orderedPurpose, reasonNotToEdit, reasonNotToOrder } from './issueReasons.ts'

const StartRunDialog = laterDialog(
  async () => (await import('../../components/startRun/StartRunDialog.tsx')).StartRunDialog,
)

interface OfIssue {
  readonly issue: IssueView
  readonly actor: Actor
}

type Unit = NonNullable<UnitOfIssue['partInventory']>

/** The units and lots that an issue is about, and the runs that its disposition orders on them. */
export function IssueUnits({ issue, actor }: OfIssue) {
  const [isAdding, setAdding] = useState(false)
  const [reworked, setReworked] = useState<Unit | null>(null)
  const removing = useAct(RemoveUnitFromIssueDocument)
  const filters = { issueId: { eq: issue.id } }
  const list = useList(UnitsOfIssueDocument, { filters, first: 50 }, (found) => found.issuePartInventories)
  const reason = reasonNotToEdit(['partInventories'], 'UpdateIssue', issue, actor)
  const add = (
    <ReasonedButton variant="default" h={44} reason={reason} onClick={() => setAdding(true)}>
      {words.addUnit}
    </ReasonedButton>
  )
  const remove = ({ partInventoryId, _etag }: UnitOfIssue) =>
    void removing.perform({
      input: { issueId: issue.id, partInventoryId: partInventoryId ?? '', etag: _etag ?? '' },
    })
  const columns = [...unitColumns, actionColumn({ issue, actor }, { reason, remove, rework: setReworked })]
  return (
    <RecordPart heading={words.facts.units} action={add}>
      <Refusals lines={removing.refusals} />
      <ListBody list={list} empty={<p className={styles['faint']}>{words.noUnits}</p>}>
        {(rows) => (
          <RowTable label={words.facts.units} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </ListBody>
      {isAdding && <AddUnitDialog issueId={issue.id} onClose={() => setAdding(false)} />}
      {reworked !== null && (
        <StartRunDialog
          unit={{
            id: reworked.id,
            name: identityOf(reworked),
            detail: partName(reworked.part),
            partId: reworked.part?.id ?? null,
            partNumber: reworked.part?.partNumber ?? '',
          }}
          issue={{ id: issue.id, purpose: orderedPurpose(issue) }}
          onClose={() => setReworked(null)}
        />
      )}
    </RecordPart>
  )
}

const unitColumns: readonly Column<UnitOfIssue>[] = [
  {
    label: all.units.columns.unit,
    share: 2,
    render: ({ partInventory: unit }) =>
      unit === null ? (
        all.common.none
      ) : (
        <Link to="/units/$id" params={{ id: unit.id }}>
          <TwoLines first={identityOf(unit)} second={partName(unit.part)} />
        </Link>
      ),
  },
  {
    label: words.columns.status,
    share: 1.3,
    render: ({ partInventory: unit, holds }) => (
      <>
        {unit !== null && <StatusPill status={unitStatus(unit)} />}
        {holds && <span className={styles['faint']}> {words.heldHere}</span>}
      </>
    ),
  },
]

interface UnitActs {
  /** Why no unit can be taken off now; null: one can. */
  readonly reason: string | null
  readonly remove: (link: UnitOfIssue) => void
  readonly rework: (unit: Unit) => void
}

function actionColumn({ issue, actor }: OfIssue, { reason, remove, rework }: UnitActs): Column<UnitOfIssue> {
  return {
    label: words.change,
    share: 3,
    render: (link) => {
      const unit = link.partInventory
      if (unit === null) return null
      return (
        <div className={styles['buttons']}>
          <ReasonedButton
            variant="light"
            h={44}
            reason={reasonNotToOrder(unit.id, issue, actor)}
            aria-label={words.workOn(words.startWork[orderedPurpose(issue)], identityOf(unit))}
            onClick={() => rework(unit)}
          >
            {words.startWork[orderedPurpose(issue)]}
          </ReasonedButton>
          <ReasonedButton
            variant="default"
            h={44}
            reason={reason}
            aria-label={words.removeUnit(identityOf(unit))}
            onClick={() => remove(link)}
          >
            {words.remove}
          </ReasonedButton>
        </div>
      )
    },
  }
}

function AddUnitDialog({ issueId, onClose }: { readonly issueId: string; readonly onClose: () => void }) {
  const act = useAct(AddUnitToIssueDocument)
  const [unitId, setUnit] = useState<string | null>(null)
  const [isHeld, setHeld] = useState(false)
  const add = async () => {
    if (unitId === null) return
    const input = { issueId, partInventoryId: unitId, ...(isHeld ? { hold: true } : {}) }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.addUnitTitle}
      submit={{ label: words.addUnit, isDisabled: unitId === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <UnitSelect
        label={words.unit}
        required
        data-autofocus
        value={unitId}
        onChange={(unit) => setUnit(unit?.id ?? null)}
      />
      <Checkbox
        label={words.holdUnit}
        description={words.raiseHelp}
        checked={isHeld}
        onChange={(event) => setHeld(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
