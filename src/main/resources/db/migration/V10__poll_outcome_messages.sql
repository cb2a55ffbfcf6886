-- The message that says what a poll came to, which follows when its decision is saved. Null for polls that ended before.
alter table poll add column outcome_channel varchar(255);
alter table poll add column outcome_message varchar(255);
