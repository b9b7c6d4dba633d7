import { Group, Textarea } from '@mantine/core'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { useRef } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import { FormPair, RecordFormCard } from '../../../components/form/RecordFormCard.tsx'
import { type RecordForm, useRecordForm } from '../../../components/form/useRecordForm.ts'
import { RichText } from '../../../components/richText/RichText.tsx'
import { WorkCenterSelect } from '../../../components/select/LocationSelect.tsx'
import { type EditedStep, type FileView, UpdateStepDocument } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { editorWords } from './editorWords.ts'
import { InsertPicture } from './InsertPicture.tsx'
import styles from './StepEditor.module.css'
import { problemsOfStep, stepInput, stepTypes, stepValues } from './stepForm.ts'

const words = editorWords.step
const labels = { ...words, locationId: words.workCenter }

interface StepFormProps {
  readonly step: EditedStep
  readonly number: string
}

/** The step itself. What is typed is kept, also when another step is looked at, until it is saved or discarded. */
export function StepForm({ step, number }: StepFormProps) {
  const isUse = step.isDerivedStep === true
  const act = useAct(UpdateStepDocument)
  const form = useRecordForm({
    key: `step:${step.id}`,
    now: stepValues(step),
    refusals: act.refusals,
    problemsIn: problemsOfStep,
    save: async (changes) =>
      (await act.perform({ input: { id: step.id, etag: step._etag ?? '', ...stepInput(changes) } })) !== null,
  })
  return (
    <RecordFormCard form={form} label={`${number} ${step.title}`} labels={labels} isBusy={act.isBusy}>
      {!isUse && (
        <>
          <FormText form={form} name="title" label={words.title} required maxLength={255} />
          <Instructions form={form} files={step.assets ?? []} />
          <Choices
            kind="radio"
            label={words.type}
            legend="shown"
            options={stepTypes.map((value) => ({ value, label: words.types[value] }))}
            chosen={[form.text('type')]}
            onChange={([chosen]) => form.type('type', chosen ?? step.type)}
          />
        </>
      )}
      <Rules form={form} isUse={isUse} />
    </RecordFormCard>
  )
}

/** Markdown, and below it what operators will see of it. */
function Instructions({ form, files }: { readonly form: RecordForm; readonly files: readonly FileView[] }) {
  const textarea = useRef<HTMLTextAreaElement>(null)
  const markdown = form.text('content')
  const content = markdownToRichText(markdown, words.content)
  return (
    <>
      <Textarea
        ref={textarea}
        label={words.content}
        description={words.contentHelp}
        minRows={4}
        maxRows={24}
        error={form.problemOf('content')}
        value={markdown}
        onChange={(event) => form.type('content', event.currentTarget.value)}
      />
      <InsertPicture
        markdown={markdown}
        files={files}
        at={() => textarea.current?.selectionEnd ?? markdown.length}
        onChange={(text) => form.type('content', text)}
      />
      {!isRefusal(content) && content.length > 0 && (
        <section className={styles['preview']} aria-label={words.preview}>
          <RichText slate={richTextToSlate(content)} files={files} />
        </section>
      )}
    </>
  )
}

/** Of a use of a standard step only what is the procedure's. */
function Rules({ form, isUse }: { readonly form: RecordForm; readonly isUse: boolean }) {
  const locationId = form.text('locationId')
  return (
    <>
      <Group gap="xl">
        <FormCheck form={form} name="required" label={words.required} />
        {!isUse && <FormCheck form={form} name="mandatory" label={words.mandatory} />}
      </Group>
      <FormPair>
        <WorkCenterSelect
          key={locationId}
          label={words.workCenter}
          placeholder={words.anyWorkCenter}
          value={locationId === '' ? null : locationId}
          clearable
          onChange={(place) => form.type('locationId', place?.id ?? '')}
        />
        <FormText form={form} name="leadTime" label={words.leadTime} inputMode="numeric" />
        {!isUse && (
          <FormText
            form={form}
            name="redoLimit"
            label={words.redoLimit}
            description={words.redoHelp}
            inputMode="numeric"
          />
        )}
      </FormPair>
    </>
  )
}
