// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CreateReviewInput, Document, ReviewRequestInput, UpdateReviewInput, WithdrawReviewInput } from '../../documents.ts'

export type CreateReviewVariables = { readonly input: CreateReviewInput }
export type CreateReviewResult = {
readonly createReview: {
readonly review: {
readonly id: string
} | null
} | null
}
export const CreateReviewDocument: Document<CreateReviewResult, CreateReviewVariables> = {
  name: 'CreateReview',
  isMutation: true,
  text: "mutation CreateReview($input:CreateReviewInput!){createReview(input:$input){review{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawReviewVariables = { readonly input: WithdrawReviewInput }
export type WithdrawReviewResult = {
readonly withdrawReview: {
readonly review: {
readonly id: string
} | null
} | null
}
export const WithdrawReviewDocument: Document<WithdrawReviewResult, WithdrawReviewVariables> = {
  name: 'WithdrawReview',
  isMutation: true,
  text: "mutation WithdrawReview($input:WithdrawReviewInput!){withdrawReview(input:$input){review{id}}}",
  exactNames: new Set(["id"]),
}

export type CreateReviewRequestVariables = { readonly input: ReviewRequestInput }
export type CreateReviewRequestResult = {
readonly createReviewRequest: {
readonly reviewRequest: {
readonly id: string
} | null
} | null
}
export const CreateReviewRequestDocument: Document<CreateReviewRequestResult, CreateReviewRequestVariables> = {
  name: 'CreateReviewRequest',
  isMutation: true,
  text: "mutation CreateReviewRequest($input:ReviewRequestInput!){createReviewRequest(input:$input){reviewRequest{id}}}",
  exactNames: new Set(["id"]),
}

export type DeleteReviewRequestVariables = { readonly id: string | number; readonly etag: string }
export type DeleteReviewRequestResult = {
readonly deleteReviewRequest: {
readonly id: string | null
} | null
}
export const DeleteReviewRequestDocument: Document<DeleteReviewRequestResult, DeleteReviewRequestVariables> = {
  name: 'DeleteReviewRequest',
  isMutation: true,
  text: "mutation DeleteReviewRequest($id:ID!$etag:String!){deleteReviewRequest(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type UpdateReviewVariables = { readonly input: UpdateReviewInput }
export type UpdateReviewResult = {
readonly updateReview: {
readonly review: {
readonly id: string
} | null
} | null
}
export const UpdateReviewDocument: Document<UpdateReviewResult, UpdateReviewVariables> = {
  name: 'UpdateReview',
  isMutation: true,
  text: "mutation UpdateReview($input:UpdateReviewInput!){updateReview(input:$input){review{id}}}",
  exactNames: new Set(["id"]),
}
