import { TextInput } from '@mantine/core'
import { PlaceSelect } from '../select/LocationSelect.tsx'
import { orderWords } from '../words/orderWords.ts'
import { receiveWords } from '../words/receiveWords.ts'

/** What is typed of an order. */
export interface OrderForm {
  readonly quantity: string
  readonly supplier: string
  readonly orderReference: string
  readonly expectedOn: string
  readonly place: { readonly id: string; readonly name: string } | null
}

/** What was typed, as the API takes it. */
export function orderOf({ quantity, supplier, orderReference, expectedOn, place }: OrderForm) {
  return {
    quantity: quantity.trim(),
    supplier: supplier.trim(),
    orderReference: orderReference.trim(),
    expectedOn,
    locationId: place?.id ?? null,
  }
}

interface OrderFieldsProps {
  readonly form: OrderForm
  /** What the quantity is of. */
  readonly quantityLabel: string
  readonly onChange: (form: OrderForm) => void
}

/** How much is ordered, of whom, under which reference, and until when it is expected where. */
export function OrderFields({ form, quantityLabel, onChange }: OrderFieldsProps) {
  const field = (name: Exclude<keyof OrderForm, 'place'>) => ({
    required: true,
    autoComplete: 'off',
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...form, [name]: event.currentTarget.value }),
  })
  return (
    <>
      <TextInput label={quantityLabel} inputMode="decimal" data-autofocus {...field('quantity')} />
      <TextInput label={orderWords.supplier} {...field('supplier')} />
      <TextInput label={orderWords.reference} {...field('orderReference')} />
      <TextInput
        type="date"
        label={orderWords.expectedOn}
        description={orderWords.expectedHelp}
        {...field('expectedOn')}
      />
      <PlaceSelect
        label={orderWords.place}
        placeholder={receiveWords.pickPlace}
        value={form.place?.id ?? null}
        chosen={form.place}
        clearable
        onChange={(place) => onChange({ ...form, place })}
      />
    </>
  )
}
