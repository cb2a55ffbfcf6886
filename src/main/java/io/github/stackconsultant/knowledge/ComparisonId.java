package io.github.stackconsultant.knowledge;

/** Names one comparison, for example {@code nodejs-vs-python}: also the last part of its page's address. */
public record ComparisonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
