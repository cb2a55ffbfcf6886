package io.github.stackconsultant.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication(scanBasePackages = "io.github.stackconsultant")
public class Main {

    /**
     * Starts the app and returns once it is up.
     *
     * @param arguments Spring Boot's command line arguments
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Main.class, arguments);
    }
}
