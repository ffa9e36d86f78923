package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import io.quarkiverse.attio.values.CurrencyValue;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CurrencyValuesTest extends SingleValueCases<BigDecimal> {

    @Override
    Kind<BigDecimal> prepare(Workspace workspace) {
        return Kind.single(workspace, "currency", Generated.numbers(), RecordValues::currency,
                (record, attribute) -> record.currency(attribute).map(CurrencyValue::amount)
                        .map(BigDecimal::stripTrailingZeros),
                BigDecimal::stripTrailingZeros);
    }

    @Property
    void theCurrencyIsTheAttributesOwn(@ForAll("value") BigDecimal amount) {
        assertThat(create(kind().written(amount)).currency(kind().attribute())).map(CurrencyValue::currencyCode)
                .hasValue("EUR");
    }

    @Property
    void aFifthDecimalIsNotWritten(@ForAll long digits) {
        BigDecimal amount = BigDecimal.valueOf(digits - digits % 10 + 1, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> kind().written(amount)).withMessageContaining("4 decimals");
    }
}
