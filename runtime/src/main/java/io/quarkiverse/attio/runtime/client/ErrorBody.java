package io.quarkiverse.attio.runtime.client;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.error.ErrorType;
import io.quarkiverse.attio.error.ValidationIssue;

/**
 * The body of an error, read as far as it can be: Attio's own
 * <code>{status_code, type, code, message, validation_errors}</code>, the <code>{error, error_description}</code> of
 * OAuth, the <code>{status, scimType, detail}</code> of SCIM, or anything else as text. The status is the response's own;
 * whether the body calls it {@code status_code} or
 * {@code statusCode} is of no interest.
 */
record ErrorBody(ErrorType type, ErrorCode code, String message, List<ValidationIssue> issues, String text) {

    private static final int MAX_TEXT = 64 * 1024;
    private static final int MAX_EXCERPT = 120;

    static ErrorBody parse(String body) {
        String text = body == null ? "" : body;
        JsonNode json;
        try {
            json = text.isBlank() ? null : AttioJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            json = null;
        }
        if (json == null || !json.isObject()) {
            return new ErrorBody(null, null, null, List.of(), cut(text));
        }
        String type = string(json, "type");
        String code = string(json, "code");
        String message = string(json, "message");
        if (code == null) {
            code = string(json, json.has("scimType") ? "scimType" : "error");
        }
        if (message == null) {
            message = string(json, json.has("detail") ? "detail" : "error_description");
        }
        return new ErrorBody(type == null ? null : new ErrorType(type), code == null ? null : new ErrorCode(code), message,
                issues(json.path("validation_errors")), cut(text));
    }

    private static List<ValidationIssue> issues(JsonNode errors) {
        List<ValidationIssue> issues = new ArrayList<>();
        for (JsonNode error : errors) {
            List<String> path = new ArrayList<>();
            for (JsonNode step : error.path("path")) {
                path.add(step.asText());
            }
            issues.add(new ValidationIssue(string(error, "code"), path, string(error, "message")));
        }
        return issues;
    }

    private static String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    /** What can be said of a body without a message. */
    static String describe(String text, String contentType) {
        if (text.isBlank()) {
            return "the answer has no body";
        }
        return "the answer is not Attio's JSON but " + (contentType == null ? "of no stated type" : contentType)
                + ", beginning with " + beginning(text);
    }

    static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() <= MAX_EXCERPT ? line : line.substring(0, MAX_EXCERPT) + "…") + "\"";
    }

    static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
