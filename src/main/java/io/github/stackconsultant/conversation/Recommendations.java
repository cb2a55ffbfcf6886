package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every recommendation given, and what people thought of it. */
public interface Recommendations {

    /** Adds one. */
    void add(GivenRecommendation recommendation);

    /** {@return the recommendation of that id} */
    Optional<GivenRecommendation> find(RecommendationId id);

    /**
     * Lists a person's recommendations.
     *
     * @param most how many at most, above 0
     * @return newest first
     */
    List<GivenRecommendation> of(Person person, int most);

    /**
     * Lists a person's consultations that came to a recommendation, however often it was changed.
     *
     * @param most how many at most, above 0
     * @return those with the newest recommendation first
     */
    List<PastConsultation> consultationsOf(Person person, int most);

    /**
     * Stores whether somebody found it helpful, in place of what they said before; helpful needs no reason any more.
     */
    void rate(RecommendationId id, Person by, boolean helpful, Instant at);

    /**
     * Stores why somebody did not find it helpful, in place of an earlier reason.
     *
     * @return whether that person does not find it helpful; if not, nothing is stored
     */
    boolean explain(RecommendationId id, Person by, String reason);

    /** {@return what that person thinks of it, if they said so} */
    Optional<Opinion> opinion(RecommendationId id, Person by);
}
