package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/** What a person does about a handover. */
public sealed interface HandoverMove {

    /** Wants to write to the consultants about a recommendation. */
    record Begin(RecommendationId recommendation) implements HandoverMove {}

    /** Asks the consultants about a recommendation. */
    record Ask(RecommendationId recommendation, Contact contact, String matter) implements HandoverMove {

        /** Ids only: what people typed is never logged. */
        @Override
        public String toString() {
            return "Ask[recommendation=" + recommendation + "]";
        }
    }

    /** Sends a kept request again. */
    record SendAgain(HandoverId request) implements HandoverMove {}

    /**
     * Takes the request: says that they will answer it.
     *
     * @param clicked the message whose button was clicked, if known
     */
    record Take(HandoverId request, Optional<PostedMessage> clicked) implements HandoverMove {}

    /** Says that they will not answer after all. */
    record HandBack(HandoverId request) implements HandoverMove {}

    /** Wants to say why a recommendation did not help. */
    record BeginWhy(RecommendationId recommendation) implements HandoverMove {}

    /** Says why a recommendation did not help. */
    record SayWhy(RecommendationId recommendation, String reason) implements HandoverMove {

        /** Ids only: what people typed is never logged. */
        @Override
        public String toString() {
            return "SayWhy[recommendation=" + recommendation + "]";
        }
    }
}
