package io.github.stackconsultant.knowledge;

/** Names one criterion of a comparison, for example {@code many-requests}. */
public record CriterionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
