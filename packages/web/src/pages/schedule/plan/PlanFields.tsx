import { Select, TextInput } from '@mantine/core'
import { useDocument } from '../../../components/api/useDocument.ts'
import { FormText } from '../../../components/form/FormInputs.tsx'
import { FormLastDay, FormTime } from '../../../components/form/FormTimes.tsx'
import { FormPair, helpBelow } from '../../../components/form/RecordFormCard.tsx'
import type { RecordForm } from '../../../components/form/useRecordForm.ts'
import { FamilySelect } from '../../../components/select/FamilySelect.tsx'
import { useZoneOf, WorkCenterSelect } from '../../../components/select/LocationSelect.tsx'
import { PartSelect } from '../../../components/select/PartSelect.tsx'
import { formWords } from '../../../components/words/formWords.ts'
import { words } from '../../../components/words.ts'
import { VersionsOfFamilyDocument } from '../../../generated/documents.ts'
import { planWords } from './planWords.ts'

/** What people call the fields, by their names in the API. */
export const planLabels = {
  partId: planWords.part,
  quantity: planWords.quantity,
  procedureFamilyId: planWords.procedure,
  procedureId: planWords.version,
  needBy: planWords.needBy,
  locationId: planWords.workCenter,
  windowStart: planWords.windowStart,
  windowEnd: planWords.windowEnd,
  orderReference: planWords.order,
  title: planWords.title,
  priority: planWords.priority,
}

interface PlanFieldsProps {
  readonly form: RecordForm
  /** The part of work that is planned already, which stays; null: it is being chosen. */
  readonly part: string | null
}

/** All that planned work says: what, how many, how, by when, where, and for whom. */
export function PlanFields({ form, part }: PlanFieldsProps) {
  const locationId = idOf(form, 'locationId')
  const zone = useZoneOf(locationId)
  return (
    <>
      <FormPair>
        <PartField form={form} part={part} />
        <FormText
          form={form}
          name="quantity"
          label={planWords.quantity}
          description={planWords.quantityHelp}
          inputWrapperOrder={helpBelow}
          inputMode="decimal"
          required
        />
      </FormPair>
      <ProcedureFields form={form} />
      <FormPair>
        <WorkCenterSelect
          label={planWords.workCenter}
          placeholder={planWords.pickWorkCenter}
          value={locationId}
          error={form.problemOf('locationId')}
          clearable
          onChange={(place) => form.type('locationId', place?.id ?? '')}
        />
        <FormLastDay
          form={form}
          name="needBy"
          label={planWords.needBy}
          description={planWords.needByHelp}
          zone={zone}
        />
        <FormTime
          form={form}
          name="windowStart"
          label={planWords.windowStart}
          description={formWords.clockOf(zone)}
          zone={zone}
        />
        <FormTime
          form={form}
          name="windowEnd"
          label={planWords.windowEnd}
          description={formWords.clockOf(zone)}
          zone={zone}
        />
        <FormText form={form} name="orderReference" label={planWords.order} maxLength={255} />
        <FormText
          form={form}
          name="priority"
          label={planWords.priority}
          description={planWords.priorityHelp}
          inputWrapperOrder={helpBelow}
          inputMode="numeric"
        />
      </FormPair>
      <FormText
        form={form}
        name="title"
        label={planWords.title}
        description={planWords.titleHelp}
        inputWrapperOrder={helpBelow}
        maxLength={255}
      />
    </>
  )
}

function PartField({ form, part }: PlanFieldsProps) {
  if (part !== null) {
    return (
      <TextInput
        label={planWords.part}
        description={planWords.partStays}
        inputWrapperOrder={helpBelow}
        value={part}
        readOnly
        variant="filled"
      />
    )
  }
  return (
    <PartSelect
      label={planWords.part}
      placeholder={planWords.pickPart}
      required
      value={idOf(form, 'partId')}
      error={form.isEdited ? form.problemOf('partId') : undefined}
      onChange={(chosen) => form.type('partId', chosen?.id ?? '')}
    />
  )
}

/** The procedure, and whether it is one version of it or whichever is released by then. */
function ProcedureFields({ form }: Pick<PlanFieldsProps, 'form'>) {
  const familyId = idOf(form, 'procedureFamilyId')
  const { data } = useDocument(
    VersionsOfFamilyDocument,
    { familyId: familyId ?? '' },
    { enabled: familyId !== null },
  )
  const versions = (data?.procedures?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  return (
    <FormPair>
      <FamilySelect
        label={planWords.procedure}
        placeholder={planWords.pickProcedure}
        value={familyId}
        error={form.problemOf('procedureFamilyId')}
        clearable
        onChange={(family) => {
          form.type('procedureFamilyId', family?.id ?? '')
          form.type('procedureId', '')
        }}
      />
      <Select
        label={planWords.version}
        data={[
          { value: '', label: planWords.whicheverVersion },
          ...versions.map(({ id, version, status }) => ({
            value: id,
            label: `${words.common.version(version)} · ${words.statuses[status ?? ''] ?? ''}`,
          })),
        ]}
        value={form.text('procedureId')}
        error={form.problemOf('procedureId')}
        disabled={familyId === null}
        allowDeselect={false}
        onChange={(id) => form.type('procedureId', id ?? '')}
      />
    </FormPair>
  )
}

function idOf(form: RecordForm, name: string): string | null {
  const id = form.text(name)
  return id === '' ? null : id
}
