import type { ProcedureLiteral } from '../../procedureLiteral.ts'

/** How caps are cleaned before oxygen touches them. */
export const oxygenCleaning: ProcedureLiteral = {
  title: 'Clean injector caps for oxygen service',
  description: 'A lot of up to twelve caps, to level 200A of ASTM G93. Verified before it is bagged.',
  type: 'BUILD',
  part: 'EP-1020',
  steps: [
    {
      title: 'Take in and look',
      location: 'WC-40 Oxygen cleaning',
      minutes: 15,
      content: `Count the lot against its label. Thread protectors off, chips blown out with **filtered nitrogen**, never with shop air: it carries oil.

Under black light, mark what glows on the tray card.`,
      fields: [
        { name: 'Caps counted', type: 'NUMBER', minimum: '1', maximum: '12' },
        { name: 'Soil seen', type: 'SELECT', options: ['Coolant film', 'Marking ink', 'None'] },
      ],
    },
    {
      title: 'Wash',
      location: 'WC-40 Oxygen cleaning',
      minutes: 60,
      content: `| Bath | Medium | Temperature | Time |
| --- | --- | --- | --- |
| 1 | alkaline, 5 % | 60 ± 5 °C | 15 min, 40 kHz |
| 2 | deionized water | 50 ± 5 °C | 10 min, 40 kHz |
| 3 | deionized water, running | room | 5 min |

Caps hang with the seal groove **down**, so that nothing stands in it.`,
      pictures: ['wash-line.png'],
      fields: [
        { name: 'Bath 1', type: 'NUMBER', unit: '°C', target: '60', tolerance: '5' },
        { name: 'Bath 2', type: 'NUMBER', unit: '°C', target: '50', tolerance: '5' },
        { name: 'Rinse water, MΩ·cm', type: 'NUMBER', minimum: '1.0' },
      ],
    },
    {
      title: 'Dry',
      location: 'WC-40 Oxygen cleaning',
      minutes: 120,
      content:
        'Blow out with nitrogen, then the vacuum oven: **80 °C, below 50 mbar, one hour**. Open it under nitrogen.',
      fields: [
        { name: 'Oven', type: 'NUMBER', unit: '°C', target: '80', tolerance: '5' },
        { name: 'Minutes in the oven', type: 'NUMBER', unit: 'min', minimum: '60' },
      ],
    },
    {
      title: 'Verify cleanliness',
      location: 'WC-40 Oxygen cleaning',
      minutes: 30,
      content: `New gloves. From here on nothing touches the caps but gloves and cleaned tongs.

1. White and black light, all surfaces, from 300 mm.
2. Rinse one cap with 100 ml of solvent; filter; weigh what is left (NVR); count the particles on the filter.

> [!WARNING]
> Grease or fluff in an oxygen passage is fuel. One glow, and the whole lot goes back to bath 1.`,
      fields: [
        { name: 'Spots that glow under black light', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'NVR, mg per 0.1 m²', type: 'NUMBER', maximum: '1.0' },
        { name: 'Largest particle, µm', type: 'NUMBER', maximum: '200' },
        { name: 'Filter kept as', type: 'STRING', optional: true },
        { name: 'Cleanliness verified', type: 'SIGNOFF', role: 'Quality Engineer' },
      ],
      gate: { kind: 'APPROVAL', when: 'BEFORE_COMPLETION', role: 'Manufacturing Engineer', count: 1 },
    },
    {
      title: 'Bag',
      location: 'WC-40 Oxygen cleaning',
      minutes: 20,
      content:
        'Two bags, inner one purged with nitrogen and heat-sealed at the bench. Label **between** the bags: lot, level, date.',
      fields: [
        { name: 'Level on the label', type: 'SELECT', options: ['Level 100A', 'Level 200A', 'Level 300A'] },
        { name: 'Bags that leak', type: 'NUMBER', minimum: '0', maximum: '0' },
        { name: 'Cleaned and bagged', type: 'SIGNOFF' },
      ],
    },
  ],
}
