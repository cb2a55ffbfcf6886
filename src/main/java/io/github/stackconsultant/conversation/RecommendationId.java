package io.github.stackconsultant.conversation;

/** Names one recommendation that was given. */
public record RecommendationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
