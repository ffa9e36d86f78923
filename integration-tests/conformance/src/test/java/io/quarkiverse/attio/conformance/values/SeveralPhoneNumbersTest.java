package io.quarkiverse.attio.conformance.values;

class SeveralPhoneNumbersTest extends MultiValueCases<Phone> {

    @Override
    Kind<Phone> prepare(Workspace workspace) {
        return Kinds.phones(workspace, true);
    }
}
