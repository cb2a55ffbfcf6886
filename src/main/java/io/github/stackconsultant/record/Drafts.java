package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Grounds.Ground;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Writes decisions down, each with its record, before they are stored. */
public final class Drafts {

    private final Voting voting;
    private final KnowledgeBase knowledge;
    private final RecommendationEngine engine;
    private final Clock clock;
    private final UnaryOperator<String> ids;
    private final Supplier<String> tokens;

    /**
     * Creates it.
     *
     * @param ids maps equal texts to the same id and different texts to different ids
     * @param tokens generates a new unguessable token at each call: 128 bits or more, URL-safe
     */
    public Drafts(
            Voting voting,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            Clock clock,
            UnaryOperator<String> ids,
            Supplier<String> tokens) {
        this.voting = voting;
        this.knowledge = knowledge;
        this.engine = engine;
        this.clock = clock;
        this.ids = ids;
        this.tokens = tokens;
    }

    /** {@return the decision; its choice, if it names one, is among those on that ground} */
    Decision decision(DecisionMove.Save save, Ground ground) {
        var resolution =
                save.choice().flatMap(ground::choice).map(Resolution::on).orElseGet(ground::usual);
        return new Decision(
                id(save, ground, resolution),
                ground.owner(),
                decided(save.question(), ground, resolution),
                ground.basis(),
                DecisionRecord.markdown(material(save, ground, resolution)),
                Optional.of(tokens.get()),
                clock.instant(),
                save.revisitOn(),
                Decision.Succession.none(),
                Decision.Posting.to(save.channel()),
                People.UNKNOWN);
    }

    /** {@return the same decision, made anew after the one that superseded it; the same id for the same two} */
    Decision anew(Decision decision, DecisionId superseding) {
        return decision.under(new DecisionId(ids.apply(decision.id() + "\n" + superseding)));
    }

    private static Decision.Decided decided(String question, Ground ground, Resolution resolution) {
        return new Decision.Decided(
                question,
                resolution.words(),
                resolution.status(),
                resolution.choice().map(Choice::id),
                resolution
                        .choice()
                        .flatMap(choice -> Standpoints.of(ground.advice(), ground.poll(), choice)
                                .qualification()));
    }

    private Material material(DecisionMove.Save save, Ground ground, Resolution resolution) {
        return new Material(
                ground,
                save,
                resolution,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                ground.poll().map(voted -> voices(voted.id(), ground.owner())).orElse(Material.Voices.NONE),
                Material.Today.of(ground.advice().comparisonIn(knowledge), ground.advice(), engine));
    }

    private Material.Voices voices(PollId poll, Person reader) {
        return new Material.Voices(voters(poll, reader), voting.reasons(poll));
    }

    private List<String> voters(PollId poll, Person reader) {
        return voting.names(poll, reader.user()).stream()
                .flatMap(names -> names.values().stream())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** Derived from the content, so that saving the same decision twice, even concurrently, saves it once. */
    private DecisionId id(DecisionMove.Save save, Ground ground, Resolution resolution) {
        var what = String.join(
                "\n",
                ground.owner().workspace(),
                ground.owner().user(),
                ground.advice().id().value(),
                ground.poll().map(each -> each.id().value()).orElse(""),
                save.revisitOn().map(LocalDate::toString).orElse(""),
                QuestionKey.of(save.question()));
        return new DecisionId(ids.apply(what + departure(save, ground, resolution)));
    }

    /** Nothing for what older versions could save as well, so that it is still the same decision. */
    private static String departure(DecisionMove.Save save, Ground ground, Resolution resolution) {
        var choice = resolution.equals(ground.usual())
                ? ""
                : resolution.choice().map(Choice::id).map(ChoiceId::value).orElse("");
        return choice.isEmpty() && save.reason().isEmpty() ? "" : "\n" + choice + "\n" + save.reason();
    }
}
