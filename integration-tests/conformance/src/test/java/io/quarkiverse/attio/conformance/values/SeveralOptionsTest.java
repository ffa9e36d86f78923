package io.quarkiverse.attio.conformance.values;

class SeveralOptionsTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.options(workspace, true);
    }
}
