package io.quarkiverse.attio.emulator;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/** The emulator as a program of its own. It runs until it is interrupted. */
public final class EmulatorMain {

    private static final int MISUSED = 2;

    private EmulatorMain() {
    }

    public static void main(String[] args) throws InterruptedException {
        int status = run(System.out, System.err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Everything but the end of the JVM, for tests: the exit status of what does not stay. */
    static int run(PrintStream out, PrintStream err, String... args) throws InterruptedException {
        Emulator emulator;
        try {
            CommandLine options = CommandLine.parse(args);
            if (options.help()) {
                out.print(CommandLine.USAGE);
                return 0;
            }
            emulator = Emulator.builder().port(options.port()).token(options.token()).seeded(options.seeded())
                    .sql(options.sql()).searchLag(options.searchLag()).mergeLag(options.mergeLag())
                    .limits(options.limits()).start();
            String hint = options.token().equals(Emulator.DEFAULT_TOKEN) ? Emulator.DEFAULT_TOKEN : "the one given";
            out.println("Attio emulator at " + emulator.address() + " (token: " + hint + ")");
            out.flush();
        } catch (CommandLine.UsageException e) {
            err.println(e.getMessage() + ". Try --help.");
            return MISUSED;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return MISUSED;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "attio-emulator-shutdown"));
        // the emulator's own threads are daemons, so this one keeps the JVM alive until it is told to end
        new CountDownLatch(1).await();
        return 0;
    }
}
