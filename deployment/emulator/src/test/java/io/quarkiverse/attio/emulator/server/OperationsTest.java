package io.quarkiverse.attio.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.emulator.contract.Requirements;

/** The table of operations asks for what the published document asks for. */
class OperationsTest {

    private static final Requirements REQUIREMENTS = new Requirements();

    static Iterable<Operation> operations() {
        return Operations.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itsScopes(Operation operation) {
        Set<String> scopes = new TreeSet<>();
        if (!operation.scopes().toString().isEmpty()) {
            scopes.addAll(Set.of(operation.scopes().toString().split(" ")));
        }

        assertThat(scopes).isEqualTo(REQUIREMENTS.scopes(operation.id(), operation.template()));
        assertThat(scopes.isEmpty()).isEqualTo(operation.id().equals("identifySelf"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itsTokenLevels(Operation operation) {
        assertThat(operation.workspaceOnly()).isEqualTo(!REQUIREMENTS.servesUserTokens(operation.id()));
    }
}
