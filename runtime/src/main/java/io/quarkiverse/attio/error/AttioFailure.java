package io.quarkiverse.attio.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is known of a failed call; the value behind every {@link AttioException}.
 *
 * @param operation the client method, such as {@code AttioRecords.assertRecord}
 * @param request the verb and path, without the query, or {@code null}
 * @param status the HTTP status, 0 if no answer came
 * @param type Attio's type, or {@code null}
 * @param code Attio's code, or {@code null}
 * @param message Attio's message, or, where Attio gave none, what can be said of the answer; or {@code null}
 * @param validationIssues Attio's {@code validation_errors}, possibly empty
 * @param remedy what to do about it
 * @param executionId Attio's execution id, or {@code null}
 * @param retryAfter how long Attio asks to wait, or {@code null}
 * @param headers the response headers, without cookies
 * @param body the response body, cut
 */
public record AttioFailure(String operation, String request, int status, ErrorType type, ErrorCode code, String message,
        List<ValidationIssue> validationIssues, String remedy, String executionId, Duration retryAfter,
        Map<String, List<String>> headers, String body) implements Serializable {

    public AttioFailure {
        validationIssues = validationIssues == null ? List.of() : List.copyOf(validationIssues);
        headers = headers == null ? Map.of() : headers;
        body = body == null ? "" : body;
        remedy = remedy == null ? "" : remedy;
    }

    /**
     * @return the sentence that becomes the exception's message
     */
    String describe() {
        StringBuilder text = new StringBuilder(operation).append(" failed: ");
        if (status > 0) {
            text.append(status);
            if (code != null) {
                text.append(' ').append(code.value());
            }
            if (type != null) {
                text.append(" (").append(type.value()).append(')');
            }
        } else {
            text.append("no answer");
        }
        if (message != null && !message.isBlank()) {
            sentence(text.append(": "), message);
        } else {
            text.append('.');
        }
        for (ValidationIssue issue : validationIssues) {
            text.append(" [").append(issue).append(']');
        }
        if (!remedy.isBlank()) {
            text.append(' ').append(remedy);
        }
        if (request != null || executionId != null) {
            text.append(" (");
            if (request != null) {
                text.append(request);
            }
            if (executionId != null) {
                text.append(request == null ? "" : ", ").append("execution id ").append(executionId);
            }
            text.append(')');
        }
        return text.toString();
    }

    private static void sentence(StringBuilder text, String message) {
        String stripped = message.strip();
        text.append(stripped);
        if (".!?…".indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
            text.append('.');
        }
    }
}
