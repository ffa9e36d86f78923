package io.quarkiverse.attio.conformance.values;


class SeveralDomainsTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare() {
        return Kinds.domains(workspace, true);
    }
}
