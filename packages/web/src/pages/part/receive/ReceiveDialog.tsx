import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { partName } from '../../../components/partName.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { PlaceSelect } from '../../../components/select/LocationSelect.tsx'
import { identityOf } from '../../../components/unitName.ts'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { receiveWords } from '../../../components/words/receiveWords.ts'
import { words } from '../../../components/words.ts'
import { type PartView, ReceivePartDocument, type ReceivePartResult } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'

interface ReceiveDialogProps {
  readonly part: PartView
  readonly onClose: () => void
}

interface ReceiveForm {
  readonly number: string
  readonly quantity: string
  readonly manufacturedOn: string
  readonly expiresOn: string
  readonly manufacturer: string
  readonly supplier: string
  readonly orderReference: string
  readonly packingSlip: string
}

const blank: ReceiveForm = {
  number: '',
  quantity: '1',
  manufacturedOn: '',
  expiresOn: '',
  manufacturer: '',
  supplier: '',
  orderReference: '',
  packingSlip: '',
}

type Received = NonNullable<NonNullable<ReceivePartResult['createReceipt']>['receipt']>['receiptItems']

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

type Place = { readonly id: string; readonly name: string } | null

/** What was typed, as the API takes it. */
function inputOf({ id, trackingType }: PartView, form: ReceiveForm, place: Place) {
  const item = {
    partId: id,
    serialNumber: trackingType === 'SERIAL' ? given(form.number) : null,
    lotNumber: trackingType === 'LOT' ? given(form.number) : null,
    quantity: trackingType === 'SERIAL' ? '1' : form.quantity.trim(),
    locationId: place?.id ?? null,
    manufacturedOn: given(form.manufacturedOn),
    expiresOn: given(form.expiresOn),
    manufacturer: given(form.manufacturer),
  }
  return {
    supplier: given(form.supplier),
    orderReference: given(form.orderReference),
    packingSlip: given(form.packingSlip),
    items: [item],
  }
}

/** Records what came in of a part, and says what is to be inspected. */
export function ReceiveDialog({ part, onClose }: ReceiveDialogProps) {
  const act = useAct(ReceivePartDocument)
  const [form, setForm] = useState(blank)
  const [place, setPlace] = useState<Place>(null)
  const [received, setReceived] = useState<Received | null>(null)
  const receive = async () => {
    const done = await act.perform({ input: inputOf(part, form, place) })
    setReceived(done?.createReceipt?.receipt?.receiptItems ?? null)
  }
  if (received !== null) {
    const more = () => {
      setForm({ ...form, number: '' })
      setReceived(null)
    }
    return <ReceivedDialog part={part} items={received} onMore={more} onClose={onClose} />
  }
  return (
    <FormDialog
      title={receiveWords.title(partName(part))}
      submit={{ label: receiveWords.receive }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void receive()}
      onClose={onClose}
    >
      <p>{receiveWords.help}</p>
      <StockFields part={part} form={form} onChange={setForm} />
      <PlaceSelect
        label={receiveWords.place}
        placeholder={receiveWords.pickPlace}
        value={place?.id ?? null}
        chosen={place}
        clearable
        onChange={setPlace}
      />
      <SourceFields form={form} onChange={setForm} />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly form: ReceiveForm
  readonly onChange: (form: ReceiveForm) => void
}

function fieldsOf({ form, onChange }: FieldsProps) {
  return (name: keyof ReceiveForm) => ({
    autoComplete: 'off',
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...form, [name]: event.currentTarget.value }),
  })
}

/** Which it is, how much, and until when it may be used. */
function StockFields({ part, ...fields }: FieldsProps & { readonly part: PartView }) {
  const { trackingType, numberingPattern } = part
  const field = fieldsOf(fields)
  return (
    <>
      {trackingType !== null && (
        <TextInput
          label={trackingType === 'SERIAL' ? receiveWords.serial : receiveWords.lot}
          description={numberingPattern === null ? undefined : receiveWords.numberHelp}
          required={numberingPattern === null}
          data-autofocus
          {...field('number')}
        />
      )}
      {trackingType !== 'SERIAL' && (
        <TextInput label={receiveWords.quantity} required inputMode="decimal" {...field('quantity')} />
      )}
      <TextInput type="date" label={receiveWords.made} {...field('manufacturedOn')} />
      <TextInput
        type="date"
        label={receiveWords.expires}
        description={
          part.shelfLifeDays === null
            ? receiveWords.expiresHelp
            : receiveWords.counted(catalogWords.part.days(part.shelfLifeDays))
        }
        {...field('expiresOn')}
      />
    </>
  )
}

/** Where it came from. */
function SourceFields(fields: FieldsProps) {
  const field = fieldsOf(fields)
  return (
    <>
      <TextInput label={receiveWords.supplier} {...field('supplier')} />
      <TextInput label={receiveWords.manufacturer} {...field('manufacturer')} />
      <TextInput label={receiveWords.order} {...field('orderReference')} />
      <TextInput label={receiveWords.packingSlip} {...field('packingSlip')} />
    </>
  )
}

interface ReceivedDialogProps extends ReceiveDialogProps {
  readonly items: Received
  readonly onMore: () => void
}

/** What was recorded, with the way to it and to the runs that inspect it. */
function ReceivedDialog({ part, items, onMore, onClose }: ReceivedDialogProps) {
  return (
    <FormDialog
      title={receiveWords.received(partName(part))}
      submit={{ label: receiveWords.more }}
      isBusy={false}
      cancel={words.common.close}
      onSubmit={onMore}
      onClose={onClose}
    >
      {items.map(({ id, partInventory }) =>
        partInventory === null ? null : (
          <div key={id}>
            <p>
              <Link to="/units/$id" params={{ id: partInventory.id }}>
                {identityOf(partInventory)}
              </Link>
            </p>
            {partInventory.inspectionDue ? (
              <Notice tone="caution">
                {receiveWords.isInspected}{' '}
                {(partInventory.runs ?? []).map((run) =>
                  run === null ? null : (
                    <Link key={run.id} to="/runs/$id" params={{ id: run.id }}>
                      {run.title}
                    </Link>
                  ),
                )}
              </Notice>
            ) : (
              <p>{receiveWords.isAvailable}</p>
            )}
          </div>
        ),
      )}
    </FormDialog>
  )
}
