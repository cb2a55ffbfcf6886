package io.github.stackconsultant.yaml;

/**
 * The text of a knowledge file.
 *
 * @param name the file's name for messages
 * @param content its whole text
 */
record KnowledgeFile(String name, String content) {}
