/** The pickers of records. */
export const selectWords = {
  select: {
    at: (place: string) => `at ${place}`,
    noUsers: 'Nobody found.',
    noParts: 'No part found.',
    noUnits: 'No unit found.',
    noProcedures: 'No released procedure found.',
    forThisPart: 'for this part',
    notForThisPart: 'not linked to this part',
    noFamilies: 'No procedure found.',
    noWorkCenters: 'No work center found.',
    noPlaces: 'No place found.',
    noTeams: 'No team found.',
    noMeasures: 'No unit of measure found.',
    noRoles: 'No role found.',
  },
} as const
