package io.quarkiverse.attio.scim;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An attribute of a schema, as RFC 7643 describes it in section 7. What is not said has the value that is the standard's
 * default.
 *
 * @param name its name
 * @param type what its values are, such as {@code string} or {@code complex}
 * @param multiValued whether it has several values
 * @param description what it is for, or {@code null}
 * @param required whether it must have a value
 * @param canonicalValues the values that are suggested for it
 * @param caseExact whether upper and lower case make a difference in its values
 * @param mutability {@code readOnly}, {@code readWrite}, {@code immutable} or {@code writeOnly}
 * @param returned when it is sent: {@code always}, {@code never}, {@code default} or {@code request}
 * @param uniqueness where a value may be only once: {@code none}, {@code server} or {@code global}
 * @param referenceTypes what it may refer to
 * @param subAttributes the attributes of its values, where those are complex
 */
public record ScimAttribute(String name, String type, boolean multiValued, String description, boolean required,
        List<String> canonicalValues, boolean caseExact, String mutability, String returned, String uniqueness,
        List<String> referenceTypes, List<ScimAttribute> subAttributes) {

    static ScimAttribute read(JsonNode json) {
        return !json.isObject() ? null
                : new ScimAttribute(ScimJson.text(json, "name"), or(ScimJson.text(json, "type"), "string"),
                        is(json, "multiValued"), ScimJson.text(json, "description"), is(json, "required"),
                        ScimJson.texts(json, "canonicalValues"), is(json, "caseExact"),
                        or(ScimJson.text(json, "mutability"), "readWrite"), or(ScimJson.text(json, "returned"), "default"),
                        or(ScimJson.text(json, "uniqueness"), "none"), ScimJson.texts(json, "referenceTypes"),
                        ScimJson.list(json, "subAttributes", ScimAttribute::read));
    }

    private static boolean is(JsonNode json, String name) {
        return Boolean.TRUE.equals(ScimJson.flag(json, name));
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
