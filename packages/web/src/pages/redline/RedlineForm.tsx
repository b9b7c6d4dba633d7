import { Textarea } from '@mantine/core'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { useAct } from '../../components/api/useAct.ts'
import { FormCheck, FormText } from '../../components/form/FormInputs.tsx'
import { FormPair, RecordFormCard } from '../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../components/form/useRecordForm.ts'
import { RichText } from '../../components/richText/RichText.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { type RedlineView, UpdateRedlineDocument } from '../../generated/documents.ts'
import styles from './RedlinePage.module.css'
import { problemsOfRedline, redlineInput, redlineValues } from './redlineForm.ts'

const labels = { ...redlineWords, title: redlineWords.stepTitle, content: redlineWords.instructions }

/** What the form of a redline is kept under among the drafts of the page. */
export const redlineDraft = (id: string): string => `redline:${id}`

/** The step as it is to be, with the text as operators will see it. */
export function RedlineForm({ redline }: { readonly redline: RedlineView }) {
  const act = useAct(UpdateRedlineDocument)
  const form = useRecordForm({
    key: redlineDraft(redline.id),
    now: redlineValues(redline),
    refusals: act.refusals,
    problemsIn: problemsOfRedline,
    save: async (changes) =>
      (await act.perform({
        input: { id: redline.id, etag: redline._etag ?? '', ...redlineInput(changes) },
      })) !== null,
  })
  const content = markdownToRichText(form.text('content'), redlineWords.instructions)
  return (
    <RecordFormCard form={form} label={redlineWords.step} labels={labels} isBusy={act.isBusy}>
      <FormText form={form} name="title" label={redlineWords.stepTitle} required maxLength={255} />
      <Textarea
        label={redlineWords.instructions}
        description={redlineWords.contentHelp}
        minRows={4}
        maxRows={24}
        error={form.problemOf('content')}
        value={form.text('content')}
        onChange={(event) => form.type('content', event.currentTarget.value)}
      />
      {!isRefusal(content) && content.length > 0 && (
        <section className={styles['preview']} aria-label={redlineWords.after}>
          <RichText slate={richTextToSlate(content)} files={redline.step?.assets ?? []} />
        </section>
      )}
      <FormPair>
        <FormText form={form} name="redoLimit" label={redlineWords.redoLimit} inputMode="numeric" />
        <FormCheck form={form} name="mandatory" label={redlineWords.mandatory} />
      </FormPair>
    </RecordFormCard>
  )
}
