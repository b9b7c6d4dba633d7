// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, ShownSetting, UpdateOrganizationSettingInput } from '../documents.ts'

export type ShowOrganizationVariables = {  }
export type ShowOrganizationResult = {
readonly me: {
readonly id: string
readonly name: string
readonly email: string | null
readonly organization: {
readonly id: string
readonly name: string | null
readonly domain: string
} | null
} | null
readonly sites: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
readonly timeZone: string
} | null
} | null)[]
} | null
}
export const ShowOrganizationDocument: Document<ShowOrganizationResult, ShowOrganizationVariables> = {
  name: 'ShowOrganization',
  isMutation: false,
  text: "query ShowOrganization{me{id name email organization{id name domain}}sites(sort:[NAME_ASC]first:200){edges{node{id name timeZone}}}}",
  exactNames: new Set(["id"]),
}

export type ListSettingsVariables = {  }
export type ListSettingsResult = {
readonly organizationSettings: readonly (ShownSetting)[] | null
}
export const ListSettingsDocument: Document<ListSettingsResult, ListSettingsVariables> = {
  name: 'ListSettings',
  isMutation: false,
  text: "query ListSettings{organizationSettings{...ShownSetting}}fragment ShownSetting on OrganizationSetting{name meaning value isDefault _etag}",
  exactNames: new Set(["value"]),
}

export type SetSettingVariables = { readonly input: UpdateOrganizationSettingInput }
export type SetSettingResult = {
readonly updateOrganizationSetting: {
readonly organizationSetting: ShownSetting | null
} | null
}
export const SetSettingDocument: Document<SetSettingResult, SetSettingVariables> = {
  name: 'SetSetting',
  isMutation: true,
  text: "mutation SetSetting($input:UpdateOrganizationSettingInput!){updateOrganizationSetting(input:$input){organizationSetting{...ShownSetting}}}fragment ShownSetting on OrganizationSetting{name meaning value isDefault _etag}",
  exactNames: new Set(["value"]),
}
