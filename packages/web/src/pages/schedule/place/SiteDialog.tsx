import { Autocomplete, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { formWords } from '../../../components/words/formWords.ts'
import { words as common } from '../../../components/words.ts'
import { deviceZone } from '../../../components/zonedTime.ts'
import { CreateSiteDocument, type SiteRow, UpdateSiteDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { placeWords } from './placeWords.ts'
import { isTimeZone } from './shiftForm.ts'

const words = placeWords.sites
const zones = Intl.supportedValuesOf('timeZone')

interface SiteDialogProps {
  /** As it was when it was opened. Null: a new one. */
  readonly site: SiteRow | null
  readonly onClose: () => void
}

/** Open a site, rename it, or correct its clock. */
export function SiteDialog({ site, onClose }: SiteDialogProps) {
  const [create, update] = [useAct(CreateSiteDocument), useAct(UpdateSiteDocument)]
  const [name, setName] = useState(site?.name ?? '')
  const [timeZone, setTimeZone] = useState(site?.timeZone ?? deviceZone)
  const { beside, others } = splitRefusals([...create.refusals, ...update.refusals], ['name', 'timeZone'])
  const problem = isTimeZone(timeZone) ? beside['timeZone'] : words.unknownZone
  const save = async () => {
    const saved =
      site === null
        ? await create.perform({ input: { name, timeZone } })
        : await update.perform({ input: { id: site.id, etag: site._etag ?? '', name, timeZone } })
    if (saved !== null) onClose()
  }
  return (
    <FormDialog
      title={site === null ? words.add : words.changeThis(site.name)}
      submit={{ label: formWords.save, isDisabled: !isTimeZone(timeZone) }}
      notice={<Refusals lines={others} />}
      isBusy={create.isBusy || update.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={words.name}
        required
        data-autofocus
        maxLength={255}
        error={beside['name']}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Autocomplete
        label={words.zone}
        description={site === null ? undefined : words.zoneHelp}
        required
        data={zones}
        limit={50}
        error={problem}
        value={timeZone}
        onChange={setTimeZone}
      />
    </FormDialog>
  )
}
