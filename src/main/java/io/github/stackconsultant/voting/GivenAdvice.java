package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/** The advice that people were given: what a team can vote on, and what a decision can be based on. */
public interface GivenAdvice {

    /** {@return the advice of that id, with the person who was given it} */
    Optional<Given> find(RecommendationId id);

    /**
     * Advice with the only person who may use it.
     *
     * @param overtaken whether it does not say what its consultation says now, since answers have changed
     */
    record Given(Person person, Advice advice, boolean overtaken) {}
}
