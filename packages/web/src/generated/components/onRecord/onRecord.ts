// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

import type { CommentView, CreateCommentInput, CreateLabelInput, CreateUserSubscriptionInput, Document, FileView, FollowerView, LabelToItemInput, LabelView, LabelsInputFilters, UpdateCommentInput } from '../../documents.ts'

export type OnRunVariables = { readonly id: string | number }
export type OnRunResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnRunDocument: Document<OnRunResult, OnRunVariables> = {
  name: 'OnRun',
  isMutation: false,
  text: "query OnRun($id:ID!){record:run(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnRunStepVariables = { readonly id: string | number }
export type OnRunStepResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnRunStepDocument: Document<OnRunStepResult, OnRunStepVariables> = {
  name: 'OnRunStep',
  isMutation: false,
  text: "query OnRunStep($id:ID!){record:runStep(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnFurtherActionVariables = { readonly id: string | number }
export type OnFurtherActionResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnFurtherActionDocument: Document<OnFurtherActionResult, OnFurtherActionVariables> = {
  name: 'OnFurtherAction',
  isMutation: false,
  text: "query OnFurtherAction($id:ID!){record:furtherAction(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnProcedureVariables = { readonly id: string | number }
export type OnProcedureResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnProcedureDocument: Document<OnProcedureResult, OnProcedureVariables> = {
  name: 'OnProcedure',
  isMutation: false,
  text: "query OnProcedure($id:ID!){record:procedure(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels:familyLabels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnStepVariables = { readonly id: string | number }
export type OnStepResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnStepDocument: Document<OnStepResult, OnStepVariables> = {
  name: 'OnStep',
  isMutation: false,
  text: "query OnStep($id:ID!){record:step(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnPartVariables = { readonly id: string | number }
export type OnPartResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnPartDocument: Document<OnPartResult, OnPartVariables> = {
  name: 'OnPart',
  isMutation: false,
  text: "query OnPart($id:ID!){record:part(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnUnitVariables = { readonly id: string | number }
export type OnUnitResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnUnitDocument: Document<OnUnitResult, OnUnitVariables> = {
  name: 'OnUnit',
  isMutation: false,
  text: "query OnUnit($id:ID!){record:partInventory(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type OnIssueVariables = { readonly id: string | number }
export type OnIssueResult = {
readonly record: {
readonly id: string
readonly subscriptions: readonly (FollowerView)[] | null
readonly comments: readonly (CommentView)[] | null
readonly fileAttachments: readonly (FileView)[] | null
readonly labels: readonly (LabelView)[] | null
} | null
}
export const OnIssueDocument: Document<OnIssueResult, OnIssueVariables> = {
  name: 'OnIssue',
  isMutation: false,
  text: "query OnIssue($id:ID!){record:issue(id:$id){id subscriptions{...FollowerView}comments{...CommentView}fileAttachments{...FileView}labels{...LabelView}}}fragment FollowerView on UserSubscription{id _etag userId user{id name}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}fragment FileView on FileAttachment{id filename contentType isShownInPlace size sha256 downloadUrl _created createdBy{id name}}fragment LabelView on Label{id value}",
  exactNames: new Set(["entityId","id","parentId","size","userId"]),
}

export type FeedbackOfProcedureVariables = { readonly id: string | number }
export type FeedbackOfProcedureResult = {
readonly procedure: {
readonly id: string
readonly feedback: readonly (CommentView & {
readonly replies: readonly (CommentView)[] | null
})[] | null
} | null
}
export const FeedbackOfProcedureDocument: Document<FeedbackOfProcedureResult, FeedbackOfProcedureVariables> = {
  name: 'FeedbackOfProcedure',
  isMutation: false,
  text: "query FeedbackOfProcedure($id:ID!){procedure(id:$id){id feedback{...CommentView replies{...CommentView}}}}fragment CommentView on Comment{id _etag _created _updated entityId parentId content slateContent procedureFeedback resolved withdrawnAt mentions{id name}createdBy{id name}run{id title}runStep{id number title}}",
  exactNames: new Set(["entityId","id","parentId"]),
}

export type FollowVariables = { readonly input: CreateUserSubscriptionInput }
export type FollowResult = {
readonly createUserSubscription: {
readonly userSubscription: {
readonly id: string
} | null
} | null
}
export const FollowDocument: Document<FollowResult, FollowVariables> = {
  name: 'Follow',
  isMutation: true,
  text: "mutation Follow($input:CreateUserSubscriptionInput!){createUserSubscription(input:$input){userSubscription{id}}}",
  exactNames: new Set(["id"]),
}

export type UnfollowVariables = { readonly id: string | number; readonly etag: string }
export type UnfollowResult = {
readonly deleteUserSubscription: {
readonly id: string | null
} | null
}
export const UnfollowDocument: Document<UnfollowResult, UnfollowVariables> = {
  name: 'Unfollow',
  isMutation: true,
  text: "mutation Unfollow($id:ID!$etag:String!){deleteUserSubscription(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type FindLabelsVariables = { readonly filters?: LabelsInputFilters | null | undefined }
export type FindLabelsResult = {
readonly labels: {
readonly edges: readonly ({
readonly node: LabelView | null
} | null)[]
} | null
}
export const FindLabelsDocument: Document<FindLabelsResult, FindLabelsVariables> = {
  name: 'FindLabels',
  isMutation: false,
  text: "query FindLabels($filters:LabelsInputFilters){labels(filters:$filters sort:[VALUE_ASC]first:20){edges{node{...LabelView}}}}fragment LabelView on Label{id value}",
  exactNames: new Set(["id"]),
}

export type WriteCommentVariables = { readonly input: CreateCommentInput }
export type WriteCommentResult = {
readonly createComment: {
readonly comment: {
readonly id: string
} | null
} | null
}
export const WriteCommentDocument: Document<WriteCommentResult, WriteCommentVariables> = {
  name: 'WriteComment',
  isMutation: true,
  text: "mutation WriteComment($input:CreateCommentInput!){createComment(input:$input){comment{id}}}",
  exactNames: new Set(["id"]),
}

export type ChangeCommentVariables = { readonly input: UpdateCommentInput }
export type ChangeCommentResult = {
readonly updateComment: {
readonly comment: {
readonly id: string
} | null
} | null
}
export const ChangeCommentDocument: Document<ChangeCommentResult, ChangeCommentVariables> = {
  name: 'ChangeComment',
  isMutation: true,
  text: "mutation ChangeComment($input:UpdateCommentInput!){updateComment(input:$input){comment{id}}}",
  exactNames: new Set(["id"]),
}

export type WithdrawCommentVariables = { readonly id: string | number; readonly etag: string }
export type WithdrawCommentResult = {
readonly deleteComment: {
readonly id: string | null
} | null
}
export const WithdrawCommentDocument: Document<WithdrawCommentResult, WithdrawCommentVariables> = {
  name: 'WithdrawComment',
  isMutation: true,
  text: "mutation WithdrawComment($id:ID!$etag:String!){deleteComment(id:$id etag:$etag){id}}",
  exactNames: new Set(["id"]),
}

export type CreateLabelVariables = { readonly input: CreateLabelInput }
export type CreateLabelResult = {
readonly createLabel: {
readonly label: {
readonly id: string
} | null
} | null
}
export const CreateLabelDocument: Document<CreateLabelResult, CreateLabelVariables> = {
  name: 'CreateLabel',
  isMutation: true,
  text: "mutation CreateLabel($input:CreateLabelInput!){createLabel(input:$input){label{id}}}",
  exactNames: new Set(["id"]),
}

export type AddLabelVariables = { readonly input: LabelToItemInput }
export type AddLabelResult = {
readonly addLabelToItem: {
readonly labelId: string | null
} | null
}
export const AddLabelDocument: Document<AddLabelResult, AddLabelVariables> = {
  name: 'AddLabel',
  isMutation: true,
  text: "mutation AddLabel($input:LabelToItemInput!){addLabelToItem(input:$input){labelId}}",
  exactNames: new Set(["labelId"]),
}

export type RemoveLabelVariables = { readonly input: LabelToItemInput }
export type RemoveLabelResult = {
readonly removeLabelFromItem: {
readonly labelId: string | null
} | null
}
export const RemoveLabelDocument: Document<RemoveLabelResult, RemoveLabelVariables> = {
  name: 'RemoveLabel',
  isMutation: true,
  text: "mutation RemoveLabel($input:LabelToItemInput!){removeLabelFromItem(input:$input){labelId}}",
  exactNames: new Set(["labelId"]),
}
