import type { StepToMake } from './made.ts'

// Bills of materials with the shape and the quirks of those that people publish: optional lines whose quantity is a
// dash, quantities in metres, notes with commas and quotes, designators separated by spaces, generic part names that
// different parts share, lines without a manufacturer's number.

const printed = [
  'leg',
  'gantry',
  'clamp',
  'mount',
  'spacer',
  'guide',
  'bracket',
  'cover',
  'foot',
  'rack',
  'plate',
  'holder',
]
const places = ['front-left', 'front-right', 'back-left', 'back-right', 'top', 'bottom', 'x', 'y']

/** A machine: 108 lines below the header, eleven of them optional with a dash for a quantity. */
export function machineCsv(): string {
  const lines = [
    ...Array.from(
      { length: 96 },
      (_, nth) => `${places[nth % 8]}-${printed[Math.floor(nth / 8)]},${(nth % 6) + 1},FDM,,`,
    ),
    ...Array.from(
      { length: 11 },
      (_, nth) => `extra-${printed[nth]},-,FDM,Optional,"For those who want it, print ${nth + 1} of them"`,
    ),
    'pneumatic-tubing-6mm,0.8,MISC,,Units in meters.',
  ]
  // The board is a line of the machine and an assembly of its own.
  lines[95] = 'control-board,1,PCBA,,"The ""brain"", tested on its own"'
  return ['Part Name,Quantity,Part Type,Optional,Note', ...lines].join('\r\n')
}

/** Its control board: 58 lines with designators; the part column names symbols that different parts share. */
export function boardCsv(): string {
  const lines = Array.from({ length: 58 }, (_, nth) => {
    const count = (nth % 4) + 1
    const designators = Array.from(
      { length: count },
      (_, place) => `${nth % 2 === 0 ? 'C' : 'R'}${nth}${place}`,
    ).join(' ')
    const symbol = nth % 2 === 0 ? 'C_Small' : 'R_Small'
    const supplier = nth % 5 === 0 ? ',' : `,C${10_000 + nth}`
    return `${nth + 1},"Unpolarized, small",${symbol},${designators},${nth}${nth % 2 === 0 ? 'n' : 'k'},0805,${count},${supplier},`
  })
  return [
    'Row,Description,Part,References,Value,Footprint,Quantity Per PCB,Digikey,LCSC,Notes',
    ...lines,
  ].join('\n')
}

/** How the machine is built: forty steps under four headings, torques with limits, a verified sign-off, a gate. */
export function assemblySteps(qualityRoleId: number): StepToMake[] {
  const headings = ['Frame', 'Gantry', 'Electronics', 'Test']
  return headings.map((title, nth) => ({
    title,
    steps: Array.from({ length: 9 }, (_, place) => workStep(nth, place, qualityRoleId)),
  }))
}

function workStep(heading: number, place: number, qualityRoleId: number): StepToMake {
  const isLast = heading === 3 && place === 8
  return {
    title: isLast ? 'Accept the machine' : `Work ${heading + 1}.${place + 1}`,
    input: { content: `Fit the parts of place ${place + 1}.\n\nTighten *crosswise*.` },
    fields: [
      { name: 'Torque', type: 'NUMBER', unit: 'N·m', required: true, minimum: '2.4', maximum: '2.6' },
      ...(place % 3 === 0 ? [{ name: 'Done', type: 'SIGNOFF', required: true }] : []),
      ...(isLast
        ? [{ name: 'Checked', type: 'SIGNOFF', required: true, signoffRoleId: qualityRoleId, verifies: 1 }]
        : []),
    ],
    gates: isLast
      ? [{ kind: 'APPROVAL', stands: 'BEFORE_COMPLETION', roles: [{ roleId: qualityRoleId, count: 1 }] }]
      : [],
  }
}
