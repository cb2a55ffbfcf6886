-- When the link was made that a decision has now: a link leads to its page for a time only. Null for links made before.
alter table decision add column linked_at timestamp(6) with time zone;
