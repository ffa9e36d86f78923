package io.quarkiverse.attio.conformance.values;


class SeveralPhoneNumbersTest extends MultiValueCases<Phone> {

    @Override
    Kind<Phone> prepare() {
        return Kinds.phones(workspace, true);
    }
}
