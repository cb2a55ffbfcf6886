-- Who of another organisation tried to vote, until the poll is over: each is counted out of those asked once.
create table poll_stranger (
    poll varchar(255) not null,
    voter varchar(255) not null,
    primary key (poll, voter)
);

create index poll_stranger_of_voter on poll_stranger (voter);
