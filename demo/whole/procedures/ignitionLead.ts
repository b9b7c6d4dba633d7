import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How the screened lead from the exciter to the spark plug is made. */
export const ignitionLead: ProcedureLiteral = {
  title: 'Build ignition lead',
  description:
    'Cut, crimp, screen and test the 600 mm high-voltage lead. One lead at a time, about two hours.',
  type: 'BUILD',
  part: 'EP-1230',
  steps: [
    { title: '', content: '', standard: 'Get ready at the static-safe bench' },
    {
      title: 'Cut and strip',
      location: 'WC-30 Electrical bench',
      minutes: 15,
      content: `Cut square with the rotary cutter; side cutters crush the insulation and start a corona.

| End | Strip | Look for |
| --- | --- | --- |
| W1, spark plug | 9.0 ± 0.5 mm | no nick, no strand cut |
| W2, exciter | 6.5 ± 0.5 mm | no nick, no strand cut |

Talc the insulation over the first 50 mm so that the boot slides.`,
      pictures: ['lead-strip.png'],
      takes: [{ part: 'EP-1231', quantity: '640' }],
      fields: [
        { name: 'Cut length', type: 'NUMBER', unit: 'mm', target: '640', tolerance: '2' },
        { name: 'Strip length W1', type: 'NUMBER', unit: 'mm', target: '9.0', tolerance: '0.5' },
        { name: 'Strip length W2', type: 'NUMBER', unit: 'mm', target: '6.5', tolerance: '0.5' },
        { name: 'Strands nicked or cut', type: 'NUMBER', minimum: '0', maximum: '0' },
      ],
    },
    {
      title: 'Crimp both ends',
      location: 'WC-30 Electrical bench',
      minutes: 20,
      content: `Set the tool by the table of the next step. Push the conductor in until a strand shows in the inspection hole, then close the tool **until the ratchet lets go**.

> [!NOTE]
> One test crimp per setting goes to the pull tester before the first lead of the shift. Do not solder a crimp.`,
      pictures: ['crimp-section.png'],
      takes: [
        { part: 'EP-1232', quantity: '1' },
        { part: 'EP-1236', quantity: '1' },
      ],
      fields: [
        { name: 'Crimp tool', type: 'TOOL', tool: 'EP-9030', perBatch: true },
        { name: 'Crimp height W1', type: 'NUMBER', unit: 'mm', target: '3.20', tolerance: '0.05' },
        { name: 'Crimp height W2', type: 'NUMBER', unit: 'mm', target: '2.35', tolerance: '0.05' },
        {
          name: 'Pull force of the test crimp',
          type: 'NUMBER',
          unit: 'N',
          minimum: '220',
          perBatch: true,
          help: 'Pulled at 25 mm per minute until it slips or breaks.',
        },
        { name: 'Inspection holes with strands, of 2', type: 'NUMBER', minimum: '2', maximum: '2' },
        { name: 'Crimped', type: 'SIGNOFF' },
      ],
    },
    {
      title: 'Crimp settings',
      minutes: 2,
      content: 'What the tool is set to. The positioner is the blue one.',
      grid: {
        columns: [
          { header: 'End', type: 'STRING' },
          { header: 'Contact', type: 'STRING' },
          { header: 'Setting', type: 'NUMBER' },
          { header: 'Crimp height', type: 'NUMBER', unit: 'mm' },
          { header: 'Least pull', type: 'NUMBER', unit: 'N' },
        ],
        rows: [
          ['W1', 'EP-1232', '7', '3.20', '220'],
          ['W2', 'EP-1236', '5', '2.35', '220'],
        ],
      },
      fields: [{ name: 'Differences from the table', type: 'NUMBER', minimum: '0', maximum: '0' }],
    },
    {
      title: 'Fit braid and boot',
      location: 'WC-30 Electrical bench',
      minutes: 25,
      content: `1. Slide 560 mm of braid over the lead and stretch it tight; fold 10 mm back at W2.
2. Shrink a piece of EP-1235 over each end of the braid and one over the fold, at 120 °C, from the middle outwards.
3. Push the boot on until the terminal stands 2 mm behind its lip.

The braid ends **35 mm before** the terminal at W1. Nearer, and the spark takes the short way.`,
      takes: [
        { part: 'EP-1233', quantity: '560' },
        { part: 'EP-1234', quantity: '1' },
        { part: 'EP-1235', quantity: '90' },
      ],
      fields: [
        { name: 'Braid ends before W1', type: 'NUMBER', unit: 'mm', minimum: '35', maximum: '40' },
        { name: 'Resistance of the braid to W2', type: 'NUMBER', unit: 'mΩ', maximum: '20' },
      ],
    },
    {
      title: 'Hi-pot test',
      location: 'WC-30 Electrical bench',
      minutes: 20,
      content: `Conductor against braid, **18 kV DC for 60 s**, ramp 1 kV/s. The lead lies in the tray behind the screen, bent once to 60 mm radius.

> [!WARNING]
> 18 kV. Screen closed, both hands on the two-hand switch, nobody behind you. Discharge with the stick and leave it on until the lead is out.`,
      pictures: ['hipot-setup.png'],
      fields: [
        { name: 'Hi-pot tester', type: 'TOOL', tool: 'EP-9021' },
        { name: 'Test voltage', type: 'NUMBER', unit: 'kV', target: '18.0', tolerance: '0.2' },
        {
          name: 'Leakage current, µA',
          type: 'NUMBER',
          maximum: '5.0',
          help: 'The highest reading in the minute.',
        },
        { name: 'Flashovers, corona heard', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Conductor resistance', type: 'NUMBER', unit: 'mΩ', maximum: '45' },
      ],
      gate: { kind: 'WITNESS_POINT', when: 'BEFORE_START', role: 'Lead Operator', count: 1 },
    },
    {
      title: 'Mark and bag',
      minutes: 10,
      content:
        'Label with part, revision and serial 100 mm from W2, under clear shrink. Coil to 150 mm, bag, seal.',
      fields: [
        { name: 'Differences of the label from the traveler', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Built and tested', type: 'SIGNOFF' },
        { name: 'Inspected', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Built and tested' },
      ],
    },
    { title: '', content: '', standard: 'Close the work and clean up' },
  ],
}
