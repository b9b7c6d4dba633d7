import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How metal seals are received. */
export const sealInspection: ProcedureLiteral = {
  title: 'Receive and inspect metal C-rings',
  description: 'A lot as it comes from the supplier. Sampling as in ANSI/ASQ Z1.4, level II, AQL 0.65.',
  type: 'INSPECTION',
  part: 'EP-1040',
  isRequired: true,
  steps: [
    {
      title: 'Compare papers, label and order',
      location: 'WC-50 Receiving inspection',
      minutes: 10,
      content: `Order, packing slip, certificate and the label on every box. The **cure and plating lot** must be one for the whole delivery.`,
      fields: [
        { name: 'Purchase order', type: 'STRING' },
        { name: 'Supplier lot', type: 'STRING' },
        { name: 'Certificate of conformity dated', type: 'DATE' },
        { name: 'Boxes undamaged', type: 'BOOLEAN' },
      ],
    },
    {
      title: 'Draw the sample',
      location: 'WC-50 Receiving inspection',
      minutes: 5,
      content: `| Lot | Sample | Accept | Reject |
| --- | --- | --- | --- |
| 2–25 | 5 | 0 | 1 |
| 26–50 | 8 | 0 | 1 |
| 51–150 | 20 | 0 | 1 |

One ring from every box first. Rings stay in their trays; tweezers with plastic tips only.`,
      fields: [
        { name: 'Lot size', type: 'NUMBER', minimum: '2', maximum: '150' },
        { name: 'Sample size', type: 'SELECT', options: ['5', '8', '20'] },
      ],
    },
    {
      title: 'Measure the sample',
      location: 'WC-50 Receiving inspection',
      minutes: 45,
      content: `On the optical comparator at 20 × and the force gauge. Record the **worst** ring of the sample.

- Free height over four points, 90° apart
- Plating thickness by XRF, in the middle of the sealing line
- Load to compress to 1.30 mm`,
      pictures: ['c-ring.png'],
      fields: [
        { name: 'Free height, worst', type: 'NUMBER', unit: 'mm', target: '1.60', tolerance: '0.04' },
        { name: 'Outer diameter, worst', type: 'NUMBER', unit: 'mm', target: '22.00', tolerance: '0.05' },
        { name: 'Silver, thinnest, µm', type: 'NUMBER', minimum: '25', maximum: '50' },
        { name: 'Load at 1.30 mm', type: 'NUMBER', unit: 'N', minimum: '900', maximum: '1300' },
        { name: 'Scratches across the sealing line', type: 'NUMBER', minimum: '0', maximum: '0' },
      ],
    },
    {
      title: 'Decide',
      location: 'WC-50 Receiving inspection',
      minutes: 10,
      content:
        'Accepted lots go to **Shelf B-3** with a green label, all others to Quarantine with a red one.',
      fields: [
        { name: 'Decision', type: 'SELECT', options: ['Accept', 'Return to the supplier', 'Sort'] },
        { name: 'Remarks', type: 'STRING', optional: true },
        { name: 'Inspected', type: 'SIGNOFF', role: 'Quality Engineer' },
      ],
    },
  ],
}
