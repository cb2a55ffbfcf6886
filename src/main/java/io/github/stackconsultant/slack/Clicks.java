package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
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
    static Move move(ActionId id, Click click, BlockActionPayload payload) {
        var action = payload.getActions().get(0);
        var step = new StepId(click.detail());
        return switch (id) {
            case START -> new Move.Start();
            case PICK -> new Move.Pick(new ComparisonId(value(action)));
            case ANSWER, ANSWER_MENU -> new Move.Choose(step, List.of(new AnswerId(value(action))));
            case CONTINUE_SEVERAL -> new Move.Choose(step, several(payload));
            case CONTINUE_RANKED -> new Move.Choose(step, ranked(payload));
            case BACK -> new Move.Back(step);
            case SKIP -> new Move.Skip(step);
            case NOT_SURE -> new Move.NotSure(step);
            case SEE_RECOMMENDATION -> new Move.Finish();
            case KEEP -> new Move.Keep(step);
            case ASK_IN_FULL -> new Move.AskInFull(step);
            case ASK_EVERYTHING -> new Move.AskEverything(click.version());
            case CHANGE, CHANGE_MENU -> new Move.Change(new StepId(value(action)));
            case RESTART -> new Move.Restart(OptionalLong.empty());
            case RESTART_CONFIRMED -> new Move.Restart(OptionalLong.of(click.version()));
            case CANCEL_CONFIRMED -> new Move.Cancel(OptionalLong.of(click.version()));
            case FORGET_CONFIRMED -> new Move.ForgetMe(true);
            case KEEP_ANSWERS -> new Move.KeepAnswers();
            case KEEP_DATA -> new Move.KeepData();
            case GO_ON -> new Move.GoOn();
            case START_OVER -> new Move.StartOver();
            case TAKE_UP -> new Move.TakeUp();
            case SHARE_AGAIN -> shareAgain(value(action));
            case FEEDBACK, FEEDBACK_BUTTON ->
                new Move.Rate(
                        new RecommendationId(click.detail()), value(action).equals("yes"));
            case HELP -> new Move.Help();
            case APPLY_CHANGE -> new Move.Apply();
            case RESTORE_ANSWERS -> new Move.Restore();
            case CONSULT_AGAIN -> new Move.ConsultAgain(new RecommendationId(value(action)));
            default -> throw new IllegalArgumentException(id + " is no move");
        };
    }

    /** {@return the button's value or the menu's choice; empty if there is neither} */
    static String value(Action action) {
        return Optional.ofNullable(action.getSelectedOption())
                .map(Action.SelectedOption::getValue)
                .or(() -> Optional.ofNullable(action.getValue()))
                .orElse("");
    }

    private static Move shareAgain(String value) {
        var parts = value.split("\\|", 2);
        return parts.length == 2 ? new Move.Share(new RecommendationId(parts[1]), parts[0]) : new Move.Unknown();
    }

    private static List<AnswerId> several(BlockActionPayload payload) {
        return answers(Stream.of(ActionId.SEVERAL_MENU.id()), payload);
    }

    /** An answer chosen for two ranks gets the higher one. */
    private static List<AnswerId> ranked(BlockActionPayload payload) {
        return answers(Arrays.stream(ActionId.RANK_MENU.ids()), payload);
    }

    /** {@return the answers picked in those menus, which stand in the block of the button} */
    private static List<AnswerId> answers(Stream<String> menus, BlockActionPayload payload) {
        var block = payload.getActions().get(0).getBlockId();
        var values = FormValues.of(state(payload));
        return menus.flatMap(menu -> values.picked(block, menu).stream())
                .distinct()
                .map(AnswerId::new)
                .toList();
    }

    /** The state of a message is a field of the payload, that of a page or modal is inside its view. */
    private static Optional<ViewState> state(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getState())
                .or(() -> Optional.ofNullable(payload.getView()).map(view -> view.getState()));
    }
}
