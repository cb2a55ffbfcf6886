package io.github.stackconsultant.conversation;

/** What answers a question that somebody typed. */
public sealed interface Information extends ConsultationContent
        permits Passages, OptionStanding, NotCompared, Certainty, Measures, Reasons, SourceList, Together {}
