package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActorValuesTest extends SingleValueCases<ActorRef> {

    @Override
    Kind<ActorRef> prepare(Workspace workspace) {
        return Kinds.actors(workspace, false);
    }

    @Provide
    Arbitrary<String> member() {
        return Arbitraries.of(Workspace.MEMBERS);
    }

    @Property(tries = 20)
    void theAddressStandsForTheMember(@ForAll("member") String address) {
        AttioRecord byAddress = create(kind().written(ActorRef.memberWithEmail(address)));
        AttioRecord byId = create(RecordValues.from(byAddress));
        assertThat(byId.actor(kind().attribute())).isPresent().isEqualTo(byAddress.actor(kind().attribute()));
    }
}
