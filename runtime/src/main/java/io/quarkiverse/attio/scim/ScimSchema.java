package io.quarkiverse.attio.scim;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.NoEnvelope;

/** Which attributes a kind of resource, or an extension, has. Its id is the schema's URI. */
@NoEnvelope
public final class ScimSchema extends ScimResource {

    private ScimSchema(ObjectNode json) {
        super(json);
    }

    /** The schema that such JSON describes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScimSchema ofJson(ObjectNode json) {
        return new ScimSchema(json.deepCopy());
    }

    /**
     * @return its name, such as {@code User}; {@code null} if Attio sent none
     */
    public String name() {
        return text("name");
    }

    /**
     * @return what it is for, or {@code null}
     */
    public String description() {
        return text("description");
    }

    /**
     * @return its attributes
     */
    public List<ScimAttribute> attributes() {
        return ScimJson.list(source(), "attributes", ScimAttribute::read);
    }
}
