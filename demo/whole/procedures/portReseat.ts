import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How a port that leaks is made tight again. */
export const portReseat: ProcedureLiteral = {
  title: 'Reseat a port fitting',
  description: 'For an igniter that leaks at J1 or J2: an hour at the clean bench, ordered by its issue.',
  type: 'MAINTENANCE',
  part: 'EP-1000',
  steps: [
    {
      title: 'Open and clean the port',
      location: 'WC-10 Clean assembly',
      minutes: 25,
      content: `Hold the body in the soft jaws, loosen the fitting, and look at the port face **under the magnifier**.

- A chip or a fiber on the O-ring: lift it with the plastic pick, wipe twice with IPA.
- A scratch across the port face: stop, this is for engineering.`,
      fields: [
        { name: 'Chips and fibers lifted', type: 'NUMBER', minimum: '0', maximum: '5' },
        { name: 'Scratches on the port face', type: 'NUMBER', minimum: '0', maximum: '0' },
      ],
    },
    {
      title: 'Tighten the fitting',
      location: 'WC-10 Clean assembly',
      minutes: 15,
      content: 'By hand until it stops, then in one pull to the upper half of the range.',
      fields: [
        { name: 'Torque of the fitting', type: 'NUMBER', unit: 'N·m', minimum: '18', maximum: '19' },
        { name: 'Reseated', type: 'SIGNOFF' },
        { name: 'Reseating verified', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Reseated' },
      ],
    },
  ],
}
