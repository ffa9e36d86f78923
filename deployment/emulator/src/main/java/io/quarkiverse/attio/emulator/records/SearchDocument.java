package io.quarkiverse.attio.emulator.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.quarkiverse.attio.emulator.schema.ObjectType;

/**
 * What a search knows of a record.
 *
 * @param haystack all that can be found, in lower case
 * @param image null for none
 */
record SearchDocument(String recordId, String haystack, String text, String image, List<String> domains,
        List<String> emailAddresses, List<String> phoneNumbers) {

    static SearchDocument of(StoredRecord record, ObjectType object) {
        List<String> names = fields(record, object, "name", "full_name", "value");
        List<String> domains = fields(record, object, "domains", "domain");
        List<String> emailAddresses = fields(record, object, "email_addresses", "email_address");
        List<String> all = new ArrayList<>(names);
        all.addAll(domains);
        all.addAll(emailAddresses);
        all.addAll(fields(record, object, "phone_numbers", "phone_number", "original_phone_number"));
        List<String> images = new ArrayList<>(fields(record, object, "avatar_url", "value"));
        images.addAll(fields(record, object, "logo_url", "value"));
        return new SearchDocument(record.id(), String.join("\n", all).toLowerCase(Locale.ROOT),
                names.isEmpty() ? "" : names.get(0), images.isEmpty() ? null : images.get(0), domains, emailAddresses,
                fields(record, object, "phone_numbers", "phone_number"));
    }

    boolean matches(List<String> words) {
        return words.stream().allMatch(haystack::contains);
    }

    private static List<String> fields(StoredRecord record, ObjectType object, String slug, String... names) {
        List<String> texts = new ArrayList<>();
        object.attribute(slug).ifPresent(attribute -> record.fields(attribute).forEach(fields -> {
            for (String name : names) {
                if (fields.path(name).isTextual()) {
                    texts.add(fields.path(name).textValue());
                }
            }
        }));
        return texts;
    }
}
