-- 0045_folder_names.sql: what the file of a step is called in a folder of Markdown, so that a folder that was imported is
-- exported again under the same names.

alter table step
  add column folder_name text collate "C"; -- null: by its step key and occurrence, step-1234 or step-1234.2
