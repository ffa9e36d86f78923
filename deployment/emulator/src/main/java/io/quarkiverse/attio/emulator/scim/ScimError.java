package io.quarkiverse.attio.emulator.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** An answer that is not a success, in the form that SCIM gives it (RFC 7644, 3.12). */
public final class ScimError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private final int status;
    private final String type;

    private ScimError(int status, String type, String detail) {
        // no stack trace: this is an answer and not a fault of the emulator
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
    }

    public static ScimError invalidValue(String detail) {
        return new ScimError(400, "invalidValue", detail);
    }

    public static ScimError invalidSyntax(String detail) {
        return new ScimError(400, "invalidSyntax", detail);
    }

    public static ScimError invalidFilter(String detail) {
        return new ScimError(400, "invalidFilter", detail);
    }

    public static ScimError invalidPath(String path) {
        return new ScimError(400, "invalidPath", "The path \"" + path + "\" is not supported");
    }

    public static ScimError noTarget(String detail) {
        return new ScimError(400, "noTarget", detail);
    }

    public static ScimError mutability(String detail) {
        return new ScimError(400, "mutability", detail);
    }

    public static ScimError uniqueness(String detail) {
        return new ScimError(409, "uniqueness", detail);
    }

    public static ScimError notFound(String resource, String id) {
        return new ScimError(404, null, resource + " with ID \"" + id + "\" not found");
    }

    /** The same answer as elsewhere in the API, such as the one to an unknown token. */
    public static ScimError of(ApiError error) {
        return new ScimError(error.status(), null, error.getMessage());
    }

    public int status() {
        return status;
    }

    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.putArray("schemas").add(SCHEMA);
        // a text, says the standard
        json.put("status", Integer.toString(status));
        if (type != null) {
            json.put("scimType", type);
        }
        json.put("detail", getMessage());
        return json;
    }
}
