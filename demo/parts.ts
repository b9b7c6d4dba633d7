/** What the factory measures in. Counted things have no unit. */
export const units: readonly string[] = ['N·m', 'mm', 'bar', 'min', 'MΩ', 'scc/s', 'g']

/** A part at one revision. */
export interface PartLiteral {
  readonly number: string
  readonly revision: string
  readonly description: string
  /** Absent: untracked. */
  readonly tracking?: 'SERIAL' | 'LOT'
  readonly sourcing: 'MAKE' | 'BUY'
  /** Absent: counted. */
  readonly unit?: string
  readonly supplierNumber?: string
  /** Days from order to shelf. */
  readonly leadTimeDays?: number
  /** How long it keeps. */
  readonly shelfLifeDays?: number
  /** A tool: days between its calibrations. Absent: not a tool. */
  readonly calibrationDays?: number
}

export const parts: readonly PartLiteral[] = [
  {
    number: 'EP-1000',
    revision: 'C',
    description: 'Torch igniter assembly, GOX/methane, for the Cinder 2 kN thruster',
    tracking: 'SERIAL',
    sourcing: 'MAKE',
    leadTimeDays: 5,
  },
  {
    number: 'EP-1010',
    revision: 'B',
    description: 'Igniter body, Inconel 718, machined and oxygen-cleaned',
    tracking: 'SERIAL',
    sourcing: 'MAKE',
    leadTimeDays: 30,
  },
  {
    number: 'EP-1020',
    revision: 'B',
    description: 'Injector cap, Inconel 718, oxygen-cleaned',
    tracking: 'LOT',
    sourcing: 'MAKE',
    leadTimeDays: 30,
  },
  {
    number: 'EP-1030',
    revision: 'A',
    description: 'Spark plug, M10 × 1, surface gap, captive gasket',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'SPK-10-SG',
    leadTimeDays: 45,
  },
  {
    number: 'EP-1040',
    revision: 'A',
    description: 'Seal, metal C-ring, 22 mm, silver-plated Inconel X-750',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'MCR-22-AG',
    leadTimeDays: 60,
  },
  {
    number: 'EP-1051',
    revision: 'A',
    description: 'Orifice, GOX, 0.85 mm, monel',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'ORF-085-M',
    leadTimeDays: 20,
  },
  {
    number: 'EP-1052',
    revision: 'A',
    description: 'Orifice, methane, 0.65 mm, 316 stainless',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'ORF-065-S',
    leadTimeDays: 20,
  },
  {
    number: 'EP-1060',
    revision: 'A',
    description: 'Fitting, -4 flare to 7/16-20 port, 316 stainless',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'FLR-4-ORB-4',
    leadTimeDays: 10,
  },
  {
    number: 'EP-1080',
    revision: 'A',
    description: 'Screw, socket head, M4 × 12, A286, silver-plated',
    tracking: 'LOT',
    sourcing: 'BUY',
    supplierNumber: 'A286-M4-12-AG',
    leadTimeDays: 15,
  },
  {
    number: 'EP-1090',
    revision: 'A',
    description: 'Lubricant, PFPE grease for oxygen service',
    tracking: 'LOT',
    sourcing: 'BUY',
    unit: 'g',
    supplierNumber: 'PFPE-OX-2',
    shelfLifeDays: 1_095,
    leadTimeDays: 10,
  },
  {
    number: 'EP-1095',
    revision: 'A',
    description: 'Bag, nylon, oxygen-clean, 200 × 300 mm',
    sourcing: 'BUY',
    supplierNumber: 'NY-200-300',
    leadTimeDays: 5,
  },
  {
    number: 'EP-9010',
    revision: 'A',
    description: 'Torque wrench, 2 to 25 N·m',
    tracking: 'SERIAL',
    sourcing: 'BUY',
    calibrationDays: 180,
  },
  {
    number: 'EP-9020',
    revision: 'A',
    description: 'Helium leak detector, mass spectrometer',
    tracking: 'SERIAL',
    sourcing: 'BUY',
    calibrationDays: 365,
  },
]
