import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How the box that makes the spark's energy is built. */
export const exciter: ProcedureLiteral = {
  title: 'Build and pot exciter',
  description:
    'Populate, test, pot and prove the capacitive-discharge exciter. One shift, with a fast cure in the oven.',
  type: 'BUILD',
  part: 'EP-1210',
  steps: [
    { title: '', content: '', standard: 'Get ready at the static-safe bench' },
    {
      title: 'Populate the board',
      location: 'WC-30 Electrical bench',
      minutes: 90,
      content: `Iron at 350 °C, SN63 solder, three seconds a joint. Low parts first: **D1–D4, R1–R4, GT1**, then Q1, C1, C2, and T1 last.

- Stripe of each diode to the mark: a reversed D3 passes every test below 4 kV.
- Q1 stands 3 mm off the board on its sleeve.
- C1 and C2 lie flat and are bonded to the board, one bead on each side.`,
      pictures: ['exciter-board.png'],
      takes: [
        { part: 'EP-1212', quantity: '1' },
        { part: 'EP-1213', quantity: '1' },
        { part: 'EP-1214', quantity: '2' },
        { part: 'EP-1215', quantity: '1' },
        { part: 'EP-1216', quantity: '4' },
        { part: 'EP-1217', quantity: '4' },
        { part: 'EP-1219', quantity: '1' },
      ],
      fields: [
        { name: 'Board serial', type: 'STRING' },
        { name: 'Solder tip', type: 'NUMBER', unit: '°C', target: '350', tolerance: '10' },
        { name: 'Diodes against their mark', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Populated', type: 'SIGNOFF' },
      ],
    },
    {
      title: 'Inspect the joints',
      location: 'WC-30 Electrical bench',
      minutes: 30,
      content: `Microscope, 10 ×, every joint. IPC-A-610 class 3.

| Reject | Rework |
| --- | --- |
| lifted pad, cracked part | none: scrap the board |
| less than 75 % fill | once, with flux |
| flux left | wash again |`,
      fields: [
        { name: 'Joints reworked', type: 'NUMBER', minimum: '0', maximum: '4' },
        { name: 'Ionic residue, µg/cm² NaCl', type: 'NUMBER', maximum: '1.56' },
        { name: 'Joints inspected', type: 'SIGNOFF', role: 'Quality Engineer' },
      ],
    },
    {
      title: 'Test before potting',
      location: 'WC-30 Electrical bench',
      minutes: 25,
      content: `28 V from the bench supply, dummy gap of 3 mm in nitrogen. **After potting nothing can be mended**: whatever is odd here stops the exciter.

1. Current without trigger.
2. Ten pulses at 10 Hz; read the stored energy from the scope program.
3. Leave the bleeder on for 30 s before you touch C1.

> [!WARNING]
> C1 and C2 hold half a joule at 1 kV. Discharge through the bleeder, never with a screwdriver.`,
      fields: [
        { name: 'Current at rest, mA', type: 'NUMBER', maximum: '12.0' },
        { name: 'Stored energy', type: 'NUMBER', unit: 'mJ', target: '500', tolerance: '25' },
        { name: 'Peak voltage', type: 'NUMBER', unit: 'kV', minimum: '11.5', maximum: '13.5' },
        { name: 'Sparks, of 10', type: 'NUMBER', minimum: '10', maximum: '10' },
      ],
      gate: { kind: 'APPROVAL', when: 'BEFORE_COMPLETION', role: 'Manufacturing Engineer', count: 1 },
    },
    {
      title: 'Pot',
      location: 'WC-30 Electrical bench',
      minutes: 90,
      content: `1. Board and connector into the housing; mask J1.
2. Mix EP-1224 **10 : 1 by weight**, degas at 20 mbar until it falls back (about 4 min).
3. Pour down one wall in a thread, to 4 mm below the rim. Degas again in the housing for 3 min.
4. Fast cure: 40 min at 85 °C in the oven, the witness sample beside it.

Pot life is 40 minutes from the first stir.`,
      takes: [
        { part: 'EP-1220', quantity: '1' },
        { part: 'EP-1218', quantity: '1' },
        { part: 'EP-1224', quantity: '62' },
      ],
      fields: [
        { name: 'Mixed weight', type: 'NUMBER', unit: 'g', target: '62', tolerance: '3' },
        { name: 'Mixed to poured', type: 'NUMBER', unit: 'min', maximum: '40' },
        { name: 'Compound, days left', type: 'NUMBER', minimum: '1' },
        { name: 'Bubbles above 1 mm at the surface', type: 'NUMBER', minimum: '0', maximum: '0' },
      ],
    },
    {
      title: 'Close the housing',
      location: 'WC-30 Electrical bench',
      minutes: 20,
      content: `Gasket EP-1222 dry, cover on, eight screws by hand, then crosswise **0.6 then 1.0 N·m**.`,
      takes: [
        { part: 'EP-1221', quantity: '1' },
        { part: 'EP-1222', quantity: '1' },
        { part: 'EP-1223', quantity: '8' },
      ],
      fields: [
        { name: 'Torque driver', type: 'TOOL', tool: 'EP-9011' },
        { name: 'Cover torque', type: 'NUMBER', unit: 'N·m', minimum: '0.9', maximum: '1.1' },
        { name: 'Shore A of the witness sample', type: 'NUMBER', minimum: '38', maximum: '52' },
      ],
    },
    {
      title: 'Prove',
      location: 'WC-30 Electrical bench',
      minutes: 40,
      content: `Hi-pot 500 V DC between the pins of J1 and the housing for 60 s, then 1 000 pulses at 25 Hz into the test gap.

Compare the energy with that before potting: a fall of more than 5 % means a void around T1.`,
      fields: [
        { name: 'Hi-pot tester', type: 'TOOL', tool: 'EP-9021' },
        { name: 'Insulation of J1 at 500 V', type: 'NUMBER', unit: 'MΩ', minimum: '100' },
        { name: 'Sparks, of 1000', type: 'NUMBER', minimum: '998', maximum: '1000' },
        { name: 'Stored energy after potting', type: 'NUMBER', unit: 'mJ', target: '500', tolerance: '25' },
        {
          name: 'Housing after the test',
          type: 'NUMBER',
          unit: '°C',
          maximum: '55',
          concessionBy: 'Quality Engineer',
        },
        { name: 'Built and tested', type: 'SIGNOFF' },
        { name: 'Inspected', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Built and tested' },
      ],
    },
    { title: '', content: '', standard: 'Close the work and clean up' },
  ],
}
