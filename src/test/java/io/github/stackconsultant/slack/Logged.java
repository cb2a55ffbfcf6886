package io.github.stackconsultant.slack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that is logged while it is open: of every logger from INFO on, but for those that the app quietens. */
final class Logged implements AutoCloseable {

    private static final Map<String, Level> LEVELS = levels();

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    Logged() {
        root.setLevel(Level.INFO);
        LEVELS.forEach((name, level) -> ((Logger) LoggerFactory.getLogger(name)).setLevel(level));
        appender.start();
        root.addAppender(appender);
    }

    private static Map<String, Level> levels() {
        try (InputStream settings = Logged.class.getResourceAsStream("/application.yml")) {
            return YAMLMapper.builder()
                    .build()
                    .readTree(settings)
                    .at("/logging/level")
                    .propertyStream()
                    .filter(level -> level.getKey().startsWith("com.slack"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            level -> Level.toLevel(level.getValue().asString())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return each message with its exception} */
    List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(before);
    }
}
