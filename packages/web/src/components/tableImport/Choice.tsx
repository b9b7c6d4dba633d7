import { SegmentedControl, Stack, Text } from '@mantine/core'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly data: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few ways to read a file. */
export function Choice<Value extends string>({ label, data, value, onChange }: ChoiceProps<Value>) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <SegmentedControl<Value> aria-label={label} data={[...data]} value={value} onChange={onChange} />
    </Stack>
  )
}
