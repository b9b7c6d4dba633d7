// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CertificatesInputFilters, CreateCertificateInput, CreateUserInput, Document, ResetPasswordInput, RoleToUserInput, ShownCertificate, ShownPerson, ShownRole, SitesInputFilters, UnlockSignerInput, UpdateUserInput, UserInputFilters } from '../documents.ts'

export type ListPeopleVariables = { readonly filters?: UserInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListPeopleResult = {
readonly users: {
readonly edges: readonly ({
readonly node: ShownPerson | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListPeopleDocument: Document<ListPeopleResult, ListPeopleVariables> = {
  name: 'ListPeople',
  isMutation: false,
  text: "query ListPeople($filters:UserInputFilters$first:Int$after:String){users(filters:$filters sort:[EMAIL_ASC]first:$first after:$after){edges{node{...ShownPerson}}pageInfo{hasNextPage endCursor}}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type ShowPersonVariables = { readonly id: string | number }
export type ShowPersonResult = {
readonly user: ShownPerson | null
}
export const ShowPersonDocument: Document<ShowPersonResult, ShowPersonVariables> = {
  name: 'ShowPerson',
  isMutation: false,
  text: "query ShowPerson($id:ID!){user(id:$id){...ShownPerson}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type HirePersonVariables = { readonly input: CreateUserInput }
export type HirePersonResult = {
readonly createUser: {
readonly user: ShownPerson | null
} | null
}
export const HirePersonDocument: Document<HirePersonResult, HirePersonVariables> = {
  name: 'HirePerson',
  isMutation: true,
  text: "mutation HirePerson($input:CreateUserInput!){createUser(input:$input){user{...ShownPerson}}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type ChangePersonVariables = { readonly input: UpdateUserInput }
export type ChangePersonResult = {
readonly updateUser: {
readonly user: ShownPerson | null
} | null
}
export const ChangePersonDocument: Document<ChangePersonResult, ChangePersonVariables> = {
  name: 'ChangePerson',
  isMutation: true,
  text: "mutation ChangePerson($input:UpdateUserInput!){updateUser(input:$input){user{...ShownPerson}}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type UnlockPersonVariables = { readonly input: UnlockSignerInput }
export type UnlockPersonResult = {
readonly unlockSigner: {
readonly user: ShownPerson | null
} | null
}
export const UnlockPersonDocument: Document<UnlockPersonResult, UnlockPersonVariables> = {
  name: 'UnlockPerson',
  isMutation: true,
  text: "mutation UnlockPerson($input:UnlockSignerInput!){unlockSigner(input:$input){user{...ShownPerson}}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type GiveNewPasswordVariables = { readonly input: ResetPasswordInput }
export type GiveNewPasswordResult = {
readonly resetPassword: {
readonly user: ShownPerson | null
} | null
}
export const GiveNewPasswordDocument: Document<GiveNewPasswordResult, GiveNewPasswordVariables> = {
  name: 'GiveNewPassword',
  isMutation: true,
  text: "mutation GiveNewPassword($input:ResetPasswordInput!){resetPassword(input:$input){user{...ShownPerson}}}fragment ShownPerson on User{id _etag name email deactivated lockedAt exportCleared site{id name}roles{id name}teams{id name}}",
  exactNames: new Set(["id"]),
}

export type GrantRoleVariables = { readonly input: RoleToUserInput }
export type GrantRoleResult = {
readonly attachRoleToUser: {
readonly roleId: string | null
readonly userId: string | null
} | null
}
export const GrantRoleDocument: Document<GrantRoleResult, GrantRoleVariables> = {
  name: 'GrantRole',
  isMutation: true,
  text: "mutation GrantRole($input:RoleToUserInput!){attachRoleToUser(input:$input){roleId userId}}",
  exactNames: new Set(["roleId","userId"]),
}

export type RevokeRoleVariables = { readonly input: RoleToUserInput }
export type RevokeRoleResult = {
readonly detachRoleFromUser: {
readonly roleId: string | null
readonly userId: string | null
} | null
}
export const RevokeRoleDocument: Document<RevokeRoleResult, RevokeRoleVariables> = {
  name: 'RevokeRole',
  isMutation: true,
  text: "mutation RevokeRole($input:RoleToUserInput!){detachRoleFromUser(input:$input){roleId userId}}",
  exactNames: new Set(["roleId","userId"]),
}

export type FindSitesVariables = { readonly filters?: SitesInputFilters | null | undefined }
export type FindSitesResult = {
readonly sites: {
readonly edges: readonly ({
readonly node: {
readonly id: string
readonly name: string
} | null
} | null)[]
} | null
}
export const FindSitesDocument: Document<FindSitesResult, FindSitesVariables> = {
  name: 'FindSites',
  isMutation: false,
  text: "query FindSites($filters:SitesInputFilters){sites(filters:$filters sort:[NAME_ASC]first:6){edges{node{id name}}}}",
  exactNames: new Set(["id"]),
}

export type ListRolesVariables = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListRolesResult = {
readonly roles: {
readonly edges: readonly ({
readonly node: ShownRole | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListRolesDocument: Document<ListRolesResult, ListRolesVariables> = {
  name: 'ListRoles',
  isMutation: false,
  text: "query ListRoles($first:Int$after:String){roles(sort:[NAME_ASC]first:$first after:$after){edges{node{...ShownRole}}pageInfo{hasNextPage endCursor}}}fragment ShownRole on Role{id name permissionGroups{id name}}",
  exactNames: new Set(["id"]),
}

export type ListCertificatesVariables = { readonly filters?: CertificatesInputFilters | null | undefined; readonly first?: number | null | undefined; readonly after?: string | null | undefined }
export type ListCertificatesResult = {
readonly certificates: {
readonly edges: readonly ({
readonly node: ShownCertificate | null
} | null)[]
readonly pageInfo: {
readonly hasNextPage: boolean
readonly endCursor: string | null
}
} | null
}
export const ListCertificatesDocument: Document<ListCertificatesResult, ListCertificatesVariables> = {
  name: 'ListCertificates',
  isMutation: false,
  text: "query ListCertificates($filters:CertificatesInputFilters$first:Int$after:String){certificates(filters:$filters sort:[VALID_TO_ASC ID_ASC]first:$first after:$after){edges{node{...ShownCertificate}}pageInfo{hasNextPage endCursor}}}fragment ShownCertificate on Certificate{id _etag number validFrom validTo withdrawnAt user{id name}certificateKind{id name}}",
  exactNames: new Set(["id"]),
}

export type CertifyPersonVariables = { readonly input: CreateCertificateInput }
export type CertifyPersonResult = {
readonly createCertificate: {
readonly certificate: ShownCertificate | null
} | null
}
export const CertifyPersonDocument: Document<CertifyPersonResult, CertifyPersonVariables> = {
  name: 'CertifyPerson',
  isMutation: true,
  text: "mutation CertifyPerson($input:CreateCertificateInput!){createCertificate(input:$input){certificate{...ShownCertificate}}}fragment ShownCertificate on Certificate{id _etag number validFrom validTo withdrawnAt user{id name}certificateKind{id name}}",
  exactNames: new Set(["id"]),
}
