import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type OrderOfPart, ReceivePartDocument, type ReceivePartResult } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAct } from '../api/useAct.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { PlaceSelect } from '../select/LocationSelect.tsx'
import { identityOf } from '../unitName.ts'
import { catalogWords } from '../words/catalogWords.ts'
import { orderWords } from '../words/orderWords.ts'
import { receiveWords } from '../words/receiveWords.ts'
import { words } from '../words.ts'
import { CertificateFields } from './CertificateFields.tsx'
import { OrderChoice, useOrdersOfPart } from './OrderChoice.tsx'
import {
  blankReceipt,
  isMoreThanOrdered,
  ofOrder,
  type PartToReceive,
  type ReceiveForm,
  receiptOf,
} from './receiveForm.ts'

interface ReceiveDialogProps {
  readonly part: PartToReceive
  /** What it was opened for; absent: nothing in particular. */
  readonly order?: OrderOfPart | null
  readonly onClose: () => void
}

type Received = NonNullable<NonNullable<ReceivePartResult['createReceipt']>['receipt']>['receiptItems']

type Place = { readonly id: string; readonly name: string } | null

/** Records what came in of a part, and says what is to be inspected. */
export function ReceiveDialog({ part, order: opened = null, onClose }: ReceiveDialogProps) {
  const act = useAct(ReceivePartDocument)
  const orders = useOrdersOfPart(part.id)
  const [order, setOrder] = useState(opened)
  const [form, setForm] = useState(ofOrder(blankReceipt, opened))
  const [place, setPlace] = useState<Place>(opened?.location ?? null)
  const isMore = isMoreThanOrdered(part, form, order)
  const choose = (chosen: OrderOfPart | null) => {
    setOrder(chosen)
    setForm(ofOrder(form, chosen))
    setPlace(chosen?.location ?? place)
  }
  const [received, setReceived] = useState<Received | null>(null)
  const receive = async () => {
    const done = await act.perform({ input: receiptOf(part, form, { order, placeId: place?.id ?? null }) })
    setReceived(done?.createReceipt?.receipt?.receiptItems ?? null)
  }
  if (received !== null) {
    const more = () => {
      choose(null)
      setForm({ ...form, number: '', quantity: blankReceipt.quantity, certificates: {}, reason: '' })
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
      <OrderChoice orders={orders} value={order} onChange={choose} />
      <StockFields part={part} isMore={isMore} form={form} onChange={setForm} />
      <PlaceSelect
        label={receiveWords.place}
        placeholder={receiveWords.pickPlace}
        value={place?.id ?? null}
        chosen={place}
        clearable
        onChange={setPlace}
      />
      <SourceFields form={form} onChange={setForm} />
      <CertificateFields
        value={form.certificates}
        onChange={(certificates) => setForm({ ...form, certificates })}
      />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly form: ReceiveForm
  readonly onChange: (form: ReceiveForm) => void
}

function fieldsOf({ form, onChange }: FieldsProps) {
  return (name: Exclude<keyof ReceiveForm, 'certificates'>) => ({
    autoComplete: 'off',
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...form, [name]: event.currentTarget.value }),
  })
}

interface StockFieldsProps extends FieldsProps {
  readonly part: PartToReceive
  /** More came in than is on order. */
  readonly isMore: boolean
}

/** Which it is, how much, and until when it may be used. */
function StockFields({ part, isMore, ...fields }: StockFieldsProps) {
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
      {isMore && <TextInput label={orderWords.why} required {...field('reason')} />}
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
