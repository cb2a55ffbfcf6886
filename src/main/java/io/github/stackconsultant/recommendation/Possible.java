package io.github.stackconsultant.recommendation;

/** A change that may happen, after "when": that is read far from the answers, so it says what they are. */
final class Possible implements Mood {

    @Override
    public String answered(String step) {
        return step + " is answered";
    }

    @Override
    public String leftOpen(String step) {
        return "the answer to " + step + " no longer holds";
    }

    @Override
    public String becomes(String step, String answers) {
        return "the answer to " + step + " becomes " + answers;
    }

    @Override
    public String added(String answers, boolean several, String step) {
        return answers + (several ? " are" : " is") + " among the answers to " + step + ", too";
    }

    @Override
    public String dropped(String answers, boolean several, String step) {
        return answers + (several ? " are" : " is") + " no longer among the answers to " + step;
    }

    @Override
    public String replaced(String instead, String answers, boolean several, String step) {
        return answers + (several ? " take" : " takes") + " the place of " + instead + " among the answers to " + step;
    }

    @Override
    public String comes() {
        return " comes ";
    }
}
