package io.quarkiverse.attio.conformance.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example file of the contract.
 *
 * @param name its name below {@code attio/examples}
 * @param operation the operation it belongs to, or {@code any}
 * @param status the status of a response, 0 for a request
 */
public record Example(String name, String operation, int status) {

    /** Every request of an operation. */
    public static List<Example> requests() {
        return files("").filter(name -> name.contains(".request.")).map(name -> new Example(name, first(name), 0)).toList();
    }

    /** Every response to a success, also those with a name of their own. */
    public static List<Example> responses() {
        return Stream.of("", "named/", "own/").flatMap(Example::files).filter(name -> name.contains(".response."))
                .map(name -> new Example(name, first(name),
                        Integer.parseInt(name.substring(name.lastIndexOf('/') + 1).split("\\.")[2])))
                .toList();
    }

    /** Those of the operations that have a client. */
    public static Stream<Example> responsesToClients() {
        Set<String> operations = Contract.load().operations().stream().map(ContractOperation::id)
                .collect(Collectors.toSet());
        return responses().stream().filter(example -> operations.contains(example.operation()));
    }

    /** Every error. */
    public static List<Example> errors() {
        return files("errors/").map(name -> new Example(name, first(name), Integer.parseInt(name.split("\\.")[1]))).toList();
    }

    private static String first(String name) {
        return name.substring(name.lastIndexOf('/') + 1).split("\\.")[0];
    }

    private static Stream<String> files(String folder) {
        try {
            Path path = Path.of(Example.class.getResource("/attio/examples/" + folder).toURI());
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(Files::isRegularFile).map(file -> folder + file.getFileName()).sorted().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text() {
        return Contract.resource("examples/" + name);
    }

    public JsonNode json() {
        try {
            return Contract.JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
