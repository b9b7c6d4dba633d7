-- 0155_teams_asked_to_approve.sql: a team is asked to approve an issue, and any member answers.

alter table issue_approval_request
  alter column assigned_to_id drop not null,
  add column assigned_team_id bigint,                     -- asked in place of a person: any member answers
  add constraint issue_approval_request_asked check (num_nonnulls(assigned_to_id, assigned_team_id) = 1),
  add constraint issue_approval_request_team_once unique (organization_id, issue_id, gate_type, assigned_team_id),
  add foreign key (organization_id, assigned_team_id) references team (organization_id, id);
create index issue_approval_request_team on issue_approval_request (organization_id, assigned_team_id, id)
  where assigned_team_id is not null;
