import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** What an igniter passes before it leaves the house. */
export const acceptance: ProcedureLiteral = {
  title: 'Accept igniter for delivery',
  description: 'With the customer’s resident invited: hot spark, leak check, papers, packing.',
  type: 'INSPECTION',
  part: 'EP-1000',
  steps: [
    {
      title: 'Review the build record',
      minutes: 30,
      content: `Read the run that built the igniter from end to end: every step complete, every sign-off by the right role, no open hold, no failed value without a disposition.

> [!NOTE]
> Concessions are listed on the certificate. The customer reads them first.`,
      fields: [
        { name: 'Build run', type: 'STRING' },
        { name: 'Open points', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Concessions', type: 'NUMBER', minimum: '0', maximum: '3' },
      ],
      gate: { kind: 'APPROVAL', when: 'BEFORE_COMPLETION', role: 'Manufacturing Engineer', count: 1 },
    },
    {
      title: 'Hot spark in nitrogen',
      location: 'WC-20 Pressure test',
      minutes: 35,
      content: `Chamber at **10 bar nitrogen**, exciter and lead of the same set. 200 pulses at 25 Hz, camera on the window.

1. Ground strap from the body to the cell, below 5 mΩ.
2. Door closed, lamp red, key out.
3. Count sparks at the gap from the film, not from the monitor.`,
      pictures: ['igniter-section.png'],
      fields: [
        { name: 'Ground strap', type: 'NUMBER', unit: 'mΩ', maximum: '5.0' },
        { name: 'Chamber pressure', type: 'NUMBER', unit: 'bar', target: '10.0', tolerance: '0.2' },
        { name: 'Sparks at the gap, of 200', type: 'NUMBER', minimum: '200', maximum: '200' },
      ],
      gate: { kind: 'HOLD_POINT', when: 'BEFORE_START', role: 'Quality Engineer', count: 1 },
    },
    {
      title: 'Leak check of the set',
      location: 'WC-20 Pressure test',
      minutes: 40,
      content: 'Helium, 30 bar, ports capped with test plugs. Sniff at 20 mm per second, nozzle side last.',
      pictures: ['leak-points.png'],
      fields: [
        { name: 'Leak detector', type: 'TOOL', tool: 'EP-9020' },
        { name: 'Leak rate of the set', type: 'NUMBER', unit: 'scc/s', maximum: '0.0001' },
        { name: 'Background', type: 'NUMBER', unit: 'scc/s', maximum: '0.00002' },
      ],
      gate: { kind: 'WITNESS_POINT', when: 'BEFORE_COMPLETION', role: 'Quality Engineer', count: 1 },
    },
    {
      title: 'Pack',
      location: 'WC-10 Clean assembly',
      minutes: 25,
      content: `Caps on: **blue J1, yellow J2, red nozzle**. Two bags with desiccant between them, then the foam case. The certificate goes on top, not inside the bag.`,
      fields: [
        { name: 'Caps', type: 'MULTISELECT', options: ['Blue J1', 'Yellow J2', 'Red nozzle'] },
        { name: 'Case seal number', type: 'STRING' },
      ],
    },
    {
      title: 'Accept',
      minutes: 15,
      content: 'Two people sign: who tested, and who accepts for delivery.',
      fields: [
        { name: 'Certificate number', type: 'STRING' },
        { name: 'Tested', type: 'SIGNOFF' },
        { name: 'Accepted for delivery', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Tested' },
      ],
    },
  ],
}
