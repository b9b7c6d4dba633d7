// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { Document, RemovePasskeyInput, RoleWithNews, SettleRoleDefaultsInput, UnlockSignerInput, UserInputFilters } from '../../documents.ts'

export type PeopleVariables = { readonly filters?: UserInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type PeopleResult = {
readonly users: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly _etag: string | null
readonly name: string
readonly email: string | null
readonly deactivated: boolean
readonly lockedAt: string | null
readonly roles: readonly ({
readonly id: string
readonly name: string
})[] | null
} | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const PeopleDocument: Document<PeopleResult, PeopleVariables> = {
  name: 'People',
  isMutation: false,
  text: "query People($filters:UserInputFilters$first:Int$after:String){users(filters:$filters sort:[EMAIL_ASC]first:$first after:$after){edges{node{id _etag name email deactivated lockedAt roles{id name}}}pageInfo{hasNextPage endCursor}}}",
  exactNames: new Set(["id"]),
}

export type UnlockVariables = { readonly input: UnlockSignerInput }
export type UnlockResult = {
readonly unlockSigner: {
readonly user: {
readonly id: string
} | null
} | null
}
export const UnlockDocument: Document<UnlockResult, UnlockVariables> = {
  name: 'Unlock',
  isMutation: true,
  text: "mutation Unlock($input:UnlockSignerInput!){unlockSigner(input:$input){user{id}}}",
  exactNames: new Set(["id"]),
}

export type PasskeysOfPersonVariables = { readonly id: string | number }
export type PasskeysOfPersonResult = {
readonly user: {
readonly id: string
readonly passkeys: readonly ({
readonly id: string
readonly _etag: string | null
readonly _created: string | null
readonly name: string
readonly relyingParty: string
readonly lastUsedAt: string | null
})[] | null
} | null
}
export const PasskeysOfPersonDocument: Document<PasskeysOfPersonResult, PasskeysOfPersonVariables> = {
  name: 'PasskeysOfPerson',
  isMutation: false,
  text: "query PasskeysOfPerson($id:ID!){user(id:$id){id passkeys{id _etag _created name relyingParty lastUsedAt}}}",
  exactNames: new Set(["id"]),
}

export type TakePasskeyAwayVariables = { readonly input: RemovePasskeyInput }
export type TakePasskeyAwayResult = {
readonly removePasskey: {
readonly user: {
readonly id: string
} | null
} | null
}
export const TakePasskeyAwayDocument: Document<TakePasskeyAwayResult, TakePasskeyAwayVariables> = {
  name: 'TakePasskeyAway',
  isMutation: true,
  text: "mutation TakePasskeyAway($input:RemovePasskeyInput!){removePasskey(input:$input){user{id}}}",
  exactNames: new Set(["id"]),
}

export type RoleNewsVariables = {  }
export type RoleNewsResult = {
readonly roles: {
readonly edges: readonly ({
readonly node: RoleWithNews | null
} | null)[]
} | null
}
export const RoleNewsDocument: Document<RoleNewsResult, RoleNewsVariables> = {
  name: 'RoleNews',
  isMutation: false,
  text: "query RoleNews{roles(first:100 sort:[NAME_ASC]){edges{node{...RoleWithNews}}}}fragment RoleWithNews on Role{id name offeredPermissionGroups{id name}unconfirmedPermissionGroups{id name}}",
  exactNames: new Set(["id"]),
}

export type SettleRoleDefaultsVariables = { readonly input: SettleRoleDefaultsInput }
export type SettleRoleDefaultsResult = {
readonly settleRoleDefaults: {
readonly role: {
readonly id: string
} | null
} | null
}
export const SettleRoleDefaultsDocument: Document<SettleRoleDefaultsResult, SettleRoleDefaultsVariables> = {
  name: 'SettleRoleDefaults',
  isMutation: true,
  text: "mutation SettleRoleDefaults($input:SettleRoleDefaultsInput!){settleRoleDefaults(input:$input){role{id}}}",
  exactNames: new Set(["id"]),
}
