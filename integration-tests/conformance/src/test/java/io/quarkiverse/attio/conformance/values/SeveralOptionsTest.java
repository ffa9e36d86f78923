package io.quarkiverse.attio.conformance.values;


class SeveralOptionsTest extends MultiValueCases<String> {

    @Override
    Kind<String> prepare() {
        return Kinds.options(workspace, true);
    }
}
