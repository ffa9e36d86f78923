package io.quarkiverse.attio.conformance.values;

import io.quarkiverse.attio.values.ActorRef;

class SeveralActorsTest extends MultiValueCases<ActorRef> {

    @Override
    Kind<ActorRef> prepare(Workspace workspace) {
        return Kinds.actors(workspace, true);
    }
}
