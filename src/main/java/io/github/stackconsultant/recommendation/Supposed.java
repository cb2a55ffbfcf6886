package io.github.stackconsultant.recommendation;

/** Wording after "if", for a hypothetical change. */
final class Supposed implements Mood {

    @Override
    public String answered(String step) {
        return "you answered " + step;
    }

    @Override
    public String leftOpen(String step) {
        return step + " were left open";
    }

    @Override
    public String becomes(String step, String answers) {
        return step + " were " + answers;
    }

    @Override
    public String ranked(String answers, String rank, String step) {
        return answers + " came " + rank + " under " + step;
    }

    @Override
    public String added(String answers, boolean several, String step) {
        return step + " also included " + answers;
    }

    @Override
    public String dropped(String answers, boolean several, String step) {
        return step + " did not include " + answers;
    }

    @Override
    public String replaced(String instead, String answers, boolean several, String step) {
        return step + " included " + answers + " instead of " + instead;
    }
}
