package io.github.stackconsultant.record;

/** How a record names people. */
final class People {

    private People() {}

    /** {@return the user, as far as the core knows them} */
    static String named(String user) {
        return "@" + user;
    }
}
