// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateClosedDayInput, CreateLocationInput, CreateShiftInput, CreateSiteInput, Document, LocationsInputFilters, PlaceRow, PlaceView, SiteRow, UpdateLocationInput, UpdateShiftInput, UpdateSiteInput } from '../../../documents.ts'

export type PlacesVariables = { readonly filters?: LocationsInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PlacesResult = {
readonly locations: {
readonly edges: readonly ({
readonly node: PlaceRow | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PlacesDocument: Document<PlacesResult, PlacesVariables> = {
  name: 'Places',
  isMutation: false,
  text: "query Places($filters:LocationsInputFilters$first:Int$after:String){locations(filters:$filters sort:[NAME_ASC]first:$first after:$after){edges{node{...PlaceRow}}pageInfo{hasNextPage endCursor}}}fragment PlaceRow on Location{id name type description archived stations timeZone parent{id name}shifts{id}}",
  exactNames: new Set(["id"]),
}

export type PlacePageVariables = { readonly id: string | number }
export type PlacePageResult = {
readonly location: PlaceView | null
}
export const PlacePageDocument: Document<PlacePageResult, PlacePageVariables> = {
  name: 'PlacePage',
  isMutation: false,
  text: "query PlacePage($id:ID!){location(id:$id){...PlaceView}}fragment PlaceView on Location{id _etag name type description archived available stations siteId timeZone parent{id name}locations{id name archived}shifts{...PlaceShift}closedDays{id day reason}}fragment PlaceShift on Shift{id _etag name weekdays start end}",
  exactNames: new Set(["id","siteId"]),
}

export type SitesVariables = {  }
export type SitesResult = {
readonly sites: {
readonly edges: readonly ({
readonly node: SiteRow | null
} | null)[]
} | null
}
export const SitesDocument: Document<SitesResult, SitesVariables> = {
  name: 'Sites',
  isMutation: false,
  text: "query Sites{sites(first:200 sort:[NAME_ASC]){edges{node{...SiteRow}}}}fragment SiteRow on Site{id _etag name timeZone}",
  exactNames: new Set(["id"]),
}

export type CreatePlaceVariables = { readonly input: CreateLocationInput }
export type CreatePlaceResult = {
readonly createLocation: {
readonly location: {
readonly id: string
} | null
} | null
}
export const CreatePlaceDocument: Document<CreatePlaceResult, CreatePlaceVariables> = {
  name: 'CreatePlace',
  isMutation: true,
  text: "mutation CreatePlace($input:CreateLocationInput!){createLocation(input:$input){location{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdatePlaceVariables = { readonly input: UpdateLocationInput }
export type UpdatePlaceResult = {
readonly updateLocation: {
readonly location: {
readonly id: string
} | null
} | null
}
export const UpdatePlaceDocument: Document<UpdatePlaceResult, UpdatePlaceVariables> = {
  name: 'UpdatePlace',
  isMutation: true,
  text: "mutation UpdatePlace($input:UpdateLocationInput!){updateLocation(input:$input){location{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateShiftVariables = { readonly input: CreateShiftInput }
export type CreateShiftResult = {
readonly createShift: {
readonly shift: {
readonly id: string
} | null
} | null
}
export const CreateShiftDocument: Document<CreateShiftResult, CreateShiftVariables> = {
  name: 'CreateShift',
  isMutation: true,
  text: "mutation CreateShift($input:CreateShiftInput!){createShift(input:$input){shift{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateShiftVariables = { readonly input: UpdateShiftInput }
export type UpdateShiftResult = {
readonly updateShift: {
readonly shift: {
readonly id: string
} | null
} | null
}
export const UpdateShiftDocument: Document<UpdateShiftResult, UpdateShiftVariables> = {
  name: 'UpdateShift',
  isMutation: true,
  text: "mutation UpdateShift($input:UpdateShiftInput!){updateShift(input:$input){shift{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteShiftVariables = { readonly id: string | number; readonly etag: string }
export type DeleteShiftResult = {
readonly deleteShift: {
readonly id: string | null
} | null
}
export const DeleteShiftDocument: Document<DeleteShiftResult, DeleteShiftVariables> = {
  name: 'DeleteShift',
  isMutation: true,
  text: "mutation DeleteShift($id:ID!$etag:String!){deleteShift(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateClosedDayVariables = { readonly input: CreateClosedDayInput }
export type CreateClosedDayResult = {
readonly createClosedDay: {
readonly closedDay: {
readonly id: string
} | null
} | null
}
export const CreateClosedDayDocument: Document<CreateClosedDayResult, CreateClosedDayVariables> = {
  name: 'CreateClosedDay',
  isMutation: true,
  text: "mutation CreateClosedDay($input:CreateClosedDayInput!){createClosedDay(input:$input){closedDay{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteClosedDayVariables = { readonly id: string | number }
export type DeleteClosedDayResult = {
readonly deleteClosedDay: {
readonly id: string | null
} | null
}
export const DeleteClosedDayDocument: Document<DeleteClosedDayResult, DeleteClosedDayVariables> = {
  name: 'DeleteClosedDay',
  isMutation: true,
  text: "mutation DeleteClosedDay($id:ID!){deleteClosedDay(id:$id){id}}",
  exactNames: new Set(["id"]),
}

export type CreateSiteVariables = { readonly input: CreateSiteInput }
export type CreateSiteResult = {
readonly createSite: {
readonly site: {
readonly id: string
} | null
} | null
}
export const CreateSiteDocument: Document<CreateSiteResult, CreateSiteVariables> = {
  name: 'CreateSite',
  isMutation: true,
  text: "mutation CreateSite($input:CreateSiteInput!){createSite(input:$input){site{id}}}",
  exactNames: new Set(["id"]),
}

export type UpdateSiteVariables = { readonly input: UpdateSiteInput }
export type UpdateSiteResult = {
readonly updateSite: {
readonly site: {
readonly id: string
} | null
} | null
}
export const UpdateSiteDocument: Document<UpdateSiteResult, UpdateSiteVariables> = {
  name: 'UpdateSite',
  isMutation: true,
  text: "mutation UpdateSite($input:UpdateSiteInput!){updateSite(input:$input){site{id}}}",
  exactNames: new Set(["id"]),
}
