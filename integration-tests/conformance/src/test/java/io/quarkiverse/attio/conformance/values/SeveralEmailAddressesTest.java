package io.quarkiverse.attio.conformance.values;

class SeveralEmailAddressesTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.emailAddresses(workspace, true);
    }
}
