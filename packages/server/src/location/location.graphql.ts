import { builder } from '../graphql/builder.ts'
import type { LocationRow } from './locationStore.ts'

export const LocationType = builder.objectRef<LocationRow>('Location')
