package io.github.stackconsultant.voting;

/** Derives the keys of anonymous ballots from a secret outside the database, so that voters can change their votes. */
public interface BallotKeys {

    /** {@return whether there is a secret; without one no anonymous vote can be started} */
    boolean available();

    /** {@return a new unguessable salt for one poll} */
    String salt();

    /** {@return a new unguessable key that belongs to nobody} */
    String nobodys();

    /** {@return the key: the same for the same salt and user, and useless to anybody without the secret} */
    String key(String salt, String user);
}
