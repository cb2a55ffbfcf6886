create table recommendation (
    id varchar(255) primary key,
    consultation varchar(255) not null,
    workspace varchar(255) not null,
    person varchar(255) not null,
    given_at timestamp(6) with time zone not null,
    snapshot varchar not null
);

create index recommendation_newest on recommendation (workspace, person, given_at);

create table recommendation_rating (
    recommendation varchar(255) not null references recommendation (id),
    workspace varchar(255) not null,
    person varchar(255) not null,
    helpful boolean not null,
    rated_at timestamp(6) with time zone not null,
    primary key (recommendation, workspace, person)
);
