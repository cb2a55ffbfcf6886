package io.github.stackconsultant.knowledge;

/** Names one knowledge item (fact, pro, con or use case), unique in its comparison. */
public record ItemId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
