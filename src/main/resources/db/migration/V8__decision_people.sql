-- What the people in it are called and what time it is where its owner is, as JSON; null until that is known.
alter table decision add column people varchar;
