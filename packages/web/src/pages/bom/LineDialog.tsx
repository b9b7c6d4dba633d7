import { Button, Group, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Trash2 } from 'lucide-react'
import { useAct } from '../../components/api/useAct.ts'
import { ConflictNotice } from '../../components/form/ConflictNotice.tsx'
import { FormCheck, FormText } from '../../components/form/FormInputs.tsx'
import { type RecordForm, useRecordForm } from '../../components/form/useRecordForm.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { MeasureSelect } from '../../components/select/MeasureSelect.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { DeleteMBomItemDocument, type EditedLine, UpdateMBomItemDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import styles from './BomEditor.module.css'
import { interchanges, lineInput, lineValues, problemsOfLine } from './lineForm.ts'
import { Places } from './Places.tsx'
import { Substitutes } from './Substitutes.tsx'

interface LineDialogProps {
  readonly line: EditedLine
  /** Among the lines, counted from 1. */
  readonly place: number
  readonly onClose: () => void
}

/** Change a line: how much, which revisions serve, where it goes. Places and substitutes are saved as they are added. */
export function LineDialog({ line, place, onClose }: LineDialogProps) {
  const act = useAct(UpdateMBomItemDocument)
  const [isAsking, asking] = useDisclosure()
  const form = useRecordForm({
    key: `line:${line.id}`,
    now: lineValues(line, place),
    refusals: act.refusals,
    problemsIn: problemsOfLine,
    save: async (changes) =>
      (await act.perform({ input: { id: line.id, etag: line._etag ?? '', ...lineInput(changes) } })) !== null,
  })
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  // Beside the form, not in it: a form in a form would save the line with it.
  if (isAsking) return <RemoveDialog line={line} onRemoved={close} onClose={asking.close} />
  return (
    <FormDialog
      title={bomWords.editTitle(partName(line.part))}
      size="lg"
      submit={{ label: bomWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={act.isBusy}
      cancel={bomWords.close}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={bomWords} />
      <LineInputs form={form} line={line} />
      <Places line={line} />
      <Substitutes line={line} />
      <Group className={styles['group']}>
        <Button
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={18} aria-hidden />}
          onClick={asking.open}
        >
          {bomWords.remove}
        </Button>
      </Group>
    </FormDialog>
  )
}

function LineInputs({ form, line }: { readonly form: RecordForm; readonly line: EditedLine }) {
  const unitId = form.text('unitOfMeasureId')
  const asPart = line.part?.unitOfMeasure?.type
  return (
    <>
      <div className={styles['pair']}>
        <FormText
          form={form}
          name="quantity"
          label={bomWords.quantity}
          description={bomWords.quantityHelp}
          inputMode="decimal"
          required
          data-autofocus
        />
        <MeasureSelect
          key={unitId}
          label={bomWords.unitOfMeasureId}
          placeholder={asPart == null ? bomWords.add.asPart : bomWords.asPart(asPart)}
          value={unitId === '' ? null : unitId}
          clearable
          onChange={(unit) => form.type('unitOfMeasureId', unit?.id ?? null)}
        />
        <FormText form={form} name="position" label={bomWords.position} inputMode="numeric" />
      </div>
      <Choices
        kind="radio"
        label={bomWords.interchange}
        legend="shown"
        options={interchanges.map((value) => ({ value, label: partWords.bom.interchange[value] ?? value }))}
        chosen={[form.text('interchange')]}
        onChange={([chosen]) => form.type('interchange', chosen ?? line.interchange)}
      />
      <FormCheck form={form} name="madeOnAssembly" label={bomWords.madeOnAssembly} />
      <Textarea
        label={bomWords.note}
        error={form.problemOf('note')}
        autosize
        minRows={1}
        maxRows={6}
        value={form.text('note')}
        onChange={(event) => form.type('note', event.currentTarget.value)}
      />
    </>
  )
}

interface RemoveDialogProps {
  readonly line: EditedLine
  readonly onRemoved: () => void
  readonly onClose: () => void
}

function RemoveDialog({ line, onRemoved, onClose }: RemoveDialogProps) {
  const act = useAct(DeleteMBomItemDocument)
  const remove = async () => {
    if ((await act.perform({ id: line.id, etag: line._etag ?? '' })) !== null) onRemoved()
  }
  return (
    <FormDialog
      title={bomWords.removeTitle(partName(line.part))}
      submit={{ label: bomWords.remove, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={bomWords.keep}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <Text>{bomWords.removeHelp}</Text>
    </FormDialog>
  )
}
