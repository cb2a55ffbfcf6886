package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.function.Function;

/** What comes of checking something that the app sent: it is granted, or refused as Slack would refuse it. */
sealed interface Checked<T> {

    /** {@return what follows if it is granted; otherwise the refusal, with that HTTP status} */
    ApiAnswer answer(int refusedStatus, Function<T, ApiAnswer> granted);

    /** The same, with the status that the Web API has for refusals as well. */
    default ApiAnswer answer(Function<T, ApiAnswer> granted) {
        return answer(ApiAnswer.OK, granted);
    }

    static <T> Checked<T> refused(String error) {
        return new Refused<>(error, List.of());
    }

    record Granted<T>(T value) implements Checked<T> {

        @Override
        public ApiAnswer answer(int refusedStatus, Function<T, ApiAnswer> granted) {
            return granted.apply(value);
        }
    }

    /** Slack's error code and, for invalid blocks and views, the problems with their locations. */
    record Refused<T>(String error, List<String> problems) implements Checked<T> {

        @Override
        public ApiAnswer answer(int refusedStatus, Function<T, ApiAnswer> granted) {
            return ApiAnswer.refused(refusedStatus, error, problems);
        }
    }
}
