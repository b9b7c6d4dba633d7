-- 0125_rejected_lots.sql: what an inspection rejects of a lot becomes a lot of its own, held with an issue (rule 30).

alter table run
  add column rejected_quantity numeric check (rejected_quantity > 0); -- said when an inspection was completed; null: none
