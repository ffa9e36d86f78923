package io.quarkiverse.attio.runtime.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * The content while it comes, in a file of a name of its own beside the target. It takes the target's place in one step,
 * or it is removed; once removed it does not come back, whoever is still writing.
 */
final class PartFile implements BodySubscriber<Long> {

    private final Path target;
    private final Path part;
    private final CompletableFuture<Long> written = new CompletableFuture<>();

    private Subscription subscription;
    private FileChannel channel;
    private boolean complete;
    private Throwable removedFor;
    private long touchedNanos;

    PartFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(".attio-" + UUID.randomUUID() + ".part");
    }

    @Override
    public CompletionStage<Long> getBody() {
        return written;
    }

    /** Something is waited for from now on. */
    synchronized void touch() {
        touchedNanos = System.nanoTime();
    }

    /**
     * Ends the writing if nothing has come for so long. The time that the disk takes does not count, nor what comes after
     * the last byte is written.
     *
     * @return how long to wait before asking again, not positive if there is no need to
     */
    synchronized long watch(long silenceNanos, Throwable failure) {
        if (complete || removedFor != null) {
            return 0;
        }
        long left = silenceNanos - (System.nanoTime() - touchedNanos);
        if (left <= 0) {
            fail(failure);
        }
        return left;
    }

    @Override
    public synchronized void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        if (removedFor != null) {
            subscription.cancel();
            return;
        }
        try {
            channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            touch();
            subscription.request(1);
        } catch (IOException e) {
            fail(disk(e));
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (removedFor != null) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            touch();
            subscription.request(1);
        } catch (IOException e) {
            fail(disk(e));
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public synchronized void onComplete() {
        if (removedFor != null) {
            return;
        }
        try {
            long size = channel.size();
            // it must not get its name before the disk has it
            channel.force(true);
            channel.close();
            complete = true;
            written.complete(size);
        } catch (IOException e) {
            fail(disk(e));
        }
    }

    /** Ends the writing and leaves nothing, unless it has taken the target's place already. */
    synchronized void fail(Throwable failure) {
        if (removedFor == null) {
            removedFor = failure;
        }
        if (subscription != null) {
            subscription.cancel();
        }
        try {
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        written.completeExceptionally(failure);
    }

    synchronized Path takePlace() {
        if (removedFor != null) {
            throw new CancellationException(removedFor.getMessage());
        }
        try {
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private UncheckedIOException disk(IOException cause) {
        return new UncheckedIOException("The download cannot be written to " + target + " (" + cause + ")", cause);
    }
}
