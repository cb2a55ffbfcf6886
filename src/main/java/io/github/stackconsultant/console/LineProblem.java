package io.github.stackconsultant.console;

import java.nio.charset.CharacterCodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Explains to the author of a file of JSON objects why a line cannot be used. */
final class LineProblem {

    private LineProblem() {}

    /** {@return for example "it has no message"; never a name from the code} */
    static String words(Exception problem) {
        if (problem instanceof CharacterCodingException) {
            return "it is not in UTF-8";
        }
        if (problem instanceof StreamReadException broken) {
            return "it is no JSON from character " + broken.getLocation().getColumnNr() + " on";
        }
        if (problem instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return said(refused.getCause());
        }
        return problem instanceof JacksonException misfit ? misfit(misfit) : said(problem);
    }

    private static String misfit(JacksonException misfit) {
        return misfit.getPath().stream()
                .findFirst()
                .map(reference -> "its \"" + reference.getPropertyName() + "\" has not the form that it must have")
                .orElse("it is no object, or more than one");
    }

    private static String said(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
