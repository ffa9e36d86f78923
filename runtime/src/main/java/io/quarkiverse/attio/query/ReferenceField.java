package io.quarkiverse.attio.query;

import java.util.Collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Conditions on a record reference. What the record itself must be like is the matter of a
 * {@linkplain Filter#path(String, String) path}.
 */
public final class ReferenceField {

    private final Target target;

    ReferenceField(Target target) {
        this.target = target;
    }

    /**
     * It refers to this record.
     *
     * @param object the slug or id of the record's object, such as {@code companies}
     */
    public Filter is(String object, String recordId) {
        return condition(object, JsonNodeFactory.instance.textNode(Target.notBlank("recordId", recordId)));
    }

    /**
     * It refers to one of these records.
     *
     * @param object the slug or id of the records' object, such as {@code companies}
     */
    public Filter inRecords(String object, Collection<String> recordIds) {
        return condition(object,
                JsonNodeFactory.instance.objectNode().set("$in", target.property("target_record_id").array(recordIds)));
    }

    private Filter condition(String object, JsonNode recordId) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.put("target_object", Target.notBlank("object", object));
        both.set("target_record_id", recordId);
        return target.holds(both);
    }
}
