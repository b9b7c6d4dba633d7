import type { ValueLiteral } from '../runs.ts'

/** What is usually recorded where no limits say it, by the name of the field. Absent: the first option, or yes. */
export const usualValues: Readonly<Record<string, readonly ValueLiteral[]>> = {
  'Heat number': ['HT-77120', 'HT-77121', 'HT-78004'],
  'Certificate dated': [{ inDays: -35 }, { inDays: -48 }],
  'Certificate of conformity dated': [{ inDays: -33 }, { inDays: -40 }],
  'Kit packed on': [{ inDays: -33 }],
  'Lubricant, days left': ['240', '236', '229'],
  'Leak detector, days to calibration': ['120', '113'],
  'Gauges, days to calibration': ['75', '70', '61'],
  'Compound, days left': ['110', '104', '98'],
  'Cleanliness of body and cap': ['Level 200A', 'Level 200A', 'Level 100A'],
  'Level on the label': ['Level 200A'],
  'Soil seen': ['Coolant film', 'Coolant film', 'Marking ink', 'None'],
  'Board serial': ['PB-2609-04', 'PB-2609-07', 'PB-2609-11', 'PB-2609-12'],
  'Purchase order': ['PO-0855', 'PO-0861', 'PO-0866', 'PO-0871'],
  'Supplier lot': ['MCR-26-31', 'MCR-26-34', 'MCR-26-38'],
  'Build run': ['see the runs of this unit'],
  'Case seal number': ['S-40117', 'S-40118', 'S-40121'],
  'Certificate number': ['CoC-26-014', 'CoC-26-015', 'CoC-26-017'],
  'Joints reworked': ['0', '0', '1', '0', '2'],
  Concessions: ['0'],
}
