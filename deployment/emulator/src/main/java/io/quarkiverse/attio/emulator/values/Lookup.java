package io.quarkiverse.attio.emulator.values;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.SchemaJson;

/** What a value may refer to. */
public interface Lookup {

    Optional<ObjectType> object(String slugOrId);

    Optional<Member> member(String idOrEmailAddress);

    boolean recordExists(String objectId, String recordId);

    /** The record that holds this value of a unique attribute. */
    Optional<String> recordWith(Attribute unique, ObjectNode stored);

    SchemaJson schemaJson();
}
