import type { ProcedureLiteral, StepLiteral } from './procedureLiteral.ts'

const assembly: readonly StepLiteral[] = [
  {
    title: 'Fit the orifices',
    minutes: 15,
    content: `Screw each orifice into its port **by hand**, then a quarter turn with the driver. The mark faces you.

| Port | Orifice | Marked | Color of the bag |
| --- | --- | --- | --- |
| OR1, GOX | EP-1051 | 0.85 | blue |
| OR2, methane | EP-1052 | 0.65 | yellow |

> [!CAUTION]
> Exchanged orifices fit, and burn the cap at the first firing. Read the mark aloud to your neighbor.`,
    fields: [
      { name: 'GOX orifice, marked', type: 'NUMBER', unit: 'mm', minimum: '0.84', maximum: '0.86' },
      { name: 'Methane orifice, marked', type: 'NUMBER', unit: 'mm', minimum: '0.64', maximum: '0.66' },
      { name: 'Seated below the face, of 2', type: 'NUMBER', minimum: '2', maximum: '2' },
    ],
  },
  {
    title: 'Fit the seal and the cap',
    minutes: 20,
    content: `> [!WARNING]
> Oxygen service. A fingerprint in here can ignite. New gloves, no tools that left the clean room, no other lubricant than EP-1090.

1. Look at the C-ring under the 10 × magnifier. A scratch across the sealing line: take another ring.
2. Lay the ring into the groove of the body, opening *inward*.
3. Set the cap on the dowel pins and press it down until it rests on the ring. Do not turn it.`,
    fields: [
      { name: 'Scratches on the ring', type: 'NUMBER', minimum: '0', maximum: '0' },
      {
        name: 'Looked at with',
        type: 'SELECT',
        options: ['Magnifier 10 ×', 'Microscope 40 ×'],
        help: 'Microscope for rings of lots that Quality has marked.',
      },
      { name: 'Cap fitted', type: 'SIGNOFF' },
    ],
  },
  {
    title: 'Torque the cap screws',
    minutes: 25,
    content: `A film of EP-1090 on each thread. Start all six screws by hand, then go round three times in the order **S1 S4 S2 S5 S3 S6**.

| Pass | Torque in N·m | Wrench |
| --- | --- | --- |
| 1 | 1.0 | driver |
| 2 | 2.0 | EP-9010 |
| 3 | 2.8 | EP-9010 |

> [!NOTE]
> Record the lowest of the six readings of the third pass. Quality watches the third pass and signs below.`,
    fields: [
      { name: 'Torque wrench', type: 'TOOL', tool: 'EP-9010' },
      {
        name: 'Final torque',
        type: 'NUMBER',
        unit: 'N·m',
        minimum: '2.6',
        maximum: '3.0',
        help: 'The lowest of six.',
      },
      { name: 'Torqued', type: 'SIGNOFF' },
      { name: 'Torque verified', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Torqued' },
    ],
  },
  {
    title: 'Fit the spark plug',
    minutes: 15,
    content: `1. Measure the gap with the wire gauge at three places; record the middle reading.
2. Screw the plug in by hand until the gasket touches, then torque it.
3. Measure the insulation from the electrode to the body **at 500 V DC**, for a minute.`,
    fields: [
      { name: 'Electrode gap', type: 'NUMBER', unit: 'mm', target: '0.70', tolerance: '0.10' },
      { name: 'Plug torque', type: 'NUMBER', unit: 'N·m', minimum: '10', maximum: '12' },
      { name: 'Insulation at 500 V', type: 'NUMBER', unit: 'MΩ', minimum: '100' },
    ],
  },
  {
    title: 'Fit the port fittings',
    minutes: 10,
    content: `Fit both fittings with their O-rings dry. Hold the body in the soft jaws, never by the cap.

- J1 is GOX: blue cap stays on until the test cell.
- J2 is methane: yellow cap.`,
    fields: [
      { name: 'Torque J1', type: 'NUMBER', unit: 'N·m', minimum: '17', maximum: '19' },
      { name: 'Torque J2', type: 'NUMBER', unit: 'N·m', minimum: '17', maximum: '19' },
    ],
  },
]

const tests: readonly StepLiteral[] = [
  {
    title: 'Proof pressure',
    minutes: 30,
    content: `Maximum expected pressure is 30 bar; proof is **1.5 ×** that, with nitrogen.

1. Connect J1, plug J2 and the nozzle.
2. Leave the cell and close the door. Raise the pressure in steps of 10 bar.
3. Hold at proof pressure; vent; go in only when the gauge reads zero.

> [!WARNING]
> Nobody is in the cell above 5 bar. Quality releases the hold point when the cell is empty and the relief valve is set.`,
    fields: [
      { name: 'Proof pressure', type: 'NUMBER', unit: 'bar', minimum: '45', maximum: '47' },
      { name: 'Held for', type: 'NUMBER', unit: 'min', minimum: '5' },
      { name: 'Leaks heard, deformations seen', type: 'NUMBER', minimum: '0', maximum: '0' },
    ],
    gate: { kind: 'HOLD_POINT', when: 'BEFORE_START', role: 'Quality Engineer', count: 1 },
  },
  {
    title: 'Helium leak test',
    minutes: 40,
    content: `Fill with helium to 30 bar, wait ten minutes, then measure. The limit is for the whole igniter.

| Joint | Where to sniff |
| --- | --- |
| Cap to body | all round, in the groove |
| E1 | at the hexagon |
| J1, J2 | at the port face |`,
    fields: [
      { name: 'Leak rate', type: 'NUMBER', unit: 'scc/s', maximum: '0.0001' },
      { name: 'Method', type: 'SELECT', options: ['Sniffer', 'Vacuum chamber'] },
      { name: 'Leak detector', type: 'TOOL', tool: 'EP-9020' },
      { name: 'Leak detector, days to calibration', type: 'NUMBER', minimum: '1' },
    ],
  },
  {
    title: 'Spark test',
    minutes: 10,
    content: `Twenty pulses at 12 kV in air, dark cell. Count the sparks at the gap; a spark anywhere else fails the igniter.`,
    fields: [
      { name: 'Sparks at the gap, of 20', type: 'NUMBER', minimum: '20', maximum: '20' },
      { name: 'Sparks elsewhere', type: 'NUMBER', minimum: '0', maximum: '0' },
    ],
  },
]

/** How an igniter is assembled and tested. */
export const igniterBuild: ProcedureLiteral = {
  title: 'Assemble and test torch igniter',
  description: 'From the kit to the bagged igniter: one shift at WC-10, half a shift at WC-20.',
  type: 'BUILD',
  part: 'EP-1000',
  steps: [
    {
      title: 'Check the kit',
      location: 'WC-10 Clean assembly',
      minutes: 15,
      content: `Lay the kit out on a fresh wipe and compare it with the bill of materials. Bags stay closed.

- One body and one cap, both bagged and labelled oxygen-clean
- C-ring in its own box
- Orifices in a **blue** and a **yellow** bag`,
      fields: [
        { name: 'Lines missing from the kit', type: 'NUMBER', minimum: '0', maximum: '0' },
        {
          name: 'Cleanliness of body and cap',
          type: 'SELECT',
          options: ['Level 100A', 'Level 200A', 'Level 300A'],
          help: 'As on the bag. Level 300A or cleaner.',
        },
        { name: 'Kit packed on', type: 'DATE' },
        { name: 'Lubricant, days left', type: 'NUMBER', minimum: '1' },
        { name: 'Remarks', type: 'STRING', optional: true },
      ],
    },
    {
      title: 'Assemble',
      location: 'WC-10 Clean assembly',
      content: 'Gloves, hood and overall from here on. Every bag is opened at the bench, over the tray.',
      steps: assembly,
    },
    {
      title: 'Test',
      location: 'WC-20 Pressure test',
      content: 'Ports stay capped on the way. The igniter travels in its box.',
      steps: tests,
    },
    {
      title: 'Final inspection',
      location: 'WC-10 Clean assembly',
      minutes: 20,
      content: `Compare the engraved serial number with the traveler, look at every joint for missing parts, cap the ports and bag the igniter.

> [!NOTE]
> The bag is sealed after Quality has signed, not before.`,
      fields: [
        { name: 'Differences from the traveler', type: 'NUMBER', minimum: '0', maximum: '0' },
        {
          name: 'Protective caps fitted',
          type: 'MULTISELECT',
          options: ['J1', 'J2', 'Nozzle', 'Electrode'],
        },
        { name: 'Built and tested', type: 'SIGNOFF' },
        { name: 'Inspected', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Built and tested' },
      ],
    },
  ],
}
