package io.github.stackconsultant.recommendation;

/** Names one recommendation that was given. */
public record RecommendationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
