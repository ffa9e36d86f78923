package io.quarkiverse.attio.emulator.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.files.FileEntry.Kind;
import io.quarkiverse.attio.emulator.files.FileEntry.Stored;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/** All files and folders of a workspace. Only the contents lie on disk. */
public final class RecordFiles {

    private final Map<String, FileEntry> byId = new LinkedHashMap<>();
    private final DownloadAddresses addresses = new DownloadAddresses();
    private long lastNumber;

    public DownloadAddresses addresses() {
        return addresses;
    }

    public FileEntry add(RecordKey record, Kind kind, Actor createdBy, Instant createdAt) {
        FileEntry entry = new FileEntry(Ids.random(), ++lastNumber, record, kind, createdBy, createdAt);
        byId.put(entry.id(), entry);
        return entry;
    }

    /** Takes over bytes that were received: whoever received them finds nothing to clean up any more. */
    public Content take(Path received, long size, String contentType) {
        String key = Ids.random();
        Path kept = received.resolveSibling(key);
        try {
            Files.move(received, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content(key, kept, size, contentType);
    }

    public List<FileEntry> of(RecordKey record) {
        return byId.values().stream().filter(entry -> entry.record().equals(record)).toList();
    }

    public boolean hasChildren(FileEntry folder) {
        return byId.values().stream().anyMatch(entry -> folder.id().equals(entry.kind().parent()));
    }

    public Optional<FileEntry> find(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    /** The file or folder, or a 404. */
    public FileEntry require(String id) {
        return find(id).orElseThrow(() -> ApiError.notFound("File with ID \"" + id + "\" was not found."));
    }

    /** The content that the storage knows by this name. */
    public Optional<Content> content(String key) {
        return byId.values().stream().map(FileEntry::kind).filter(Stored.class::isInstance)
                .map(kind -> ((Stored) kind).content()).filter(content -> content.key().equals(key)).findFirst();
    }

    /** Removes it with all that is in it. */
    public void remove(FileEntry entry) {
        Map<String, List<FileEntry>> children = byId.values().stream().filter(child -> child.kind().parent() != null)
                .collect(Collectors.groupingBy(child -> child.kind().parent()));
        Deque<FileEntry> left = new ArrayDeque<>(List.of(entry));
        while (!left.isEmpty()) {
            FileEntry next = left.pop();
            left.addAll(children.getOrDefault(next.id(), List.of()));
            byId.remove(next.id());
            if (next.kind() instanceof Stored file) {
                delete(file.content().path());
            }
        }
    }

    public void recordGone(RecordKey record) {
        of(record).forEach(this::remove);
    }

    public void recordMerged(RecordKey from, RecordKey into) {
        byId.replaceAll((id, entry) -> entry.record().equals(from) ? entry.movedTo(into) : entry);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // somebody still reads it; the end of the emulator takes it along
        }
    }
}
