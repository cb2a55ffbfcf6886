package io.github.stackconsultant.voting;

/** Makes the keys of anonymous ballots: under a secret that lies outside the database, so the vote can be changed. */
public interface BallotKeys {

    /** {@return whether there is a secret; without one no anonymous vote can be asked for} */
    boolean available();

    /** {@return a new salt for one poll, which nobody can guess} */
    String salt();

    /** {@return a new key that is nobody's, which nobody can guess} */
    String nobodys();

    /** {@return the key: the same for the same salt and user, and of no use to whoever lacks the secret} */
    String key(String salt, String user);
}
