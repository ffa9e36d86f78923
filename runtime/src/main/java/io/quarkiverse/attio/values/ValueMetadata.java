package io.quarkiverse.attio.values;

import java.time.Instant;

/**
 * What every value that is read carries besides itself.
 *
 * @param activeFrom since when it holds, with nine decimals; {@code null} if Attio did not say
 * @param activeUntil until when it held, {@code null} while it does
 * @param createdByActor who wrote it; {@code null} if Attio did not say
 */
public record ValueMetadata(Instant activeFrom, Instant activeUntil, Actor createdByActor) {

    /** Nothing is known. */
    public static final ValueMetadata UNKNOWN = new ValueMetadata(null, null, null);
}
