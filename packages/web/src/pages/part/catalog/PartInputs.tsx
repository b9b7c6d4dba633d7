import { Select, Textarea } from '@mantine/core'
import { useDocument } from '../../../components/api/useDocument.ts'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import type { RecordForm } from '../../../components/form/useRecordForm.ts'
import { MeasureSelect } from '../../../components/select/MeasureSelect.tsx'
import { useActor } from '../../../components/session/useActor.ts'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { PartCatalogDocument } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import styles from './PartInputs.module.css'
import { partTypes, sources, trackings } from './partForm.ts'

const { part: words } = catalogWords

/** What is said of a part, new or not. */
export function PartInputs({ form }: { readonly form: RecordForm }) {
  const actor = useActor()
  const unitId = form.text('unitOfMeasureId')
  return (
    <>
      <Textarea
        label={words.description}
        maxLength={512}
        autosize
        minRows={1}
        maxRows={5}
        error={form.problemOf('description')}
        value={form.text('description')}
        onChange={(event) => form.type('description', event.currentTarget.value)}
      />
      <Choice form={form} name="partType" options={partTypes} names={words.partTypes} />
      <Choice form={form} name="trackingType" options={trackings} names={words.trackingTypes} />
      <Choice form={form} name="sourcingStrategy" options={sources} names={words.sourcing} />
      <div className={styles['pair']}>
        <SchemeSelect form={form} />
        <MeasureSelect
          key={unitId}
          label={words.unitOfMeasureId}
          placeholder={words.unitSearch}
          value={unitId === '' ? null : unitId}
          clearable
          onChange={(unit) => form.type('unitOfMeasureId', unit?.id ?? null)}
        />
        <FormText form={form} name="supplierPartNumber" label={words.supplierPartNumber} />
        <FormText
          form={form}
          name="numberingPattern"
          label={words.numberingPattern}
          description={words.numberingHelp}
        />
        <FormText
          form={form}
          name="shelfLifeDays"
          label={words.shelfLifeDays}
          description={words.shelfLifeHelp}
        />
      </div>
      {actor?.permissions.has('ReadExportControlled') === true && (
        <FormCheck form={form} name="exportControlled" label={words.exportControlled} />
      )}
    </>
  )
}

interface ChoiceProps<Word extends string> {
  readonly form: RecordForm
  readonly name: 'partType' | 'trackingType' | 'sourcingStrategy'
  readonly options: readonly Word[]
  readonly names: Readonly<Record<Word, string>>
}

function Choice<Word extends string>({ form, name, options, names }: ChoiceProps<Word>) {
  const problem = form.problemOf(name)
  return (
    <div>
      <Choices
        kind="radio"
        label={words[name]}
        legend="shown"
        options={options.map((value) => ({ value, label: names[value] }))}
        chosen={[form.text(name)]}
        onChange={([chosen]) => form.type(name, chosen ?? '')}
      />
      {problem !== undefined && <p className={styles['problem']}>{problem}</p>}
    </div>
  )
}

/** The organization’s schemes, and the letters that count where it has none. */
function SchemeSelect({ form }: { readonly form: RecordForm }) {
  const { data } = useDocument(PartCatalogDocument, {})
  const schemes = data?.currentUser?.organization?.settings?.parts?.revisionSchemes ?? []
  const named = schemes.flatMap(({ name }) => name ?? [])
  return (
    <Select
      label={words.revisionScheme}
      error={form.problemOf('revisionScheme')}
      data={[{ value: '', label: words.letters }, ...named.map((name) => ({ value: name, label: name }))]}
      allowDeselect={false}
      value={form.text('revisionScheme')}
      onChange={(name) => form.type('revisionScheme', name === '' ? null : name)}
    />
  )
}
