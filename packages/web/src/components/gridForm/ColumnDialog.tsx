import { Select, Textarea } from '@mantine/core'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import {
  CreateDatagridColumnDocument,
  type EditedColumn,
  UpdateDatagridColumnDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { offersOptions } from '../fieldForm/fieldForm.ts'
import { ConflictNotice } from '../form/ConflictNotice.tsx'
import { FormCheck, FormText } from '../form/FormInputs.tsx'
import { type RecordForm, useRecordForm } from '../form/useRecordForm.ts'
import { Refusals } from '../Refusals.tsx'
import { RoleSelect } from '../select/RoleSelect.tsx'
import { fieldFormWords as fields } from '../words/fieldFormWords.ts'
import { gridFormWords as grid } from '../words/gridFormWords.ts'
import { words } from '../words.ts'
import { columnInput, columnValues, newColumn } from './columnForm.ts'
import styles from './gridForm.module.css'

const kinds = fieldTypes.map((value) => ({ value, label: words.field.types[value] ?? value }))

/** The step whose grid is edited: of a draft, or a run step that is redlined. */
export type GridOwner =
  | { readonly stepId: string; readonly runStepId?: never }
  | { readonly runStepId: string; readonly stepId?: never }

interface NewColumnDialogProps {
  readonly of: GridOwner
  readonly onClose: () => void
}

/** Add a column behind those that there are. */
export function NewColumnDialog({ of, onClose }: NewColumnDialogProps) {
  const act = useAct(CreateDatagridColumnDocument)
  const form = useRecordForm({
    key: `new-column:${of.stepId ?? of.runStepId}`,
    now: newColumn,
    refusals: act.refusals,
    save: async (changes) => {
      const { type, ...input } = columnInput({ ...newColumn, ...changes })
      return (await act.perform({ input: { ...input, ...of, type: type ?? 'STRING' } })) !== null
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
      submit={{ label: grid.save, isDisabled: !form.canSave }}
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
