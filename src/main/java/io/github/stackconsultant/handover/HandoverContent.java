package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.recommendation.RecommendationId;

/** What is said in the consultants' channel. */
public sealed interface HandoverContent extends Content {

    /** A request to talk to a consultant as it stands. */
    record Request(HandoverId request) implements HandoverContent {

        @Override
        public String subject() {
            return request.value();
        }
    }

    /** Why the person did not find a recommendation helpful. */
    record Feedback(RecommendationId recommendation) implements HandoverContent {

        @Override
        public String subject() {
            return recommendation.value();
        }
    }
}
