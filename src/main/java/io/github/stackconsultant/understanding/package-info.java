/**
 * From free text to commands and answers.
 *
 * <p>A {@code PhraseFinder} reads a text: its words, and every known phrase among them. {@code ParsedUtterance} divides it
 * into clauses, where {@code Boundaries} and general words do so, and knows by {@code Signs} what the general words do. The
 * rules of {@code PlainEnglish} are tried on that in turn; the first one that takes the text says what it means.
 *
 * <p>Answers are read for one comparison at a time. {@code ComparisonAnswers} decides at which step the text is read: where
 * it contradicts what was read, at none; else at a step that it corrects by name, as a description, or at the open step.
 * {@code Claims} are its {@code Candidates} without what is denied, replaced, only thought of, or said of others. To those
 * of a description, {@code Division}, {@code Balance} and {@code Tendency} add what only the whole of it says.
 * {@code Doubts} takes out what is better asked back, and {@code AnswerChoice} reduces the rest to what each step takes.
 */
@NullMarked
package io.github.stackconsultant.understanding;

import org.jspecify.annotations.NullMarked;
