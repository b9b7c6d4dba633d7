import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How the cable that powers and triggers the exciter is made. */
export const harness: ProcedureLiteral = {
  title: 'Build power and trigger harness',
  description: 'Six wires, two connectors, 1.2 m. Workmanship as in IPC/WHMA-A-620 class 3.',
  type: 'BUILD',
  part: 'EP-1240',
  steps: [
    { title: '', content: '', standard: 'Get ready at the static-safe bench' },
    {
      title: 'Wire list',
      minutes: 5,
      content: 'Every wire is 1 250 mm before stripping. Pins 2 and 3 are twisted, one turn in 20 mm.',
      pictures: ['harness-pins.png'],
      grid: {
        columns: [
          { header: 'Wire', type: 'STRING' },
          { header: 'From', type: 'STRING' },
          { header: 'To', type: 'STRING' },
          { header: 'Color', type: 'STRING' },
          { header: 'Signal', type: 'STRING' },
        ],
        rows: [
          ['1', 'P1-1', 'P2-1', 'red', '+28 V'],
          ['2', 'P1-2', 'P2-2', 'white', 'trigger +'],
          ['3', 'P1-3', 'P2-3', 'blue', 'trigger −'],
          ['4', 'P1-4', 'P2-4', 'black', '28 V return'],
          ['5', 'P1-5', 'P2-5', 'green', 'spark monitor'],
          ['6', 'P1-6', 'P2-6', 'green/yellow', 'chassis'],
        ],
      },
      fields: [{ name: 'Wires cut and marked, of 6', type: 'NUMBER', minimum: '6', maximum: '6' }],
    },
    {
      title: 'Crimp the contacts',
      location: 'WC-30 Electrical bench',
      minutes: 50,
      content: `Strip 5.0 mm. Setting 4, positioner red. Twelve contacts, insulation not further than 1 mm from the barrel.

> [!NOTE]
> Record the lowest pull of three test crimps, made before the first and after the last contact.`,
      pictures: ['crimp-section.png'],
      takes: [
        { part: 'EP-1241', quantity: '7500' },
        { part: 'EP-1243', quantity: '12' },
      ],
      fields: [
        { name: 'Crimp tool', type: 'TOOL', tool: 'EP-9030' },
        { name: 'Lowest pull before', type: 'NUMBER', unit: 'N', minimum: '89' },
        { name: 'Lowest pull after', type: 'NUMBER', unit: 'N', minimum: '89' },
        { name: 'Contacts looked at, of 12', type: 'NUMBER', minimum: '12', maximum: '12' },
      ],
    },
    {
      title: 'Fit connectors and backshells',
      location: 'WC-30 Electrical bench',
      minutes: 35,
      content: `Insert each contact until it clicks, then **pull with 20 N**: what comes out was not in. Backshell nut 4.0 N·m with the strap wrench; the clamp grips the sleeve, not the wires.`,
      takes: [
        { part: 'EP-1244', quantity: '2' },
        { part: 'EP-1242', quantity: '2' },
      ],
      fields: [
        { name: 'Contacts held at 20 N, of 12', type: 'NUMBER', minimum: '12', maximum: '12' },
        { name: 'Backshell torque', type: 'NUMBER', unit: 'N·m', minimum: '3.6', maximum: '4.4' },
        { name: 'Connectors keyed N, of 2', type: 'NUMBER', minimum: '2', maximum: '2' },
      ],
    },
    {
      title: 'Continuity and insulation',
      location: 'WC-30 Electrical bench',
      minutes: 20,
      content: `Pin to pin end to end, then each pin against all others and the shells at 500 V DC. Shake the harness while you read: an open that comes and goes fails it.`,
      fields: [
        { name: 'Highest resistance, pin to pin', type: 'NUMBER', unit: 'mΩ', maximum: '60' },
        { name: 'Lowest insulation at 500 V', type: 'NUMBER', unit: 'MΩ', minimum: '500' },
        { name: 'Wrong connections', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Tested', type: 'SIGNOFF' },
        { name: 'Test verified', type: 'SIGNOFF', role: 'Quality Engineer', verifies: 'Tested' },
      ],
    },
    { title: '', content: '', standard: 'Close the work and clean up' },
  ],
}
