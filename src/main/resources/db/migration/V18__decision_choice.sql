-- What was decided, and what the vote or the consultation says where that is not the same, in words. Null where nothing
-- was decided or nothing says otherwise, and for decisions that were saved before.
alter table decision add column choice varchar(255);
alter table decision add column qualification varchar;
