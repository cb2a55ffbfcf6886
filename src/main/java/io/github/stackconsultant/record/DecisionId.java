package io.github.stackconsultant.record;

/** Names one decision. It gives no access to the decision's page; only the link's token does. */
public record DecisionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
