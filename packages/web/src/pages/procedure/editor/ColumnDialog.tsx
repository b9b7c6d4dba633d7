import { Select, Textarea } from '@mantine/core'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { offersOptions } from '../../../components/fieldForm/fieldForm.ts'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import { type RecordForm, useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { RoleSelect } from '../../../components/select/RoleSelect.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateDatagridColumnDocument,
  type EditedColumn,
  type EditedStep,
  UpdateDatagridColumnDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { columnInput, columnValues, newColumn } from './columnForm.ts'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

const { grid, fields } = editorWords
const kinds = fieldTypes.map((value) => ({ value, label: words.field.types[value] ?? value }))

interface NewColumnDialogProps {
  readonly step: EditedStep
  readonly onClose: () => void
}

/** Add a column behind those that there are. */
export function NewColumnDialog({ step, onClose }: NewColumnDialogProps) {
  const act = useAct(CreateDatagridColumnDocument)
  const form = useRecordForm({
    key: `new-column:${step.id}`,
    now: newColumn,
    refusals: act.refusals,
    save: async (changes) => {
      const { type, ...input } = columnInput({ ...newColumn, ...changes })
      return (await act.perform({ input: { ...input, stepId: step.id, type: type ?? 'STRING' } })) !== null
    },
  })
  return <ColumnDialog title={grid.columnTitle} form={form} isBusy={act.isBusy} onClose={onClose} />
}

interface EditColumnDialogProps {
  readonly column: EditedColumn
  readonly onClose: () => void
}

export function EditColumnDialog({ column, onClose }: EditColumnDialogProps) {
  const act = useAct(UpdateDatagridColumnDocument)
  const form = useRecordForm({
    key: `column:${column.id}`,
    now: columnValues(column),
    refusals: act.refusals,
    save: async (changes) => {
      const input = { id: column.id, etag: column._etag ?? '', ...columnInput(changes) }
      return (await act.perform({ input })) !== null
    },
  })
  return (
    <ColumnDialog
      title={grid.editColumn(column.header ?? '')}
      form={form}
      isBusy={act.isBusy}
      onClose={onClose}
    />
  )
}

interface ColumnDialogProps {
  readonly title: string
  readonly form: RecordForm
  readonly isBusy: boolean
  readonly onClose: () => void
}

function ColumnDialog({ title, form, isBusy, onClose }: ColumnDialogProps) {
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  return (
    <FormDialog
      title={title}
      submit={{ label: editorWords.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={{ ...fields, ...grid }} />
      <ColumnInputs form={form} />
    </FormDialog>
  )
}

function ColumnInputs({ form }: { readonly form: RecordForm }) {
  const kind = fieldTypes.find((one) => one === form.values['kind']) ?? 'STRING'
  const role = form.text('signoffRoleId')
  return (
    <>
      <div className={styles['pair']}>
        <FormText form={form} name="header" label={grid.header} required data-autofocus maxLength={255} />
        <Select
          label={fields.kind}
          data={kinds}
          allowDeselect={false}
          value={kind}
          onChange={(value) => form.type('kind', value)}
        />
      </div>
      {kind === 'NUMBER' && <FormText form={form} name="unit" label={fields.unit} maxLength={64} />}
      {offersOptions(kind) && (
        <Textarea
          label={fields.options}
          description={fields.optionsHelp}
          required
          error={form.problemOf('options')}
          value={form.text('options')}
          onChange={(event) => form.type('options', event.currentTarget.value)}
        />
      )}
      {kind === 'SIGNOFF' && (
        <RoleSelect
          label={fields.signoffRole}
          placeholder={fields.anybody}
          clearable
          value={role === '' ? null : role}
          onChange={(chosen) => form.type('signoffRoleId', chosen?.id ?? '')}
        />
      )}
      <FormCheck form={form} name="settable" label={grid.settable} />
    </>
  )
}
