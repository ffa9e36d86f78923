package io.quarkiverse.attio.emulator.emails;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** All emails of a workspace. They come from mailboxes only, hence from the seed. */
public final class Emails {

    /** How many are looked at for one page. It is small, so that short pages are common, as they are at Attio. */
    private static final int SCANNED = 8;

    private final List<Email> newestFirst = new ArrayList<>();

    /**
     * Some emails.
     *
     * @param next where the next page begins; empty after the last one
     */
    public record Page(List<Email> emails, OptionalInt next) {
    }

    public void addAll(List<Email> emails) {
        newestFirst.addAll(emails);
        newestFirst.sort(Comparator.comparing(Email::sentAt).reversed());
    }

    /** Ends where enough are found or enough were looked at, so that it may be short, or even empty, and not the last. */
    public Page page(int from, int limit, Predicate<Email> wanted) {
        int end = (int) Math.min(newestFirst.size(), (long) from + SCANNED);
        List<Email> found = new ArrayList<>();
        int at = from;
        while (at < end && found.size() < limit) {
            Email email = newestFirst.get(at++);
            if (wanted.test(email)) {
                found.add(email);
            }
        }
        return new Page(found, at < newestFirst.size() ? OptionalInt.of(at) : OptionalInt.empty());
    }
}
