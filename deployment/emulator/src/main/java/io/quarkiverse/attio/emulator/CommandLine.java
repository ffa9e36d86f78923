package io.quarkiverse.attio.emulator;

import java.time.Duration;

import io.quarkiverse.attio.emulator.limits.Limits;

/** The options of the emulator as a program. */
record CommandLine(int port, String token, boolean seeded, boolean sql, Duration searchLag, Duration mergeLag,
        Limits limits, boolean help) {

    static final String USAGE = """
            Usage: java -jar quarkus-attio-emulator-runner.jar [options]

            An Attio in memory, for development and tests, on the loopback interface.

              --port <number>    the port to listen on; a free one is taken if it is 0 or left out
              --token <token>    the token to accept (default: sk_emulator)
              --empty            begin without any records
              --sql              have the plan that SQL needs
              --search-lag <ms>  how late a search learns of a write (default: 200)
              --merge-lag <ms>   how long a merge takes (default: 200)
              --limits <limits>  how many requests are served before a 429, on each workspace
                                 off         no limit (the default)
                                 documented  what Attio documents: 100 reads and 25 writes a second, less for
                                             mergeRecords, listNotes and createCallRecording
                                 or figures of your own, also behind "documented," for more:
                                 read=<n>,write=<n>    reads and writes a second
                                 <operation>=<n>       calls of one operation a second
                                 score=<n>             score of one query
                                 score-window=<n>      score of all queries within ten seconds
              --help             show this text and end
            """;

    /** A day. */
    private static final int MAX_LAG = 86_400_000;

    /** Options that cannot be followed; the message is for the user. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static CommandLine parse(String... args) throws UsageException {
        int port = 0;
        String token = Emulator.DEFAULT_TOKEN;
        boolean seeded = true;
        boolean sql = false;
        Duration searchLag = Emulator.DEFAULT_LAG;
        Duration mergeLag = Emulator.DEFAULT_LAG;
        Limits limits = Limits.off();
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            switch (option) {
                case "--port" -> port = port(value(option, args, ++i));
                case "--token" -> token = token(value(option, args, ++i));
                case "--empty" -> seeded = false;
                case "--sql" -> sql = true;
                case "--search-lag" -> searchLag = lag(value(option, args, ++i));
                case "--merge-lag" -> mergeLag = lag(value(option, args, ++i));
                case "--limits" -> limits = limits(value(option, args, ++i));
                case "--help" -> help = true;
                default -> throw new UsageException("Unknown option: " + option);
            }
        }
        return new CommandLine(port, token, seeded, sql, searchLag, mergeLag, limits, help);
    }

    private static String value(String option, String[] args, int index) throws UsageException {
        if (index >= args.length) {
            throw new UsageException("The option " + option + " needs a value");
        }
        return args[index];
    }

    private static int port(String text) throws UsageException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the same message as for a number that is no port
        }
        throw new UsageException("A port is a number from 0 to 65535, but this is \"" + text + "\"");
    }

    private static Duration lag(String text) throws UsageException {
        try {
            int millis = Integer.parseInt(text);
            if (millis >= 0 && millis <= MAX_LAG) {
                return Duration.ofMillis(millis);
            }
        } catch (NumberFormatException e) {
            // the same message as for a number that is no lag
        }
        throw new UsageException("A lag is a number of milliseconds from 0 to " + MAX_LAG + ", but this is \"" + text + "\"");
    }

    private static Limits limits(String text) throws UsageException {
        try {
            return LimitsOption.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static String token(String text) throws UsageException {
        if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new UsageException("The token must not be blank or contain white space");
        }
        return text;
    }
}
