import type { BomLiteral } from '../bom.ts'
import { igniterBom } from '../bom.ts'

/**
 * What the whole factory builds of what, from the bottom up. The igniter's is its second version: the first, of the small
 * factory, had neither ignition nor packing, and was superseded.
 */
export const boms: readonly BomLiteral[] = [
  {
    part: 'EP-1010',
    lines: [
      { part: 'EP-1011', quantity: '62', note: 'Sawn length; saw cut included.' },
      { part: 'EP-1012', quantity: '2', designators: ['DP1', 'DP2'] },
    ],
  },
  { part: 'EP-1020', lines: [{ part: 'EP-1021', quantity: '18' }] },
  {
    part: 'EP-1210',
    lines: [
      { part: 'EP-1212', quantity: '1', interchange: 'THIS_OR_LATER' },
      { part: 'EP-1213', quantity: '1', designators: ['T1'] },
      { part: 'EP-1214', quantity: '2', designators: ['C1', 'C2'] },
      { part: 'EP-1215', quantity: '1', designators: ['Q1'] },
      { part: 'EP-1216', quantity: '4', designators: ['R1', 'R2', 'R3', 'R4'] },
      { part: 'EP-1217', quantity: '4', designators: ['D1', 'D2', 'D3', 'D4'] },
      { part: 'EP-1218', quantity: '1', designators: ['J1'] },
      { part: 'EP-1219', quantity: '1', designators: ['GT1'] },
      { part: 'EP-1220', quantity: '1' },
      { part: 'EP-1221', quantity: '1' },
      { part: 'EP-1222', quantity: '1' },
      { part: 'EP-1223', quantity: '8' },
      { part: 'EP-1224', quantity: '62', note: 'Mixed weight, 10:1.' },
    ],
  },
  {
    part: 'EP-1230',
    lines: [
      { part: 'EP-1231', quantity: '640' },
      { part: 'EP-1232', quantity: '1', designators: ['W1'] },
      { part: 'EP-1233', quantity: '560' },
      { part: 'EP-1234', quantity: '1' },
      { part: 'EP-1235', quantity: '90', note: 'Three pieces of 30.' },
      { part: 'EP-1236', quantity: '1', designators: ['W2'] },
    ],
  },
  {
    part: 'EP-1240',
    lines: [
      { part: 'EP-1241', quantity: '7500', note: 'Six wires of 1 250.' },
      { part: 'EP-1242', quantity: '2' },
      { part: 'EP-1243', quantity: '12' },
      { part: 'EP-1244', quantity: '2', designators: ['P1', 'P2'] },
    ],
  },
  {
    part: 'EP-1200',
    lines: [
      { part: 'EP-1210', quantity: '1', interchange: 'EXACT' },
      { part: 'EP-1230', quantity: '1', interchange: 'THIS_OR_LATER' },
      { part: 'EP-1240', quantity: '1', interchange: 'ANY' },
    ],
  },
  {
    part: 'EP-1000',
    lines: [
      ...igniterBom.lines.map((line) => {
        if (line.part === 'EP-1060') return { ...line, substitutes: ['EP-1061'] }
        if (line.part === 'EP-1080') return { ...line, substitutes: ['EP-1081'] }
        return line.part === 'EP-1010' ? { ...line, interchange: 'THIS_OR_LATER' as const } : line
      }),
      { part: 'EP-1065', quantity: '2', designators: ['OJ1', 'OJ2'], substitutes: ['EP-1066'] },
      { part: 'EP-1085', quantity: '6' },
      { part: 'EP-1200', quantity: '1', interchange: 'THIS_OR_LATER' },
      { part: 'EP-1300', quantity: '1', designators: ['TC1'] },
      { part: 'EP-1301', quantity: '1' },
      { part: 'EP-1070', quantity: '1' },
      { part: 'EP-1071', quantity: '1' },
      { part: 'EP-1072', quantity: '1' },
      { part: 'EP-1096', quantity: '2' },
      { part: 'EP-1097', quantity: '1' },
    ],
  },
]
