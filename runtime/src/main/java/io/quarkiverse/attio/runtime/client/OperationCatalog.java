package io.quarkiverse.attio.runtime.client;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** Every method of every Attio client of the application, as the build found them: nothing is reflected at run time. */
public class OperationCatalog {

    private final Map<String, Operation> operations;

    /**
     * @param operations by {@link #key(String, String)}; overloads of one name are one operation
     */
    public OperationCatalog(Map<String, Operation> operations) {
        this.operations = operations;
    }

    /** The key of a method in the catalog. */
    public static String key(String interfaceName, String method) {
        return interfaceName + "#" + method;
    }

    Operation find(Method method) {
        Class<?> owner = method.getDeclaringClass();
        // the method of the CDI wrapper is named after its interface
        String interfaceName = owner.getName().replace("$$CDIWrapper", "");
        Operation known = operations.get(key(interfaceName, method.getName()));
        if (known != null) {
            return known;
        }
        String simpleName = interfaceName.substring(interfaceName.lastIndexOf('.') + 1);
        return new Operation(simpleName + "." + method.getName(), List.of(), List.of(), false, false, 0, -1, null);
    }
}
