package io.quarkiverse.attio.runtime.files;

import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.AttioUnexpectedException;

/**
 * What can go wrong where the content lies. The address is a secret, of which only the host is named; what the storage
 * answers and what the transport says may repeat it, so neither is handed on.
 */
final class Storage {

    private static final String OPERATION = "AttioDownloads.download";
    private static final String AGAIN = "Nothing was written. Download the file again: each download asks Attio for a new"
            + " address.";
    private static final String SETTINGS = " The storage is asked with the proxy and the trust store of the JVM"
            + " (https.proxyHost, javax.net.ssl.trustStore), not with those of the REST client.";
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private Storage() {
    }

    static AttioException refused(URI address, int status) {
        if (status >= 500 || PASSING.contains(status)) {
            return new AttioUnavailableException(
                    failure(address, status, "the storage has trouble", AGAIN), null);
        }
        return switch (status) {
            case 400, 401, 403 -> new AttioUnexpectedException(failure(address, status,
                    "the storage refused the signed address, which has probably expired", AGAIN), null);
            case 404, 410 -> new AttioNotFoundException(failure(address, status,
                    "the storage does not have the content of the file",
                    "Nothing was written. The file may have been deleted meanwhile: look for it with AttioFiles.get."));
            default -> new AttioUnexpectedException(
                    failure(address, status, "the storage gave an answer that is no file", AGAIN), null);
        };
    }

    static AttioException badRedirect(URI from, int status, String why) {
        return new AttioUnexpectedException(failure(from, status, why,
                "Nothing was written. Check whether something on the way to the storage redirects."), null);
    }

    static AttioException incomplete(URI address, String why) {
        return new AttioUnavailableException(failure(address, 200, "the content did not come as a whole, " + why, AGAIN),
                null);
    }

    static AttioException encoded(URI address) {
        return new AttioUnexpectedException(failure(address, 200,
                "the storage sends the content in a coding that was not asked for", AGAIN), null);
    }

    /** Attio answered with a success that leads nowhere. */
    static AttioException noAddress(URI attio) {
        return new AttioUnexpectedException(failure(attio, 200, "the answer is no address of a file",
                "Nothing was written. Check quarkus.attio.base-url, and whether something on the way answers for Attio."),
                null);
    }

    /**
     * @param silence for how long nothing may come, connecting included
     */
    static AttioException noAnswer(URI address, Throwable failure, Duration silence, Duration connecting) {
        if (failure instanceof HttpConnectTimeoutException) {
            String limit = connecting.compareTo(silence) <= 0
                    ? connecting.toMillis() + " ms (quarkus.attio.files.connect-timeout)"
                    : silence.toMillis() + " ms (quarkus.attio.files.read-timeout)";
            return new AttioUnavailableException(failure(address, 0, "there was no connection within " + limit,
                    AGAIN + SETTINGS), null);
        }
        return new AttioUnavailableException(failure(address, 0, what(failure, silence),
                isTimeout(failure) ? AGAIN : AGAIN + SETTINGS), null);
    }

    /** What the transport's failure is: not even its text is sure to be harmless. */
    static String what(Throwable failure, Duration silence) {
        return isTimeout(failure) ? "nothing came for " + silence.toMillis() + " ms (quarkus.attio.files.read-timeout)"
                : "the connection failed (" + failure.getClass().getSimpleName() + ")";
    }

    private static boolean isTimeout(Throwable failure) {
        return failure.getClass().getSimpleName().contains("Timeout");
    }

    private static AttioFailure failure(URI address, int status, String message, String remedy) {
        return new AttioFailure(OPERATION, "GET " + address.getScheme() + "://" + address.getHost() + "/…", status, null, null,
                message, List.of(), remedy, null, null, Map.of(), "");
    }
}
