-- 0119_containment.sql: the issue that a finding out of tolerance opens (rule 54).

alter table tool_service
  add column issue_id bigint,                             -- about what the tool was used for; null: it was found good, or before there were such issues
  add foreign key (organization_id, issue_id) references issue (organization_id, id);
create index tool_service_issue on tool_service (organization_id, issue_id, id) where issue_id is not null;
