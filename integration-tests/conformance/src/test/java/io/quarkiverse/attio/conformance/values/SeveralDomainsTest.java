package io.quarkiverse.attio.conformance.values;

class SeveralDomainsTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.domains(workspace, true);
    }
}
