import { Group, Select, Textarea } from '@mantine/core'
import { assignedNumbers, type FieldType, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { FormCheck, FormText } from '../form/FormInputs.tsx'
import type { RecordForm } from '../form/useRecordForm.ts'
import { PartSelect } from '../select/PartSelect.tsx'
import { RoleSelect } from '../select/RoleSelect.tsx'
import { fieldFormWords as fields } from '../words/fieldFormWords.ts'
import { words } from '../words.ts'
import styles from './FieldInputs.module.css'
import { namesPart, offersOptions, outOfRanges, type WrittenField } from './fieldForm.ts'

const kinds = fieldTypes.map((value) => ({ value, label: words.field.types[value] ?? value }))

interface FieldInputsProps {
  readonly form: RecordForm
  /** The step’s other fields: a sign-off may verify one of them. */
  readonly others: readonly WrittenField[]
  /** Values were recorded as of its type: another one would say nothing of them. */
  readonly isTypeFixed?: true
}

/** What a field asks; of each type only what it knows. */
export function FieldInputs({ form, others, isTypeFixed }: FieldInputsProps) {
  const kind = fieldTypes.find((one) => one === form.values['kind']) ?? 'STRING'
  return (
    <>
      <div className={styles['pair']}>
        <FormText form={form} name="name" label={fields.name} required data-autofocus maxLength={255} />
        <Select
          label={fields.kind}
          data={kinds}
          allowDeselect={false}
          disabled={isTypeFixed === true}
          error={form.problemOf('type')}
          value={kind}
          onChange={(value) => form.type('kind', value)}
        />
      </div>
      <OfKind kind={kind} form={form} others={others} />
      <FormText form={form} name="helpText" label={fields.help} description={fields.helpHelp} />
      <Group gap="xl">
        <FormCheck form={form} name="required" label={fields.required} />
        <FormCheck form={form} name="allowNotApplicable" label={fields.notApplicable} />
        {kind !== 'SIGNOFF' && <FormCheck form={form} name="peerReviewRequired" label={fields.peerReview} />}
        <FormCheck form={form} name="perBatch" label={fields.perBatch} />
      </Group>
    </>
  )
}

function OfKind({ kind, form, others }: FieldInputsProps & { readonly kind: FieldType }) {
  if (kind === 'NUMBER') return <NumberInputs form={form} />
  if (kind === 'STRING') return <AssignsInput form={form} />
  if (kind === 'SIGNOFF') return <SignOffInputs form={form} others={others} />
  if (offersOptions(kind)) {
    return (
      <Textarea
        label={fields.options}
        description={fields.optionsHelp}
        required
        minRows={3}
        error={form.problemOf('options')}
        value={form.text('options')}
        onChange={(event) => form.type('options', event.currentTarget.value)}
      />
    )
  }
  return namesPart(kind) ? (
    <PartSelect
      label={fields.part}
      placeholder={fields.anyPart}
      clearable
      value={idOf(form, 'partId')}
      onChange={(part) => form.type('partId', part?.id ?? '')}
    />
  ) : null
}

function NumberInputs({ form }: { readonly form: RecordForm }) {
  const isConcession = form.values['outOfRange'] === 'CONCESSION'
  return (
    <>
      <FormText form={form} name="unit" label={fields.unit} placeholder="N·m" maxLength={64} />
      <div className={styles['pair']}>
        <FormText form={form} name="minimum" label={fields.minimum} inputMode="decimal" />
        <FormText form={form} name="maximum" label={fields.maximum} inputMode="decimal" />
        <FormText form={form} name="target" label={fields.target} inputMode="decimal" />
        <FormText form={form} name="tolerance" label={fields.tolerance} inputMode="decimal" />
      </div>
      <Select
        label={fields.outOfRange}
        data={outOfRanges.map((value) => ({ value, label: fields.outOfRanges[value] }))}
        allowDeselect={false}
        error={form.problemOf('outOfRange')}
        value={form.text('outOfRange')}
        onChange={(value) => form.type('outOfRange', value)}
      />
      <FormCheck form={form} name="processInformation" label={fields.processInformation} />
      {isConcession && (
        <RoleSelect
          label={fields.concessionRole}
          required
          value={idOf(form, 'concessionRoleId')}
          onChange={(role) => form.type('concessionRoleId', role?.id ?? '')}
        />
      )}
    </>
  )
}

function AssignsInput({ form }: Pick<FieldInputsProps, 'form'>) {
  return (
    <Select
      label={fields.assigns}
      placeholder={fields.assignsNone}
      data={assignedNumbers.map((value) => ({ value, label: fields.assigned[value] }))}
      clearable
      error={form.problemOf('assigns')}
      value={form.text('assigns') === '' ? null : form.text('assigns')}
      onChange={(value) => form.type('assigns', value ?? '')}
    />
  )
}

function SignOffInputs({ form, others }: FieldInputsProps) {
  const signedOrEntered = others.map(({ number, name }) => ({ value: String(number), label: name }))
  return (
    <div className={styles['pair']}>
      <RoleSelect
        label={fields.signoffRole}
        placeholder={fields.anybody}
        clearable
        value={idOf(form, 'signoffRoleId')}
        onChange={(role) => form.type('signoffRoleId', role?.id ?? '')}
      />
      <Select
        label={fields.verifies}
        placeholder={fields.verifiesNone}
        data={signedOrEntered}
        clearable
        error={form.problemOf('verifies')}
        value={form.text('verifies') === '' ? null : form.text('verifies')}
        onChange={(value) => form.type('verifies', value ?? '')}
      />
    </div>
  )
}

function idOf(form: RecordForm, name: string): string | null {
  const id = form.text(name)
  return id === '' ? null : id
}
