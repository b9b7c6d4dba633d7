import { inspectorLevel2 } from './certificates.ts'
import type { ProcedureLiteral } from './procedureLiteral.ts'

/** How a body is inspected when it comes from the machine shop. */
export const bodyInspection: ProcedureLiteral = {
  title: 'Inspect igniter body',
  description: 'Every body, before it goes to Rack A.',
  type: 'INSPECTION',
  part: 'EP-1010',
  isRequired: true,
  steps: [
    {
      title: 'Read the papers',
      minutes: 5,
      content: 'Certificate, heat number and drawing revision must agree with the engraving on the body.',
      fields: [
        { name: 'Certificate', type: 'SELECT', options: ['EN 10204 3.1', 'EN 10204 3.2'], perBatch: true },
        { name: 'Heat number', type: 'STRING', perBatch: true },
        { name: 'Certificate dated', type: 'DATE' },
      ],
    },
    {
      title: 'Look at the surfaces',
      minutes: 10,
      content: `Under the ring light, gloves on.

- [ ] no burr at the cross holes
- [ ] no tool mark in the seal groove
- [ ] no stain or residue under black light`,
      fields: [
        { name: 'Surfaces good', type: 'BOOLEAN' },
        {
          name: 'Finding',
          type: 'STRING',
          optional: true,
          allowNotApplicable: true,
          help: 'What was seen, and where.',
        },
      ],
    },
    {
      title: 'Measure',
      certificate: inspectorLevel2,
      location: 'WC-10 Clean assembly',
      minutes: 30,
      content: `At 20 °C, after ten minutes on the surface plate beside the gauges.

| Feature | Drawing | Gauge |
| --- | --- | --- |
| Chamber bore | 8.000 to 8.015 | air gauge |
| Seal groove, depth | 1.27 ± 0.02 | depth micrometer |
| Seal groove, roughness | Ra 0.4 | comparator |`,
      fields: [
        { name: 'Chamber bore', type: 'NUMBER', unit: 'mm', minimum: '8.000', maximum: '8.015' },
        { name: 'Seal groove, depth', type: 'NUMBER', unit: 'mm', target: '1.27', tolerance: '0.02' },
      ],
    },
    {
      title: 'Gauge the threads',
      minutes: 10,
      content:
        'GO through, NO-GO not more than two turns: M10 × 1 at E1, 7/16-20 at J1 and J2, six times M4.',
      fields: [
        { name: 'Threads passed', type: 'MULTISELECT', options: ['E1', 'J1', 'J2', 'S1 to S6'] },
        { name: 'Gauges, days to calibration', type: 'NUMBER', minimum: '1' },
      ],
    },
    {
      title: 'Decide',
      minutes: 5,
      content: 'A body that is not accepted goes to **Quarantine** with a tag.',
      fields: [
        { name: 'Decision', type: 'SELECT', options: ['Accept', 'Return to the shop', 'Scrap'] },
        { name: 'Inspected', type: 'SIGNOFF', role: 'Quality Engineer' },
      ],
    },
  ],
}
