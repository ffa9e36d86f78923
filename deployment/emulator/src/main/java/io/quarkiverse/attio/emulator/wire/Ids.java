package io.quarkiverse.attio.emulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where identifiers come from. */
public final class Ids {

    private static final Pattern UUID_FORM = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {
    }

    public static String random() {
        return UUID.randomUUID().toString();
    }

    /** An identifier that is the same after every restart, for what belongs to every workspace. */
    public static String stable(String... name) {
        String path = "attio-emulator/" + String.join("/", name);
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }
}
