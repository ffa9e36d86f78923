package io.quarkiverse.attio.conformance.values;

import io.quarkiverse.attio.values.RecordRef;

class SeveralReferencesTest extends MultiValueCases<RecordRef> {

    @Override
    Kind<RecordRef> prepare(Workspace workspace) {
        return Kinds.references(workspace, true);
    }
}
