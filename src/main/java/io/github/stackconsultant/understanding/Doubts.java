package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that only hint at an answer to the open question, beside others that speak of something else: "im typing from my
 * phone" may mean phones, or not. What is built is told in any words.
 */
final class Doubts {

    private static final Set<Sign> PADDING = Asides.with(
            BareWords.PADDING,
            Sign.MORE,
            Sign.LESS,
            Sign.OUTRANKS,
            Sign.TEAM,
            Sign.HEADCOUNT,
            Sign.NUMBER,
            Sign.SEVERAL,
            Sign.KNOWS,
            Sign.QUESTION_WORD,
            Sign.DISLIKE,
            Sign.PLACE,
            Sign.PLACE_KIND,
            Sign.COMPARING);

    /** Beside them it is asked, and beside these it is not even that: "first coffee". */
    private static final Set<Sign> TALK = EnumSet.of(Sign.OFF_TOPIC, Sign.ABUSE, Sign.ORDER);

    private static final List<Sign> PADDING_APART = List.of(Sign.SEQUENCE, Sign.CERTAIN, Sign.ALONE, Sign.SMALL);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final BareWords bare;

    private Doubts(ParsedUtterance parsed, Comparison comparison, Markers markers) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = markers;
        this.bare = new BareWords(parsed);
    }

    /** {@return the claims that are in doubt: all those of the open step, or none} */
    static List<Claim> in(List<Claim> claims, ParsedUtterance parsed, Comparison comparison, Markers markers) {
        if (parsed.utterance().openStep().isEmpty() || parsed.isFirstOpen()) {
            return new ArrayList<>();
        }
        var doubts = new Doubts(parsed, comparison, markers);
        var ofOpenStep = new ArrayList<Claim>();
        for (var claim : claims) {
            if (parsed.isOpen(claim.step())) {
                if (!doubts.isInDoubt(claim)) {
                    return new ArrayList<>();
                }
                ofOpenStep.add(claim);
            }
        }
        return ofOpenStep;
    }

    private boolean isInDoubt(Claim claim) {
        return claim.hint()
                && claim.isClear()
                && !StepsOfPeople.isKind(comparison, claim)
                && markers.stepOf(claim.clause()).isEmpty()
                && !tellsWhatUsersDislike(claim.clause())
                && !isAllThatIsSaid(claim);
    }

    /** "users hate slow software" */
    private boolean tellsWhatUsersDislike(Clause clause) {
        return parsed.signs().anyWithin(clause.from(), clause.to(), Sign.USERS)
                && parsed.signs().anyWithin(clause.from(), clause.to(), Sign.DISLIKE);
    }

    private boolean isAllThatIsSaid(Claim claim) {
        return IntStream.range(claim.clause().from(), claim.clause().to())
                .allMatch(token -> claim.covers(token)
                        || parsed.signs().isAnyAt(token, PADDING)
                        || !parsed.token(token).known()
                        || bare.isTime(token)
                        || isPaddingApart(token)
                        || isOf(token, claim.step()));
    }

    /** {@return whether the claim stands beside what no consultation is about} */
    static boolean isTalk(Claim claim, ParsedUtterance parsed) {
        return IntStream.range(claim.clause().from(), claim.clause().to())
                .anyMatch(token -> parsed.signs().isAnyAt(token, TALK));
    }

    private boolean isPaddingApart(int token) {
        return PADDING_APART.stream().anyMatch(sign -> parsed.isApartAt(token, sign));
    }

    private boolean isOf(int token, StepId step) {
        return parsed.sensesAt(token)
                .anyMatch(sense -> sense instanceof Sense.OfStep of && of.step().equals(step));
    }
}
