import { Button } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { SignatureLine } from '../../../components/signature/SignatureLine.tsx'
import { words } from '../../../components/words.ts'
import { SetDatagridValueDocument, SignDatagridValueDocument } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { reasonsNotToSign } from '../reasonsNotToSign.ts'
import { type CellPlace, cellField, listOf, type RunView, type StepView } from '../runView.ts'
import { SignDialog } from '../SignDialog.tsx'
import { shownRow } from '../shownValues.tsx'
import styles from './GridTable.module.css'

interface GridSignCellProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
  readonly place: CellPlace
  readonly isLocked: boolean
}

/** A cell of a sign-off column: who signed for its row, and the way to sign. */
export function GridSignCell({ run, step, actor, place, isLocked }: GridSignCellProps) {
  const [isSigning, setSigning] = useState(false)
  const act = useAct(SignDatagridValueDocument)
  const waive = useAct(SetDatagridValueDocument)
  const field = cellField(place)
  const { row, column } = place
  const cell = { rowId: row.id, columnId: column.id }
  const { blockers, personal } = reasonsNotToSign(field, step, run, actor)
  const isOpen = !isLocked && field.signature === null
  const say = (notApplicable: boolean) =>
    void waive.perform({ input: { ...cell, etag: field._etag, value: null, notApplicable } })
  return (
    <td data-sign>
      {listOf(field.signatures).map((signature) => (
        <SignatureLine key={signature.id} signature={signature} />
      ))}
      {field.notApplicable && <span className={styles['read']}>{words.field.isNotApplicable}</span>}
      {isOpen && !field.notApplicable && (
        <ReasonedButton
          variant="light"
          leftSection={<PenLine size={17} aria-hidden />}
          aria-label={words.grid.sign(field.name)}
          reason={blockers.length === 0 ? null : blockers.join(' ')}
          onClick={() => setSigning(true)}
        >
          {words.sign.sign}
        </ReasonedButton>
      )}
      {isOpen && field.allowNotApplicable && (
        <Button variant="subtle" size="compact-sm" mih={44} onClick={() => say(!field.notApplicable)}>
          {field.notApplicable ? words.grid.appliesAfterAll : words.field.notApplicable}
        </Button>
      )}
      <Refusals lines={waive.refusals} />
      {isSigning && (
        <SignDialog
          field={field}
          step={step}
          run={run}
          shown={shownRow(step, row)}
          personal={personal}
          act={act}
          onSign={(signed) => act.perform({ input: { ...cell, ...signed } })}
          onClose={() => setSigning(false)}
        />
      )}
    </td>
  )
}
