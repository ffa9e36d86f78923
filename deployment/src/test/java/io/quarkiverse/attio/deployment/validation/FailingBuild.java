package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

import io.quarkus.test.QuarkusProdModeTest;
import io.quarkus.test.QuarkusUnitTest;

/** An application that must not be built, and what the build says. */
public final class FailingBuild {

    /** Has the form of a token and is none. It is put together here, for no file may hold such a text. */
    static final String TOKEN = "sk_" + "x".repeat(24);

    private FailingBuild() {
    }

    static QuarkusUnitTest of(Consumer<JavaArchive> application, Consumer<String> message) {
        return new QuarkusUnitTest().withApplicationRoot(application)
                .assertException(failure -> message.accept(ourMessage(failure)));
    }

    static QuarkusProdModeTest inProduction(Consumer<JavaArchive> application, Consumer<String> message) {
        return new QuarkusProdModeTest().withApplicationRoot(application)
                .assertBuildException(failure -> message.accept(ourMessage(failure)));
    }

    static Consumer<JavaArchive> file(String name, String content) {
        return jar -> jar.addAsResource(new StringAsset(content), name);
    }

    /** The one message of ours in all that the build reports; whatever is secret must be in none of it. */
    private static String ourMessage(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        assertThat(all.toString()).contains("Attio is not set up correctly:\n").doesNotContain(TOKEN);
        // a production build wraps it, with the stack trace in the message
        return failure.getMessage().contains("\tat ") ? rootOf(failure).getMessage() : failure.getMessage();
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
