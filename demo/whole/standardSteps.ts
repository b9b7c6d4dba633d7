import type { StepLiteral } from '../procedureLiteral.ts'

/** Steps that several procedures use, written and released once. */
export const standardSteps: readonly StepLiteral[] = [
  {
    title: 'Get ready at the static-safe bench',
    minutes: 5,
    content: `Before anything leaves its static-safe bag:

- [ ] wrist strap on and tested at the door
- [ ] mat and strap on the same ground point
- [ ] ioniser on, no plastic within 300 mm

> [!CAUTION]
> A thyristor that was struck works today and fails in the cell. A red light at the strap tester means: no work.`,
    fields: [
      { name: 'Red lights at the strap tester', type: 'NUMBER', minimum: '0', maximum: '0' },
      { name: 'Ground resistance', type: 'NUMBER', unit: 'MΩ', minimum: '0.75', maximum: '10' },
    ],
  },
  {
    title: 'Close the work and clean up',
    minutes: 5,
    content: `Count the tools back into the tray, wipe the bench with IPA, and put what is left over back **with its lot label**.

Nothing without a label stays at the bench.`,
    fields: [
      { name: 'Tools missing from the tray', type: 'NUMBER', minimum: '0', maximum: '0' },
      { name: 'Work closed', type: 'SIGNOFF' },
    ],
  },
]
