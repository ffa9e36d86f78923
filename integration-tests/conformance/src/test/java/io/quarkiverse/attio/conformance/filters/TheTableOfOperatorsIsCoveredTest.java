package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.conformance.filters.Cases.Case;

/** What is tested is what the documentation lists: no operator less, and none that only we know. */
@ExtendWith(Workspaces.class)
class TheTableOfOperatorsIsCoveredTest {

    /** Type, property, operators. A title and an id are two forms of the operand of one operator. */
    private static final String DOCUMENTED = """
            text value $eq $in $contains $starts_with $ends_with
            number value $eq $lt $lte $gte $gt
            rating value $eq $lt $lte $gte $gt
            currency value $eq $lt $lte $gte $gt
            date value $eq $lt $lte $gte $gt
            timestamp value $eq $lt $lte $gte $gt
            checkbox value $eq
            select title $eq
            select id $eq
            select active_from $lt $lte $gte $gt
            status title $eq
            status id $eq
            status active_from $lt $lte $gte $gt
            record-reference target_object+target_record_id $eq $in
            actor-reference referenced_actor_type+referenced_actor_id $eq
            location line_1 $eq $contains $starts_with $ends_with
            location line_2 $eq $contains $starts_with $ends_with
            location line_3 $eq $contains $starts_with $ends_with
            location line_4 $eq $contains $starts_with $ends_with
            location locality $eq $contains $starts_with $ends_with
            location region $eq $contains $starts_with $ends_with
            location postcode $eq $contains $starts_with $ends_with
            location country_code $eq $starts_with
            domain domain $eq $not_empty $contains $starts_with $ends_with
            domain root_domain $eq $not_empty $contains $starts_with $ends_with
            email-address email_address $eq $contains $starts_with $ends_with
            email-address email_domain $eq $contains $starts_with $ends_with
            email-address email_root_domain $eq $contains $starts_with $ends_with
            email-address email_local_specifier $eq $contains $starts_with $ends_with
            phone-number phone_number $eq $contains $starts_with $ends_with
            phone-number country_code $eq $not_empty
            personal-name full_name $eq $not_empty $contains $starts_with $ends_with
            personal-name first_name $eq $not_empty $contains $starts_with $ends_with
            personal-name last_name $eq $not_empty $contains $starts_with $ends_with
            interaction owner_member_id $eq $not_empty
            interaction interacted_at $eq $gte $gt $lte $lt
            interaction interaction_type $eq $not_empty
            """;

    @Test
    void onAttributesOfItsOwn(Workspace workspace) {
        assertThat(covered(Cases.direct(workspace))).isEqualTo(documented());
    }

    @Test
    void behindReferences(Workspace workspace) {
        assertThat(covered(Cases.paths(workspace))).isEqualTo(documented());
    }

    private static Set<String> documented() {
        Set<String> lines = new TreeSet<>();
        DOCUMENTED.lines().forEach(line -> {
            List<String> words = Arrays.asList(line.split(" "));
            words.subList(2, words.size())
                    .forEach(operator -> lines.add(words.get(0) + " " + words.get(1) + " " + operator));
        });
        return lines;
    }

    private static Set<String> covered(Cases cases) {
        return cases.all().map(Case::leaf).filter(Leaf::isDocumented).map(Leaf::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
