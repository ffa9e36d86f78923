package io.quarkiverse.attio.conformance.values;


class SeveralEmailAddressesTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare() {
        return Kinds.emailAddresses(workspace, true);
    }
}
