package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Translates clicks to moves. */
final class Clicks {

    private Clicks() {}

    /** {@return the move for a click of the kind {@link ActionKind#MOVE}} */
    static Move move(ActionId id, Click click) {
        var step = new StepId(click.detail());
        return switch (id) {
            case START -> new Move.Start();
            case PICK -> new Move.Pick(new ComparisonId(click.value()));
            case ANSWER, ANSWER_MENU -> new Move.Choose(step, List.of(new AnswerId(click.value())));
            case CONTINUE_SEVERAL -> new Move.Choose(step, several(click));
            case CONTINUE_RANKED -> new Move.Choose(step, ranked(click));
            case BACK -> new Move.Back(step);
            case SKIP -> new Move.Skip(step);
            case NOT_SURE -> new Move.NotSure(step);
            case SEE_RECOMMENDATION -> new Move.Finish();
            case KEEP -> new Move.Keep(step);
            case ASK_IN_FULL -> new Move.AskInFull(step);
            case ASK_EVERYTHING -> new Move.AskEverything(click.version());
            case CHANGE, CHANGE_MENU -> new Move.Change(new StepId(click.value()));
            case RESTART -> new Move.Restart(OptionalLong.empty());
            case RESTART_CONFIRMED -> new Move.Restart(OptionalLong.of(click.version()));
            case CANCEL_CONFIRMED -> new Move.Cancel(OptionalLong.of(click.version()));
            case FORGET_CONFIRMED -> new Move.ForgetMe(true);
            case KEEP_ANSWERS -> new Move.KeepAnswers();
            case KEEP_DATA -> new Move.KeepData();
            case GO_ON -> new Move.GoOn();
            case START_OVER -> new Move.StartOver();
            case TAKE_UP -> new Move.TakeUp();
            case SHARE_AGAIN -> shareAgain(click.value());
            case FEEDBACK, FEEDBACK_BUTTON ->
                new Move.Rate(
                        new RecommendationId(click.detail()), click.value().equals("yes"));
            case HELP -> new Move.Help();
            case APPLY_CHANGE -> new Move.Apply();
            case RESTORE_ANSWERS -> new Move.Restore();
            case CONSULT_AGAIN -> new Move.ConsultAgain(new RecommendationId(click.value()));
            default -> throw new IllegalArgumentException(id + " is no move");
        };
    }

    private static Move shareAgain(String value) {
        var parts = value.split("\\|", 2);
        return parts.length == 2 ? new Move.Share(new RecommendationId(parts[1]), parts[0]) : new Move.Unknown();
    }

    private static List<AnswerId> several(Click click) {
        return answers(Stream.of(ActionId.SEVERAL_MENU.id()), click);
    }

    /** {@return the answers by rank; one that has two ranks is named twice} */
    private static List<AnswerId> ranked(Click click) {
        return answers(Arrays.stream(ActionId.RANK_MENU.ids()), click);
    }

    /** {@return the answers picked in those menus, which stand in the block of the button} */
    private static List<AnswerId> answers(Stream<String> menus, Click click) {
        var block = click.action().getBlockId();
        var values = FormValues.of(state(click));
        return menus.flatMap(menu -> values.picked(block, menu).stream())
                .map(AnswerId::new)
                .toList();
    }

    /** The state of a message is a field of the payload, that of a page or modal is inside its view. */
    private static Optional<ViewState> state(Click click) {
        return Optional.ofNullable(click.payload().getState())
                .or(() -> click.view().map(View::getState));
    }
}
