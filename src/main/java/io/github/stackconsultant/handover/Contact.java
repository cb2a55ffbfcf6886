package io.github.stackconsultant.handover;

/**
 * How a consultant can reach the person; never logged.
 *
 * @param name the person's name
 * @param company where the person works; may be empty
 * @param email an e-mail address, as the person typed it
 */
public record Contact(String name, String company, String email) {

    @Override
    public String toString() {
        return "Contact[]";
    }
}
